/** One group of choices beside a list. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** What filtering needs to know of one thing in a list. */
export interface FacetItem {
  readonly id: string;
  /** Its values per facet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Normalised words it can be found by. */
  readonly words: string;
  /** Its place per order, where lower comes first. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** The ticked options per facet. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What a visitor set: ticks, words and order. */
export interface FinderState {
  readonly choices: Choices;
  readonly query: string;
  readonly order: string;
}

/** More ticks in one group widen, ticks in different groups narrow. */
const matches = (item: FacetItem, choices: Choices, exceptKey?: string): boolean =>
  Object.entries(choices).every(([key, ids]) => key === exceptKey || ids.length === 0 || ids.some((id) => item.values[key]?.includes(id)));

/** Whether every typed word begins a word of the item; both sides are normalised the same way. */
const hasWords = (item: FacetItem, words: readonly string[]): boolean => words.every((word) => item.words.includes(` ${word}`));

/** The items to show, in the chosen order. `words` is the normalised query. */
export function shown(items: readonly FacetItem[], state: FinderState, words: readonly string[]): FacetItem[] {
  const found = items.filter((item) => matches(item, state.choices) && hasWords(item, words));
  return found.sort((a, b) => (a.ranks[state.order] ?? 0) - (b.ranks[state.order] ?? 0));
}

/**
 * For every option: how many items remain visible of that option, given the words and the ticks in the other groups.
 * So the number behind an option says what a tick gives, and 0 says beforehand that nothing is there.
 */
export function counts(items: readonly FacetItem[], facets: readonly Facet[], state: FinderState, words: readonly string[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    facets.map((facet) => {
      const open = items.filter((item) => matches(item, state.choices, facet.key) && hasWords(item, words));
      return [facet.key, Object.fromEntries(facet.options.map(({ id }) => [id, open.filter((item) => item.values[facet.key]?.includes(id)).length]))];
    }),
  );
}

/** The choices with one option ticked or unticked. */
export function toggled(choices: Choices, key: string, id: string): Choices {
  const before = choices[key] ?? [];
  return { ...choices, [key]: before.includes(id) ? before.filter((other) => other !== id) : [...before, id] };
}

/** Only the options that some item has: an option that never gives anything is not offered. */
export const usedFacets = (facets: readonly Facet[], items: readonly FacetItem[]): Facet[] =>
  facets
    .map((facet) => ({ ...facet, options: facet.options.filter(({ id }) => items.some((item) => item.values[facet.key]?.includes(id))) }))
    .filter((facet) => facet.options.length > 1);
