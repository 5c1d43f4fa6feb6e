import { stemsOf, type Lexicon } from '#language/lexicon.ts';
import { wordsOf } from '#language/words.ts';
import { termsAt } from './name-terms.ts';

/** One thing that is asked about: the terms it may go by in a name, and how much it matters. */
export interface Sought {
  readonly ways: readonly (readonly string[])[];
  readonly importance: number;
}

/** What another name counts against 1 for the title. */
const OTHER_NAME = 0.95;
/** Two of three things asked about are worth less than two thirds. */
const PARTLY = 1.5;
/** A name that holds what was asked among other words, and what it gains when there are no other words. */
const HOLDS = 0.2;
const FILLS = 0.6;
/** From here on a name is what was asked, and nothing else. */
const EXACT = (HOLDS + FILLS) * OTHER_NAME - 0.01;
/** Fewer words in a row say nothing. */
const SHORTEST_STRETCH = 3;

/** How far the first name, or one of the others, is what was asked. */
export function nameMatch(names: readonly string[], sought: readonly Sought[], lexicon: Lexicon): number {
  const total = sought.reduce((sum, { importance }) => sum + importance, 0);
  const worths = names.map((name, index) => {
    const terms = termsAt(name, lexicon);
    const covered = new Set<number>();
    let asked = 0;
    for (const { ways, importance } of sought) {
      const hits = ways
        .map((way) => way.map((term) => terms.get(term)))
        .filter((places) => places.every((place) => place !== undefined))
        .flat(2);
      if (hits.length > 0) asked += importance;
      for (const place of hits) covered.add(place!);
    }
    return (asked / total) ** PARTLY * (HOLDS + (FILLS * covered.size) / Math.max(1, stemsOf(name).length)) * (index === 0 ? 1 : OTHER_NAME);
  });
  return Math.max(...worths);
}

/** Whether one of the things that were asked about is exactly one of the names. */
export const isName = (names: readonly string[], sought: readonly Sought[], lexicon: Lexicon): boolean =>
  sought.some((one) => nameMatch(names, [one], lexicon) >= EXACT);

/** For a query that holds a stretch of a title word for word, empty words too: how much of the query that is. */
export function literalMatch(title: string, asked: readonly string[]): number {
  const own = ` ${wordsOf(title)
    .flatMap((word) => word.parts)
    .join(' ')} `;
  let longest = 0;
  for (let from = 0; from < asked.length; from += 1) {
    for (let to = from + Math.max(SHORTEST_STRETCH, longest + 1); to <= asked.length && own.includes(` ${asked.slice(from, to).join(' ')} `); to += 1)
      longest = to - from;
  }
  return longest / Math.max(1, asked.length);
}
