import { conceptOf, conceptsOf, groupTerm, NEAR, type Concept, type Token } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { folded, wordsOf } from './words.ts';

/** A query as the index understands it. */
export interface Query {
  readonly text: string;
  /** Its words, empty ones too. */
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
  /** Whether it asks what a word means. */
  readonly definition: boolean;
  /** Whether it asks how to do something. */
  readonly howTo: boolean;
}

/** Most characters and words of a query that are looked at. */
export const MAX_QUERY = 200;
const MAX_WORDS = 14;
const LONGEST_JOIN = 4;
const DEFINITION = /^(wat (is|zijn|betekent|betekenen|houdt|doet|doen) |wat is het verschil|betekenis|definitie|verschil tussen|uitleg )/;
const HOW_TO = /^(en )?(hoe|op welke manier|waarmee) /;
/** What words count that stand apart: those of a name that comes near, those of a name with names of its own, those of a compound. */
const APART = { near: 0.9, name: 0.5, compound: 0.6 } as const;

/** Reads what a visitor typed: drops empty words, joins what is written apart, splits what is written together, and looks up other names. */
export function readQuery(input: string, lexicon: Lexicon): Query {
  const text = input
    .slice(0, MAX_QUERY)
    .replace(/\p{Cf}/gu, '')
    .trim();
  const all = wordsOf(text)
    .flatMap((word) => word.parts)
    .slice(0, MAX_WORDS)
    .map((part) => ({ text: part, stem: stem(part), stop: isStopWord(part) }));
  const onlyStops = all.every((token) => token.stop);
  const tokens = onlyStops ? all.map((token) => ({ ...token, stop: false })) : all;
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = nameAt(tokens, at, lexicon) ?? joinAt(tokens, at, lexicon);
    if (found) concepts.push(found.concept);
    else if (!tokens[at]!.stop) concepts.push(...conceptsOf(tokens[at]!, lexicon));
    at += found?.length ?? 1;
  }
  return {
    text,
    words: tokens.map((token) => token.text),
    concepts: withoutDoubles(concepts),
    definition: DEFINITION.test(folded(text)),
    howTo: HOW_TO.test(folded(text)),
  };
}

interface Found {
  readonly concept: Concept;
  readonly length: number;
}

/** A name of one or more words: its own words count most, other names of the same thing a little less. */
function nameAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  const names = lexicon.namesAt(
    tokens.map((token) => token.stem),
    at,
  );
  const length = names[0]?.length ?? 0;
  if (length < 2) return undefined;
  const own = tokens.slice(at, at + length);
  const apart = own.filter((token) => !token.stop).map((token) => token.stem);
  const joined = joinAt(tokens, at, lexicon);
  const alternatives = [
    ...names.map(({ group, near }) => ({ terms: [groupTerm(group)], weight: near ? NEAR : 1 })),
    ...(joined?.length === length ? joined.concept.alternatives : []),
    ...(apart.length > 1 ? [{ terms: apart, weight: names.every(({ near }) => near) ? APART.near : APART.name }] : []),
  ];
  return { length, concept: { typed: own.map((token) => token.text).join(' '), weight: 1, alternatives } };
}

/** Words written apart that the site writes as one: `leer werk traject`. */
function joinAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  for (let length = Math.min(LONGEST_JOIN, tokens.length - at); length > 1; length -= 1) {
    const own = tokens.slice(at, at + length);
    const joined = own.map((token) => token.text).join('');
    const key = stem(joined);
    if (joined.length < 5 || own[0]!.stop || own.at(-1)!.stop || !(lexicon.has(key) || lexicon.namesAt([key], 0).length > 0)) continue;
    const whole = conceptOf({ text: joined, stem: key, stop: false }, lexicon);
    const apart = { terms: own.map((token) => token.stem), weight: APART.compound };
    return { length, concept: { ...whole, typed: own.map((token) => token.text).join(' '), alternatives: [...whole.alternatives, apart] } };
  }
  return undefined;
}

/** A word typed twice counts once. */
const withoutDoubles = (concepts: readonly Concept[]): Concept[] =>
  concepts.filter(
    (concept, index) => concepts.findIndex((other) => other.alternatives[0]!.terms.join(' ') === concept.alternatives[0]!.terms.join(' ')) === index,
  );
