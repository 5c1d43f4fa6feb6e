import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStored, MAX_LENGTH, readStored, touchedAt, type StoredKind } from './stored-kind.ts';

/** Version 1 counted in `aantal`, version 2 called it `count`, version 3 doubled it. */
const kind: StoredKind<number> = {
  name: 'teller',
  schema: 3,
  upgrades: [({ aantal }) => ({ count: aantal }), ({ count }) => ({ count: (count as number) * 2 })],
  empty: 0,
  parse: ({ count }) => (typeof count === 'number' ? count : undefined),
  format: (count) => ({ count }),
  merge: Math.max,
};
const found = (text: string | null) => readStored(kind, text).found;

describe('reading what is stored', () => {
  it('reads back what it wrote', () => {
    expect(formatStored(kind, 7, 1000)).toBe('{"schema":3,"upd":1000,"count":7}');
    expect(readStored(kind, formatStored(kind, 7, 1000))).toEqual({ found: 'value', value: 7 });
  });
  it('brings every older version up to date', () => {
    expect(readStored(kind, '{"schema":1,"upd":1,"aantal":4}')).toEqual({ found: 'value', value: 8 });
    expect(readStored(kind, '{"schema":2,"upd":1,"count":4}')).toEqual({ found: 'value', value: 8 });
    expect(readStored(kind, '{"schema":3,"upd":1,"count":4}')).toEqual({ found: 'value', value: 4 });
  });
  it('leaves newer versions alone', () => expect(found('{"schema":4,"upd":1,"iets":"anders"}')).toBe('newer'));
  it('nothing is nothing', () => expect(found(null)).toBe('nothing'));
  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '12',
    'true',
    '{}',
    '{"schema":0}',
    '{"schema":"3","count":1}',
    '{"schema":3}',
    '{"schema":3,"count":"1"}',
    '{"schema":1.5,"count":1}',
    '{"__proto__":{"schema":3,"count":1}}',
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  ])('%.40s is damaged', (text) => expect(found(text)).toBe('damaged'));
  it('does not even look at more than the limit', () => {
    const padded = (length: number) => formatStored(kind, 1, 1).padEnd(length, ' ');
    expect(found(padded(MAX_LENGTH))).toBe('value');
    expect(found(padded(MAX_LENGTH + 1))).toBe('damaged');
  });
  it('calls it damaged when an upgrade or a guard stumbles', () => {
    const clumsy = {
      ...kind,
      parse: () => {
        throw new Error('oeps');
      },
    };
    expect(readStored(clumsy, formatStored(kind, 1, 1)).found).toBe('damaged');
  });
  it('has an answer to every text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(['damaged', 'newer', 'value']).toContain(found(text))));
  });
});

describe('when it was touched', () => {
  it.each([
    ['{"schema":9,"upd":123}', 123],
    ['{"upd":"gisteren"}', undefined],
    ['{', undefined],
  ])('%s → %s', (text, moment) => expect(touchedAt(text)).toBe(moment));
});
