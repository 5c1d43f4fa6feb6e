import { keyOf } from './stored-keys.ts';
import { formatStored, MAX_LENGTH, readStored, type StoredKind } from './stored-kind.ts';
import { attempt, ownEntries, prune, putAside, writeChecked, type Area, type Place } from './storage-area.ts';

/**
 * How keeping goes. `newer`: a later version of the site wrote it, so this page only looks.
 * `gone`: the browser dropped what was kept, and only this page still knows it.
 */
export interface StoredStatus {
  readonly outcome: 'nothing-yet' | 'saved' | 'failed' | 'too-long' | 'newer' | 'gone';
  /** A change is waiting to be written. */
  readonly saving: boolean;
  /** Where the last copy lies. */
  readonly place: Place | undefined;
  /** Values that could not be read, as they were, for the visitor to download. */
  readonly damaged: readonly string[];
}

/** One stored thing: the memory of this page, kept equal to storage and to other tabs as far as the browser allows. */
export interface StoredDocument<Value> {
  value(): Value;
  status(): StoredStatus;
  /** Changes the value now and writes it soon. The same value back means: nothing to do. */
  change(make: (value: Value) => Value): void;
  /** Writes what is waiting. */
  flush(): void;
  /**
   * Takes over what other tabs wrote. When the key has vanished: `wiped` says that the visitor did it, so that this page
   * forgets too; otherwise the browser may have cleaned up, and this page is the last to know.
   */
  reread(wiped: boolean): void;
  /** Empties this page, also of what waits to be written, after all keys were wiped. */
  forget(): void;
  /** Removes this one thing from storage and empties this page. */
  wipe(): void;
  /** Calls back after every change; gives the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** What a document needs of the world, so that tests can give it a broken one. */
export interface Surroundings {
  /** Best place first. Empty when the browser keeps nothing. */
  readonly areas: readonly Area[];
  readonly base: string;
  now(): number;
  /** Runs later, at most `WRITE_DELAY` from now; gives the way to cancel. */
  later(step: () => void): () => void;
}

/** Milliseconds between a change and its writing. */
export const WRITE_DELAY = 250;
/** Most characters all keys of the site may hold together. */
export const MAX_SITE_LENGTH = 1_000_000;

/** Opens one stored thing. Writes nothing until the first change, except to put a damaged value aside. */
export function openDocument<Value>(kind: StoredKind<Value>, id: string, { areas, base, now, later }: Surroundings): StoredDocument<Value> {
  const key = keyOf(base, kind.name, id);
  const listeners = new Set<() => void>();
  let value = kind.empty;
  let status: StoredStatus = { outcome: 'nothing-yet', saving: false, place: undefined, damaged: [] };
  let cancelWrite: (() => void) | undefined;
  let pruned = false;

  const update = (next: Partial<StoredStatus>) => {
    status = { ...status, ...next };
    for (const listener of listeners) listener();
  };
  const stopWaiting = () => {
    cancelWrite?.();
    cancelWrite = undefined;
  };

  /** Merges what all places hold into memory. A place that cannot be read counts as unknown, not as wiped. */
  function readAll(): 'newer' | 'nothing' | 'something' | 'unknown' {
    let found: ReturnType<typeof readAll> = 'nothing';
    let place: Place | undefined;
    const damaged: string[] = [];
    for (const area of areas) {
      const text = attempt(() => area.get(key), undefined);
      const reading = text === undefined ? { found: 'unreadable' as const } : readStored(kind, text);
      if (reading.found === 'newer') return 'newer';
      if (reading.found === 'damaged') {
        damaged.push(text!);
        putAside(area, base, key, text!, now());
      }
      if (reading.found === 'value') {
        value = kind.merge(value, reading.value);
        place = area.place;
        found = 'something';
      } else if (reading.found !== 'nothing' && found === 'nothing') found = 'unknown';
    }
    if (damaged.length > 0) status = { ...status, damaged: [...new Set([...status.damaged, ...damaged])] };
    if (place && status.outcome !== 'failed' && status.outcome !== 'too-long') status = { ...status, outcome: 'saved', place };
    return found;
  }

  function write(): Partial<StoredStatus> {
    const text = formatStored(kind, value, now());
    // Damaged values do not count: what went wrong before may not keep the visitor from going on.
    const counted = ownEntries(areas, base).filter((entry) => entry.key !== key && entry.stored?.damagedAt === undefined);
    const others = counted.reduce((sum, entry) => sum + entry.text.length, 0);
    if (text.length > MAX_LENGTH || others + text.length > MAX_SITE_LENGTH) return { outcome: 'too-long' };
    const area = areas.find((candidate) => writeChecked(candidate, key, text));
    if (!area) return { outcome: 'failed' };
    // The copy in a lesser place is older now; merging it again would do no harm, but two copies would puzzle the visitor.
    for (const lesser of areas.slice(areas.indexOf(area) + 1)) attempt(() => lesser.remove(key), undefined);
    if (!pruned) prune(areas, base, now());
    pruned = true;
    return { outcome: 'saved', place: area.place };
  }

  function flush(): void {
    if (!status.saving) return;
    stopWaiting();
    if (readAll() === 'newer') return update({ saving: false, outcome: 'newer' });
    update({ saving: false, ...write() });
  }

  function forget(): void {
    stopWaiting();
    value = kind.empty;
    update({ outcome: 'nothing-yet', saving: false, place: undefined, damaged: [] });
  }

  if (readAll() === 'newer') status = { ...status, outcome: 'newer' };

  return {
    value: () => value,
    status: () => status,
    change(make) {
      const next = make(value);
      if (next === value) return;
      value = next;
      if (status.outcome !== 'newer') cancelWrite ??= later(flush);
      update({ saving: status.outcome !== 'newer' });
    },
    flush,
    reread(wiped) {
      const kept = status.place !== undefined || status.outcome === 'gone';
      const found = readAll();
      if (found === 'newer') {
        stopWaiting();
        return update({ outcome: 'newer', saving: false });
      }
      if (found !== 'nothing' || !kept) return update(status.outcome === 'newer' ? { outcome: 'nothing-yet' } : {});
      // Another tab that puts a damaged value aside removes the key too; that is no reason to forget what is known here.
      if (wiped && !ownEntries(areas, base).some((entry) => entry.key.startsWith(`${key}:`))) forget();
      else update({ outcome: 'gone', place: undefined });
    },
    forget,
    wipe() {
      for (const area of areas) attempt(() => area.remove(key), undefined);
      forget();
      if (areas.some((area) => attempt(() => area.get(key), null) !== null)) update({ outcome: 'failed' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
