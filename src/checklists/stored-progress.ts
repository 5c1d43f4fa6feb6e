import { readStamp } from '#lib/newest.ts';
import { hasOnly, isFields, type Fields, type StoredKind } from '#lib/stored-kind.ts';
import { mergeProgress, NOTHING, type Item, type Progress, type StepState } from './state.ts';

/** Most steps one stored list may know: current steps and all that were ever replaced. */
const MAX_ITEMS = 1000;

/** States as they are stored; the order never changes. */
const STATES: readonly StepState[] = ['open', 'klaar', 'nvt'];

export const isStepId = (id: string): boolean => /^[a-z0-9-]{3,40}$/.test(id);

/**
 * How progress lies in the browser. Version 1:
 * `{ schema: 1, upd: <ms>, content: <version>, items: { <step id>: { d: 0|1|2, t: <ms>, n?: <note>, nt?: <ms> } } }`
 * with `d` open, klaar or n.v.t. and `t`, `nt` the moments state and note were changed; `t` 0 is never.
 */
export const storedProgress: StoredKind<Progress> = {
  name: 'checklist',
  schema: 1,
  upgrades: [],
  empty: NOTHING,
  parse: parseProgress,
  format: ({ content, items }) => ({
    content,
    items: Object.fromEntries([...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, item]) => [id, formatItem(item)])),
  }),
  merge: mergeProgress,
};

function parseProgress(fields: Fields): Progress | undefined {
  const { content, items } = fields;
  if (!hasOnly(fields, ['content', 'items']) || !Number.isSafeInteger(content) || (content as number) < 0 || !isFields(items)) return undefined;
  const entries = Object.entries(items);
  if (entries.length > MAX_ITEMS) return undefined;
  const parsed = new Map<string, Item>();
  for (const [id, value] of entries) {
    const item = isStepId(id) ? parseItem(value) : undefined;
    if (!item) return undefined;
    parsed.set(id, item);
  }
  return { content: content as number, items: parsed };
}

function parseItem(value: unknown): Item | undefined {
  if (!isFields(value) || !hasOnly(value, ['d', 't', 'n', 'nt'])) return undefined;
  const { d, t, n = '', nt = 0 } = value;
  const state = STATES[d as number];
  if (!state || typeof n !== 'string') return undefined;
  return { state: { value: state, at: stampOf(state === 'open', t) }, note: { value: n, at: stampOf(n === '', nt) } };
}

/** 0 stands for never, but only where nothing is filled in: what is filled in was once done. */
const stampOf = (isEmpty: boolean, stamp: unknown): number => (isEmpty && stamp === 0 ? 0 : readStamp(stamp));

function formatItem({ state, note }: Item): Fields {
  return { d: STATES.indexOf(state.value), t: state.at, ...(note.at > 0 && { n: note.value, nt: note.at }) };
}
