import type { Locator, Page } from '@playwright/test';

/** For tests: the key of a list, as the whole world of stored keys depends on it. */
export const keyOfList = (id: string): string => `dww:/:v1:checklist:${id}`;

/** For tests: a checklist in a browser. */
export class ChecklistPage {
  readonly page: Page;
  readonly id: string;
  constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
  }
  async open(): Promise<this> {
    await this.page.goto(`/checklists/${this.id}/`);
    await this.page.locator('[data-island=checklist][data-ready]').waitFor();
    await this.page.getByRole('button', { name: 'Begin opnieuw' }).waitFor();
    return this;
  }
  step = (index: number): Locator => this.page.locator('[data-stap]').nth(index);
  box = (index: number): Locator => this.step(index).locator('input[name=stap]');
  progress = (): Locator => this.page.locator('.voortgang__tekst');
  kept = (): Locator => this.page.locator('.bewaard');
  alert = (): Locator => this.page.getByRole('alert');
  stepId = async (index: number): Promise<string> => (await this.step(index).getAttribute('data-stap'))!;
  async openNote(index: number): Promise<void> {
    await this.step(index).locator('summary').click();
  }
  /** Everything in the storage of this page, as text. */
  stored = (place: 'localStorage' | 'sessionStorage' = 'localStorage'): Promise<Record<string, string>> =>
    this.page.evaluate((name) => ({ ...(window[name as 'name'] as unknown as Record<string, string>) }), place);
  /** What is stored for this list: state (0 open, 1 klaar, 2 n.v.t.) by step id. */
  async storedStates(): Promise<Record<string, number>> {
    const text = (await this.stored())[keyOfList(this.id)];
    const { items } = JSON.parse(text ?? '{"items":{}}') as { items: Record<string, { d: number }> };
    return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, item.d]));
  }
}

/** For tests: storage as an earlier visit left it. */
export async function leaveBehind(page: Page, texts: Record<string, string>): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate((entries) => Object.entries(entries).forEach(([key, text]) => localStorage.setItem(key, text)), texts);
}
