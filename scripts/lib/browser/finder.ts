import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';

/** What can be seen of the list beside the filters. */
export const things = (page: Page): Locator => page.locator('[data-item]:visible');

/** The field for words beside a list. */
export const wordsField = (page: Page): Locator => page.getByRole('searchbox', { name: 'Zoek in deze lijst' });

/** The line that says how much is left. */
export const summaryLine = (page: Page): Locator => page.locator('.filterstatus__tekst');

/** Waits until the filters work. */
export const finderReady = (page: Page): Promise<void> => expect(page.locator('[data-island=finder][data-ready]')).toBeAttached();

/** Opens the filters when the window is too narrow to show them. */
export async function openFilters(page: Page, act: Hand): Promise<void> {
  await finderReady(page);
  if (!(await wordsField(page).isVisible())) await act(page.locator('.filters > summary'));
}

/** The number behind an option: how many things a tick will leave. */
export const promised = async (box: Locator): Promise<number> =>
  Number(/\d+/.exec(await box.locator('xpath=ancestor::label').locator('.aantal').innerText())![0]);

/** Ticks an option, and holds the list, the line above it and the address against what the option promised. */
export async function tick(page: Page, act: Hand, group: string, name: string, query: RegExp): Promise<void> {
  const box = page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name });
  const count = await promised(box);
  expect(count).toBeGreaterThan(0);
  await act(box);
  await expect(box).toBeChecked();
  await expect(things(page)).toHaveCount(count);
  await expect(summaryLine(page)).toHaveText(new RegExp(`^${count} .*, van de \\d+$`));
  await expect(page).toHaveURL(query);
}
