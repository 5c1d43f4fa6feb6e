import { withoutAccents } from '#lib/slug.ts';
import { isStopWord } from './stop-words.ts';

/** One word of a text, with its place in that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents and hyphens: `leer-werktraject` → `leerwerktraject`, `foto’s` → `foto`. */
  readonly joined: string;
  /** What stood between the hyphens: `leer`, `werktraject`. One part when there were none. */
  readonly parts: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑]|['’ʼ]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
/** What Dutch writes after an apostrophe belongs to the grammar, not to the word: `foto’s`, `mbo’er`, `cv’tje`. */
const AFTER_APOSTROPHE = /['’ʼ](?:s|er|ers|en|tje|tjes)$/u;

const ONLY_LETTERS = /^[a-z0-9]+$/;
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case without accents. */
export const folded = (text: string): string => (PLAIN.test(text) ? text : withoutAccents(text)).toLowerCase();

/** The words of a text in order. Words that are written with hyphens are one word with parts. */
export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(WORD)].map((match) => {
    const bare = folded(match[0]);
    const place = { start: match.index, end: match.index + match[0].length };
    if (ONLY_LETTERS.test(bare)) return { ...place, joined: bare, parts: [bare] };
    const parts = bare
      .replace(AFTER_APOSTROPHE, '')
      .replace(/['’ʼ.,]/g, '')
      .split(/[-‐‑]/)
      .filter(Boolean);
    return { ...place, joined: parts.join(''), parts };
  });
  return words.filter((word) => word.joined !== '');
}

/** The folded words of texts that say something; a word with hyphens also in its parts. */
export const wordsIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => wordsOf(text))
    .flatMap((word) => (word.parts.length > 1 ? [word.joined, ...word.parts] : word.parts))
    .filter((word) => word.length > 1 && !isStopWord(word));
