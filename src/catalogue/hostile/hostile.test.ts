import { describe, expect, it } from 'vitest';
import { contentWith, entryText } from '../test-content.ts';
import { loadFiles } from '../test-folder.build.ts';
import { expectRefused } from './assertions.build.ts';
import { files } from './files.ts';
import type { Fixture } from './fixture.ts';
import { frontMatter } from './front-matter.ts';
import { html, legalTexts } from './html.ts';
import { links } from './links.ts';
import { mdx } from './mdx.ts';
import { rules } from './rules.ts';
import { sizes } from './size.ts';
import { texts } from './texts.ts';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** The threats that concern content; the others concern uploads, exports and search, and are tested there. */
const ROWS = [...range(1, 15), ...range(17, 22), ...range(24, 27), 29, 30, ...range(32, 35), ...range(37, 39), 42, ...range(50, 56), 58];

const groups: readonly (readonly [string, readonly Fixture[]])[] = [
  ['code and tags', mdx],
  ['HTML', html],
  ['links', links],
  ['front matter', frontMatter],
  ['files', files],
  ['texts', texts],
  ['rules of kinds', rules],
];

describe.each(groups)('hostile content: %s', (_, group) => {
  it.each(group.map((fixture) => [`row ${fixture.row}: ${fixture.name}`, fixture] as const))('%s', (_name, fixture) => expectRefused(fixture));
});

describe('legal content', () => {
  it.each(legalTexts)('%s', (text) => {
    expect(loadFiles(contentWith([], { 'begrippen/proef.mdx': entryText('begrip', { body: text }) })).problems).toEqual([]);
  });
});

describe('the fixtures', () => {
  const all = [...groups.flatMap(([, group]) => group), ...sizes];
  it('cover every row of the list', () => expect(ROWS.filter((row) => !all.some((fixture) => fixture.row === row))).toEqual([]));
  it('have names of their own', () => {
    const names = all.map(({ row, name }) => `${row} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
