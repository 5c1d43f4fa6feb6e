import type { Page } from '@playwright/test';
import { axeFindings } from '../../scripts/lib/browser/axe.ts';
import { overflow, smallTargets } from '../../scripts/lib/browser/layout.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

const field = (page: Page) => page.getByRole('main').getByLabel(/Waar zoekt u naar|Zoek in alles/);
const results = (page: Page) => page.getByRole('main').locator('ol#resultaten > li');
const box = (page: Page, name: string) => page.locator('.filters').getByRole('checkbox', { name: new RegExp(`^${name} `) });

test.describe('results', () => {
  test('one ordered list; each item opens with the link that bears the title, and shows why it was found', async ({ page }) => {
    await page.goto('/zoeken/?q=leer+werk+traject');
    await expect(results(page)).toHaveCount(10);
    const firsts = await results(page).evaluateAll((items) => items.map((item) => item.querySelector('a, p, button, svg')?.matches('h3 > a[href]')));
    expect(firsts).toEqual(Array<boolean>(10).fill(true));
    await expect(results(page).first().getByRole('link')).toHaveText('leerwerktraject');
    await expect(results(page).nth(1).locator('mark').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^\d+ resultaten voor ‘leer werk traject’$/ })).toHaveCount(1);
    await expect(page).toHaveTitle('leer werk traject – Zoeken – Doen wat werkt');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a new query on the page is a step that Back takes back', async ({ page }) => {
    await page.goto('/zoeken/?q=stagemakelaar');
    await expect(results(page).first()).toBeVisible();
    await field(page).fill('caseload');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/zoeken/?q=caseload');
    await expect(results(page).first()).toContainText('caseload', { ignoreCase: true });
    await page.goBack();
    await expect(field(page)).toHaveValue('stagemakelaar');
    await expect(results(page).first()).toContainText('stagemakelaar', { ignoreCase: true });
  });

  test('more results come on request, and Back from a page returns to the same place', async ({ page }) => {
    await page.goto('/zoeken/?q=stage');
    await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
    await expect(results(page)).toHaveCount(20);
    const link = results(page).nth(14).getByRole('link');
    const href = (await link.getAttribute('href'))!;
    await link.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    await link.click();
    await expect(page).toHaveURL(href);
    await page.goBack();
    await expect(results(page)).toHaveCount(20);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled - 150);
    await expect(page.locator(`#resultaten a[href="${href}"]`)).toBeFocused();
  });

  test('a typing error: says what was meant and searches for it', async ({ page }) => {
    await page.goto('/zoeken/?q=stagediscriminatei');
    await expect(page.getByText('Bedoelde u')).toBeVisible();
    await expect(results(page).first()).toContainText('stagediscriminatie', { ignoreCase: true });
    await page.getByRole('link', { name: 'stagediscriminatie', exact: true }).first().click();
    await expect(page).toHaveURL('/zoeken/?q=stagediscriminatie');
    await expect(page.getByText('Bedoelde u')).toHaveCount(0);
  });

  test('nothing found still leads on', async ({ page }) => {
    await page.goto('/zoeken/?q=qqqxyz');
    await expect(page.getByRole('heading', { name: 'Geen resultaten voor ‘qqqxyz’' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Objectief werven en selecteren' }).click();
    await expect(results(page).first()).toBeVisible();
  });

  for (const query of ['x'.repeat(10_000), '<img src=x onerror=alert(1)>', '__proto__:x', 'title:^99', '*a*', '(.*)+', '"']) {
    test(`hostile query ${query.slice(0, 30)}`, async ({ page }) => {
      await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
      await expect(
        page
          .getByRole('heading', { level: 2 })
          .filter({ hasText: /resulta/ })
          .first(),
      ).toBeVisible();
      expect(await page.locator('main img').count()).toBe(0);
      expect(await overflow(page)).toEqual([]);
    });
  }
});

test.describe('filters', () => {
  test('narrow the list, stand in the address and in a list of buttons, and never move the focus', async ({ page }) => {
    await page.goto('/zoeken/?q=stage');
    await expect(results(page).first()).toBeVisible();
    const count = Number(/\d+/.exec(await page.locator('.filters label').filter({ hasText: 'Casus' }).innerText())![0]);
    await box(page, 'Casus').check();
    await expect(page).toHaveURL('/zoeken/?q=stage&soort=casus');
    await expect(page.getByRole('heading', { name: `${count} resultaten voor ‘stage’, gefilterd op Casus` })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'gefilterd op Casus' })).toHaveCount(1);
    await expect(box(page, 'Casus')).toBeFocused();
    await box(page, 'Onderwijs').check();
    await expect(page).toHaveURL('/zoeken/?q=stage&soort=casus&doelgroep=onderwijs');
    await page.reload();
    await expect(box(page, 'Onderwijs')).toBeChecked();
    await page.getByRole('button', { name: 'Verwijder filter: Casus' }).click();
    await expect(page.getByRole('button', { name: 'Verwijder filter: Onderwijs' })).toBeFocused();
    await page.getByRole('button', { name: 'Verwijder filter: Onderwijs' }).click();
    await expect(page.getByRole('heading', { name: /resultaten voor ‘stage’$/ })).toBeFocused();
    await page.goBack();
    await expect(box(page, 'Onderwijs')).toBeChecked();
  });

  test('work without a query, and offer a way out of nothing', async ({ page }) => {
    await page.goto('/zoeken/?thema=diversiteit-meten');
    await expect(page.getByRole('heading', { name: /gefilterd op Diversiteit meten$/ })).toBeVisible();
    await page.goto('/zoeken/?q=liander&thema=diversiteit-meten');
    await expect(page.getByText('Met deze filters blijft er niets over.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wis alle filters' }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveURL('/zoeken/?q=liander');
  });

  test('fit a phone, folded', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/zoeken/?q=statushouders');
    await expect(results(page).first()).toBeVisible();
    await page.getByText('Filter de resultaten').click();
    await box(page, 'Gemeenten').check();
    await expect(page).toHaveURL(/doelgroep=gemeente/);
    expect(await overflow(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });
});
