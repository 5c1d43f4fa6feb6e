import type { Lexicon } from '#language/lexicon.ts';
import type { CatalogueEntry } from './catalogue-file.ts';
import type { FullText } from './full-text.ts';
import { termsAt } from './name-terms.ts';

const FOUND = 1;

/** Stands in for the full text when that cannot be loaded: finds what stands in titles, other names and search words. */
export function titlesOnly(entries: readonly Pick<CatalogueEntry, 'title' | 'names'>[], lexicon: Lexicon): FullText {
  const places = new Map<string, Map<number, number>>();
  entries.forEach((entry, place) => {
    for (const name of [entry.title, ...entry.names])
      for (const term of termsAt(name, lexicon).keys()) places.set(term, (places.get(term) ?? new Map<number, number>()).set(place, FOUND));
  });
  return (terms) => Promise.resolve(new Map(terms.map((term) => [term, places.get(term) ?? new Map<number, number>()])));
}
