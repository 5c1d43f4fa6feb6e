import { describe, expect, it } from 'vitest';
import type { StoredStatus } from '#lib/stored-document.ts';
import { savedText, troubleOf } from './saving.ts';

const status = (outcome: StoredStatus['outcome'], place?: StoredStatus['place']): StoredStatus => ({ outcome, place, saving: false, damaged: [] });

describe('what the visitor hears about keeping', () => {
  it.each([
    [status('nothing-yet'), 'Wat u invult, blijft op dit apparaat', undefined],
    [status('saved', 'device'), 'Opgeslagen op dit apparaat', undefined],
    [status('saved', 'tab'), 'Bewaard tot u dit tabblad sluit', 'Dit wordt bewaard tot u dit tabblad sluit'],
    [status('failed', 'device'), 'Niet bewaard', 'Opslaan lukt niet op dit apparaat'],
    [status('too-long'), 'Niet bewaard', 'Er is te veel tekst om op te slaan'],
    [status('newer'), 'Niet bewaard', 'Deze lijst is bewaard met een nieuwere versie van de site'],
    [status('gone'), 'Niet bewaard', 'Uw browser heeft de bewaarde lijst gewist'],
  ])('%j', (given, text, title) => {
    expect(savedText(given)).toBe(text);
    expect(troubleOf(given)?.title).toBe(title);
  });
  it('always says what to do', () => {
    for (const outcome of ['failed', 'too-long', 'newer', 'gone'] as const) expect(troubleOf(status(outcome))!.text).toMatch(/(Download|Laad|slaan wij).*\.$/i);
  });
});
