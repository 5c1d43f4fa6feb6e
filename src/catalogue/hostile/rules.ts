import type { KindName } from '#kinds/index.ts';
import { contentWith, entryPath, entryText, type Fields, type Files } from '../test-content.ts';
import type { Fixture } from './fixture.ts';

/** An entry with one field that breaks a rule of its kind. */
function broken(row: number, name: string, kind: KindName, key: string, fields: Fields, code: string, lookalike: Fields, says?: string): Fixture {
  const text = entryText(kind, { fields });
  const at = text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1;
  return { row, name, files: { ...contentWith([kind]), [entryPath(kind)]: text }, expected: { code, line: at, file: `content/${entryPath(kind)}`, ...(says ? { says } : {}) }, lookalike: { ...contentWith([kind]), [entryPath(kind)]: entryText(kind, { fields: lookalike }) } };
}

const step = (id: string, tekst = 'Zet de eerste stap', more = ''): string => `{ id: ${id}, tekst: ${tekst}, uitleg: Doe het rustig aan., bronnen: [proef-bron]${more} }`;
const steps = (...list: string[]): Fields => ({ groepen: `[{ titel: Begin, stappen: [${list.join(', ')}] }]` });
const checklist = (name: string, key: string, fields: Fields, code: string, says: string): Fixture => broken(51, name, 'checklist', key, fields, code, steps(step('eerste-stap', 'Zet eerst de eerste stap')), says);
const event = (name: string, key: string, fields: Fields, code: string, lookalike: Fields): Fixture => broken(53, name, 'bijeenkomst', key, fields, code, lookalike);
const many: Files = contentWith(['checklist']);

/** Rules that belong to one kind: steps with lasting ids, meetings, licences. */
export const rules: readonly Fixture[] = [
  checklist('step without an id', 'groepen', { groepen: '[{ titel: Begin, stappen: [{ tekst: Zet de eerste stap, uitleg: Doe het rustig aan. }] }]' }, 'E-SCHEMA', 'dit veld ontbreekt'),
  checklist('step id that is no id', 'groepen', steps(step('Eerste_Stap')), 'E-SCHEMA', 'niet de goede vorm'),
  checklist('step id twice', 'groepen', steps(step('eerste-stap'), step('eerste-stap')), 'E-CHECK-ID', 'staat er twee keer'),
  checklist('other id for the same text', 'vervallen', { ...steps(step('nieuwe-stap')), vervallen: '[]' }, 'E-CHECK-ID', 'is verdwenen'),
  checklist('id given to another text', 'groepen', steps(step('eerste-stap', 'Bel de gemeente voor een afspraak')), 'E-CHECK-ID', 'sterk veranderd'),
  checklist('step that is not in the register', 'groepen', steps(step('eerste-stap'), step('tweede-stap')), 'E-CHECK-ID', 'register'),
  checklist('more than 200 steps', 'groepen', steps(step('eerste-stap'), ...Array.from({ length: 205 }, (_, index) => step(`stap-${index}`))), 'E-CHECK-ID', 'meer dan 200 stappen'),
  { row: 51, name: 'checklist that vanished', files: contentWith(['begrip'], { 'checklists/_stappen.json': many['checklists/_stappen.json']! }), expected: { code: 'E-CHECK-ID', line: 1, file: 'content/checklists/_stappen.json' }, lookalike: many },
  event('end before the beginning', 'einddatum', { einddatum: '2026-11-30' }, 'E-EVENT', { einddatum: '2026-12-02' }),
  event('meeting of a year', 'einddatum', { einddatum: '2027-12-01' }, 'E-EVENT', { einddatum: '2026-12-31' }),
  event('hour that the clock skips', 'tijd', { datum: '2027-03-28', tijd: '"02:30"' }, 'E-EVENT', { datum: '2027-03-28', tijd: '"03:30"' }),
  event('held in the future', 'status', { status: 'gehouden' }, 'E-EVENT', { status: 'gehouden', datum: '2026-11-01' }),
  event('planned in the past', 'status', { datum: '2026-11-01' }, 'W-EVENT', { datum: '2026-11-01', einddatum: '2026-11-20' }),
  event('time without quotes', 'tijd', { tijd: '13:30' }, 'E-TYPE', { tijd: '"13:30"' }),
  event('time that does not exist', 'tijd', { tijd: '"24:30"' }, 'E-SCHEMA', { tijd: '"23:30"' }),
  broken(55, 'licence that is not in the list', 'lob-materiaal', 'licentie', { licentie: 'cc-by-nc-40' }, 'E-SCHEMA', { licentie: 'cc0-10' }, 'Bedoelt u “cc-by-40”?'),
  broken(55, 'owner that is not in the list', 'casus', 'eigenaar', { eigenaar: 'Jan Jansen' }, 'E-SCHEMA', { eigenaar: 'redactie' }, 'staat niet in de lijst'),
];
