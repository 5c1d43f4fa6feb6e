import { describe, expect, it } from 'vitest';
import type { StepNow } from './migrate.ts';
import { countSteps, filledIn, progressText, remarks } from './progress.ts';
import type { StepState } from './state.ts';

const steps = (...states: StepState[]) => states.map((state): StepNow => ({ state, note: '', isNew: false, splitFrom: undefined }));
const text = (...states: StepState[]) => progressText(countSteps(steps(...states)));

describe('how far a visitor is', () => {
  it('leaves out what is not for this visitor', () => {
    expect(countSteps(steps('klaar', 'nvt', 'open'))).toEqual({ klaar: 1, nvt: 1, telt: 2, notities: 0, nieuw: 0 });
    expect(text('klaar', 'nvt', 'open', 'open')).toBe('1 van 3 stappen klaar');
  });
  it.each<[StepState[], string]>([
    [['open', 'open'], '0 van 2 stappen klaar'],
    [['open'], '0 van 1 stap klaar'],
    [['klaar', 'klaar'], 'Alle 2 stappen klaar'],
    [['klaar'], 'De enige stap is klaar'],
    [['nvt', 'nvt'], 'Geen enkele stap geldt voor u'],
  ])('%j: %s', (states, expected) => expect(text(...states)).toBe(expected));
  it('adds what goes with it', () => {
    const count = { klaar: 0, nvt: 1, telt: 8, notities: 0, nieuw: 2 };
    expect(remarks(count)).toBe('1 stap geldt niet voor u. 2 stappen zijn nieuw sinds uw vorige bezoek.');
    expect(remarks({ ...count, nvt: 2, nieuw: 0 })).toBe('2 stappen gelden niet voor u.');
    expect(remarks({ ...count, nvt: 0, nieuw: 1 })).toBe('1 stap is nieuw sinds uw vorige bezoek.');
  });
  it('names what would be lost', () => {
    expect(filledIn({ klaar: 3, nvt: 1, notities: 1 })).toEqual(['3 vinkjes', '1 keer niet van toepassing', '1 notitie']);
    expect(filledIn({ klaar: 0, nvt: 0, notities: 0 })).toEqual([]);
  });
});
