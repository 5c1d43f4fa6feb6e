import { splitCompound } from '#language/compounds.ts';
import type { Lexicon } from '#language/lexicon.ts';
import { groupTerm } from '#language/concepts.ts';
import { stem } from '#language/stem.ts';
import { isStopWord } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';
import type { SearchEntry } from './search-entry.ts';

/** How much a word counts by where it stands. Pagefind takes weights up to 10. */
const FIELD_WEIGHTS = { title: 7, names: 7, keywords: 5, summary: 3, address: 2, traits: 1, text: 1 } as const;
/** A part of a compound says less than the word itself. */
const PART = 0.5;
const HEAVIEST = 10;

/**
 * The terms under which an entry can be found, each once, with its weight: stems, parts of compounds and a term for
 * every thing that is named, whatever name was used. Pagefind gets these instead of the text, so that index and query
 * are normalised by the same code and the index stays small.
 */
export function indexTerms(entry: SearchEntry, lexicon: Lexicon, isWord: (stem: string) => boolean): Map<string, number> {
  const weights = new Map<string, number>();
  const parts = partsFinder(isWord);
  const add = (term: string, weight: number, counts: Map<string, number>) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const fields: [keyof typeof FIELD_WEIGHTS, readonly string[]][] = [
    ['title', [entry.title]],
    ['names', entry.names],
    ['keywords', entry.keywords],
    ['summary', [entry.summary]],
    ['address', [entry.href.replace(/[^a-z0-9]+/g, ' ')]],
    ['traits', entry.traits],
    ['text', entry.text.split('\n')],
  ];
  for (const [field, texts] of fields) {
    const counts = new Map<string, number>();
    for (const text of texts) for (const [term, weight] of termsOf(text, lexicon, parts, field === 'title')) add(term, weight, counts);
    // The third mention of a word says less than the first: 1, 1.7, 2.1, 2.4 …
    for (const [term, count] of counts) add(term, FIELD_WEIGHTS[field] * (count < 1 ? count : 1 + Math.log(count)), weights);
  }
  for (const [term, weight] of weights) weights.set(term, Math.min(HEAVIEST, weight));
  return weights;
}

/** The terms of one line of text, a term as often as it stands there. Empty words only count in titles: `Wie ben ik, wat kan ik?` */
function* termsOf(text: string, lexicon: Lexicon, parts: (word: string) => readonly string[], withEmpty: boolean): Generator<[term: string, weight: number]> {
  const words = wordsOf(text);
  const stems = words.map((word) => stem(word.joined));
  for (const [index, word] of words.entries()) {
    const names = [...lexicon.namesAt(stems, index), ...lexicon.namesAt([stems[index]!], 0)];
    for (const group of new Set(names.map((name) => name.group))) yield [groupTerm(group), 1];
    if (isStopWord(word.joined) && !withEmpty) continue;
    yield [stems[index]!, 1];
    const inside = word.parts.length > 1 ? word.parts.flatMap((part) => [part, ...parts(part)]) : parts(word.joined);
    for (const part of inside) if (!isStopWord(part)) yield [stem(part), PART];
  }
}

/** Splits compounds, each word once. */
function partsFinder(isWord: (stem: string) => boolean): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? splitCompound(word, isWord) ?? [];
    known.set(word, found);
    return found;
  };
}
