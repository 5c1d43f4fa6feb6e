import { describe, expect, it } from 'vitest';
import { kindNames, kindOf } from '#kinds/index.ts';
import { readEntryFiles } from './files.build.ts';
import { pngBytes } from './hostile/picture-bytes.ts';
import { RESERVED_IDS, TOP_ADDRESSES } from './reserved-ids.ts';
import { entryText, type Files } from './test-content.ts';
import { inFolder } from './test-folder.build.ts';

const read = (files: Files) => inFolder(files, (folder) => readEntryFiles(folder));
const text = entryText('begrip');

describe('readEntryFiles', () => {
  it('finds files and folders of every kind', () => {
    const files = Object.fromEntries(kindNames.map((name) => [`${kindOf(name).folder}/proef.${kindOf(name).format}`, 'tekst']));
    const found = read(files);
    expect(found.problems).toEqual([]);
    expect(found.files.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(kindNames.map((name) => `${name}/proef`).sort());
  });
  it('tells where an entry stands, and what pictures stand beside it', () => {
    const { files, problems } = inFolder({ 'begrippen/a.mdx': 'a', 'begrippen/b/index.mdx': 'b', 'begrippen/b/klas.png': pngBytes(4, 3), 'begrippen/b/README.md': 'x' }, (folder) => {
      const found = readEntryFiles(folder);
      return { ...found, files: found.files.map((file) => ({ ...file, folder: file.folder.slice(folder.length) })) };
    });
    expect(problems).toEqual([]);
    expect(files).toEqual([
      { kind: 'begrip', id: 'a', file: 'content/begrippen/a.mdx', folder: '/begrippen/', pictures: [], text: 'a' },
      { kind: 'begrip', id: 'b', file: 'content/begrippen/b/index.mdx', folder: '/begrippen/b', pictures: ['klas.png'], text: 'b' },
    ]);
  });
  it('leaves the guide, the register and the leavings of a Mac alone', () => {
    expect(read({ 'README.md': 'x', '.DS_Store': 'x', 'checklists/_stappen.json': '{}', 'casussen/README.md': 'x', 'casussen/.DS_Store': 'x' })).toEqual({ files: [], problems: [] });
  });
  it('gives text with Unix line ends, one way of writing accents and no byte order mark', () => {
    expect(read({ 'begrippen/a.mdx': '\ufeffeen\r\ncafe\u0301' }).files[0]!.text).toBe('een\ncaf\u00e9');
  });
  it('reads in the same order everywhere', () => {
    expect(read({ 'casussen/b.mdx': text, 'begrippen/z.mdx': text, 'casussen/a.mdx': text }).files.map(({ id }) => id)).toEqual(['z', 'a', 'b']);
  });
  it('reads an empty folder', () => expect(read({ 'begrippen/.DS_Store': '' })).toEqual({ files: [], problems: [] }));
  it('names paths from the root of the project, or from another folder', () => {
    inFolder({ 'begrippen/Fout.mdx': text }, (folder) => {
      expect(readEntryFiles(folder).problems[0]!.file).toBe('content/begrippen/Fout.mdx');
      expect(readEntryFiles(folder, folder).problems[0]!.file).toBe('begrippen/Fout.mdx');
    });
  });
});

describe('reserved names', () => {
  it('hold the address of every kind for itself', () => {
    for (const name of kindNames) expect(TOP_ADDRESSES.has(kindOf(name).path)).toBe(true);
  });
  it('are all names that could otherwise be ids', () => {
    for (const id of RESERVED_IDS) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
