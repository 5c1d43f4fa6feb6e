import { stem } from '#language/stem.ts';
import { wordsIn } from '#language/words.ts';
import type { SearchEntry } from './search-entry.ts';

/** One word of the site: in how many entries it stands, and how it is written there. */
interface WordUse {
  entries: number;
  readonly forms: Map<string, number>;
  /** Whether an author chose it as a search word. */
  chosen: boolean;
}

/** A word in fewer entries is found, but never offered instead of another. */
const COMMON = 3;

/** The words of all entries, by stem. */
export interface SiteWords {
  /** Whether the stem stands on its own in more than one entry: such words are parts of compounds. */
  isWord(stem: string): boolean;
  /** The words that some entries share or authors chose, as they are written most, the most common first. */
  readonly common: readonly string[];
}

/** Counts the words of all entries. */
export function siteWords(entries: readonly SearchEntry[]): SiteWords {
  const uses = new Map<string, WordUse>();
  for (const entry of entries) {
    const chosen = new Set(wordsIn(entry.keywords).map(stem));
    const seen = new Set<string>();
    for (const word of wordsIn([entry.title, ...entry.names, ...entry.keywords, ...entry.traits, entry.summary, entry.text])) {
      const key = stem(word);
      const use = uses.get(key) ?? { entries: 0, forms: new Map<string, number>(), chosen: false };
      use.forms.set(word, (use.forms.get(word) ?? 0) + 1);
      use.chosen ||= chosen.has(key);
      if (!seen.has(key)) use.entries += 1;
      seen.add(key);
      uses.set(key, use);
    }
  }
  const common = [...uses.values()]
    .filter((use) => use.entries >= COMMON || use.chosen)
    .sort((a, b) => tier(b) - tier(a) || (mostUsed(a) < mostUsed(b) ? -1 : 1));
  return { isWord: (key) => (uses.get(key)?.entries ?? 0) > 1, common: common.map(mostUsed) };
}

/** How common a word is, in steps of two: alphabetical order within a step keeps the list small when it is compressed. */
const tier = (use: WordUse): number => Math.floor(Math.log2(use.entries));

const mostUsed = (use: WordUse): string =>
  [...use.forms].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0];
