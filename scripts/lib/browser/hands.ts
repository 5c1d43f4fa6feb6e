import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** A way to use a page: how a visitor activates a link, a button, a tick box or a fold. */
export type Hand = (target: Locator) => Promise<void>;

/** With a mouse or a finger. */
export const pointer: Hand = (target) => target.click();

/** With the keyboard alone: Tab until the target has the focus, then Enter, or Space for a tick box. */
export const keyboard =
  (page: Page): Hand =>
  async (target) => {
    await tabTo(page, target);
    await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
  };

/** More presses than any page needs. */
const MOST = 600;

async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let press = 0; press < MOST; press += 1) {
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${target}.`);
}

/** Follows a link to a file to take along, and gives its first four characters: `%PDF`. */
export async function take(page: Page, act: Hand, link: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act(link)]);
  return readFileSync(await download.path())
    .subarray(0, 4)
    .toString('latin1');
}
