import { expect, test, type Page } from '@playwright/test';
import { aChecklist } from './a-checklist.build.ts';
import { ChecklistPage, keyOfList } from './checklist-page.test.helper.ts';

const ID = aChecklist();
const open = (page: Page) => new ChecklistPage(page, ID).open();

test.describe('a checklist', () => {
  test('leaves nothing behind for who only reads', async ({ page, context }) => {
    const list = await open(page);
    await list.openNote(0);
    await page.reload();
    expect([await list.stored(), await list.stored('sessionStorage'), await context.cookies()]).toEqual([{}, {}, []]);
  });

  test('remembers ticks, n.v.t. and notes by step id', async ({ page }) => {
    const list = await open(page);
    const total = await page.locator('[data-stap]').count();
    await expect(list.progress()).toHaveText(`0 van ${total} stappen klaar`);
    await list.box(0).check();
    await list.openNote(1);
    await list.step(1).getByLabel('Deze stap geldt niet voor ons').check();
    await list.openNote(2);
    await list.step(2).getByRole('textbox').fill('Eerst overleggen');
    await expect(list.progress()).toHaveText(`1 van ${total - 1} stappen klaar`);
    await expect(page.getByText('1 stap geldt niet voor u.')).toBeVisible();
    await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
    await expect.poll(() => list.storedStates()).toEqual({ [await list.stepId(0)]: 1, [await list.stepId(1)]: 2, [await list.stepId(2)]: 0 });
    await page.reload();
    await expect(list.box(0)).toBeChecked();
    await expect(list.step(1)).toContainText('Niet van toepassing');
    await expect(list.box(1)).not.toBeChecked();
    await expect(list.step(2).locator('summary')).toContainText('Uw notitie');
    await expect(list.step(2).getByRole('textbox', { includeHidden: true })).toHaveValue('Eerst overleggen');
    await list.box(1).check();
    await expect(list.step(1)).toContainText('Klaar');
    await expect(list.progress()).toHaveText(`2 van ${total} stappen klaar`);
  });

  test('keeps what was ticked in the last moment before the page went away', async ({ page }) => {
    const list = await open(page);
    await list.box(0).check();
    await page.goto('/robots.txt');
    expect(await list.stored()).toHaveProperty([keyOfList(ID)]);
  });

  test('adopts what was ticked and written before the script came', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/Checklist.astro*.js', async (route) => (await held, route.continue()));
    const list = new ChecklistPage(page, ID);
    await page.goto(`/checklists/${ID}/`, { waitUntil: 'commit' });
    await expect(list.progress()).toHaveText(/^– van \d+ stappen klaar$/);
    await list.box(0).check();
    await list.openNote(1);
    await list.step(1).getByRole('textbox').fill('Vroeg');
    release();
    await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
    await expect(list.progress()).toHaveText(/^1 van/);
    await page.reload();
    await expect(list.box(0)).toBeChecked();
    await expect(list.step(1).getByRole('textbox', { includeHidden: true })).toHaveValue('Vroeg');
  });

  test('asks before it begins again, and can put everything back', async ({ page }) => {
    const list = await open(page);
    const trigger = page.getByRole('button', { name: 'Begin opnieuw' });
    await trigger.click();
    await expect(page.getByRole('dialog')).toContainText('U hebt nog niets ingevuld.');
    await page.keyboard.press('Escape');
    await list.box(0).check();
    await list.box(1).check();
    await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
    await trigger.click();
    const dialog = page.getByRole('dialog', { name: 'Opnieuw beginnen?' });
    await expect(dialog).toContainText('U raakt 2 vinkjes kwijt.');
    await expect(dialog.getByRole('button', { name: 'Sluiten' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    await expect(trigger).toBeFocused();
    await expect(list.box(0)).toBeChecked();
    await trigger.click();
    await dialog.getByRole('button', { name: 'Ja, wis de lijst' }).click();
    await expect(trigger).toBeFocused();
    await expect(list.progress()).toHaveText(/^0 van/);
    expect(await list.stored()).toEqual({});
    await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await expect(list.box(1)).toBeChecked();
    await expect.poll(async () => Object.values(await list.storedStates())).toEqual([1, 1]);
  });

  test('says once what happened, and nothing while the page loads', async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = ((window as unknown as { said: string[] }).said = []);
      new MutationObserver(() => {
        const text = document.querySelector('[role=status]')?.textContent ?? '';
        if (text !== '' && text !== said.at(-1)) said.push(text);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    const list = await open(page);
    const total = await page.locator('[data-stap]').count();
    await list.box(0).check();
    await expect.poll(said).toEqual([`1 van ${total} stappen klaar. Opgeslagen op dit apparaat.`]);
    await list.box(1).check();
    await expect.poll(said).toEqual([`1 van ${total} stappen klaar. Opgeslagen op dit apparaat.`, `2 van ${total} stappen klaar.`]);
    await page.reload();
    await expect(list.progress()).toHaveText(/^2 van/);
    expect(await said()).toEqual([]);
  });

  test('reminds of Safari after five ticks', async ({ page }) => {
    const list = await open(page);
    const hint = page.getByText('Gebruikt u Safari');
    for (const index of [0, 1, 2, 3]) await list.box(index).check();
    await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
    await expect(hint).toBeHidden();
    await list.box(4).check();
    await expect(hint).toBeVisible();
  });

  test('shows what was filled in on steps that left the list, and what is new', async ({ page }) => {
    await page.route(`**/checklists/${ID}/`, async (route) => {
      const response = await route.fetch();
      // The same page in a later version: one old step was taken over by the first, one is gone, the third is new.
      const body = (await response.text()).replace(/data-props="([^"]*)"/, (_, text: string) => {
        const { view } = JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&')) as {
          view: { versie: number; groepen: { stappen: { id: string; sinds: number }[] }[]; vervallen: unknown[] };
        };
        const steps = view.groepen.flatMap((group) => group.stappen);
        steps[2]!.sinds = 9;
        view.versie = 9;
        view.vervallen = [
          { id: 'oude-stap', tekst: 'Kies een commissie', vervangen_door: [steps[0]!.id] },
          { id: 'weg-stap', tekst: 'Huur een zaal', vervangen_door: [] },
        ];
        return `data-props="${JSON.stringify({ view }).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
      });
      await route.fulfill({ response, body });
    });
    await page.goto('/robots.txt');
    await page.evaluate(
      (key) =>
        localStorage.setItem(
          key,
          JSON.stringify({ schema: 1, upd: Date.now(), content: 1, items: { 'oude-stap': { d: 1, t: 5 }, 'weg-stap': { d: 1, t: 5, n: 'Zaal 3', nt: 5 } } }),
        ),
      keyOfList(ID),
    );
    const list = await open(page);
    await expect(list.box(0)).toBeChecked();
    await expect(list.step(2)).toContainText('Nieuw sinds uw vorige bezoek');
    await expect(page.getByText('1 stap is nieuw sinds uw vorige bezoek.')).toBeVisible();
    await expect(page.getByText('Huur een zaal: klaar. Notitie: Zaal 3')).toBeVisible();
    await list.box(1).check();
    await expect.poll(() => list.storedStates()).toMatchObject({ 'oude-stap': 1, 'weg-stap': 1 });
    await expect(list.step(2)).toContainText('Nieuw sinds uw vorige bezoek');
  });
});
