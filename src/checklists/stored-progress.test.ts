import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStored, readStored } from '#lib/stored-kind.ts';
import { arbitraryProgress } from './arbitrary-progress.test.helper.ts';
import { itemOf } from './state.ts';
import { storedProgress } from './stored-progress.ts';

const read = (value: unknown) => readStored(storedProgress, typeof value === 'string' ? value : JSON.stringify(value));
const withItem = (id: string, item: unknown) =>
  read({ schema: 1, upd: 1, content: 1, items: JSON.parse(`{${JSON.stringify(id)}:${JSON.stringify(item)}}`) as unknown });

describe('stored progress', () => {
  it('reads back what it wrote, byte for byte', () => {
    fc.assert(
      fc.property(arbitraryProgress, (progress) => {
        const text = formatStored(storedProgress, progress, 5);
        const reading = read(text);
        expect(reading).toEqual({ found: 'value', value: progress });
        expect(reading.found === 'value' && formatStored(storedProgress, reading.value, 5)).toBe(text);
      }),
    );
  });

  // This file is what visitors have in their browsers. It is never changed; a new version gets a file of its own.
  it('reads version 1', () => {
    const text = JSON.stringify(JSON.parse(readFileSync(join(import.meta.dirname, 'golden/stored-v1.json'), 'utf8')));
    const reading = read(text);
    if (reading.found !== 'value') throw new Error(reading.found);
    expect(reading.value.content).toBe(3);
    expect([...reading.value.items].map(([id, item]) => [id, item.state.value, item.note.value])).toEqual([
      ['anonieme-toets', 'nvt', 'Bij ons niet nodig, wij hebben zes mensen.'],
      ['uitleg-bij-afwijzing', 'open', 'Vraag P&O naar het voorbeeld.'],
      ['vier-tot-zes-eisen', 'klaar', ''],
    ]);
    expect(formatStored(storedProgress, reading.value, 1795179600000)).toBe(text);
  });

  it.each([
    ['negative', -5],
    ['NaN, which JSON writes as null', null],
    ['a text', 'gisteren'],
    ['huge', 1e300],
    ['missing', undefined],
  ])('keeps a tick with an impossible time: %s', (_, t) => {
    const reading = withItem('aaa', { d: 1, t });
    expect(reading.found === 'value' && itemOf(reading.value, 'aaa').state).toEqual({ value: 'klaar', at: 1 });
  });
  it('keeps steps it does not know', () => expect(withItem('stap-van-later', { d: 1, t: 5 }).found).toBe('value'));
  it.each([
    ['a state that does not exist', 'aaa', { d: 3, t: 1 }],
    ['a state in words', 'aaa', { d: 'klaar', t: 1 }],
    ['a note that is no text', 'aaa', { d: 0, t: 1, n: 5 }],
    ['a strange field', 'aaa', { d: 0, t: 1, x: 5 }],
    ['no item', 'aaa', null],
    ['an id that cannot be', '__proto__', { d: 1, t: 1 }],
    ['an id with capitals', 'Aaa', { d: 1, t: 1 }],
  ])('refuses %s', (_, id, item) => expect(withItem(id, item).found).toBe('damaged'));
  it.each([
    { content: 1 },
    { content: -1, items: {} },
    { content: '1', items: {} },
    { content: 1, items: [] },
    { content: 1, items: null },
    { content: 1, items: {}, extra: 1 },
  ])('refuses %j', (fields) => expect(read({ schema: 1, upd: 1, ...fields }).found).toBe('damaged'));
  it('is not fooled by names that every object has', () => {
    const reading = withItem('constructor', { d: 1, t: 5 });
    expect(reading.found === 'value' && [...reading.value.items.keys()]).toEqual(['constructor']);
    expect(reading.found === 'value' && itemOf(reading.value, 'valueof').state.at).toBe(0);
  });
});
