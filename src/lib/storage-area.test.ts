import { describe, expect, it } from 'vitest';
import { fakeArea } from './fake-area.test.helper.ts';
import { KEEP_MONTHS, ownEntries, prune, putAside, wipeOwn, writeChecked } from './storage-area.ts';
import { damagedKey, keyOf, readKey } from './stored-keys.ts';

const BASE = '/portaal/';
const KEY = keyOf(BASE, 'checklist', 'objectief-werven');
const FOREIGN = ['iets-anders', 'dww:/ander/:v1:checklist:objectief-werven', 'dww:/portaal/sub/:v1:checklist:x'];
const month = (count: number) => count * 30.44 * 24 * 3600 * 1000;

describe('keys', () => {
  it('can be read back', () => {
    expect(KEY).toBe('dww:/portaal/:v1:checklist:objectief-werven');
    expect(readKey(BASE, KEY)).toEqual({ kind: 'checklist', id: 'objectief-werven' });
    expect(readKey(BASE, damagedKey(KEY, 12))).toEqual({ kind: 'checklist', id: 'objectief-werven', damagedAt: 12 });
  });
  it.each([...FOREIGN, `${KEY}:corrupt:x`, 'dww:/portaal/:v2:anders'])('%s is not known', (key) => expect(readKey(BASE, key)).toBeUndefined());
});

describe('writing', () => {
  it('is only saved when it reads back the same', () => {
    const area = fakeArea();
    expect(writeChecked(area, KEY, 'x')).toBe(true);
    expect(writeChecked({ ...area, get: () => 'y' }, KEY, 'x')).toBe(false);
    expect(writeChecked(fakeArea(new Map(), 'device', 10), KEY, 'x')).toBe(false);
  });
});

describe('damaged values', () => {
  it('are put aside whole, at most three of a key, the youngest', () => {
    const area = fakeArea();
    for (const text of ['a', 'b', 'c', 'd']) {
      area.texts.set(KEY, text);
      putAside(area, BASE, KEY, text, 1000);
    }
    expect([...area.texts]).toEqual([
      [`${KEY}:corrupt:1001`, 'b'],
      [`${KEY}:corrupt:1002`, 'c'],
      [`${KEY}:corrupt:1003`, 'd'],
    ]);
  });
  it('are kept when there is no room for a second copy', () => {
    const text = 'x'.repeat(100);
    const area = fakeArea(new Map([[KEY, text]]), 'device', KEY.length + 130);
    putAside(area, BASE, KEY, text, 5);
    expect([...area.texts]).toEqual([[damagedKey(KEY, 5), text]]);
  });
  it('stay where they are when nothing can be written', () => {
    const area = fakeArea(new Map([[KEY, 'x']]), 'device', KEY.length + 1);
    putAside(area, BASE, KEY, 'x', 5);
    expect([...area.texts]).toEqual([[KEY, 'x']]);
  });
});

describe('own keys', () => {
  const filled = () => fakeArea(new Map([[KEY, '{}'], ['dww:/portaal/:v2:later', 'x'], ...FOREIGN.map((key): [string, string] => [key, 'niet van ons'])]));
  it('are those under this base path, of any version', () => {
    expect(ownEntries([filled()], BASE).map((entry) => entry.key)).toEqual([KEY, 'dww:/portaal/:v2:later']);
  });
  it('are all wiped, and nothing else', () => {
    const area = filled();
    expect(wipeOwn([area], BASE)).toBe(0);
    expect([...area.texts.keys()]).toEqual(FOREIGN);
  });
  it('that cannot be wiped are counted', () => {
    const area = filled();
    area.broken.remove = () => new Error('op slot');
    expect(wipeOwn([area], BASE)).toBe(2);
  });
  it('go when nobody touched them for too long', () => {
    const now = month(100);
    const touched = (ago: number) => JSON.stringify({ schema: 1, upd: now - month(ago) });
    const area = fakeArea(
      new Map([
        [`${KEY}-oud`, touched(KEEP_MONTHS + 1)],
        [`${KEY}-jong`, touched(KEEP_MONTHS - 1)],
        [damagedKey(KEY, now - month(KEEP_MONTHS + 1)), '?'],
        [`${KEY}-onbekend`, '?'],
        [FOREIGN[0]!, touched(99)],
      ]),
    );
    prune([area], BASE, now);
    expect([...area.texts.keys()]).toEqual([`${KEY}-jong`, `${KEY}-onbekend`, FOREIGN[0]]);
  });
});
