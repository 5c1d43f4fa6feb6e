import { uitkomst } from '#kinds/vocabulary/status.ts';
import type { Entry } from './read-entry.build.ts';
import { site } from './site.build.ts';

type Outcome = (typeof uitkomst.ids)[number];

/** What one casus says of one best practice. */
export interface Practice {
  readonly casus: Entry<'casus'>;
  readonly outcome: Outcome;
  readonly note: string;
}

/** The casussen that used a best practice, with how it went. */
export const practiceOf = (id: string): Practice[] =>
  site()
    .all('casus')
    .flatMap((casus) => casus.data.aanpakken.filter((used) => used.aanpak === id).map((used) => ({ casus, outcome: used.uitkomst, note: used.toelichting })));

/** How often a best practice worked, partly worked and did not, counted from the casussen; what never occurred is left out. */
export function practiceCount(id: string): { outcome: Outcome; count: number }[] {
  const all = practiceOf(id);
  return uitkomst.ids.map((outcome) => ({ outcome, count: all.filter((practice) => practice.outcome === outcome).length })).filter(({ count }) => count > 0);
}
