import type { Lexicon } from './lexicon.ts';
import { groupTerm } from './concepts.ts';
import type { Query } from './query.ts';
import { stem } from './stem.ts';
import { folded, wordsOf, type Word } from './words.ts';

/** A stretch of a text that answers to a concept of the query. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Place of the concept in the query. */
  readonly concept: number;
}

/** Below this length a typed word is too likely to stand in another word by chance. */
const SHORTEST_INSIDE = 4;

/** Finds what a reader should see marked: the words of the query in any form, other names of the same thing, and parts of compounds. */
export function marker(query: Query, lexicon: Lexicon): (text: string) => Mark[] {
  const concepts = query.concepts.map(({ typed, alternatives, meant }) => ({
    single: new Set([...alternatives.filter(({ terms }) => terms.length === 1).flatMap(({ terms }) => terms), ...(meant?.terms ?? [])]),
    several: alternatives.filter(({ terms }) => terms.length > 1).map(({ terms }) => terms),
    inside: /\s/.test(typed) || typed.length < SHORTEST_INSIDE ? undefined : folded(typed),
  }));
  return (text) => {
    const words = wordsOf(text);
    const stems = words.map((word) => stem(word.joined));
    // Words that only count together are marked where they stand together.
    const wanted = concepts.map(
      ({ single, several }) => new Set([...single, ...several.filter((terms) => terms.every((term) => stems.includes(term))).flat()]),
    );
    return words.flatMap((word, at) => {
      const names = [...lexicon.namesAt(stems, at), ...lexicon.namesAt([stems[at]!], 0)];
      return concepts.flatMap(({ inside }, concept) => {
        const name = names.find(({ group }) => wanted[concept]!.has(groupTerm(group)));
        if (wanted[concept]!.has(stems[at]!) || word.parts.some((part) => wanted[concept]!.has(stem(part))))
          return [{ start: word.start, end: word.end, concept }];
        if (name) return [{ start: word.start, end: words[at + name.length - 1]!.end, concept }];
        return inside === undefined ? [] : insideOf(word, inside, concept);
      });
    });
  };
}

/** The typed word at the beginning or end of a compound: only that part is marked. */
function insideOf(word: Word, typed: string, concept: number): Mark[] {
  if (word.end - word.start !== word.joined.length) return [];
  if (word.joined.startsWith(typed)) return [{ start: word.start, end: word.start + typed.length, concept }];
  return word.joined.endsWith(typed) ? [{ start: word.end - typed.length, end: word.end, concept }] : [];
}
