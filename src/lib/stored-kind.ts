/** One kind of thing the site keeps in the browser: what it is called, what it looks like, how two copies become one. */
export interface StoredKind<Value> {
  /** Part of the key; never changes. */
  readonly name: string;
  /** Version of the stored shape: one more than the number of upgrades. */
  readonly schema: number;
  /** `upgrades[0]` turns the fields of version 1 into those of version 2, and so on. */
  readonly upgrades: readonly ((fields: Fields) => Fields)[];
  readonly empty: Value;
  /** The value in fields of today’s version, or nothing when they are not what this kind stores. Never throws. */
  parse(fields: Fields): Value | undefined;
  format(value: Value): Fields;
  /** Both copies in one. Must not care about order or repetition. */
  merge(a: Value, b: Value): Value;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What lies under a key. `newer` was written by a later version of the site and must not be touched. */
export type Reading<Value> = { readonly found: 'nothing' | 'damaged' | 'newer' } | { readonly found: 'value'; readonly value: Value };

/** Most characters one key may hold. */
export const MAX_LENGTH = 32_000;

/** Reads a stored text: size, JSON, version, upgrades, shape. Total: every text gives an answer. */
export function readStored<Value>(kind: StoredKind<Value>, text: string | null): Reading<Value> {
  if (text === null) return { found: 'nothing' };
  const stored = text.length > MAX_LENGTH ? undefined : parseFields(text);
  if (!stored) return { found: 'damaged' };
  const { schema, upd: _, ...fields } = stored;
  if (!Number.isSafeInteger(schema) || (schema as number) < 1) return { found: 'damaged' };
  if ((schema as number) > kind.schema) return { found: 'newer' };
  try {
    const upgraded = kind.upgrades.slice((schema as number) - 1).reduce((older, upgrade) => upgrade(older), fields as Fields);
    const value = kind.parse(upgraded);
    return value === undefined ? { found: 'damaged' } : { found: 'value', value };
  } catch {
    return { found: 'damaged' };
  }
}

/** The text to store, with its version and the moment (`upd`, milliseconds) it was last touched. */
export const formatStored = <Value>(kind: StoredKind<Value>, value: Value, now: number): string =>
  JSON.stringify({ schema: kind.schema, upd: now, ...kind.format(value) });

/** When a stored text was last touched, or nothing when it does not say. */
export function touchedAt(text: string): number | undefined {
  const upd = text.length > MAX_LENGTH ? undefined : parseFields(text)?.['upd'];
  return Number.isSafeInteger(upd) ? (upd as number) : undefined;
}

function parseFields(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with fields, and not a list or `null`. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object has only the named keys. */
export const hasOnly = (fields: Fields, keys: readonly string[]): boolean => Object.keys(fields).every((key) => keys.includes(key));
