import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** The names of one thing, by which a visitor may call it: `leerwerktraject`, `duaal traject`. */
export type NameGroup = readonly string[];

/** What a lexicon is made of: plain data, so that it can travel. */
export interface LexiconData {
  /** Words as they are written most often, the most common first. */
  readonly words: readonly string[];
  /** Names of the same thing. */
  readonly groups: readonly NameGroup[];
  /** Words that are used for one another though they do not mean quite the same. */
  readonly near: readonly NameGroup[];
}

/** A stretch of words that is one of the names of a thing. */
interface FoundName {
  readonly from: number;
  readonly length: number;
  readonly group: number;
  /** Whether the names of the group only come near to one another. */
  readonly near: boolean;
}

/** The words of this site: which exist, how they are written, how common they are, and what else a thing is called. */
export interface Lexicon {
  has(stem: string): boolean;
  /** The word a visitor reads for a stem. */
  written(stem: string): string | undefined;
  /** Place in the order of how common words are, 0 the most common. */
  rank(stem: string): number;
  readonly stems: readonly string[];
  /** The longest names that begin at `from` in a row of stems. */
  namesAt(stems: readonly string[], from: number): FoundName[];
}

/** The row of stems of a text, with words written with hyphens as one. */
export const stemsOf = (text: string): string[] => wordsOf(text).map((word) => stem(word.joined));

/** The same with the parts of such words apart. */
const looseStemsOf = (text: string): string[] => wordsOf(text).flatMap((word) => word.parts.map(stem));

/** Names without those that only differ in form from one before: `leerwerktrajecten` after `leerwerktraject`. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const row = stemsOf(name).join(' ');
    return !seen.has(row) && seen.add(row);
  });
}

/** Makes a lexicon; `words` of the same stem add up to the first of them. */
export function makeLexicon({ words, groups, near }: LexiconData): Lexicon {
  const written = new Map<string, string>();
  for (const word of words) {
    const key = stem(word);
    if (!written.has(key)) written.set(key, word);
  }
  const ranks = new Map([...written.keys()].map((key, index) => [key, index]));
  const names = new Map<string, number[]>();
  /** By first stem the length of the longest name, so that most words need no look. */
  const longest = new Map<string, number>();
  const add = (row: readonly string[], group: number) => {
    if (row.length === 0 || (row.length === 1 && isStopWord(row[0]!))) return;
    longest.set(row[0]!, Math.max(longest.get(row[0]!) ?? 0, row.length));
    const key = row.join(' ');
    const known = names.get(key) ?? [];
    if (!known.includes(group)) names.set(key, [...known, group]);
  };
  [...groups, ...near].forEach((group, index) => {
    for (const name of group) for (const row of [stemsOf(name), looseStemsOf(name)]) add(row, index);
  });

  return {
    has: (key) => written.has(key),
    written: (key) => written.get(key),
    rank: (key) => ranks.get(key) ?? Infinity,
    stems: [...written.keys()],
    namesAt(stems, from) {
      for (let length = Math.min(longest.get(stems[from] ?? '') ?? 0, stems.length - from); length > 0; length -= 1) {
        const found = names.get(stems.slice(from, from + length).join(' '));
        if (found) return found.map((group) => ({ from, length, group, near: group >= groups.length }));
      }
      return [];
    },
  };
}
