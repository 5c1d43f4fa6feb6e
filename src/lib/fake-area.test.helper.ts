import type { Area, Place } from './storage-area.ts';

/** A storage area for tests: two of them on the same texts are two tabs; each method can be made to fail. */
export interface FakeArea extends Area {
  readonly texts: Map<string, string>;
  /** What the next calls of a method throw, as long as it stands here. */
  readonly broken: Partial<Record<'get' | 'set' | 'remove' | 'keys', () => unknown>>;
}

/** @param room Most characters the area holds, keys included. */
export function fakeArea(texts = new Map<string, string>(), place: Place = 'device', room = Infinity): FakeArea {
  const broken: FakeArea['broken'] = {};
  const guarded = <Result>(method: keyof typeof broken, step: () => Result): Result => {
    const fault = broken[method];
    if (fault) throw fault();
    return step();
  };
  const used = (without: string) => [...texts].reduce((sum, [key, text]) => (key === without ? sum : sum + key.length + text.length), 0);
  return {
    place,
    texts,
    broken,
    get: (key) => guarded('get', () => texts.get(key) ?? null),
    set: (key, text) =>
      guarded('set', () => {
        if (used(key) + key.length + text.length > room) throw new DOMException('full', 'QuotaExceededError');
        texts.set(key, text);
      }),
    remove: (key) => guarded('remove', () => void texts.delete(key)),
    keys: () => guarded('keys', () => [...texts.keys()]),
  };
}
