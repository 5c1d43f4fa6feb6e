import { kindNames, kindOf } from '#kinds/index.ts';

/** Names that an operating system, the site or JavaScript keeps for itself. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  ...['index', '404', 'pagefind', 'constructor', 'prototype'],
  ...['con', 'aux', 'nul', 'prn', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => [`com${number}`, `lpt${number}`])],
]);

/** First parts of addresses that are in use; a free page stands at the top, so it cannot be called so. */
export const TOP_ADDRESSES: ReadonlySet<string> = new Set([...kindNames.map((name) => kindOf(name).path), 'menukaart', 'zoeken', 'hulpmiddelen', 'quickscan', 'bijdragen', 'downloads', 'opendata', 'beeld', 'pilots', 'cijfers', 'werkagenda', 'leren']);
