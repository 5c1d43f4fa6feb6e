import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { differences } from './same-files.ts';

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'same-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('names files that differ or are missing', () => {
  for (const side of ['a', 'b']) write(`${side}/in/same.html`, 'gelijk');
  write('a/changed.pdf', 'een');
  write('b/changed.pdf', 'twee');
  write('b/only.txt', 'nieuw');
  expect(differences(join(folder, 'a'), join(folder, 'b'))).toEqual(['changed.pdf', 'only.txt']);
});
