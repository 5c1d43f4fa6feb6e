/**
 * Names of the keys in browser storage: `dww:<base path>:v1:<kind>:<id>`.
 * The base path is part of it because sites under one host (GitHub Pages) share one storage.
 */
export interface StoredKey {
  readonly kind: string;
  readonly id: string;
  /** For a damaged value that was put aside: when, in milliseconds. */
  readonly damagedAt?: number;
}

/** What every key of this site starts with, whatever version wrote it. */
export const prefixOf = (base: string): string => `dww:${base}:`;

/** The key of one stored thing. */
export const keyOf = (base: string, kind: string, id: string): string => `${prefixOf(base)}v1:${kind}:${id}`;

/** The key under which a damaged value is put aside. */
export const damagedKey = (key: string, at: number): string => `${key}:corrupt:${at}`;

/** What a key of this site is for, or nothing when it is not one of ours. */
export function readKey(base: string, key: string): StoredKey | undefined {
  const prefix = prefixOf(base);
  const match = key.startsWith(prefix) ? /^v1:([a-z-]+):([a-z0-9-]+)(?::corrupt:(\d+))?$/.exec(key.slice(prefix.length)) : null;
  if (!match) return undefined;
  const stored = { kind: match[1]!, id: match[2]! };
  return match[3] === undefined ? stored : { ...stored, damagedAt: Number(match[3]) };
}
