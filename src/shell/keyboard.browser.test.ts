import { walk, walkFaults } from '../../scripts/lib/browser/keyboard.ts';
import { templates } from '../../scripts/lib/browser/pages.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

/** A window of 1280 × 1024 px at 400 %: here a bar that stays in view could cover the focus. */
const ZOOMED = { width: 320, height: 256 };
/** Most of the height of a zoomed window that bars may take. */
const BARS = 0.3;

for (const address of templates) {
  test.describe(address, () => {
    test('can be walked with Tab and back', async ({ page }) => {
      await page.goto(address);
      const there = await walk(page);
      expect(walkFaults(there)).toEqual([]);
      expect(there.stops[0]?.name).toBe('Naar de inhoud');
      const back = await walk(page, 'Shift+Tab');
      expect(back.stops.map(({ place }) => place).reverse()).toEqual(there.stops.map(({ place }) => place));
    });

    test('shows the focus in a small window', async ({ page }) => {
      await page.setViewportSize(ZOOMED);
      await page.goto(address);
      expect(walkFaults(await walk(page))).toEqual([]);
      const bars = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.checkVisibility())
          .map((element) => ({ name: element.className, height: element.getBoundingClientRect().height })),
      );
      expect(bars.filter(({ height }) => height > ZOOMED.height * BARS)).toEqual([]);
    });

    test('lets you skip to the content', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
    });
  });
}
