import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  it.each([
    ['stage', 'stage', 0],
    ['stage', 'satge', 1],
    ['stage', 'stages', 1],
    ['vmbo', 'mbo', 1],
    ['', 'isk', 3],
  ])('%s → %s takes %i', (a, b, steps) => expect(editDistance(a, b)).toBe(steps));

  it('is the same in both directions and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  const known = ['gemeente', 'werkgever', 'onderwijs'];
  it('finds what was meant', () => expect(nearest('werkgevr', known)).toBe('werkgever'));
  it('says nothing when nothing is close', () => expect(nearest('ziekenhuis', known)).toBeUndefined());
});
