import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { aChecklist } from './a-checklist.build.ts';
import { ChecklistPage, keyOfList, leaveBehind } from './checklist-page.test.helper.ts';

const ID = aChecklist();
const open = (page: Page) => new ChecklistPage(page, ID).open();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is now, each with the first place. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.describe('without the script', () => {
  test.describe('JavaScript off', () => {
    test.use({ javaScriptEnabled: false });
    test('can be ticked and printed, and says that nothing is kept', async ({ page }) => {
      const list = new ChecklistPage(page, ID);
      await page.goto(`/checklists/${ID}/`);
      await list.box(0).check();
      await expect(list.step(0).locator('.taak__status--klaar')).toBeVisible();
      await expect(page.getByText('Uw vinkjes worden nu niet bewaard.')).toBeVisible();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      await expect(list.box(0)).toBeChecked();
      expect(page.url()).toMatch(/\/$/);
      await page.emulateMedia({ media: 'print' });
      await expect(list.step(0).locator('.schrijflijn')).toBeVisible();
    });
  });

  test('the script does not come: the boxes work, and after a while it says that nothing is kept', async ({ page }) => {
    await page.route('**/Checklist.astro*.js', (route) => route.abort());
    const list = new ChecklistPage(page, ID);
    await page.goto(`/checklists/${ID}/`);
    await expect(page.getByText('Uw vinkjes worden nu niet bewaard.')).toBeHidden();
    await list.box(0).check();
    await expect(list.box(0)).toBeChecked();
    await expect(page.getByText('Uw vinkjes worden nu niet bewaard.')).toBeVisible({ timeout: 6000 });
  });

  test('the first picture is what the server wrote: the script changes nothing in the list', async ({ page, request }) => {
    const server = await (await request.get(`/checklists/${ID}/`)).text();
    const list = await open(page);
    const client = await page.evaluate((html) => {
      const form = (root: Document) => root.querySelector('[data-island=checklist] form')!.innerHTML;
      return [form(new DOMParser().parseFromString(html, 'text/html')), form(document)];
    }, server);
    expect(client[1]).toBe(client[0]);
    expect(await list.stored()).toEqual({});
  });
});

test.describe('for everybody', () => {
  test('works with the keyboard alone, and Enter sends nothing', async ({ page }) => {
    const list = await open(page);
    const address = page.url();
    await list.box(0).focus();
    await page.keyboard.press('Space');
    await expect(list.box(0)).toBeChecked();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(page.url()).toBe(address);
    const reach = async (what: string) => {
      for (let tries = 0; tries < 8; tries += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((what) => document.activeElement?.matches(what), what)) return;
      }
      throw new Error(`Tab never reached ${what}`);
    };
    await reach('summary');
    await page.keyboard.press('Enter');
    await reach('textarea');
    await page.keyboard.type('Met toetsen');
    await reach('input[name=nvt]');
    await page.keyboard.press('Space');
    await expect(list.step(0)).toContainText('Niet van toepassing');
    await expect(list.step(0).locator('summary')).toContainText('Uw notitie');
    await page.getByRole('button', { name: 'Begin opnieuw' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Sluiten' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Ja, wis de lijst' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Begin opnieuw' })).toBeFocused();
  });

  test('prints states, notes and lines to write on', async ({ page }) => {
    const list = await open(page);
    await list.box(0).check();
    await list.openNote(1);
    await list.step(1).getByRole('textbox').fill('Eerste regel\nTweede regel');
    await page.emulateMedia({ media: 'print' });
    await expect(list.step(0).locator('.taak__status--klaar')).toBeVisible();
    await expect(list.step(0).locator('.schrijflijn')).toBeVisible();
    await expect(list.step(1).locator('.taak__opgeschreven')).toHaveText('Notitie: Eerste regel\nTweede regel', { useInnerText: true });
    await expect(list.progress()).toBeVisible();
    for (const hidden of ['.buttons', '.bewaard', 'details', '.melding'])
      await expect(page.locator('main').locator(hidden).filter({ visible: true })).toHaveCount(0);
  });

  for (const width of [320, 1280]) {
    for (const [look, media] of [
      ['light', {}],
      ['dark', { colorScheme: 'dark' }],
      ['forced colours', { forcedColors: 'active' }],
    ] as const) {
      test(`axe finds nothing in any state: ${width}px, ${look}`, async ({ page }) => {
        test.slow();
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 900 });
        const list = await open(page);
        expect(await findings(page), 'fresh').toEqual([]);
        await list.box(0).check();
        await list.openNote(1);
        await list.step(1).getByLabel('Deze stap geldt niet voor ons').check();
        await list.openNote(2);
        await list.step(2).getByRole('textbox').fill('Een notitie');
        await page.getByText('Voortgang meenemen of delen').click();
        await page.getByLabel('Open een voortgangsbestand').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
        await expect(page.getByText('Dit bestand is beschadigd')).toBeVisible();
        expect(await findings(page), 'filled in, wrong file').toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.evaluate(
          () =>
            (Storage.prototype.setItem = () => {
              throw new Error('vol');
            }),
        );
        await list.box(3).check();
        await expect(list.alert()).toHaveCount(2);
        expect(await findings(page), 'saving fails').toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.getByRole('button', { name: 'Begin opnieuw' }).click();
        expect(await findings(page), 'dialog').toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.getByRole('button', { name: 'Ja, wis de lijst' }).click();
        await expect(page.getByRole('button', { name: 'Zet terug zoals het was' })).toBeVisible();
        expect(await findings(page), 'begun again').toEqual([]);
        await leaveBehind(page, { [keyOfList(ID)]: '{' });
        await open(page);
        expect(await findings(page), 'damaged').toEqual([]);
        await page.goto('/privacy/');
        await expect(page.getByRole('button', { name: 'Wis alles' })).toBeVisible();
        expect(await findings(page), 'own data').toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }
  }

  for (const size of [
    { width: 375, height: 667 },
    { width: 1280, height: 800 },
  ]) {
    test(`what was kept moves nothing: ${size.width}px`, async ({ page }) => {
      await page.setViewportSize(size);
      const list = await open(page);
      for (const index of [0, 1, 2, 3, 4]) await list.box(index).check();
      await list.openNote(0);
      await list.step(0).getByRole('textbox').fill('Notitie');
      await list.step(0).getByLabel('Deze stap geldt niet voor ons').check();
      await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries()) (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.reload();
      await expect(list.progress()).toHaveText(/^4 van/);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05);
    });
  }

  test('the message that saving fails never covers what has focus', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const list = await open(page);
    await page.evaluate(
      () =>
        (Storage.prototype.setItem = () => {
          throw new Error('vol');
        }),
    );
    await list.box(0).check();
    await expect(list.alert()).toBeInViewport();
    for (const index of [1, 2, 3, 4, 5, 6]) {
      await page.keyboard.press('Tab');
      await list.box(index).focus();
      const covered = await list.box(index).evaluate((box) => {
        const { left, top, width, height } = box.getBoundingClientRect();
        return !box.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(covered).toBe(false);
    }
  });
});
