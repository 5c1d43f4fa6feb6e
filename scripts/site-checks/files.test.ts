import { describe, expect, it } from 'vitest';
import { files } from './files.ts';
import { tinySite } from './tiny-site.ts';

const found = (path: string, content = 'x') => files(tinySite({ [path]: content })).map(({ page }) => page);

describe('files', () => {
  it.each([
    '/_astro/x.Ab1.js',
    '/_astro/x.css',
    '/downloads/lob-materiaal/les/les.pdf',
    '/opendata/casus.json',
    '/agenda.ics',
    '/rss.xml',
    '/robots.txt',
    '/zoekdata/tekst/agenda.txt',
    '/pagefind/pagefind-entry.json',
    '/pagefind/index/nl_1.pf_index',
    '/.well-known/security.txt',
    '/_headers',
    '/nginx-headers.conf',
  ])('allows %s', (path) => expect(found(path)).toEqual([]));
  it.each([
    '/.git/HEAD',
    '/.env',
    '/.DS_Store',
    '/_astro/x.js.map',
    '/casussen/concept.mdx',
    '/notities.md',
    '/x.ts',
    '/x.yaml',
    '/los.pdf',
    '/downloads/x.exe',
    '/a/robots.txt',
    '/.well-known/anders.json',
  ])('refuses %s', (path) => expect(found(path)).toEqual([path]));
  it('finds an empty file and a script that names its source map', () => {
    expect(found('/_astro/x.js', '')).toEqual(['/_astro/x.js']);
    expect(found('/_astro/x.js', 'a();\n//# sourceMappingURL=x.js.map')).toEqual(['/_astro/x.js']);
  });
});
