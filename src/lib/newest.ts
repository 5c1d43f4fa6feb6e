/**
 * A value with the moment it was last changed, in milliseconds; 0 means never.
 * Two copies of the same thing are put together by taking the newest: whatever the order, all copies end up the same.
 */
export interface Stamped<Value> {
  readonly value: Value;
  readonly at: number;
}

/** Stamps above this one come from no clock; there is room above it for every change a visitor could make. */
const MAX_STAMP = 2 ** 52;

/** A stamp read from outside. A tick with an impossible time (negative, NaN, text) stays a tick, older than any other. */
export const readStamp = (value: unknown): number => (isStamp(value) ? value : 1);

export const isStamp = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MAX_STAMP;

/** The stamp of a change: later than the previous one, also when the clock was set back. */
export const stampAfter = (previous: number, now: number): number => Math.max(previous + 1, isStamp(now) ? now : 1);

/** The newest of two. On a tie the value that `rank` puts highest wins, so that both sides choose alike. */
export function newest<Value>(a: Stamped<Value>, b: Stamped<Value>, rank: (value: Value) => number | string): Stamped<Value> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return rank(b.value) > rank(a.value) ? b : a;
}
