import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '#lib/storage-area.ts';
import { ownDataLines } from './own-data.ts';

const kinds = [{ kind: 'checklist', name: 'Checklist', purpose: 'Onthoudt uw vinkjes.', titles: { 'objectief-werven': 'Objectief werven' } }];
const entry = (id: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  key: `dww:/:v1:checklist:${id}`,
  place: 'device',
  text: '{}',
  stored: { kind: 'checklist', id },
  ...more,
});
const line = (own: OwnEntry) => ownDataLines([own], kinds)[0]!;

describe('own data in words', () => {
  it('names a list and why it is kept', () =>
    expect(line(entry('objectief-werven'))).toEqual({
      key: 'dww:/:v1:checklist:objectief-werven',
      name: 'Checklist: Objectief werven',
      purpose: 'Onthoudt uw vinkjes.',
      place: 'op dit apparaat',
      bytes: 74,
      damaged: undefined,
    }));
  it('names the kind when the list is gone', () => expect(line(entry('oud')).name).toBe('Checklist'));
  it('says where it is', () => expect(line(entry('oud', { place: 'tab' })).place).toBe('tot u dit tabblad sluit'));
  it('hands over what could not be read', () =>
    expect(line(entry('oud', { text: '{', stored: { kind: 'checklist', id: 'oud', damagedAt: 5 } }))).toMatchObject({
      name: 'Checklist (niet te lezen)',
      damaged: '{',
    }));
  it('shows a key that nobody knows', () =>
    expect(line(entry('x', { key: 'dww:/:v2:iets', stored: undefined }))).toMatchObject({
      name: 'dww:/:v2:iets',
      purpose: 'Gemaakt door een andere versie van deze site.',
    }));
});
