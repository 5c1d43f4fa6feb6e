import type { Stock } from '#kinds/define-kind.ts';

/** What search knows of one page. */
export interface SearchEntry {
  /** Name of the kind, or of a sort of page that is no content: `overzicht`, `hulpmiddel`. */
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  /** Other names of the same thing. */
  readonly names: readonly string[];
  /** Words that readers use and that stand nowhere on the page. */
  readonly keywords: readonly string[];
  /** What is true of it rather than said in it: its kind, theme, region, with the words people use for those. */
  readonly traits: readonly string[];
  readonly summary: string;
  /** All other text, one line per block. */
  readonly text: string;
  /** Its values per filter. */
  readonly values: Readonly<Record<FilterKey, readonly string[]>>;
}

/** The filters, in the order of the page; the key is also the name in the address. */
export const filterKeys = ['soort', 'doelgroep', 'thema', 'sector', 'regio'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** How a sort of page is named and coloured in the results. */
export interface Sort {
  readonly id: string;
  readonly label: string;
  readonly stock: Stock;
}

/** A page that is no content, such as an overview or a tool; the shell gives the list. */
export interface ExtraPage {
  readonly sort: 'overzicht' | 'hulpmiddel';
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
}

/** The option of the filter `soort` under which pages that belong to no kind of their own stand together. */
export const OTHER_SORT = { id: 'overig', label: 'Overige pagina’s' } as const;

/** The sorts of pages that are no content. */
export const extraSorts: readonly Sort[] = [
  { id: 'hulpmiddel', label: 'Hulpmiddel', stock: 'algemeen' },
  { id: 'overzicht', label: 'Overzicht', stock: 'algemeen' },
];
