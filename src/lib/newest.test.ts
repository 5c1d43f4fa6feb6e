import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newest, readStamp, stampAfter, type Stamped } from './newest.ts';

const stamped = fc.record({ value: fc.integer({ min: 0, max: 3 }), at: fc.integer({ min: 0, max: 5 }) });
const both = (a: Stamped<number>, b: Stamped<number>) => newest(a, b, (value) => value);

describe('the newest of two', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(stamped, stamped, stamped, (a, b, c) => {
        expect(both(a, b)).toEqual(both(b, a));
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)));
        expect(both(a, a)).toEqual(a);
      }),
    );
  });
  it('takes the highest rank on a tie', () => {
    expect(both({ value: 1, at: 4 }, { value: 2, at: 4 }).value).toBe(2);
    expect(both({ value: 1, at: 5 }, { value: 2, at: 4 }).value).toBe(1);
  });
});

describe('stamps', () => {
  it('always grow, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.nat(), fc.oneof(fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, 1e300)), (previous, now) => {
        const stamp = stampAfter(previous, now);
        expect(stamp).toBeGreaterThan(previous);
        expect(readStamp(stamp)).toBe(stamp);
      }),
    );
  });
  it.each([NaN, -1, 0, 1.5, 1e300, null, '5', undefined])('%s is no time: what it stamps counts as oldest', (value) => expect(readStamp(value)).toBe(1));
  it('believes the year 9999, so that later changes still win', () => {
    const at = Date.UTC(9999, 11, 31);
    expect(stampAfter(readStamp(at), Date.UTC(2026, 0, 1))).toBe(at + 1);
  });
});
