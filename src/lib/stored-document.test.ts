import { describe, expect, it } from 'vitest';
import { fakeArea } from './fake-area.test.helper.ts';
import { notes, page, set, texts } from './notes-document.test.helper.ts';
import { MAX_SITE_LENGTH } from './stored-document.ts';
import { keyOf } from './stored-keys.ts';
import { formatStored } from './stored-kind.ts';

const KEY = keyOf('/', 'notities', 'lijst');

describe('a stored document', () => {
  it('writes nothing before the first change, and then soon', () => {
    const area = fakeArea();
    const tab = page(area);
    tab.flush();
    tab.reread(false);
    expect(area.texts.size).toBe(0);
    tab.change(set('a', 'x', 5));
    expect(tab.status()).toMatchObject({ outcome: 'nothing-yet', saving: true });
    tab.tick();
    expect(tab.status()).toMatchObject({ outcome: 'saved', saving: false, place: 'device' });
    expect(area.texts.get(KEY)).toBe('{"schema":2,"upd":1000,"notes":{"a":{"value":"x","at":5}}}');
  });
  it('tells who listens, until they stop', () => {
    const tab = page(fakeArea());
    let calls = 0;
    const stop = tab.subscribe(() => (calls += 1));
    tab.change((value) => value);
    expect(calls).toBe(0);
    tab.write('a', 'x');
    expect(calls).toBe(2);
    stop();
    tab.write('a', 'y');
    expect(calls).toBe(2);
  });
  it('goes on where it was', () => {
    const area = fakeArea();
    page(area).write('a', 'x');
    expect(page(area).status()).toMatchObject({ outcome: 'saved', place: 'device' });
    expect(texts(page(area).value())).toEqual({ a: 'x' });
  });
});

describe('when storage fails', () => {
  it.each([
    ['Chromium', () => new DOMException('full', 'QuotaExceededError')],
    ['Firefox', () => Object.assign(new Error('full'), { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 })],
    ['old WebKit', () => Object.assign(new Error('full'), { name: 'QUOTA_EXCEEDED_ERR', code: 22 })],
    ['blocked', () => new DOMException('no', 'SecurityError')],
    ['not even an error', () => 'kapot'],
  ])('says so, keeps the memory and tries again: %s', (_, fault) => {
    const area = fakeArea();
    const tab = page(area);
    area.broken.set = fault;
    tab.write('a', 'x');
    expect(tab.status()).toMatchObject({ outcome: 'failed', saving: false });
    expect(texts(tab.value())).toEqual({ a: 'x' });
    delete area.broken.set;
    tab.write('b', 'y');
    expect(tab.status().outcome).toBe('saved');
    expect(texts(page(area).value())).toEqual({ a: 'x', b: 'y' });
  });
  it('says so when a write changes nothing', () => {
    const area = fakeArea();
    const tab = page({ ...area, set: () => undefined });
    tab.write('a', 'x');
    expect(tab.status().outcome).toBe('failed');
  });
  it('works without any storage', () => {
    const tab = page();
    tab.write('a', 'x');
    tab.reread(true);
    expect(tab.status()).toMatchObject({ outcome: 'failed', place: undefined });
    expect(texts(tab.value())).toEqual({ a: 'x' });
  });
  it('survives storage of which every method throws', () => {
    const area = fakeArea();
    for (const method of ['get', 'set', 'remove', 'keys'] as const) area.broken[method] = () => new Error(method);
    const tab = page(area);
    tab.write('a', 'x');
    tab.reread(true);
    tab.wipe();
    expect(tab.value()).toEqual({});
  });
  it('falls back to the tab, and returns to the device when there is room', () => {
    const [device, session] = [fakeArea(), fakeArea(new Map(), 'tab')];
    page(device, session).write('a', 'x');
    const tab = page(device, session);
    device.broken.set = () => new Error('vol');
    tab.write('b', 'y');
    expect(tab.status()).toMatchObject({ outcome: 'saved', place: 'tab' });
    expect(texts(page(device, session).value())).toEqual({ a: 'x', b: 'y' });
    expect(page(device, session).status().place).toBe('tab');
    delete device.broken.set;
    tab.write('c', 'z');
    expect(tab.status().place).toBe('device');
    expect(session.texts.size).toBe(0);
    expect(texts(page(device).value())).toEqual({ a: 'x', b: 'y', c: 'z' });
  });
  it('refuses to fill storage beyond measure', () => {
    const tab = page(fakeArea());
    tab.write('a', 'x'.repeat(40_000));
    expect(tab.status().outcome).toBe('too-long');
    tab.write('a', 'x');
    expect(tab.status().outcome).toBe('saved');
    const crowded = fakeArea(new Map([[keyOf('/', 'notities', 'ander'), 'x'.repeat(MAX_SITE_LENGTH)]]));
    const other = page(crowded);
    other.write('a', 'x');
    expect(other.status().outcome).toBe('too-long');
    const withDamage = page(fakeArea(new Map([[`${KEY}:corrupt:5`, 'x'.repeat(MAX_SITE_LENGTH)]])));
    withDamage.write('a', 'x');
    expect(withDamage.status().outcome).toBe('saved');
  });
});

