import { editDistance } from '#lib/nearest.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';

/** Edits allowed in a word of this many letters: none in short words, where every word is close to some other. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3);

/**
 * The word of this site that was probably meant by a word that it does not know. The fewest edits wins; among equals
 * one that begins with the same letters, then the more common one.
 */
export function meantWord(typed: string, lexicon: Lexicon): string | undefined {
  const limit = allowed(typed.length);
  let best: { word: string; cost: number } | undefined;
  for (const key of limit > 0 ? lexicon.stems : []) {
    const word = lexicon.written(key)!;
    if (Math.abs(word.length - typed.length) > limit + 2) continue;
    const distance = Math.min(editDistance(typed, word), Math.abs(key.length - typed.length) > limit ? Infinity : editDistance(stem(typed), key));
    if (distance > limit) continue;
    const cost = distance + (word[0] === typed[0] ? 0 : 0.5) + (word[1] === typed[1] ? 0 : 0.2) + lexicon.rank(key) / (10 * lexicon.stems.length + 1);
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

/** Words of this site that begin with what was typed, the most common first: `vacaturete` → `vacaturetekst`. */
export function wordsBeginningWith(typed: string, lexicon: Lexicon, most = 3): string[] {
  if (typed.length < 4) return [];
  return lexicon.stems.filter((key) => lexicon.written(key)!.startsWith(typed)).slice(0, most);
}
