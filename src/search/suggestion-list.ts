/** What a combobox remembers: its options and which of them the arrow keys point at, if any. */
export interface ListState {
  readonly count: number;
  readonly active: number | undefined;
  readonly open: boolean;
}

export type ListKey = 'ArrowDown' | 'ArrowUp' | 'Escape';

export const closedList: ListState = { count: 0, active: undefined, open: false };

/** New options: none of them is pointed at, so that Enter searches for what was typed. */
export const listOf = (count: number): ListState => ({ count, active: undefined, open: count > 0 });

/** What a key does to the list. Past the last option the arrows lead back to the field itself, then to the other end. */
export function afterKey(state: ListState, key: ListKey): ListState {
  if (key === 'Escape') return { ...state, open: false, active: undefined };
  if (state.count === 0) return state;
  const places = state.count + 1;
  const now = state.open ? (state.active ?? state.count) : state.count;
  const next = (now + (key === 'ArrowDown' ? 1 : -1) + places) % places;
  return { ...state, open: true, active: next === state.count ? undefined : next };
}
