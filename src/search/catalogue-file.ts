import type { Facet } from '#facets/facets.ts';
import type { Stock } from '#kinds/define-kind.ts';
import { distinctNames, type LexiconData } from '#language/lexicon.ts';
import { stem } from '#language/stem.ts';
import { wordsIn } from '#language/words.ts';
import { everydayWords } from './everyday-words.ts';
import { filterKeys, type FilterKey, type SearchEntry, type Sort } from './search-entry.ts';

/** What the browser knows of an entry before it fetches its text. */
export interface CatalogueEntry {
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  /** Other names; only glossary words have them. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<FilterKey, readonly string[]>>;
  /** Pagefind's name of the entry. */
  readonly id: string;
}

/** Everything search needs but the index itself: entries, filters and the words of the site. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly facets: readonly Facet[];
  readonly sorts: ReadonlyMap<string, { readonly label: string; readonly stock: Stock }>;
  readonly lexicon: LexiconData;
}

/** The catalogue as it travels: what repeats is written once and pointed at. */
interface CatalogueFile {
  readonly sorts: readonly Sort[];
  readonly facets: readonly Facet[];
  /** Kind, address, title, names, per filter the numbers of its options, Pagefind's name. */
  readonly entries: readonly (readonly [kind: number, href: string, title: string, names: string, values: string, id: string])[];
  /** Words that do not already stand in the titles and names. */
  readonly words: string;
}

const BAR = '|';
/** How Pagefind begins its name of every page without a language. */
const PREFIX = 'unknown_';

/** Writes the catalogue; `ids` are Pagefind's names in the order of the entries, `words` the common words of the site. */
export function catalogueJson(
  entries: readonly SearchEntry[],
  ids: readonly string[],
  sorts: readonly Sort[],
  facets: readonly Facet[],
  words: readonly string[],
): string {
  const numbers = new Map(facets.map((facet) => [facet.key, new Map(facet.options.map(({ id }, number) => [id, number]))]));
  const valuesOf = (entry: SearchEntry) => filterKeys.map((key) => entry.values[key].flatMap((id) => numbers.get(key)?.get(id) ?? []).join()).join(BAR);
  const named = new Set(wordsOfNames(entries.map(nameable)).map(stem));
  const file: CatalogueFile = {
    sorts,
    facets,
    entries: entries.map((entry, place) => [
      sorts.findIndex(({ id }) => id === entry.kind),
      entry.href,
      entry.title,
      nameable(entry).names.join(BAR),
      valuesOf(entry),
      ids[place]!.replace(PREFIX, ''),
    ]),
    words: words.filter((word) => !named.has(stem(word))).join(' '),
  };
  return JSON.stringify(file);
}

/** Reads a catalogue that `catalogueJson` wrote. */
export function readCatalogue(json: string): Catalogue {
  const file = JSON.parse(json) as CatalogueFile;
  const split = (text: string): string[] => (text === '' ? [] : text.split(BAR));
  const options = new Map(file.facets.map((facet) => [facet.key, facet.options]));
  const entries = file.entries.map(([kind, href, title, names, values, id]): CatalogueEntry => {
    const numbers = values.split(BAR);
    const idsOf = (key: FilterKey, at: number) => (numbers[at] ? numbers[at].split(',').map((number) => options.get(key)![Number(number)]!.id) : []);
    return {
      kind: file.sorts[kind]!.id,
      href,
      title,
      names: split(names),
      values: Object.fromEntries(filterKeys.map((key, at) => [key, idsOf(key, at)])) as unknown as CatalogueEntry['values'],
      id: PREFIX + id,
    };
  });
  return {
    sorts: new Map(file.sorts.map(({ id, label, stock }) => [id, { label, stock }])),
    facets: file.facets,
    entries,
    lexicon: lexiconData(entries, file.words.split(' ')),
  };
}

type Nameable = Pick<CatalogueEntry, 'kind' | 'title' | 'names'>;

/** An entry with every other name that differs in more than form. */
const nameable = ({ kind, title, names }: SearchEntry): Nameable => ({ kind, title, names: distinctNames([title, ...names]).slice(1) });

/** The lexicon of the site: the words of titles and names, then the given ones. Index and browser make it the same way. */
export const lexiconOf = (entries: readonly SearchEntry[], words: readonly string[]): LexiconData => lexiconData(entries.map(nameable), words);

/** A glossary word and its other names are one group; the number of a group is its place here. */
const lexiconData = (entries: readonly Nameable[], words: readonly string[]): LexiconData => ({
  words: [...wordsOfNames(entries), ...words],
  groups: entries.filter(({ kind }) => kind === 'begrip').map(({ title, names }) => [title, ...names]),
  near: everydayWords,
});

/** The words in titles and names that say something, the most used first. Those of sources are left out: they are often English. */
function wordsOfNames(entries: readonly Nameable[]): string[] {
  const uses = new Map<string, number>();
  const names = entries.filter(({ kind }) => kind !== 'bron').flatMap((entry) => [entry.title, ...entry.names]);
  for (const word of wordsIn(names)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
