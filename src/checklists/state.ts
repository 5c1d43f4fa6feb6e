import { newest, stampAfter, type Stamped } from '#lib/newest.ts';

/** A step is to do, done, or not for this visitor. */
export type StepState = 'open' | 'klaar' | 'nvt';

/** What a visitor did with one step; state and note change apart, so that two tabs never cost each other one of them. */
export interface Item {
  readonly state: Stamped<StepState>;
  readonly note: Stamped<string>;
}

/** What a visitor did with one checklist, by lasting step id. Steps nobody touched are not in it. */
export interface Progress {
  /** The highest version of the checklist that was changed here; 0 when nothing was. */
  readonly content: number;
  readonly items: ReadonlyMap<string, Item>;
}

/**
 * What a visitor can do. `restore` makes the list say what `to` says, in every tab: for a file that replaces the list.
 * `undo` takes a large change back that led from `before` to `after`; steps that were touched since stay as they are.
 */
export type Change =
  | { readonly type: 'state'; readonly id: string; readonly to: StepState }
  | { readonly type: 'note'; readonly id: string; readonly to: string }
  | { readonly type: 'restore'; readonly to: Progress }
  | { readonly type: 'undo'; readonly before: Progress; readonly after: Progress };

export const NOTHING: Progress = { content: 0, items: new Map() };
const UNTOUCHED: Item = { state: { value: 'open', at: 0 }, note: { value: '', at: 0 } };

/** The item of a step, also when nobody touched it. */
export const itemOf = (progress: Progress, id: string): Item => progress.items.get(id) ?? UNTOUCHED;

/** The progress after a change at `now` (milliseconds), on a page with this version of the checklist. */
export function changed(progress: Progress, change: Change, now: number, version: number): Progress {
  if (change.type === 'undo') return changed(progress, { type: 'restore', to: takenBack(progress, change.before, change.after) }, now, version);
  const items = new Map(progress.items);
  const set = (id: string, state: StepState, note: string) => {
    const before = itemOf(progress, id);
    items.set(id, { state: restamped(before.state, state, now), note: restamped(before.note, note, now) });
  };
  if (change.type === 'restore') {
    for (const id of new Set([...progress.items.keys(), ...change.to.items.keys()]))
      set(id, itemOf(change.to, id).state.value, itemOf(change.to, id).note.value);
  } else {
    const { state, note } = itemOf(progress, change.id);
    if (change.type === 'note') set(change.id, state.value, change.to);
    // Saying it again still counts: a step that only seems done because an older step was, is done by hand from now on.
    else items.set(change.id, { state: { value: change.to, at: stampAfter(state.at, now) }, note });
  }
  return { content: Math.max(progress.content, version), items };
}

function takenBack(progress: Progress, before: Progress, after: Progress): Progress {
  const touchedSince = (id: string) => {
    const [now, then] = [itemOf(progress, id), itemOf(after, id)];
    return now.state.at !== then.state.at || now.note.at !== then.note.at;
  };
  const ids = new Set([...progress.items.keys(), ...before.items.keys()]);
  return { content: before.content, items: new Map([...ids].map((id) => [id, itemOf(touchedSince(id) ? progress : before, id)])) };
}

/** The same value keeps its stamp; another one gets a stamp that beats every copy of the old one. */
const restamped = <Value>(before: Stamped<Value>, value: Value, now: number): Stamped<Value> =>
  before.value === value ? before : { value, at: stampAfter(before.at, now) };

const STATE_RANK: Readonly<Record<StepState, number>> = { open: 0, nvt: 1, klaar: 2 };

/** Two copies of one progress: per step the newest. On a tie the tick wins, and of two notes the longer one. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const items = new Map(a.items);
  for (const [id, theirs] of b.items) {
    const mine = itemOf(a, id);
    items.set(id, { state: newest(mine.state, theirs.state, (state) => STATE_RANK[state]), note: newest(mine.note, theirs.note, noteRank) });
  }
  return { content: Math.max(a.content, b.content), items };
}

/** Longer notes rank higher, then by alphabet. */
const noteRank = (note: string): string => String.fromCharCode(note.length) + note;

/** Whether a visitor filled in anything that still stands. */
export const hasContent = ({ state, note }: Item): boolean => state.value !== 'open' || note.value !== '';
