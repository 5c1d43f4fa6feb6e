import type { Page } from '@playwright/test';
import { axeFindings } from '../../scripts/lib/browser/axe.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

const field = (page: Page) => page.getByRole('main').getByLabel(/Waar zoekt u naar|Zoek in alles/);
const results = (page: Page) => page.getByRole('main').locator('ol#resultaten > li');
const options = (page: Page) => page.getByRole('option');

test.describe('suggestions', () => {
  test('arrows point, Enter goes there', async ({ page }) => {
    await page.goto('/');
    await field(page).click();
    await page.keyboard.type('stagemak');
    await expect(options(page).first()).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id'))!);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    expect(await axeFindings(page)).toEqual([]);
    const title = await options(page).first().locator('span').first().innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(title, 'i'));
  });

  test('Enter without a choice searches for what was typed', async ({ page }) => {
    await page.goto('/');
    await field(page).click();
    await page.keyboard.type('stagemakelaar');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/zoeken/?q=stagemakelaar');
    await expect(results(page).first()).toContainText('stagemakelaar', { ignoreCase: true });
  });

  test('Escape closes the list first and empties the field then', async ({ page }) => {
    await page.goto('/zoeken/');
    await field(page).click();
    await page.keyboard.type('leerw');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(field(page)).toHaveValue('leerw');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
  });

  test('a click on an option goes there', async ({ page }) => {
    await page.goto('/zoeken/');
    await field(page).click();
    await page.keyboard.type('caseload');
    await options(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('caseload', { ignoreCase: true });
  });

  test('without the data there is no list, and searching goes on', async ({ page, trouble }) => {
    await page.route('**/voorstellen.json', (route) => route.abort());
    await page.goto('/');
    await field(page).click();
    await page.keyboard.type('isk');
    await page.waitForTimeout(300);
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    trouble.length = 0;
  });
});
