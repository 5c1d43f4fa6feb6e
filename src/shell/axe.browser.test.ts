import type { Page, PlaywrightTestOptions } from '@playwright/test';
import { axeFindings } from '../../scripts/lib/browser/axe.ts';
import { allPages, inParts, templates } from '../../scripts/lib/browser/pages.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

/** Pages in one test: enough to use the cache of the browser, few enough to share the work. */
const PAGES_PER_TEST = 15;
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** Every way in which each template is looked at, besides wide and light. */
const modes: Record<string, Partial<Pick<PlaywrightTestOptions, 'viewport' | 'colorScheme' | 'javaScriptEnabled' | 'contextOptions'>>> = {
  'smal, licht': { viewport: NARROW, colorScheme: 'light' },
  'smal, donker': { viewport: NARROW, colorScheme: 'dark' },
  'breed, donker': { viewport: WIDE, colorScheme: 'dark' },
  'breed, vaste kleuren': { viewport: WIDE, contextOptions: { forcedColors: 'active' } },
  'smal, vaste kleuren': { viewport: NARROW, contextOptions: { forcedColors: 'active' } },
  'middel, minder beweging': { viewport: { width: 768, height: 1024 }, contextOptions: { reducedMotion: 'reduce' } },
  'breed, zonder JavaScript': { viewport: WIDE, javaScriptEnabled: false },
  'smal, zonder JavaScript': { viewport: NARROW, javaScriptEnabled: false },
};

async function findingsOn(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    found.push(...(await axeFindings(page)).map((finding) => `${address} ${finding}`));
  }
  return found;
}

test.describe('axe on every page', () => {
  test.use({ viewport: WIDE, colorScheme: 'light' });
  for (const part of inParts(allPages, PAGES_PER_TEST))
    test(`${part[0]} to ${part.at(-1)}`, async ({ page }) => expect(await findingsOn(page, part)).toEqual([]));
});

for (const [mode, options] of Object.entries(modes)) {
  test.describe(`axe on every template: ${mode}`, () => {
    test.use(options);
    for (const part of inParts(templates, PAGES_PER_TEST))
      test(`${part[0]} to ${part.at(-1)}`, async ({ page }) => expect(await findingsOn(page, part)).toEqual([]));
  });
}
