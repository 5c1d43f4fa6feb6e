import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what the makers of axe call best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The part of axe that is used here. */
interface Axe {
  run(context: Document, options: object): Promise<{ violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
}

/**
 * What axe has against the page as it is now, one line per rule: rule, what it asks, the first places.
 * Timers wait their turn as promises: that is faster, and without JavaScript a page has no timers at all.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(async (tags) => {
    const timer = window.setTimeout;
    window.setTimeout = ((step: () => void) => (void Promise.resolve().then(step), 0)) as unknown as typeof window.setTimeout;
    try {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
      return violations.map(
        ({ id, help, nodes }) =>
          `${id} (${help}), ${nodes.length}×: ${nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target.join(' ')} – ${(failureSummary ?? '').replace(/\s+/g, ' ')}`)
            .join(' | ')}`,
      );
    } finally {
      window.setTimeout = timer;
    }
  }, TAGS);
}
