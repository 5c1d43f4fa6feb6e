import type { Stamped } from '#lib/newest.ts';
import { hasContent, itemOf, type Progress, type StepState } from './state.ts';
import { stepsOf, type ChecklistView, type FormerStep } from './view.ts';

/** One step of today’s list, with what the visitor did, maybe in an older version of the list. */
export interface StepNow {
  readonly state: StepState;
  readonly note: string;
  /** Came into the list after the visitor’s last change. */
  readonly isNew: boolean;
  /** The text of the one step this was a part of, when that step was filled in: look again. */
  readonly splitFrom: string | undefined;
}

/** A step that left the list but was filled in. */
export interface ArchivedStep {
  readonly id: string;
  /** Nothing when the list no longer knows it. */
  readonly tekst: string | undefined;
  readonly state: StepState;
  readonly note: string;
}

/** Today’s list as the visitor left it. */
export interface Migrated {
  readonly steps: ReadonlyMap<string, StepNow>;
  readonly archive: readonly ArchivedStep[];
}

/**
 * Progress of any age, read with today’s list. What is stored never changes by reading it, so old pages, new pages and
 * imports can be put together in any order with the same outcome.
 * A step that was touched keeps what it had. Otherwise: one step that took the place of others is done when they all were,
 * and takes their notes over; parts of a split step start open and say so; what left the list goes into the archive.
 * @param seen Version of the list at the visitor’s last change, 0 for none; steps of later versions are new.
 */
export function migrate(progress: Progress, view: ChecklistView, seen: number): Migrated {
  const former = new Map(view.vervallen.map((step) => [step.id, step]));
  const before = (id: string) => view.vervallen.filter((step) => step.vervangen_door.includes(id));
  const current = stepsOf(view);

  const stateOf = (id: string, path: readonly string[] = []): StepState => {
    const own = itemOf(progress, id).state;
    // A list that refers to itself in a circle would be a mistake of the author; it may not hang the page.
    if (own.at > 0 || path.includes(id)) return own.value;
    const states = new Set(before(id).map((step) => (isSplit(step) ? 'open' : stateOf(step.id, [...path, id]))));
    return states.size === 1 ? [...states][0]! : 'open';
  };
  const noteOf = (id: string, path: readonly string[] = []): string => {
    const own = itemOf(progress, id).note;
    if (own.at > 0 || path.includes(id)) return own.value;
    const notes = before(id).map((step) => (isSplit(step) ? '' : noteOf(step.id, [...path, id])));
    return notes.filter((note) => note !== '').join('\n');
  };

  const steps = new Map(
    current.map(({ id, sinds }): [string, StepNow] => {
      const state = stateOf(id);
      const untouched = itemOf(progress, id).state.at === 0 && state === 'open';
      const splitFrom = untouched ? before(id).find((step) => isSplit(step) && stateOf(step.id) !== 'open')?.tekst : undefined;
      return [id, { state, note: noteOf(id), isNew: untouched && !splitFrom && seen > 0 && sinds > seen, splitFrom }];
    }),
  );
  const archive = [...progress.items]
    .filter(([id, item]) => !steps.has(id) && hasContent(item))
    .map(([id, { state, note }]) => ({ id, tekst: former.get(id)?.tekst, state: state.value, note: note.value }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { steps, archive };
}

const isSplit = (step: FormerStep): boolean => step.vervangen_door.length > 1;

/**
 * Progress that says by itself what the page shows: steps that are done because older steps were, are so in their own name.
 * For undo and for a file that replaces the list. Such steps carry the oldest stamp there is, so that anything done by hand wins from them.
 */
export function asShown(progress: Progress, { steps }: Migrated): Progress {
  const items = new Map(progress.items);
  for (const [id, { state, note }] of steps) {
    const own = itemOf(progress, id);
    const stamped = <Value>(before: Stamped<Value>, value: Value): Stamped<Value> => (before.value === value ? before : { value, at: 1 });
    if (own.state.value !== state || own.note.value !== note) items.set(id, { state: stamped(own.state, state), note: stamped(own.note, note) });
  }
  return { content: progress.content, items };
}
