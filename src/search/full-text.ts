import type { Query } from '#language/query.ts';
import { END } from './terms.ts';

/** Per entry (its place in the catalogue) how well it answers to one term. */
export type Scores = ReadonlyMap<number, number>;

/** Gives the scores of terms. */
export type FullText = (terms: readonly string[]) => Promise<ReadonlyMap<string, Scores>>;

/** The part of Pagefind that is used, as its script in the browser offers it. */
export interface Pagefind {
  createInstance(options: object): { search(term: string): Promise<{ results: readonly { id: string; score: number }[] }> };
}

/**
 * Ranking options of Pagefind: a word in a title counts for more than one in the text however long the page is; how the
 * terms of a query add up is decided in `results.ts`.
 */
const RANKING = { termSimilarity: 0, diacriticSimilarity: 0, pageLength: 0, termSaturation: 2, termFrequency: 1 };

/** Full text through Pagefind, one search per term. `ids` are Pagefind's names of the entries, in the order of the catalogue. */
export function pagefindFullText(pagefind: Pagefind, basePath: string, ids: readonly string[]): FullText {
  const instance = pagefind.createInstance({ basePath, noWorker: true, ranking: RANKING });
  const places = new Map(ids.map((id, place) => [id, place]));
  const known = new Map<string, Promise<Scores>>();
  const scoresOf = async (term: string): Promise<Scores> => {
    const { results } = await instance.search(term + END);
    return new Map(results.flatMap(({ id, score }) => (places.has(id) ? [[places.get(id)!, score] as const] : [])));
  };
  return async (terms) => {
    for (const term of terms) if (!known.has(term)) known.set(term, scoresOf(term));
    return new Map(await Promise.all(terms.map(async (term) => [term, await known.get(term)!] as const)));
  };
}

/** All terms that an answer to the query may need. */
export const termsOf = (query: Query): string[] => [
  ...new Set(query.concepts.flatMap((concept) => [...concept.alternatives.flatMap(({ terms }) => terms), ...(concept.meant?.terms ?? [])])),
];
