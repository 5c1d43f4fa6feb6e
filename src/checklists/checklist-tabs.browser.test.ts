import { expect, test, type Page } from '@playwright/test';
import { aChecklist } from './a-checklist.build.ts';
import { ChecklistPage } from './checklist-page.test.helper.ts';

const ID = aChecklist();
const open = (page: Page) => new ChecklistPage(page, ID).open();

test.describe('two tabs', () => {
  test('see each other’s ticks and notes, also of the same step', async ({ page, context }) => {
    const [one, two] = [await open(page), await open(await context.newPage())];
    await one.box(0).check();
    await expect(two.box(0)).toBeChecked();
    await two.openNote(0);
    await two.step(0).getByRole('textbox').fill('Van de ander');
    await two.box(1).check();
    await expect(one.progress()).toHaveText(/^2 van/);
    await expect(one.step(0).locator('summary')).toContainText('Uw notitie');
  });

  test('end up alike after a hundred clicks here and there', async ({ page, context }) => {
    const tabs = [await open(page), await open(await context.newPage())];
    // A fixed mix of tab, step and pause: the newest click of each step counts.
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    const last: Record<string, number> = {};
    for (let click = 0; click < 100; click += 1) {
      const tab = tabs[random(2)]!;
      const index = random(4);
      const isTicked = await tab.box(index).evaluate((box: HTMLInputElement) => (box.click(), box.checked));
      last[await tab.stepId(index)] = Number(isTicked);
      if (random(10) === 0) await page.waitForTimeout(300);
    }
    for (const tab of tabs) await expect.poll(() => tab.storedStates()).toEqual(last);
    for (const tab of tabs) for (const index of [0, 1, 2, 3]) await expect(tab.box(index)).toBeChecked({ checked: last[await tab.stepId(index)] === 1 });
  });

  test('empty themselves when the other wipes or begins again', async ({ page, context }) => {
    const [one, two] = [await open(page), await open(await context.newPage())];
    await one.box(0).check();
    await expect(two.box(0)).toBeChecked();
    await two.page.evaluate(() => localStorage.clear());
    await expect(one.progress()).toHaveText(/^0 van/);
    await one.box(1).check();
    await expect.poll(async () => Object.values(await one.storedStates())).toEqual([1]);
    await one.page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await one.page.getByRole('button', { name: 'Ja, wis de lijst' }).click();
    await expect(two.progress()).toHaveText(/^0 van/);
    expect(await two.stored()).toEqual({});
  });

  test('a tab that dies in the middle of a change leaves nothing broken', async ({ page, context }) => {
    const dying = await open(await context.newPage());
    await dying.box(0).check();
    await dying.page.close({ runBeforeUnload: false });
    const list = await open(page);
    await expect(list.alert()).toHaveCount(0);
    await list.box(1).check();
    await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
  });
});

test.describe('storage changes under the page', () => {
  test('emptied by hand: the next tick brings everything back', async ({ page }) => {
    const list = await open(page);
    await list.box(0).check();
    await expect.poll(() => list.storedStates()).not.toEqual({});
    await page.evaluate(() => localStorage.clear());
    await list.box(1).check();
    await expect.poll(async () => Object.values(await list.storedStates())).toEqual([1, 1]);
  });

  test('emptied by the browser while the page was away: said, and nothing lost', async ({ page }) => {
    const list = await open(page);
    await list.box(0).check();
    await expect.poll(() => list.storedStates()).not.toEqual({});
    await page.evaluate(() => (localStorage.clear(), document.dispatchEvent(new Event('visibilitychange'))));
    await expect(list.alert()).toContainText('Uw browser heeft de bewaarde lijst gewist');
    await expect(list.box(0)).toBeChecked();
    await list.box(1).check();
    await expect(list.alert()).toHaveCount(0);
  });

  test('wiped while the page slept in the back-forward cache: it wakes up empty', async ({ page }) => {
    const list = await open(page);
    await list.box(0).check();
    await expect.poll(() => list.storedStates()).not.toEqual({});
    await page.evaluate(() => (localStorage.clear(), window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))));
    await expect(list.progress()).toHaveText(/^0 van/);
  });

  test('wiped on the privacy page: going back does not bring the ticks back', async ({ page }) => {
    const list = await open(page);
    await list.box(0).check();
    await page.goto('/privacy/');
    await page.getByRole('button', { name: 'Wis alles van deze site op dit apparaat' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Alles van deze site is gewist van dit apparaat.')).toBeFocused();
    expect([await list.stored(), await list.stored('sessionStorage')]).toEqual([{}, {}]);
    await page.goBack();
    await expect(list.progress()).toHaveText(/^0 van/);
    await expect(list.box(0)).not.toBeChecked();
    expect(await list.stored()).toEqual({});
  });

  test('the privacy page lists what is kept, and can undo a wipe', async ({ page }) => {
    const list = await open(page);
    const title = (await page.locator('h1').textContent())!;
    await list.box(0).check();
    await page.goto('/privacy/');
    const before = await list.stored();
    await expect(page.getByRole('main')).toContainText(`Checklist: ${title}`);
    await expect(page.getByRole('main')).toContainText(Object.keys(before)[0]!);
    await page.getByRole('button', { name: 'Wis alles van deze site op dit apparaat' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.getByText('Deze site bewaart nu niets in uw browser.')).toBeVisible();
    await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await expect(page.getByText('Alles staat er weer.')).toBeFocused();
    expect(await list.stored()).toEqual(before);
  });
});
