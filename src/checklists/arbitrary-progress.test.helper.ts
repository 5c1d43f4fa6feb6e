import fc from 'fast-check';
import type { Item, Progress, StepState } from './state.ts';
import type { ChecklistView } from './view.ts';

/** For tests: ids of which two once were the same, so that lists change in every way a list can. */
export const IDS = ['aaa', 'bbb', 'ccc', 'ddd', 'eee'];

const stamp = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 2 ** 45 }));
const stateOf = fc.constantFrom<StepState>('open', 'klaar', 'nvt');

/** For tests: one item as the reducer can make it: what was never touched is empty. */
export const arbitraryItem: fc.Arbitrary<Item> = fc.record({
  state: fc.oneof(fc.constant({ value: 'open' as StepState, at: 0 }), fc.record({ value: stateOf, at: stamp })),
  note: fc.oneof(fc.constant({ value: '', at: 0 }), fc.record({ value: fc.constantFrom('', 'kort', 'langere notitie', '“é\u{1F600}\n'), at: stamp })),
});

/** For tests: any valid progress over a few ids. */
export const arbitraryProgress: fc.Arbitrary<Progress> = fc.record({
  content: fc.nat({ max: 9 }),
  items: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), arbitraryItem), { selector: ([id]) => id }).map((entries) => new Map(entries)),
});

/** For tests: any list over those ids, where some steps left it and others came in their place. */
export const arbitraryView: fc.Arbitrary<ChecklistView> = fc.shuffledSubarray(IDS, { minLength: 1 }).chain((current) =>
  fc
    .tuple(
      fc.array(fc.nat({ max: 9 }), { minLength: current.length, maxLength: current.length }),
      fc.tuple(...IDS.filter((id) => !current.includes(id)).map((id) => fc.tuple(fc.constant(id), fc.shuffledSubarray(IDS)))),
    )
    .map(([since, former]) => ({
      id: 'lijst',
      titel: 'Lijst',
      versie: 9,
      groepen: [{ titel: 'Groep', stappen: current.map((id, index) => ({ id, tekst: id, uitleg: id, bronnen: [], sinds: since[index]! })) }],
      vervallen: former.map(([id, next]) => ({ id, tekst: id, vervangen_door: next })),
    })),
);