describe('what lies there already', () => {
  it.each(['', '{', 'null', '[]', '"x"', '5', '{"schema":2,"notes":1}', `{"schema":2,"notes":{},"x":"${'x'.repeat(40_000)}"}`])(
    '%.30s is put aside and shown, and the page starts empty',
    (text) => {
      const area = fakeArea(new Map([[KEY, text]]));
      const tab = page(area);
      expect(tab.value()).toEqual({});
      expect(tab.status()).toMatchObject({ outcome: 'nothing-yet', damaged: [text] });
      expect([...area.texts]).toEqual([[`${KEY}:corrupt:1000`, text]]);
      tab.write('a', 'x');
      expect(tab.status().outcome).toBe('saved');
    },
  );
  it('of a newer version is never touched', () => {
    const newer = '{"schema":3,"upd":1,"geheel":"anders"}';
    const area = fakeArea(new Map([[KEY, newer]]));
    const tab = page(area);
    expect(tab.status().outcome).toBe('newer');
    tab.change(set('a', 'x', 1));
    tab.tick();
    tab.flush();
    expect([...area.texts]).toEqual([[KEY, newer]]);
    expect(tab.status()).toMatchObject({ outcome: 'newer', saving: false });
  });
  it('becomes newer while the page is open', () => {
    const area = fakeArea();
    const tab = page(area);
    tab.write('a', 'x');
    const newer = '{"schema":3,"upd":1}';
    area.texts.set(KEY, newer);
    tab.write('b', 'y');
    expect(area.texts.get(KEY)).toBe(newer);
    expect(tab.status().outcome).toBe('newer');
    area.texts.delete(KEY);
    tab.reread(true);
    expect(tab.status().outcome).toBe('nothing-yet');
  });
  it('of an older version is read and written anew', () => {
    const area = fakeArea(new Map([[KEY, '{"schema":1,"upd":1,"notes":{"a":{"value":"x","at":1}}}']]));
    const tab = page(area);
    tab.write('b', 'y');
    expect(area.texts.get(KEY)).toBe(formatStored(notes, { a: { value: 'x', at: 1 }, b: { value: 'y', at: 1000 } }, 1000));
  });
});

describe('when the key vanishes', () => {
  const opened = () => {
    const area = fakeArea();
    const tab = page(area);
    tab.write('a', 'x');
    area.texts.clear();
    return { area, tab };
  };
  it('because the visitor wiped everything, the page forgets too, also what waited', () => {
    const { area, tab } = opened();
    tab.change(set('b', 'y', 1));
    tab.reread(true);
    tab.tick();
    expect(tab.value()).toEqual({});
    expect(area.texts.size).toBe(0);
  });
  it('because the browser cleaned up, the page keeps it and the next change brings it back', () => {
    const { area, tab } = opened();
    tab.reread(false);
    expect(tab.status()).toMatchObject({ outcome: 'gone', place: undefined });
    tab.write('b', 'y');
    expect(texts(page(area).value())).toEqual({ a: 'x', b: 'y' });
  });
  it('a wipe that is noticed late still counts', () => {
    const { tab } = opened();
    tab.reread(false);
    tab.reread(true);
    expect(tab.value()).toEqual({});
  });
  it('because another tab put a damaged value aside, nothing is forgotten', () => {
    const { area, tab } = opened();
    area.texts.set(KEY, '{');
    page(area);
    tab.reread(true);
    expect(texts(tab.value())).toEqual({ a: 'x' });
  });
  it('because this page wiped it, it is gone from everywhere', () => {
    const [device, session] = [fakeArea(), fakeArea(new Map(), 'tab')];
    const tab = page(device, session);
    tab.write('a', 'x');
    tab.change(set('b', 'y', 1));
    tab.wipe();
    tab.tick();
    expect([device.texts.size, session.texts.size, tab.value()]).toEqual([0, 0, {}]);
  });
});
