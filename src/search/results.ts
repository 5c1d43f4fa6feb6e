import type { Lexicon } from '#language/lexicon.ts';
import type { Concept } from '#language/concepts.ts';
import type { Query } from '#language/query.ts';
import type { Scores } from './full-text.ts';
import { isName, literalMatch, nameMatch, type Sought } from './name-match.ts';

/** What ordering needs to know of an entry. */
export interface Rankable {
  readonly kind: string;
  readonly title: string;
  readonly names: readonly string[];
}

/** One entry that answers a query. */
export interface Result {
  /** Its place in the catalogue. */
  readonly place: number;
  readonly score: number;
  /** Whether everything that was asked about was found in it. */
  readonly complete: boolean;
}

/** A word that the site does not know, and what was searched for instead. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

/** The answer to a query: one list, best first. */
export interface Answer {
  readonly results: readonly Result[];
  readonly corrections: readonly Correction[];
  /** Words that stand nowhere on the site. */
  readonly unknown: readonly string[];
}

/** How much of a page's worth its sort leaves: sources come after what was made from them. */
const KIND_WORTH: Readonly<Record<string, number>> = { begrip: 0.85, bron: 0.5, bijeenkomst: 0.9, pagina: 0.8 };
/** Words that ask for a source. */
const ASKS_FOR_SOURCE = new Set(['bron', 'rapport', 'publicatie', 'artikel', 'literatur', 'kamerbrief', 'kamerstuk', 'onderzoek']);
const ASKED_SOURCE = 0.85;
/** Kinds that tell how to do something, and what they gain when a query asks how. */
const TELLS_HOW = new Set(['best-practice', 'handreiking', 'checklist', 'lob-materiaal']);
const HOW_WORTH = 1.2;
/** The most Pagefind can give for a term, next to how rare the term is. */
const MOST_OF_A_TERM = 2.5;
/** What a page is worth that misses part of what was asked. */
const INCOMPLETE = 0.8;
/** What a glossary word gains when a query asks what it means. */
const EXPLAINED = 0.5;
/** What a corrected word counts against a word that was typed right. */
const MEANT = 0.95;
/** Ways to find a concept that count less do not make a name the one that was asked for. */
const SURE = 0.6;
/** Ways that count less only hold loose parts of the concept. */
const WHOLE = 0.5;
/** Ways that are the concept itself, rather than near to it: only these tell how rare it is. */
const ITSELF = 0.8;

interface Found extends Sought {
  readonly concept: Concept;
  readonly corrected: boolean;
  /** Per entry how well it answers to the concept, 0 to 1. */
  readonly values: ReadonlyMap<number, number>;
  /** The entries that hold more of it than loose parts. */
  readonly whole: ReadonlySet<number>;
}

/** Puts the entries that answer a query in one order: what was asked in title or other name first, then by the full text. */
export function answerOf(query: Query, entries: readonly Rankable[], scores: ReadonlyMap<string, Scores>, lexicon: Lexicon): Answer {
  const found = query.concepts.map((concept) => foundOf(concept, scores, entries.length));
  const known = found.filter(({ values }) => values.size > 0);
  const total = known.reduce((sum, { importance }) => sum + importance, 0);
  const needed = known.filter(({ concept }) => concept.weight >= 0.5 || known.length === 1);
  const source = query.concepts.some((concept) => concept.alternatives.some(({ terms }) => terms.some((term) => ASKS_FOR_SOURCE.has(term))));
  const places = new Set(known.flatMap(({ values }) => [...values.keys()]));
  const results = [...places].map((place): Result => {
    const entry = entries[place]!;
    const text = known.reduce((sum, { importance, values }) => sum + importance * (values.get(place) ?? 0), 0) / total;
    const covered = known.reduce((sum, { importance, values }) => sum + (values.has(place) ? importance : 0), 0) / total;
    const names = [entry.title, ...entry.names];
    const named = nameMatch(names, known, lexicon) + literalMatch(entry.title, query.words);
    const explained = query.definition && entry.kind === 'begrip' && isName(names, known, lexicon) ? EXPLAINED : 0;
    const worth = (entry.kind === 'bron' && source ? ASKED_SOURCE : (KIND_WORTH[entry.kind] ?? 1)) * (query.howTo && TELLS_HOW.has(entry.kind) ? HOW_WORTH : 1);
    const complete = needed.every(({ whole }) => whole.has(place));
    return { place, score: (text * covered + named + explained) * worth * (complete ? 1 : INCOMPLETE), complete };
  });
  return {
    results: results.sort((a, b) => b.score - a.score || a.place - b.place),
    corrections: known.flatMap(({ concept, corrected }) => (corrected ? [{ typed: concept.typed, meant: concept.meant!.written }] : [])),
    unknown: [...new Set(found.filter(({ values }) => values.size === 0).map(({ concept }) => concept.typed))],
  };
}

/** How rare a thing is that stands in this many of all entries. */
const rarity = (entries: number, all: number): number => Math.log(1 + (all - entries + 0.5) / (entries + 0.5));

function foundOf(concept: Concept, scores: ReadonlyMap<string, Scores>, all: number): Found {
  const valuesOf = (alternatives: Concept['alternatives']): Map<number, number> => {
    const values = new Map<number, number>();
    for (const { terms, weight } of alternatives) {
      const lists = terms.map((term) => scores.get(term) ?? new Map<number, number>());
      for (const [place] of lists[0]!) {
        if (!lists.every((list) => list.has(place))) continue;
        const mean = lists.reduce((sum, list) => sum + list.get(place)! / (rarity(list.size, all) * MOST_OF_A_TERM), 0) / lists.length;
        values.set(place, Math.max(values.get(place) ?? 0, Math.min(1, weight * mean)));
      }
    }
    return values;
  };
  const own = valuesOf(concept.alternatives);
  const corrected = own.size === 0 && concept.meant !== undefined;
  const alternatives = corrected
    ? concept.meant!.terms.map((term, index) => ({ terms: [term], weight: index === 0 ? MEANT : MEANT * ITSELF }))
    : concept.alternatives;
  const values = corrected ? valuesOf(alternatives) : own;
  const whole = new Set(valuesOf(alternatives.filter(({ weight }) => weight >= WHOLE)).keys());
  const itself = valuesOf(alternatives.filter(({ weight }) => weight >= ITSELF)).size;
  return {
    concept,
    corrected,
    values,
    whole: whole.size > 0 ? whole : new Set(values.keys()),
    importance: concept.weight * rarity(itself || values.size, all),
    ways: alternatives.filter(({ weight }) => weight >= SURE).map(({ terms }) => terms),
  };
}
