import { describe, expect, it } from 'vitest';
import type { DataByKind } from '#kinds/index.ts';
import { grownRegister, stepProblems, textChange, vanishedChecklists, type StepRegister } from './step-register.ts';

type Checklist = DataByKind['checklist'];
type Step = Checklist['groepen'][number]['stappen'][number];
const step = (id: string, tekst = `Doe ${id}`, more: Partial<Step> = {}): Step => ({
  id,
  tekst,
  uitleg: 'Zo doet u het.',
  bronnen: [],
  zelfde_betekenis: false,
  ...more,
});
const list = (stappen: Step[], vervallen: Checklist['vervallen'] = [], versie = 1) =>
  ({ versie, groepen: [{ titel: 'Groep', stappen }], vervallen }) as unknown as Checklist;
const registered = (...ids: string[]): StepRegister => ({ lijst: Object.fromEntries(ids.map((id) => [id, { tekst: `Doe ${id}`, sinds: 1 }])) });
const problems = (checklist: Checklist, register: StepRegister) =>
  stepProblems('lijst', 'content/checklists/lijst.yaml', checklist, register, (path) => path.length);
const messages = (checklist: Checklist, register: StepRegister) => problems(checklist, register).map((problem) => problem.message);

describe('a whole checklist', () => {
  it('is missed when its file is gone', () => {
    expect(vanishedChecklists(['andere'], registered('aaa'), 'content/checklists/_stappen.json').map((problem) => problem.message)).toEqual(['De checklist “lijst” is verdwenen; bezoekers zouden hun vinkjes kwijtraken.']);
    expect(vanishedChecklists(['lijst'], registered('aaa'), 'content/checklists/_stappen.json')).toEqual([]);
  });
});

describe('step ids', () => {
  it('are fine when a successor has left the list too', () =>
    expect(messages(list([step('ccc')], [{ id: 'aaa', tekst: 'Doe aaa', vervangen_door: ['bbb'] }, { id: 'bbb', tekst: 'Doe bbb', vervangen_door: ['ccc'] }]), registered('aaa', 'bbb', 'ccc'))).toEqual([]));
  it('ask for a higher version when a step comes in', () => {
    expect(messages(list([step('aaa'), step('bbb')]), registered('aaa')).join()).toContain('versie is nog 1');
    expect(messages(list([step('aaa'), step('bbb')], [], 2), registered('aaa')).join()).not.toContain('versie');
  });

  it('are fine when they stand in the register with their text', () =>
    expect(problems(list([step('aaa'), step('bbb')]), registered('aaa', 'bbb'))).toEqual([]));
  it('are fine when the text changed a little', () =>
    expect(
      messages(list([step('aaa', 'Kies vier tot zes eisen die bij het werk passen')]), {
        lijst: { aaa: { tekst: 'Kies 4 tot 6 eisen die bij het werk passen', sinds: 1 } },
      }),
    ).toEqual([]));
  it('are fine when a step left the list with its successors named', () => {
    expect(
      messages(list([step('bbb'), step('ccc')], [{ id: 'aaa', tekst: 'Doe aaa', vervangen_door: ['bbb', 'ccc'] }]), registered('aaa', 'bbb', 'ccc')),
    ).toEqual([]);
  });

  it.each<[string, Checklist, StepRegister, string]>([
    ['an id that vanished', list([step('bbb')]), registered('aaa', 'bbb'), '“aaa” is verdwenen'],
    ['an id that stands there twice', list([step('aaa'), step('aaa')]), registered('aaa'), '“aaa” staat er twee keer'],
    [
      'an id that was given to another text',
      list([step('aaa', 'Bel de gemeente en maak een afspraak')]),
      { lijst: { aaa: { tekst: 'Kies vier tot zes eisen', sinds: 1 } } },
      'sterk veranderd',
    ],
    ['an id that came back', list([step('aaa')], [{ id: 'aaa', tekst: 'Doe aaa', vervangen_door: [] }]), registered('aaa'), 'mag niet terugkomen'],
    [
      'a successor that does not exist',
      list([step('bbb')], [{ id: 'aaa', tekst: 'Doe aaa', vervangen_door: ['ccc'] }]),
      registered('aaa', 'bbb'),
      '“ccc”, maar die stap bestaat niet',
    ],
    ['a step that is not registered', list([step('aaa'), step('bbb')]), registered('aaa'), '“bbb” staat nog niet in het register'],
    [
      'a list without end',
      list(Array.from({ length: 201 }, (_, index) => step(`stap-${index}`))),
      registered(...Array.from({ length: 201 }, (_, index) => `stap-${index}`)),
      'meer dan 200 stappen',
    ],
  ])('are refused: %s', (_, checklist, register, expected) => {
    const found = problems(checklist, register);
    expect(found.map((problem) => problem.message).join('\n')).toContain(expected);
    for (const problem of found)
      expect(problem).toMatchObject({ code: 'E-CHECK-ID', file: 'content/checklists/lijst.yaml', fix: expect.stringMatching(/\.$/) as unknown });
  });
  it('may keep their meaning under a very different text, when the author says so', () => {
    const register: StepRegister = { lijst: { aaa: { tekst: 'Kies vier tot zes eisen', sinds: 1 } } };
    expect(messages(list([step('aaa', 'Bepaal waar iemand aan moet voldoen', { zelfde_betekenis: true })]), register)).toEqual([]);
  });
});

