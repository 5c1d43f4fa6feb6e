import { describe, expect, it } from 'vitest';
import { quoted, shortened } from './quoted.ts';

describe('quoted', () => {
  it.each([
    ['gewoon', '“gewoon”'],
    [' twee\n regels\t', '“twee  regels”'],
    ['rood\u001b[31m en \u202eomgekeerd', '“rood [31m en  omgekeerd”'],
    [12, '“12”'],
    [null, '“null”'],
    [undefined, '“undefined”'],
    [{ a: ['b'] }, '“{"a":["b"]}”'],
  ])('%j → %s', (value, expected) => expect(quoted(value)).toBe(expected));

  it('never shows more than 80 characters, and never half an emoji', () => {
    expect([...shortened('x'.repeat(10_000))]).toHaveLength(80);
    expect(shortened('😀'.repeat(200))).toBe(`${'😀'.repeat(79)}…`);
    expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
  });
});
