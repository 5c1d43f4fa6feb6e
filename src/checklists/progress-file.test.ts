import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStored } from '#lib/stored-kind.ts';
import { arbitraryProgress } from './arbitrary-progress.test.helper.ts';
import { formatProgressFile, MAX_FILE, previewImport, progressFileName, readProgressFile, type FiledList } from './progress-file.ts';
import { changed, mergeProgress, NOTHING, type Progress, type StepState } from './state.ts';
import { storedProgress } from './stored-progress.ts';

const options = { notes: true, now: new Date('2026-11-20T13:00:00Z'), site: 'https://doenwatwerkt.example/' };
const listOf = (progress: Progress): FiledList => ({ id: 'objectief-werven', titel: 'Objectief werven', progress });
const listsIn = (text: string) => {
  const read = readProgressFile(text);
  return 'file' in read ? read.file.lists : expect.fail(read.problem);
};
const golden = readFileSync(join(import.meta.dirname, 'golden/progress-file-v1.json'), 'utf8');
const did = (states: Record<string, StepState>, now = 10) =>
  Object.entries(states).reduce((progress, [id, to]) => changed(progress, { type: 'state', id, to }, now, 1), NOTHING);
const noted = (progress: Progress, id: string, to: string, now = 10) => changed(progress, { type: 'note', id, to }, now, 1);

describe('a progress file', () => {
  it('brings back exactly what was there, after a wipe', () => {
    fc.assert(
      fc.property(arbitraryProgress, (progress) => {
        const [list] = listsIn(formatProgressFile([listOf(progress)], options));
        const touched = new Map([...progress.items].filter(([, item]) => item.state.at > 0 || item.note.at > 0));
        const back = mergeProgress(NOTHING, list!.progress);
        expect(formatStored(storedProgress, back, 0)).toBe(formatStored(storedProgress, { ...progress, items: touched }, 0));
      }),
    );
  });
  // Visitors have such files on their disks: this one is never changed.
  it('reads and writes version 1', () => {
    const lists = listsIn(golden);
    expect(lists.map((list) => [list.id, [...list.progress.items].map(([id, item]) => `${id} ${item.state.value}`)])).toEqual([
      ['objectief-werven', ['anonieme-toets nvt', 'uitleg-bij-afwijzing open', 'vier-tot-zes-eisen klaar']],
    ]);
    expect(formatProgressFile(lists, options)).toBe(golden);
  });
  it('holds notes only when the visitor asked for them', () => {
    const progress = noted(did({ aaa: 'klaar' }), 'bbb', 'Sanne belt maandag');
    const text = formatProgressFile([listOf(progress)], { ...options, notes: false });
    expect(text).not.toContain('Sanne');
    expect(listsIn(text)[0]!.progress).toEqual(did({ aaa: 'klaar' }));
  });
  it('has the day in its name', () => expect(progressFileName('2026-11-20')).toBe('voortgang-doen-wat-werkt-2026-11-20.json'));
});

describe('reading a file from outside', () => {
  const problem = (text: string) => {
    const read = readProgressFile(text);
    return 'problem' in read ? read.problem : 'geen probleem';
  };
  const altered = (change: (file: Record<string, never>) => void) => {
    const file = JSON.parse(golden) as Record<string, never>;
    change(file);
    return problem(JSON.stringify(file));
  };
  it.each([
    ['', 'leeg'],
    ['{', 'beschadigd'],
    ['null', 'geen voortgang van deze site'],
    ['[]', 'geen voortgang van deze site'],
    ['{"format":"iets-anders"}', 'geen voortgang van deze site'],
    ['{"format":"doen-wat-werkt/voortgang","version":2}', 'nieuwere versie'],
    ['{"format":"doen-wat-werkt/voortgang","version":0}', 'beschadigd'],
    ['{"format":"doen-wat-werkt/voortgang","version":1,"created":"2026-11-20","checklists":[]}', 'geen enkele lijst'],
    [`"${'x'.repeat(MAX_FILE)}"`, 'groter dan 1 MB'],
    [`${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'geen voortgang van deze site'],
  ])('%.70s: %s', (text, expected) => expect(problem(text)).toContain(expected));
  it.each<[string, (file: any) => void]>([
    ['a field more', (file) => (file.extra = 1)],
    ['no date', (file) => (file.created = 'gisteren')],
    ['lists that are no list', (file) => (file.checklists = {})],
    ['a list twice', (file) => file.checklists.push(file.checklists[0])],
    ['a list id with a slash', (file) => (file.checklists[0].id = '../x')],
    ['a list with a field more', (file) => (file.checklists[0].x = 1)],
    ['a step twice', (file) => file.checklists[0].stappen.push(file.checklists[0].stappen[0])],
    ['a step id that cannot be', (file) => (file.checklists[0].stappen[0].id = '__proto__')],
    ['a state that does not exist', (file) => (file.checklists[0].stappen[0].staat = 'misschien')],
    ['a time that cannot be', (file) => (file.checklists[0].stappen[0].sinds = -1)],
    ['a note that is no text', (file) => (file.checklists[0].stappen[0].notitie = {})],
    ['a step with a field more', (file) => (file.checklists[0].stappen[0].onclick = 'x')],
  ])('refuses %s', (_, change) => expect(altered(change)).toContain('beschadigd'));
  it('has an answer to every text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(problem(text)).toMatch(/\.$/)));
  });
  it('has an answer to every damaged file', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: golden.length }),
        fc.string({ maxLength: 3 }),
        (at, piece) => void readProgressFile(golden.slice(0, at) + piece + golden.slice(at + 1)),
      ),
    );
  });
});

describe('the preview of an import', () => {
  it('counts what is new and names what differs', () => {
    const here = noted(noted(did({ aaa: 'klaar', bbb: 'nvt', ccc: 'klaar' }, 50), 'ccc', 'hier', 50), 'ddd', 'zelfde', 50);
    const there = noted(noted(noted(did({ aaa: 'klaar', bbb: 'klaar', eee: 'nvt' }, 90), 'ccc', 'daar', 20), 'ddd', 'zelfde', 90), 'eee', 'nieuw', 90);
    expect(previewImport(here, there)).toEqual({
      newTicks: 1,
      newNotes: 1,
      conflicts: [
        { id: 'bbb', here: 'nvt', there: 'klaar', notesDiffer: false, stays: 'there' },
        { id: 'ccc', here: 'klaar', there: 'klaar', notesDiffer: true, stays: 'here' },
      ],
    });
  });
  it('says that nothing happens when the file holds nothing new', () => {
    fc.assert(
      fc.property(arbitraryProgress, (progress) => void expect(previewImport(progress, progress)).toEqual({ newTicks: 0, newNotes: 0, conflicts: [] })),
    );
  });
  it('tells what stays just as putting together does', () => {
    fc.assert(
      fc.property(arbitraryProgress, arbitraryProgress, (here, there) => {
        const merged = mergeProgress(here, there);
        for (const { id, stays, here: mine, there: theirs } of previewImport(here, there).conflicts) {
          if (mine !== theirs) expect(merged.items.get(id)!.state.value).toBe(stays === 'here' ? mine : theirs);
        }
      }),
    );
  });
});