describe('how much a text changed', () => {
  it.each([
    ['Kies vier tot zes eisen', 'Kies vier tot zes eisen', 0, 0],
    ['Kies vier tot zes eisen', 'Kies vier tot zes eisen.', 0.01, 0.1],
    ['Kies vier tot zes eisen', 'Kies 4 tot 6 eisen', 0.1, 0.4],
    ['Kies vier tot zes eisen', 'Bel de gemeente en maak een afspraak', 0.7, 1],
  ])('%s → %s', (before, after, least, most) => {
    expect(textChange(before, after)).toBeGreaterThanOrEqual(least);
    expect(textChange(before, after)).toBeLessThanOrEqual(most);
    expect(textChange(after, before)).toBe(textChange(before, after));
  });
});

describe('the register', () => {
  it('gets new steps with the version that brought them, and never loses one', () => {
    const first = grownRegister({}, [{ id: 'lijst', data: list([step('aaa')]) }]);
    expect(first).toEqual({ lijst: { aaa: { tekst: 'Doe aaa', sinds: 1 } } });
    const second = grownRegister(first, [{ id: 'lijst', data: list([step('bbb')], [{ id: 'aaa', tekst: 'Doe aaa', vervangen_door: ['bbb'] }], 2) }]);
    expect(second).toEqual({ lijst: { aaa: { tekst: 'Doe aaa', sinds: 1 }, bbb: { tekst: 'Doe bbb', sinds: 2 } } });
    expect(first['lijst']).not.toHaveProperty('bbb');
  });
  it('keeps the first text, so that small changes cannot add up to another meaning', () => {
    const grown = grownRegister(registered('aaa'), [{ id: 'lijst', data: list([step('aaa', 'Doe aaa!')], [], 2) }]);
    expect(grown['lijst']!['aaa']).toEqual({ tekst: 'Doe aaa', sinds: 1 });
  });
  it('takes the new text over when the author says it means the same', () => {
    const grown = grownRegister(registered('aaa'), [{ id: 'lijst', data: list([step('aaa', 'Anders gezegd', { zelfde_betekenis: true })], [], 2) }]);
    expect(grown['lijst']!['aaa']).toEqual({ tekst: 'Anders gezegd', sinds: 1 });
  });
  it('accepts what it has just grown by', () => {
    const checklist = list([step('aaa'), step('bbb')]);
    expect(problems(checklist, grownRegister({}, [{ id: 'lijst', data: checklist }]))).toEqual([]);
  });
});
