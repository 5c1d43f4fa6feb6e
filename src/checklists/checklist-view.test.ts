import { describe, expect, it } from 'vitest';
import type { Entry } from '#catalogue/read-entry.build.ts';
import { checklistView } from './checklist-view.build.ts';

const step = (id: string, bronnen: string[] = []) => ({ id, tekst: `Doe ${id}`, uitleg: 'Zo doet u het.', bronnen, zelfde_betekenis: false });
const data = {
  titel: 'Lijst',
  versie: 3,
  bronnen: [
    { bron: 'eerste', plaats: 'blz. 1' },
    { bron: 'tweede', plaats: 'blz. 2' },
  ],
  groepen: [{ titel: 'Groep', stappen: [step('oud', ['tweede', 'eerste']), step('nieuw')] }],
  vervallen: [{ id: 'weg', tekst: 'Doe weg', vervangen_door: ['nieuw'] }],
} as unknown as Entry<'checklist'>['data'];

describe('the read model of a checklist', () => {
  const view = checklistView({ id: 'lijst', data }, { lijst: { oud: { tekst: 'Doe oud', sinds: 1 } } });
  it('numbers sources as the page does', () => expect(view.groepen[0]!.stappen[0]!.bronnen).toEqual([2, 1]));
  it('knows since when a step is there; one that is not registered yet came with this version', () =>
    expect(view.groepen[0]!.stappen.map(({ sinds }) => sinds)).toEqual([1, 3]));
  it('keeps the steps that left', () => expect(view.vervallen).toEqual([{ id: 'weg', tekst: 'Doe weg', vervangen_door: ['nieuw'] }]));
});
