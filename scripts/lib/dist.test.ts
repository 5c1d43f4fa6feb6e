import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDist } from './dist.ts';

it('reads a built site from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'index.html'), '<!DOCTYPE html><html><head><link rel="canonical" href="https://site.example/"></head></html>');
  writeFileSync(join(folder, 'a', 'index.html'), '<p Title="a &amp; b">Een\n<b>twee</b> &lt;3</p>');
  writeFileSync(join(folder, 'x.css'), 'a{}');
  const dist = readDist(folder);
  rmSync(folder, { recursive: true });
  expect([...dist.files].sort()).toEqual(['/a/index.html', '/index.html', '/x.css']);
  expect(dist.origin).toBe('https://site.example');
  expect(dist.pages.map(({ address }) => address)).toEqual(['/a/', '/']);
  expect(dist.pages[0]!.elements[0]).toMatchObject({ tag: 'p', attrs: { title: 'a & b' }, text: 'Een twee <3', place: '<p Title="a &amp; b">' });
});
