import { addRules, clippedText, DOUBLE_TEXT, overflow, smallTargets, TEXT_SPACING, unmarkedControls } from '../../scripts/lib/browser/layout.ts';
import { allPages, inParts, templates } from '../../scripts/lib/browser/pages.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

/** Opens everything that folds out, so that nothing hides from the test. */
const unfold = () => document.querySelectorAll('details').forEach((details) => (details.open = true));

/** A single long word can be too wide, so this is tried on every page and not on one of each kind. */
test.describe('every page fits a window of 320 px', () => {
  test.use({ viewport: NARROW });
  for (const part of inParts(allPages, 50)) {
    test(`${part[0]} to ${part.at(-1)}`, async ({ page }) => {
      const found: string[] = [];
      for (const address of part) {
        await page.goto(address);
        await page.evaluate(unfold);
        const wide = await overflow(page);
        if (wide.length > 0) found.push(`${address} ${wide.join(' | ')}`);
      }
      expect(found).toEqual([]);
    });
  }
});

for (const address of templates) {
  test.describe(address, () => {
    test('fits a window of 320 px with wide text spacing', async ({ page }) => {
      await page.setViewportSize(NARROW);
      await page.goto(address);
      await page.evaluate(unfold);
      await addRules(page, TEXT_SPACING);
      expect([...(await overflow(page)), ...(await clippedText(page))]).toEqual([]);
    });

    test('loses no text with wide spacing or text twice as large', async ({ page }) => {
      await page.setViewportSize(WIDE);
      await page.goto(address);
      await page.evaluate(unfold);
      await addRules(page, TEXT_SPACING);
      expect([...(await overflow(page)), ...(await clippedText(page))]).toEqual([]);
      await page.goto(address);
      await page.evaluate(unfold);
      await addRules(page, DOUBLE_TEXT);
      expect([...(await overflow(page)), ...(await clippedText(page))]).toEqual([]);
    });

    test('has controls that can be hit', async ({ page }) => {
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        await page.goto(address);
        await page.evaluate(unfold);
        expect(await smallTargets(page), `${size.width} px`).toEqual([]);
      }
    });

    test.describe('in forced colours', () => {
      test.use({ contextOptions: { forcedColors: 'active' } });
      test('marks off every control', async ({ page }) => {
        await page.goto(address);
        await page.evaluate(unfold);
        expect(await unmarkedControls(page)).toEqual([]);
      });
    });

    test.describe('for who wants less movement', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } });
      test('does not move', async ({ page }) => {
        await page.goto(address);
        await page.evaluate(unfold);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.getAnimations().map((animation) => animation.id || 'beweging'))).toEqual([]);
      });
    });
  });
}

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('show which filter is ticked', async ({ page }) => {
    await page.goto('/menukaart/');
    const row = page.locator('.filters .checkbox').first();
    const before = await row.screenshot();
    await row.click();
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect((await row.screenshot()).equals(before)).toBe(false);
  });
});
