import { splitCompound } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { meantWord, wordsBeginningWith } from './spelling.ts';
import { stem } from './stem.ts';
import { isWeakWord } from './stop-words.ts';

/** One way to find a concept: pages that hold all these terms, counting this much. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** One thing a query asks about, with every way it may stand in a text. */
export interface Concept {
  /** As the visitor typed it. */
  readonly typed: string;
  /** How much it counts next to the others: 1, or less for words that say little. */
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
  /** What was probably meant, when the site does not know the word; only used when nothing else finds anything. */
  readonly meant?: { readonly written: string; readonly terms: readonly string[] };
}

/** What another name of the same thing counts, against 1 for the word itself, and a word that only comes near. */
const SAME = 0.85;
export const NEAR = 0.55;

/** What the parts of a compound count that the site knows as a whole, and the words that go on where half a word stands. */
const PARTS = 0.35;
const LONGER = 0.7;
/** What a word counts that says little. */
const WEAK = 0.25;

/** The term under which the index keeps all names of one thing. */
export const groupTerm = (group: number): string => `g_${group}`;

/** One word of a query. */
export interface Token {
  readonly text: string;
  readonly stem: string;
  readonly stop: boolean;
}

/** One word is one concept, but a compound that the site does not know asks about each of its parts. */
export function conceptsOf(token: Token, lexicon: Lexicon): Concept[] {
  const isKnown = (key: string) => lexicon.has(key) || lexicon.namesAt([key], 0).length > 0;
  const parts = isKnown(token.stem) ? undefined : splitCompound(token.text, isKnown);
  if (!parts) return [conceptOf(token, lexicon)];
  return parts.map((part) => {
    const { weight, alternatives } = conceptOf({ text: part, stem: stem(part), stop: false }, lexicon);
    return { typed: token.text, weight, alternatives: [...alternatives, { terms: [token.stem], weight: 1 }] };
  });
}

/** One word: itself, other names, its parts, and when the site does not know it, what it may have been. */
export function conceptOf(token: Token, lexicon: Lexicon): Concept {
  const names = lexicon.namesAt([token.stem], 0);
  const alternatives: Alternative[] = [
    { terms: [token.stem], weight: 1 },
    ...names.map(({ group, near }) => ({ terms: [groupTerm(group)], weight: near ? NEAR : SAME })),
  ];
  const concept = { typed: token.text, weight: isWeakWord(token.text) ? WEAK : 1, alternatives };
  if (lexicon.has(token.stem) || names.length > 0) {
    const parts = splitCompound(token.text, (key) => lexicon.has(key))?.map(stem);
    return parts ? { ...concept, alternatives: [...alternatives, { terms: parts, weight: PARTS }] } : concept;
  }
  const longer = wordsBeginningWith(token.text, lexicon);
  if (longer.length > 0) return { ...concept, alternatives: [...alternatives, ...longer.map((key) => ({ terms: [key], weight: LONGER }))] };
  const written = meantWord(token.text, lexicon);
  return written
    ? { ...concept, meant: { written, terms: [stem(written), ...lexicon.namesAt([stem(written)], 0).map(({ group }) => groupTerm(group))] } }
    : concept;
}
