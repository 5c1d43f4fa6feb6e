import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterKey, listOf, type ListKey } from './suggestion-list.ts';

describe('suggestion list', () => {
  it('goes down through the options, back to the field, and round', () => {
    let state = listOf(2);
    const seen = [state.active];
    for (let step = 0; step < 3; step += 1) seen.push((state = afterKey(state, 'ArrowDown')).active);
    expect(seen).toEqual([undefined, 0, 1, undefined]);
    expect(afterKey(listOf(2), 'ArrowUp').active).toBe(1);
  });
  it('closes on Escape and opens again with an arrow', () => {
    const closed = afterKey(afterKey(listOf(3), 'ArrowDown'), 'Escape');
    expect(closed).toMatchObject({ open: false, active: undefined });
    expect(afterKey(closed, 'ArrowDown')).toMatchObject({ open: true, active: 0 });
  });
  it('stays closed without options', () => expect(afterKey(listOf(0), 'ArrowDown')).toMatchObject({ open: false, active: undefined }));
  it('never points outside the list, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.array(fc.constantFrom<ListKey>('ArrowDown', 'ArrowUp', 'Escape'), { maxLength: 20 }), (count, keys) => {
        const { active, open } = keys.reduce(afterKey, listOf(count));
        if (active !== undefined) {
          expect(active).toBeGreaterThanOrEqual(0);
          expect(active).toBeLessThan(count);
          expect(open).toBe(true);
        }
      }),
    );
  });
});
