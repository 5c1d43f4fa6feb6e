import { templates } from '../../scripts/lib/browser/pages.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

test.use({ colorScheme: 'dark' });

for (const address of templates) {
  test(`${address} prints without navigation, in ink on white`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    for (const away of ['.skip-link', '.site-nav', '.breadcrumbs', '.toc', '.filters', 'footer nav', 'form[role=search]'])
      for (const part of await page.locator(away).all()) await expect(part, away).toBeHidden();
    const [text, background] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('main p')!).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(text).toBe('rgb(0, 0, 0)');
    expect(background).toMatch(/^rgba?\((255, 255, 255|0, 0, 0, 0)\)$/);
  });
}

test('a checklist prints boxes to tick and lines to write on, with and without script', async ({ page }) => {
  const address = templates.find((template) => /^\/checklists\/.+/.test(template))!;
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const steps = page.locator('.taak');
  expect(await steps.count()).toBeGreaterThan(5);
  for (const step of await steps.all()) await expect(step.getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('.schrijflijn').first()).toBeVisible();
});
