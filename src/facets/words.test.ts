import { describe, expect, it } from 'vitest';
import { shown, type FacetItem } from './facets.ts';
import { itemWords, queryWords } from './words.ts';

const item: FacetItem = { id: 'a', values: {}, words: itemWords(['Gesprekken met kandidaten', 'Vier tot zes eisen', 'leer-werktraject']), ranks: {} };
const found = (query: string) => shown([item], { choices: {}, query, order: '' }, queryWords(query)).length === 1;

describe('words in a list', () => {
  it.each(['gesprek', 'gesprekken', 'kandidaat', 'Kandid', 'eis', 'eisen', 'leerwerktraject', 'werktraject', 'het gesprek', 'gesprek eis', ''])('finds by %j', (query) => expect(found(query)).toBe(true));
  it.each(['vacature', 'gesprek vacature'])('does not find by %j', (query) => expect(found(query)).toBe(false));
});
