import type { Page } from '@playwright/test';
import { axeFindings } from '../../scripts/lib/browser/axe.ts';
import { finderReady, promised, summaryLine, things, wordsField } from '../../scripts/lib/browser/finder.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

const box = (page: Page, label: string) => page.getByRole('checkbox', { name: label });
const nothingFound = (page: Page) => page.getByText('Niets past bij alles wat u koos.');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/menukaart/${query}`);
  await finderReady(page);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

const states: Record<string, (page: Page) => Promise<void>> = {
  'filters open': async (page) => expect(wordsField(page)).toBeVisible(),
  'two filters chosen': async (page) => {
    await box(page, 'Gesprek').check();
    await box(page, 'goed onderzoek').check();
    await expect(page.getByRole('list', { name: 'Gekozen filters' }).getByRole('button')).toHaveCount(2);
  },
  'in another order': async (page) => {
    await page.getByLabel('Volgorde').selectOption({ index: 1 });
    await expect(page.locator('[data-ungrouped] [data-item]').first()).toBeVisible();
  },
  'nothing found': async (page) => {
    await wordsField(page).fill('xyzxyz');
    await expect(nothingFound(page)).toBeVisible();
  },
};

for (const [size, viewport] of Object.entries({ narrow: { width: 320, height: 640 }, wide: { width: 1280, height: 900 } })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [state, reach] of Object.entries(states)) {
        test(`axe finds nothing: ${state}`, async ({ page }) => {
          await open(page);
          await reach(page);
          expect(await axeFindings(page)).toEqual([]);
        });
      }
    });
  }
}

test('a tick moves neither the focus nor the page', async ({ page }) => {
  await open(page);
  await box(page, 'Gesprek').focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  await expect(box(page, 'Gesprek')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('says once, after a pause, what is left', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('status')).toHaveCount(1);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[role=status]')!;
    new MutationObserver(() => said.push(status.textContent)).observe(status, { subtree: true, childList: true, characterData: true });
  });
  await wordsField(page).pressSequentially('vacaturete', { delay: 60 });
  await expect(page.getByRole('status')).toHaveText(/^\d+ aanpak(ken)?, van de \d+\.$/);
  expect((await page.evaluate(() => (window as unknown as { said: string[] }).said)).length).toBeLessThanOrEqual(2);
});

test('removing filters one by one keeps the focus on the filters, then on the result', async ({ page }) => {
  await open(page, '?fase=interview&fase=werving&bewijs=3');
  const chosen = page.getByRole('list', { name: 'Gekozen filters' }).getByRole('button');
  await expect(chosen).toHaveCount(3);
  for (const left of [2, 1]) {
    await chosen.first().press('Enter');
    await expect(chosen).toHaveCount(left);
    await expect(chosen.first()).toBeFocused();
  }
  await chosen.first().press('Enter');
  await expect(summaryLine(page)).toBeFocused();
});

for (const name of ['Wis alles', 'Wis alle filters']) {
  test(`“${name}” brings the whole list back and keeps the focus`, async ({ page }) => {
    await open(page);
    const all = await things(page).count();
    await wordsField(page).fill('xyzxyz');
    await expect(nothingFound(page)).toBeVisible();
    await expect(things(page)).toHaveCount(0);
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await expect(things(page)).toHaveCount(all);
    await expect(page).toHaveURL('/menukaart/');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
}

test('another order puts all dishes in one list, and the first order back in their courses', async ({ page }) => {
  await open(page);
  const names = () => things(page).getByRole('heading').allInnerTexts();
  const card = await names();
  await page.getByLabel('Volgorde').selectOption('Op naam');
  await expect(page.locator('[data-group]:visible')).toHaveCount(0);
  expect(await names()).toEqual([...card].sort((a, b) => a.localeCompare(b, 'nl')));
  await page.reload();
  await expect(page.locator('[data-ungrouped] [data-item]').first()).toBeVisible();
  await page.getByLabel('Volgorde').selectOption({ index: 0 });
  await expect(page.locator('[data-group]:visible').first()).toBeVisible();
  expect(await names()).toEqual(card);
});

test('an address with nonsense shows the whole list', async ({ page }) => {
  await open(page);
  const all = await things(page).count();
  await open(page, '?fase=onzin&volgorde=weg&x=1');
  await expect(things(page)).toHaveCount(all);
});

test('every overview finds by a word and by a tick', async ({ page }) => {
  await page.goto('/');
  const overviews = await page.locator('footer a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  let tried = 0;
  for (const address of overviews) {
    await page.goto(address);
    if ((await page.locator('[data-island=finder]').count()) === 0) continue;
    await finderReady(page);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const all = await things(page).count();
    const name = await things(page).first().getByRole('link').first().innerText();
    await wordsField(page).fill(name);
    await expect(things(page).first().getByRole('link').first(), address).toHaveText(name);
    await wordsField(page).fill('');
    await expect(things(page)).toHaveCount(all);
    const tick = page.locator('.filters').getByRole('checkbox').first();
    if ((await tick.count()) > 0) {
      const count = await promised(tick);
      await tick.check();
      await expect(things(page), address).toHaveCount(count);
    }
    tried += 1;
  }
  expect(tried).toBeGreaterThan(8);
});
