import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgress, arbitraryView } from './arbitrary-progress.test.helper.ts';
import { asShown, migrate } from './migrate.ts';
import { formatProgressFile, readProgressFile } from './progress-file.ts';
import { changed, itemOf, mergeProgress, NOTHING, type Progress, type StepState } from './state.ts';
import { stepsOf, type ChecklistView, type FormerStep } from './view.ts';

const list = (stappen: (string | [string, number])[], vervallen: [string, ...string[]][] = []): ChecklistView => ({
  id: 'lijst',
  titel: 'Lijst',
  versie: 5,
  groepen: [
    {
      titel: 'Groep',
      stappen: stappen.map((step) => ({
        id: typeof step === 'string' ? step : step[0],
        sinds: typeof step === 'string' ? 1 : step[1],
        tekst: 'tekst',
        uitleg: 'uitleg',
        bronnen: [],
      })),
    },
  ],
  vervallen: vervallen.map(([id, ...next]): FormerStep => ({ id, tekst: `oude tekst van ${id}`, vervangen_door: next })),
});
const did = (states: Record<string, StepState>, notes: Record<string, string> = {}): Progress => {
  const ticked = Object.entries(states).reduce((progress, [id, to]) => changed(progress, { type: 'state', id, to }, 10, 1), NOTHING);
  return Object.entries(notes).reduce((progress, [id, to]) => changed(progress, { type: 'note', id, to }, 10, 1), ticked);
};
const step = (progress: Progress, view: ChecklistView, id: string, seen = 1) => migrate(progress, view, seen).steps.get(id)!;

describe('a list that changed', () => {
  it('keeps ticks when texts, groups or order change', () => {
    const progress = did({ aaa: 'klaar', bbb: 'nvt' }, { aaa: 'x' });
    const view = { ...list([]), groepen: [{ ...list(['bbb']).groepen[0]!, titel: 'Nieuw' }, list(['aaa']).groepen[0]!] };
    expect(step(progress, view, 'aaa')).toEqual({ state: 'klaar', note: 'x', isNew: false, splitFrom: undefined });
    expect(step(progress, view, 'bbb').state).toBe('nvt');
  });
  it('split: the parts start open and say so; the old step is in the archive', () => {
    const progress = did({ aaa: 'klaar' }, { aaa: 'x' });
    const { steps, archive } = migrate(
      progress,
      list(
        [
          ['bbb', 2],
          ['ccc', 2],
        ],
        [['aaa', 'bbb', 'ccc']],
      ),
      1,
    );
    expect(steps.get('bbb')).toEqual({ state: 'open', note: '', isNew: false, splitFrom: 'oude tekst van aaa' });
    expect(steps.get('ccc')!.splitFrom).toBe('oude tekst van aaa');
    expect(archive).toEqual([{ id: 'aaa', tekst: 'oude tekst van aaa', state: 'klaar', note: 'x' }]);
  });
  it('split: nothing to say when the old step was open, and nothing more once a part was touched', () => {
    const view = list(['bbb', 'ccc'], [['aaa', 'bbb', 'ccc']]);
    expect(step(NOTHING, view, 'bbb').splitFrom).toBeUndefined();
    expect(step(did({ aaa: 'klaar', bbb: 'open' }), view, 'bbb').splitFrom).toBeUndefined();
  });
  const merged = list(
    ['ccc'],
    [
      ['aaa', 'ccc'],
      ['bbb', 'ccc'],
    ],
  );
  it.each<[StepState, StepState, StepState]>([
    ['klaar', 'klaar', 'klaar'],
    ['klaar', 'open', 'open'],
    ['klaar', 'nvt', 'open'],
    ['nvt', 'nvt', 'nvt'],
  ])('merged: %s and %s become %s', (aaa, bbb, outcome) => expect(step(did({ aaa, bbb }), merged, 'ccc').state).toBe(outcome));
  it('merged: notes are kept together, until there is an own one', () => {
    const progress = did({}, { aaa: 'een', bbb: 'twee' });
    expect(step(progress, merged, 'ccc').note).toBe('een\ntwee');
    expect(step(changed(progress, { type: 'note', id: 'ccc', to: 'drie' }, 20, 2), merged, 'ccc').note).toBe('drie');
  });
  it('merged: what is done by hand wins', () => expect(step(did({ aaa: 'klaar', bbb: 'klaar', ccc: 'open' }), merged, 'ccc').state).toBe('open'));
  it('replaced twice: the tick comes along, wherever the visitor stopped', () => {
    const view = list(
      ['ccc'],
      [
        ['aaa', 'bbb'],
        ['bbb', 'ccc'],
      ],
    );
    expect(step(did({ aaa: 'klaar' }), view, 'ccc').state).toBe('klaar');
    expect(step(did({ bbb: 'klaar' }), view, 'ccc').state).toBe('klaar');
    expect(step(did({ aaa: 'klaar', bbb: 'open' }), view, 'ccc').state).toBe('open');
  });
  it('removed: kept in the archive, also when the list forgot it', () => {
    expect(migrate(did({ aaa: 'klaar', zzz: 'nvt', yyy: 'open' }), list(['bbb'], [['aaa']]), 1).archive).toEqual([
      { id: 'aaa', tekst: 'oude tekst van aaa', state: 'klaar', note: '' },
      { id: 'zzz', tekst: undefined, state: 'nvt', note: '' },
    ]);
  });
  it('new: only for who was here before, and only until it is touched', () => {
    const view = list([
      ['aaa', 1],
      ['bbb', 2],
    ]);
    expect(step(NOTHING, view, 'bbb', 0).isNew).toBe(false);
    expect(step(did({ aaa: 'klaar' }), view, 'bbb', 1).isNew).toBe(true);
    expect(step(did({ aaa: 'klaar' }), view, 'bbb', 2).isNew).toBe(false);
    expect(step(did({ bbb: 'klaar' }), view, 'bbb', 1).isNew).toBe(false);
  });
});

