import { openDocument, WRITE_DELAY, type StoredDocument } from './stored-document.ts';
import { keyOf } from './stored-keys.ts';
import type { StoredKind } from './stored-kind.ts';
import { attempt, ownEntries, wipeOwn, writeChecked, type Area, type OwnEntry, type Place } from './storage-area.ts';

/**
 * The only module that touches browser storage. Nothing here throws, and nothing is written before a visitor changes something.
 * Storage can be missing, forbidden, full or shared with other sites; see the tests of `stored-document.ts`.
 */
const base = import.meta.env.BASE_URL;

let found: readonly Area[] | undefined;
const documents = new Map<string, StoredDocument<unknown>>();

/** The places this browser offers, best first. Naming the property alone may throw (cookies blocked, opaque origin) or give null. */
function areas(): readonly Area[] {
  found ??= [areaOf('device', () => window.localStorage), areaOf('tab', () => window.sessionStorage)].filter((area) => area !== undefined);
  return found;
}

function areaOf(place: Place, getStorage: () => Storage | null): Area | undefined {
  return attempt(() => {
    const storage = getStorage();
    if (!storage) return undefined;
    void storage.length;
    return {
      place,
      get: (key) => storage.getItem(key),
      set: (key, text) => storage.setItem(key, text),
      remove: (key) => storage.removeItem(key),
      keys: () => Array.from({ length: storage.length }, (_, index) => storage.key(index)!),
    } satisfies Area;
  }, undefined);
}

/** The stored thing of one kind with one id; the same one for everybody on the page. */
export function openStored<Value>(kind: StoredKind<Value>, id: string): StoredDocument<Value> {
  if (documents.size === 0) listen();
  const key = keyOf(base, kind.name, id);
  const known = documents.get(key) as StoredDocument<Value> | undefined;
  if (known) return known;
  const later = (step: () => void) => {
    const timer = setTimeout(step, WRITE_DELAY);
    return () => clearTimeout(timer);
  };
  const made = openDocument(kind, id, { areas: areas(), base, now: Date.now, later });
  documents.set(key, made as StoredDocument<unknown>);
  return made;
}

/** Everything this site keeps in this browser. */
export const ownStored = (): OwnEntry[] => ownEntries(areas(), base);

/** Removes everything this site keeps in this browser; other tabs empty themselves too. Gives how many keys could not be removed. */
export function wipeStored(): number {
  for (const document of documents.values()) document.forget();
  return wipeOwn(areas(), base);
}

/** Writes keys back as they were, to undo a wipe. */
export function putBack(entries: readonly OwnEntry[]): void {
  for (const { key, text, place } of entries) {
    const area = areas().find((candidate) => candidate.place === place);
    if (area) writeChecked(area, key, text);
  }
}

/** Calls back when another tab changed or wiped something; gives the way to stop. */
export function onStoredElsewhere(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

/** Writes before the page may vanish, and looks again when it comes back. Not `unload`: that would keep the page out of the back-forward cache. */
function listen(): void {
  const all = (step: (document: StoredDocument<unknown>) => void) => () => documents.forEach(step);
  const write = all((document) => document.flush());
  window.addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? write() : all((kept) => kept.reread(false))()));
  window.addEventListener('pageshow', (event) => event.persisted && all((kept) => kept.reread(true))());
  window.addEventListener('storage', (event) => {
    if (event.key === null) all((kept) => kept.reread(true))();
    else documents.get(event.key)?.reread(event.newValue === null);
  });
}
