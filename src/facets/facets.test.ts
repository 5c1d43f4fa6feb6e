import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, stateFromAddress } from './address.ts';
import { counts, shown, toggled, usedFacets, type Facet, type FacetItem, type FinderState } from './facets.ts';

const facets: Facet[] = [
  { key: 'fase', label: 'Fase', options: [{ id: 'werving', label: 'Werving' }, { id: 'besluit', label: 'Besluit' }] },
  { key: 'bewijs', label: 'Bewijs', options: [{ id: '1', label: 'Theorie' }, { id: '3', label: 'Goed' }, { id: '4', label: 'Eensgezind' }] },
];
const item = (id: string, fase: string[], bewijs: string, words: string, rank = 0): FacetItem => ({ id, values: { fase, bewijs: [bewijs] }, words: ` ${words}`, ranks: { kaart: rank, naam: -rank } });
const items = [item('a', ['werving'], '1', 'breed werven', 0), item('b', ['besluit'], '3', 'eerst scoren', 1), item('c', ['werving', 'besluit'], '3', 'norm', 2)];
const state = (choices: FinderState['choices'] = {}, order = 'kaart'): FinderState => ({ choices, query: '', order });
const ids = (list: readonly FacetItem[]) => list.map(({ id }) => id).join('');

describe('facets', () => {
  it('widens within a group and narrows between groups', () => {
    expect(ids(shown(items, state({ fase: ['werving'] }), []))).toBe('ac');
    expect(ids(shown(items, state({ fase: ['werving', 'besluit'] }), []))).toBe('abc');
    expect(ids(shown(items, state({ fase: ['werving'], bewijs: ['3'] }), []))).toBe('c');
  });

  it('finds by the beginning of words', () => {
    expect(ids(shown(items, state(), ['wer']))).toBe('a');
    expect(ids(shown(items, state(), ['scor', 'eer']))).toBe('b');
    expect(ids(shown(items, state(), ['coren']))).toBe('');
  });

  it('orders', () => expect(ids(shown(items, state({}, 'naam'), []))).toBe('cba'));

  it('counts what a tick gives, given the other groups', () => {
    expect(counts(items, facets, state({ fase: ['werving'] }), [])).toEqual({ fase: { werving: 2, besluit: 2 }, bewijs: { '1': 1, '3': 1, '4': 0 } });
  });

  it('leaves out options that nothing has', () => expect(usedFacets(facets, items)[1]!.options.map(({ id }) => id)).toEqual(['1', '3']));

  const anyChoices = fc.record({ fase: fc.subarray(['werving', 'besluit']), bewijs: fc.subarray(['1', '3', '4']) });

  it('a count is exactly what the list shows when only that option of its group is ticked', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom('fase', 'bewijs'), (choices, key) => {
        const counted = counts(items, facets, state(choices), []);
        for (const { id } of facets.find((facet) => facet.key === key)!.options) expect(counted[key]![id]).toBe(shown(items, state({ ...choices, [key]: [id] }), []).length);
      }),
    );
  });

  it('ticking twice changes nothing', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const twice = toggled(toggled(choices, 'bewijs', '3'), 'bewijs', '3');
        expect([...twice['bewijs']!].sort()).toEqual([...choices.bewijs].sort());
      }),
    );
  });
});

describe('address', () => {
  const orders = ['kaart', 'naam'];
  it('goes round without loss', () => {
    fc.assert(
      fc.property(fc.record({ fase: fc.subarray(['werving', 'besluit']), bewijs: fc.subarray(['1', '3', '4']) }), fc.string({ maxLength: 40 }), fc.constantFrom(...orders), (choices, query, order) => {
        const before = { choices, query: query.trim(), order };
        expect(stateFromAddress(addressOf(before, orders), facets, orders)).toEqual(before);
      }),
    );
  });
  it('ignores what it does not know', () => {
    expect(stateFromAddress('?fase=onzin&fase=werving&fase=werving&x=1&volgorde=kwijt', facets, orders)).toEqual({ choices: { fase: ['werving'], bewijs: [] }, query: '', order: 'kaart' });
    expect(stateFromAddress(`?q=${'a'.repeat(999)}`, facets, orders).query).toHaveLength(200);
  });
  it('is empty when nothing is chosen', () => expect(addressOf(state({ fase: [], bewijs: [] }), orders)).toBe(''));
});