describe('migration', () => {
  const cases = [arbitraryProgress, arbitraryView, fc.nat({ max: 9 })] as const;
  it('is total: every state fits every list, and every filled-in step is shown or archived', () => {
    fc.assert(
      fc.property(...cases, (progress, view, seen) => {
        const { steps, archive } = migrate(progress, view, seen);
        expect([...steps.keys()]).toEqual(stepsOf(view).map(({ id }) => id));
        for (const [id, item] of progress.items) {
          if (item.state.value !== 'open' || item.note.value !== '') expect(steps.has(id) || archive.some((old) => old.id === id)).toBe(true);
        }
      }),
    );
  });
  it('is monotone: what a visitor did with a step that is still there stays as it was', () => {
    fc.assert(
      fc.property(...cases, (progress, view, seen) => {
        for (const [id, now] of migrate(progress, view, seen).steps) {
          const own = itemOf(progress, id);
          if (own.state.at > 0) expect(now.state).toBe(own.state.value);
          if (own.note.at > 0) expect(now.note).toBe(own.note.value);
        }
      }),
    );
  });
  it('is idempotent: written out and read again, it says the same', () => {
    fc.assert(
      fc.property(...cases, (progress, view, seen) => {
        const once = migrate(progress, view, seen);
        const written = asShown(progress, once);
        const twice = migrate(written, view, seen);
        const shown = ({ steps }: typeof once) => [...steps].map(([id, { state, note }]) => [id, state, note]);
        expect(shown(twice)).toEqual(shown(once));
        expect(twice.archive).toEqual(once.archive);
        expect(asShown(written, twice)).toEqual(written);
      }),
    );
  });
  it('commutes with import: older pages, newer pages and files may come in any order', () => {
    fc.assert(
      fc.property(arbitraryProgress, arbitraryProgress, arbitraryView, (here, there, view) => {
        const before = JSON.stringify([...here.items]);
        migrate(here, view, 1);
        expect(JSON.stringify([...here.items])).toBe(before);
        const imported = readProgressFile(formatProgressFile([{ id: 'lijst', titel: 'Lijst', progress: there }], { notes: true, now: new Date(0), site: '/' }));
        const { progress } = 'file' in imported ? imported.file.lists[0]! : expect.fail(imported.problem);
        expect(migrate(mergeProgress(here, progress), view, 1)).toEqual(migrate(mergeProgress(there, here), view, 1));
      }),
    );
  });
  it('survives a list that replaces steps in a circle', () => {
    const view = list(
      ['ccc'],
      [
        ['aaa', 'bbb'],
        ['bbb', 'aaa'],
        ['bbb', 'ccc'],
      ],
    );
    expect(step(did({ zzz: 'klaar' }), view, 'ccc').state).toBe('open');
  });
});
