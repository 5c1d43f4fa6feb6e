import { damagedKey, prefixOf, readKey, type StoredKey } from './stored-keys.ts';
import { touchedAt } from './stored-kind.ts';

/** Where something is kept: on the device, or until the tab closes. */
export type Place = 'device' | 'tab';

/** A place that keeps texts under keys. Every method may throw: storage can be blocked, full or taken away at any moment. */
export interface Area {
  readonly place: Place;
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** One key of this site, for the list a visitor sees. */
export interface OwnEntry {
  readonly key: string;
  readonly place: Place;
  readonly text: string;
  /** What it is for; nothing when a later version of the site made it. */
  readonly stored: StoredKey | undefined;
}

const MAX_DAMAGED = 3;
const MONTH = 30.44 * 24 * 3600 * 1000;
/** What has not been touched for this long is removed at the next write; the privacy page says so. */
export const KEEP_MONTHS = 18;

/** The outcome of a step that may fail, or the fallback. */
export function attempt<Result>(step: () => Result, fallback: Result): Result {
  try {
    return step();
  } catch {
    return fallback;
  }
}

/** Writes and reads back. Any throw and any difference counts as not saved: browsers name a full storage in many ways. */
export const writeChecked = (area: Area, key: string, text: string): boolean =>
  attempt(() => {
    area.set(key, text);
    return area.get(key) === text;
  }, false);

/** Every key of this site in these areas. */
export const ownEntries = (areas: readonly Area[], base: string): OwnEntry[] =>
  areas.flatMap((area) =>
    attempt(() => [...area.keys()], []).flatMap((key) => {
      const text = key.startsWith(prefixOf(base)) ? attempt(() => area.get(key), null) : null;
      return text === null ? [] : [{ key, place: area.place, text, stored: readKey(base, key) }];
    }),
  );

/** Removes every key of this site. Gives how many could not be removed. */
export function wipeOwn(areas: readonly Area[], base: string): number {
  for (const area of areas) for (const { key } of ownEntries([area], base)) attempt(() => area.remove(key), undefined);
  return ownEntries(areas, base).length;
}

/** Puts a damaged value aside, so that nothing is ever thrown away unseen. Keeps the three youngest of a key. */
export function putAside(area: Area, base: string, key: string, text: string, now: number): void {
  const aside = ownEntries([area], base)
    .filter((entry) => entry.key.startsWith(`${key}:corrupt:`))
    .sort((a, b) => damagedAt(a) - damagedAt(b));
  const at = Math.max(now, ...aside.map((entry) => damagedAt(entry) + 1));
  for (const old of aside.slice(0, Math.max(0, aside.length - MAX_DAMAGED + 1))) attempt(() => area.remove(old.key), undefined);
  if (writeChecked(area, damagedKey(key, at), text)) return void attempt(() => area.remove(key), undefined);
  // No room for a copy: make room by removing the original first, and put it back if even that does not help.
  attempt(() => area.remove(damagedKey(key, at)), undefined);
  attempt(() => area.remove(key), undefined);
  if (!writeChecked(area, damagedKey(key, at), text)) writeChecked(area, key, text);
}

/** Removes what nobody touched for {@link KEEP_MONTHS} months. */
export function prune(areas: readonly Area[], base: string, now: number): void {
  for (const area of areas) {
    for (const entry of ownEntries([area], base)) {
      const touched = entry.stored?.damagedAt ?? touchedAt(entry.text);
      if (touched !== undefined && now - touched > KEEP_MONTHS * MONTH) attempt(() => area.remove(entry.key), undefined);
    }
  }
}

const damagedAt = (entry: OwnEntry): number => entry.stored?.damagedAt ?? 0;
