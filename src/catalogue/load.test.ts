import { describe, expect, it } from 'vitest';
import { kindNames } from '#kinds/index.ts';
import { siteOf } from './site.build.ts';
import { contentWith, entryPath, entryText, TODAY } from './test-content.ts';
import { inFolder, loadFiles } from './test-folder.build.ts';
import { loadContent } from './load.build.ts';

describe('loadContent', () => {
  it.each(kindNames)('reads the smallest legal %s without a problem', (kind) => {
    const { entries, problems } = loadFiles(contentWith([kind]));
    expect(problems.filter(({ code }) => code !== 'W-SOURCE-UNUSED')).toEqual([]);
    expect(entries.some((entry) => entry.kind === kind && entry.id === `proef-${kind}`)).toBe(true);
  });

  it('reads a whole folder: entries, blocks, mentions and places', () => {
    const { entries, problems, fileCount } = loadFiles(contentWith(kindNames.filter((kind) => kind !== 'bron')));
    expect(problems).toEqual([]);
    expect(fileCount).toBe(kindNames.length);
    expect(entries.map((entry) => entry.kind).sort()).toEqual([...kindNames].sort());
    const casus = entries.find((entry) => entry.kind === 'casus')!;
    expect(casus.body[0]).toEqual({ type: 'heading', depth: 2, id: 'aanleiding', children: [{ type: 'text', value: 'Aanleiding' }] });
    expect(casus.mentions[0]).toEqual({ type: 'bron', value: 'proef-bron', line: 17, column: 10 });
    expect(casus.file).toBe('content/casussen/proef-casus.mdx');
    expect(casus.lineOf(['titel'])).toBe(2);
    expect(casus.lineOf(['bronnen', 0, 'plaats'])).toBe(9);
  });

  it('names the mistakes of all files at once, in the order of a reader, and leaves broken entries out', () => {
    const files = contentWith(['begrip'], {
      'casussen/b.mdx': entryText('casus', { fields: { status: 'klaar', titel: undefined } }),
      'casussen/a.mdx': entryText('casus', { body: 'Alleen {code}.' }),
      'netwerken/c.mdx': 'geen velden',
    });
    const { entries, problems } = loadFiles(files);
    expect(entries.map((entry) => entry.file)).toEqual(['content/begrippen/proef-begrip.mdx', 'content/bronnen/proef-bron.mdx']);
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      ...Array.from({ length: 5 }, () => 'content/casussen/a.mdx:1 E-SECTION'),
      'content/casussen/a.mdx:9 E-SOURCE',
      'content/casussen/a.mdx:15 E-EXPR',
      'content/casussen/b.mdx:2 E-SCHEMA',
      'content/casussen/b.mdx:11 E-SCHEMA',
      'content/netwerken/c.mdx:1 E-FM-FORMAT',
    ]);
  });

  it('does not call a reference dangling when the file is there but broken', () => {
    const files = contentWith(['begrip'], { 'casussen/stuk.mdx': 'geen velden', 'begrippen/ander.mdx': entryText('begrip', { fields: { titel: 'ander', verwant: '[casus/stuk]' }, body: 'Zie [de casus](/casussen/stuk/).\n\n<Zie naar="casus/stuk" />' }) });
    expect(loadFiles(files).problems.map(({ code }) => code)).toEqual(['E-FM-FORMAT']);
  });

  it('does not call a source unused when the text that may cite it cannot be read', () => {
    const files = contentWith(['begrip'], { 'casussen/stuk.mdx': entryText('casus', { body: 'Hier < 3 staat iets met <b.' }) });
    expect(loadFiles(files).problems.map(({ code }) => code)).toEqual(['E-HTML']);
  });

  it('tells a hundred problems of one file and counts the rest', () => {
    const { problems } = loadFiles({ ...contentWith(['begrip']), 'begrippen/vol.mdx': entryText('begrip', { fields: { titel: 'vol' }, body: 'Code {a} hier.\n\n'.repeat(150) }) });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ code: 'E-MANY', message: 'Dit bestand heeft nog 50 problemen.' });
  });

  it('says so when the register of steps is broken', () => {
    const { problems } = loadFiles({ ...contentWith(['checklist']), 'checklists/_stappen.json': '<<<<<<< HEAD' });
    expect(problems).toMatchObject([{ code: 'E-CHECK-ID', file: 'content/checklists/_stappen.json' }]);
  });

  it('reads today as the day it is given', () => {
    inFolder(contentWith(['begrip']), (folder) => {
      expect(loadContent(folder, TODAY).problems).toEqual([]);
      expect(loadContent(folder, '2027-11-02').problems).toMatchObject([{ code: 'W-REVIEW', line: 6 }]);
    });
  });
});

describe('siteOf', () => {
  it('refuses what the check refuses, and says where', () => {
    const broken = loadFiles({ ...contentWith(['begrip']), [entryPath('begrip', 'fout')]: entryText('begrip', { fields: { titel: 'fout' }, body: 'import x from "y"' }) });
    expect(() => siteOf(broken)).toThrow(/1 fouten; draai npm run check:content.*content\/begrippen\/fout\.mdx:11/);
  });
  it('takes content with warnings only', () => {
    const site = siteOf(loadFiles(contentWith(['begrip']), '2028-01-01'));
    expect(site.one('begrip', 'proef-begrip').data.titel).toBe('proefwoord');
    expect(site.find('begrip', 'is-er-niet')).toBeUndefined();
    expect(() => site.one('begrip', 'is-er-niet')).toThrow('is-er-niet');
    expect(site.all('casus')).toEqual([]);
  });
});
