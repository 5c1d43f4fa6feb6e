import { newest, stampAfter, type Stamped } from './newest.ts';
import type { Area } from './storage-area.ts';
import { openDocument } from './stored-document.ts';
import { isFields, type StoredKind } from './stored-kind.ts';

/** For tests: texts by id, each with its time. */
export type Notes = Readonly<Record<string, Stamped<string>>>;
export const mergeNotes = (a: Notes, b: Notes): Notes => ({
  ...a,
  ...Object.fromEntries(Object.entries(b).map(([id, note]) => [id, a[id] ? newest(a[id], note, (text) => text) : note])),
});
/** For tests: a kind in which the newest text of each id wins. */
export const notes: StoredKind<Notes> = {
  name: 'notities',
  schema: 2,
  upgrades: [(fields) => fields],
  empty: {},
  parse: ({ notes: found }) => (isFields(found) ? (found as Notes) : undefined),
  format: (value) => ({ notes: value }),
  merge: mergeNotes,
};
/** For tests: a change of one text. */
export const set =
  (id: string, text: string, now: number) =>
  (before: Notes): Notes => ({ ...before, [id]: { value: text, at: stampAfter(before[id]?.at ?? 0, now) } });
/** For tests: only the texts. */
export const texts = (value: Notes) => Object.fromEntries(Object.entries(value).map(([id, note]) => [id, note.value]));

/** For tests: a page with one open document; `tick` lets the waiting write happen. */
export function page(...areas: Area[]) {
  const waiting = new Set<() => void>();
  const surroundings = {
    areas,
    base: '/',
    now: () => 1000,
    later: (step: () => void) => {
      waiting.add(step);
      return () => void waiting.delete(step);
    },
  };
  const document = openDocument(notes, 'lijst', surroundings);
  return {
    ...document,
    tick: () => [...waiting].forEach((step) => step()),
    write: (id: string, text: string) => (document.change(set(id, text, 1000)), document.flush()),
  };
}
