import lunr from 'lunr';
import { editDistance } from '#lib/nearest.ts';
import { stem } from '#language/stem.ts';
import { isStopWord } from '#language/stop-words.ts';
import { wordsIn, wordsOf } from '#language/words.ts';
import type { CatalogueEntry } from './catalogue-file.ts';
import type { SearchEntry } from './search-entry.ts';

/** Sources are not suggested: there are many, and few visitors look for one by name. */
const NOT_SUGGESTED = new Set(['bron']);
const MOST = 7;
const FIELD = 'w';

/** A page to go to straight from the search field. */
export interface Suggestion {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
}

/** The index of titles, other names and search words as JSON: built once, loaded when a visitor goes to a search field. */
export function suggestIndexJson(entries: readonly SearchEntry[]): string {
  const builder = new lunr.Builder();
  builder.ref('place');
  builder.field(FIELD);
  entries.forEach((entry, place) => {
    if (!NOT_SUGGESTED.has(entry.kind)) builder.add({ place: String(place), [FIELD]: tokensOf(entry) });
  });
  const index = builder.build().toJSON() as { fieldVectors: [ref: string, vector: number[]][]; invertedIndex: [term: string, posting: object][] };
  // Suggestions have an order of their own, see `worthOf`; without the numbers that lunr ranks by the file is less than half the size.
  return JSON.stringify({
    ...index,
    fieldVectors: index.fieldVectors.map(([ref]) => [ref, []]),
    invertedIndex: index.invertedIndex.map(([term, posting]) => [term, { ...posting, _index: 0 }]),
  });
}

/** Each word once, as it is written first; its stem too where the word does not begin with it (`school` for `scholen`). Of a title also the empty words. */
function tokensOf({ title, names, keywords }: SearchEntry): string[] {
  const written = new Map<string, string>();
  for (const word of [...wordsIn([title, ...names, ...keywords]), ...wordsOf(title).flatMap(({ parts }) => parts)])
    if (!written.has(stem(word))) written.set(stem(word), word);
  return [...written].flatMap(([key, word]) => (word.startsWith(key) ? [word] : [word, key]));
}

/** Finds pages for what is typed so far; the last word may be half a word. */
export function suggester(json: string, entries: readonly CatalogueEntry[]): (typed: string) => Suggestion[] {
  const index = lunr.Index.load(JSON.parse(json) as object);
  return (typed) => {
    const words = wordsOf(typed.slice(0, 100)).flatMap((word) => word.parts);
    const telling = words.filter((word, at) => at === words.length - 1 || !isStopWord(word));
    const asked = (telling.length === 1 && isStopWord(telling[0]!) ? words : telling).slice(0, 8);
    if (asked.join('').length < 2) return [];
    const exact = lookUp(index, asked, false);
    const found = exact.length > 0 ? exact : lookUp(index, asked, true);
    return found
      .map((place) => ({ ...entries[place]!, place, worth: worthOf(entries[place]!.title, asked) }))
      .sort((a, b) => b.worth - a.worth || a.title.length - b.title.length || a.place - b.place)
      .slice(0, MOST)
      .map(({ href, title, kind }) => ({ href, title, kind }));
  };
}

/** A title that is what was typed comes first, then one that begins with it, then one that holds it, then other names. */
function worthOf(title: string, asked: readonly string[]): number {
  const words = wordsIn([title]);
  const holds = asked.filter((word) => words.some((own) => own.startsWith(word) || stem(own) === stem(word))).length / asked.length;
  const whole = asked.filter((word) => words.some((own) => stem(own) === stem(word))).length / asked.length;
  return 2 * holds + whole + (words[0]?.startsWith(asked[0]!) ? 1 : 0);
}

/** Entries in which every word occurs. Clauses are made in code: nothing that is typed is read as a query language. */
function lookUp(index: lunr.Index, words: readonly string[], lenient: boolean): number[] {
  const beginnings = words.map((word) => [...new Set([word, stem(word)])]);
  const results = index.query((query) => {
    for (const word of beginnings.flat()) {
      query.term(word, { usePipeline: false });
      query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
      if (lenient && word.length > 4) query.term(word, { editDistance: word.length > 8 ? 2 : 1, usePipeline: false });
    }
  });
  const holds = (terms: readonly string[], own: readonly string[]) =>
    terms.some((term) => own.some((word) => (lenient && word.length > 4 ? editDistance(word, term.slice(0, word.length)) <= 2 : term.startsWith(word))));
  return results.filter(({ matchData }) => beginnings.every((own) => holds(Object.keys(matchData.metadata as object), own))).map(({ ref }) => Number(ref));
}
