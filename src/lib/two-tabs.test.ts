import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeArea } from './fake-area.test.helper.ts';
import { mergeNotes, page, set, type Notes } from './notes-document.test.helper.ts';

describe('two tabs', () => {
  const step = fc.record({
    tab: fc.constantFrom(0, 1),
    act: fc.constantFrom('set', 'set', 'set', 'flush', 'reread', 'break', 'mend', 'reopen'),
    id: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('', 'x', 'y'),
    clock: fc.integer({ min: 1, max: 50 }),
  });

  it('end up with the newest of everything that was done, in whatever order, with storage that comes and goes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const shared = new Map<string, string>();
        const areas = [fakeArea(shared), fakeArea(shared)];
        const tabs = areas.map((area) => page(area));
        let model: Notes = {};
        for (const { tab, act, id, text, clock } of steps) {
          const own = tabs[tab]!;
          if (act === 'set') {
            own.change(set(id, text, clock));
            model = mergeNotes(model, { [id]: own.value()[id]! });
          }
          if (act === 'flush') own.flush();
          if (act === 'reread') own.reread(false);
          if (act === 'break') areas[tab]!.broken.set = () => new Error('vol');
          if (act === 'mend') delete areas[tab]!.broken.set;
          // A reload after everything was written: nothing may depend on what only the old page knew.
          if (act === 'reopen' && own.status().outcome === 'saved' && !own.status().saving) tabs[tab] = page(areas[tab]!);
        }
        areas.forEach((area) => delete area.broken.set);
        tabs.forEach((tab, index) => tab.write(`laatste-${index}`, 'x'));
        tabs.forEach((tab) => tab.reread(false));
        const withoutLast = (value: Notes) => Object.fromEntries(Object.entries(value).filter(([id]) => !id.startsWith('laatste')));
        expect(withoutLast(tabs[0]!.value())).toEqual(model);
        expect(tabs[1]!.value()).toEqual(tabs[0]!.value());
      }),
      { numRuns: 300 },
    );
  });
});
