import { expect, test } from '../../scripts/lib/browser/test.ts';
import { aboutMenu, mainMenu, moreMenu } from './navigation.ts';

test('the menu leads to every section and says where you are', async ({ page }) => {
  for (const { label, href } of mainMenu) {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: label, exact: true })).toHaveAttribute('aria-current', 'page');
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on a phone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ viewport: { width: 375, height: 700 }, javaScriptEnabled });
    test('the menu unfolds and folds with the keyboard', async ({ page }) => {
      await page.goto('/casussen/');
      const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
      const link = menu.getByRole('link', { name: 'Menukaart' });
      await expect(link).toBeHidden();
      await menu.getByText('Menu', { exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(link).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(link).toBeHidden();
      await page.keyboard.press('Enter');
      await link.click();
      await expect(page).toHaveURL('/menukaart/');
    });
  });
}

test('the footer leads to everything', async ({ page }) => {
  await page.goto('/');
  const links = await page.locator('footer a').evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const { href } of [...mainMenu, ...moreMenu, ...aboutMenu]) expect(links).toContain(href);
  for (const href of links) {
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('the wordmark leads home', async ({ page }) => {
  await page.goto('/begrippen/');
  await page.getByRole('link', { name: 'Doen wat werkt' }).first().click();
  await expect(page).toHaveURL('/');
});

test('an address that does not exist says so and helps on', async ({ page, trouble }) => {
  const answer = await page.goto('/casussen/bestaat-niet/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible();
  // Chromium itself reports the 404 of the page; nothing else may be missing.
  expect(trouble.splice(0)).toEqual([expect.stringContaining('404')]);
  await page.getByRole('main').getByRole('searchbox').fill('sollicitatiegesprek');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=sollicitatiegesprek/);
  await page.goBack();
  trouble.length = 0;
  await page.getByRole('main').getByRole('link', { name: 'Casussen' }).click();
  await expect(page).toHaveURL('/casussen/');
});
