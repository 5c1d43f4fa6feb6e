import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tinyPage, tinySite } from './tiny-site.ts';
import { weigh, weight, weightReport } from './weight.ts';

/** Text that Brotli cannot make much smaller. */
const noise = (bytes: number): string => {
  let text = '';
  for (let round = 0; text.length < bytes * 1.4; round += 1) text += createHash('sha512').update(String(round)).digest('base64');
  return text;
};
const page = (head: string, body = '') => tinyPage('/a/', { head, body: `<h1 id="plek">A</h1>${body}` });
const SCRIPT = '<script type="module" src="/_astro/a.js"></script>';
const ISLAND = '<div data-island="vinder"></div>';
const causes = async (files: Record<string, string>) =>
  weight(await weigh(tinySite(files))).map(({ page: address, cause }) => `${address} ${cause.replace(/\d+,\d/, 'n')}`);

describe('weight', () => {
  it('is silent on a light page', async () =>
    expect(await causes({ '/a/index.html': page(SCRIPT, ISLAND), '/_astro/a.js': `/*${noise(30_000)}*/` })).toEqual([]));
  it('counts HTML and CSS of a page to read', async () => {
    expect(await causes({ '/a/index.html': page('', noise(21_000)) })).toEqual(['/a/ Een pagina om te lezen weegt n kB, meer dan 20,0 kB.']);
    expect(await causes({ '/a/index.html': page('<link rel="stylesheet" href="/s.css">'), '/s.css': `/*${noise(21_000)}*/` })).toHaveLength(1);
  });
  it('counts the script of an island with everything it imports, once', async () => {
    const half = `/*${noise(23_000)}*/`;
    const files = {
      '/a/index.html': page(SCRIPT, ISLAND),
      '/_astro/a.js': `import{x}from"./b.js";import"./c.js";export*from"./b.js";const y=1;`,
      '/_astro/b.js': `${half}import"./c.js"`,
      '/_astro/c.js': half.replace('/*', '/*c'),
    };
    expect(await causes(files)).toEqual(['/a/ Het JavaScript van deze pagina weegt n kB, meer dan 45,0 kB.']);
    expect(await causes({ ...files, '/_astro/b.js': 'import"./c.js"' })).toEqual([]);
  });
  it('leaves out what is only fetched when it is used', async () => {
    const files = { '/a/index.html': page(SCRIPT, ISLAND), '/_astro/a.js': 'const x=()=>import("./b.js");', '/_astro/b.js': noise(60_000) };
    expect(await causes(files)).toEqual([]);
  });
  it('reports the heaviest pages first, and the median', async () => {
    const report = weightReport(await weigh(tinySite({ '/a/index.html': page('', noise(9000)) })));
    expect(report.split('\n')).toHaveLength(3);
    expect(report).toMatch(/mediaan is \d+,\d kB:\n +\d+,\d kB {2}\/a\/ /);
  });
});
