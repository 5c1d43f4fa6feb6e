import { stem } from '#language/stem.ts';
import { isStopWord } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';

/** The words of a query as stems, as they are compared with the beginnings of the words of an item: the normaliser of search. */
export const queryWords = (query: string): string[] =>
  wordsOf(query)
    .filter(({ joined }) => !isStopWord(joined))
    .map(({ joined }) => stem(joined));

/** All words an item can be found by, whole, in parts and as stems, each after a space, for a search on beginnings of words. */
export const itemWords = (texts: readonly string[]): string => ` ${[...new Set(texts.flatMap((text) => wordsOf(text).flatMap(({ joined, parts }) => [joined, ...parts, stem(joined)])))].join(' ')}`;
