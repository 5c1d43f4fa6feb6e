import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgress, IDS } from './arbitrary-progress.test.helper.ts';
import { changed, itemOf, mergeProgress, NOTHING, type Change, type Progress } from './state.ts';

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('state' as const), id: fc.constantFrom(...IDS), to: fc.constantFrom('open' as const, 'klaar' as const, 'nvt' as const) }),
  fc.record({ type: fc.constant('note' as const), id: fc.constantFrom(...IDS), to: fc.constantFrom('', 'kort', 'lang') }),
  fc.record({ type: fc.constant('restore' as const), to: arbitraryProgress }),
  fc.record({ type: fc.constant('undo' as const), before: arbitraryProgress, after: arbitraryProgress }),
);
const shown = (progress: Progress) => Object.fromEntries(IDS.map((id) => [id, [itemOf(progress, id).state.value, itemOf(progress, id).note.value]]));

describe('a change', () => {
  it('ticks, unticks and notes, and remembers when', () => {
    const ticked = changed(NOTHING, { type: 'state', id: 'aaa', to: 'klaar' }, 100, 3);
    expect(ticked).toEqual({ content: 3, items: new Map([['aaa', { state: { value: 'klaar', at: 100 }, note: { value: '', at: 0 } }]]) });
    expect(itemOf(changed(ticked, { type: 'note', id: 'aaa', to: 'x' }, 200, 3), 'aaa')).toEqual({
      state: { value: 'klaar', at: 100 },
      note: { value: 'x', at: 200 },
    });
    expect(NOTHING.items.size).toBe(0);
  });
  it('counts also when the clock was set back a year', () => {
    const ticked = changed(NOTHING, { type: 'state', id: 'aaa', to: 'klaar' }, 1_000_000, 1);
    const unticked = changed(ticked, { type: 'state', id: 'aaa', to: 'open' }, 5, 1);
    expect(itemOf(mergeProgress(ticked, unticked), 'aaa').state).toEqual({ value: 'open', at: 1_000_001 });
  });
  it('beats every copy of what was before', () => {
    fc.assert(
      fc.property(arbitraryProgress, change, fc.nat(), (before, change, now) => {
        const after = changed(before, change, now, 1);
        expect(shown(mergeProgress(before, after))).toEqual(shown(after));
        expect(shown(mergeProgress(after, before))).toEqual(shown(after));
      }),
    );
  });
  it('restore says what the other said, and so undoes anything', () => {
    fc.assert(
      fc.property(arbitraryProgress, fc.array(change), fc.nat(), (before, changes, now) => {
        const after = changes.reduce((progress, change) => changed(progress, change, now, 1), before);
        expect(shown(changed(after, { type: 'restore', to: before }, now, 1))).toEqual(shown(before));
      }),
    );
  });
});

describe('undo', () => {
  it('takes a large change back', () => {
    fc.assert(
      fc.property(arbitraryProgress, arbitraryProgress, fc.nat(), (before, to, now) => {
        const after = changed(before, { type: 'restore', to }, now, 1);
        expect(shown(changed(after, { type: 'undo', before, after }, now, 1))).toEqual(shown(before));
      }),
    );
  });
  it('brings a wiped list back, and leaves alone what was done since', () => {
    const before = changed(changed(NOTHING, { type: 'state', id: 'aaa', to: 'klaar' }, 5, 1), { type: 'state', id: 'bbb', to: 'klaar' }, 5, 1);
    const since = changed(NOTHING, { type: 'state', id: 'bbb', to: 'nvt' }, 9, 1);
    expect(shown(changed(since, { type: 'undo', before, after: NOTHING }, 12, 1))).toMatchObject({ aaa: ['klaar', ''], bbb: ['nvt', ''] });
  });
});

describe('two copies', () => {
  it('become one, whatever the order, the grouping and the number of times', () => {
    fc.assert(
      fc.property(arbitraryProgress, arbitraryProgress, arbitraryProgress, (a, b, c) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
        expect(mergeProgress(a, a)).toEqual(a);
      }),
    );
  });
  it('on a tie the tick wins, and of two notes the longer one', () => {
    const one = changed(changed(NOTHING, { type: 'state', id: 'aaa', to: 'klaar' }, 5, 1), { type: 'note', id: 'aaa', to: 'kort' }, 5, 1);
    const other = changed(changed(NOTHING, { type: 'state', id: 'aaa', to: 'open' }, 5, 1), { type: 'note', id: 'aaa', to: 'veel langer' }, 5, 1);
    expect(shown(mergeProgress(one, other))['aaa']).toEqual(['klaar', 'veel langer']);
    expect(shown(mergeProgress(other, one))['aaa']).toEqual(['klaar', 'veel langer']);
  });
  it('a tick here and a note there are both kept', () => {
    const here = changed(NOTHING, { type: 'state', id: 'aaa', to: 'klaar' }, 9, 1);
    const there = changed(NOTHING, { type: 'note', id: 'aaa', to: 'x' }, 5, 1);
    expect(shown(mergeProgress(here, there))['aaa']).toEqual(['klaar', 'x']);
  });
});
