import { counts, shown, type Choices, type FacetItem } from '#facets/facets.ts';
import { counted } from '#lib/dutch-text.ts';
import type { Catalogue } from './catalogue-file.ts';
import type { Answer, Result } from './results.ts';

/** What the page shows for a query and ticks. */
export interface Shown {
  /** Places in the catalogue, best first, within the ticks. */
  readonly places: readonly number[];
  /** Before the ticks. */
  readonly all: number;
  /** Behind every option: what a tick gives. */
  readonly counts: Record<string, Record<string, number>>;
  /** Whether no page answers to everything that was asked. */
  readonly relaxed: boolean;
}

/** A page that misses part of what was asked is shown when it is this good next to the best … */
const GOOD_ENOUGH = 0.5;
/** … and with few pages that answer to everything, also when it is this good. */
const BETTER_THAN_NOTHING = 0.3;
const FEW = 12;

/** The results worth showing, in order. */
export function worthShowing(results: readonly Result[]): readonly Result[] {
  const best = results[0]?.score ?? 0;
  const sure = results.filter(({ complete, score }) => complete || score >= GOOD_ENOUGH * best);
  const extra = results.filter((result) => !sure.includes(result) && result.score >= BETTER_THAN_NOTHING * best).slice(0, Math.max(0, FEW - sure.length));
  return results.filter((result) => sure.includes(result) || extra.includes(result));
}

/** Applies the ticks to the answer; without a query (`answer` undefined) all entries count, in the order of the catalogue. */
export function shownOf(catalogue: Catalogue, answer: Answer | undefined, choices: Choices): Shown {
  const results = answer && worthShowing(answer.results);
  const places = results?.map(({ place }) => place) ?? catalogue.entries.map((_, place) => place);
  const items: FacetItem[] = places.map((place) => ({ id: String(place), values: catalogue.entries[place]!.values, words: '', ranks: {} }));
  const state = { choices, query: '', order: '' };
  return {
    places: shown(items, state, []).map(({ id }) => Number(id)),
    all: places.length,
    counts: counts(items, catalogue.facets, state, []),
    relaxed: results !== undefined && results.length > 0 && !results.some((result) => result.complete),
  };
}

/** The sentence above the results, also read out. */
export function headline(shown: Shown, query: string, picked: readonly string[]): string {
  const amount = shown.places.length === 0 ? 'Geen resultaten' : counted(shown.places.length, 'resultaat', 'resultaten');
  const words = query.trim() === '' ? '' : ` voor ‘${query.trim()}’`;
  return `${amount}${words}${picked.length > 0 ? `, gefilterd op ${picked.join(', ')}` : ''}`;
}

/** Themes to go on with: of the best results, or when there are none those whose words come nearest to the query. */
export function themesOf(catalogue: Catalogue, places: readonly number[], most = 3): string[] {
  const tally = new Map<string, number>();
  places.slice(0, 10).forEach((place, rank) => {
    for (const id of catalogue.entries[place]!.values.thema) tally.set(id, (tally.get(id) ?? 0) + 1 / (rank + 1));
  });
  return [...tally]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id]) => id);
}
