import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNames } from '#kinds/index.ts';
import { isError } from '#kinds/problem.ts';
import { formatProblems } from '../../scripts/lib/report.ts';
import { hrefOf, overviewHref } from './hrefs.ts';
import { loadContent } from './load.build.ts';
import { sitePages } from './site-pages.ts';

const root = join(import.meta.dirname, '../..');
const { entries, problems, fileCount } = loadContent(join(root, 'content'));

describe('the content of this site', () => {
  it('has no errors', () => expect(formatProblems(problems.filter(isError))).toBe(''));
  it('is there', () => {
    expect(fileCount).toBeGreaterThan(100);
    expect(entries).toHaveLength(fileCount);
  });
});

describe('addresses that content may link to', () => {
  /** Addresses of the pages in src/pages that have a name of their own; `[…]` ones are made from entries. */
  const routes = (readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`)
    .map((path) => (/\.\w+$/.test(path) || path === '/' ? path : `${path}/`));
  const dynamic = routes.filter((path) => path.includes('['));

  it('exist as pages', () => {
    const missing = sitePages.filter((page) => (page.endsWith('/*') ? !dynamic.some((path) => path.startsWith(page.slice(0, -1))) : !routes.includes(page)));
    expect(missing, 'in src/catalogue/site-pages.ts, but not in src/pages').toEqual([]);
  });
  it('are all pages that have a name of their own', () => {
    const known = new Set([...sitePages, ...entries.map((entry) => hrefOf(entry.kind, entry.id)), ...kindNames.map(overviewHref), '/404/', '/robots.txt']);
    const unknown = routes.filter((path) => !path.includes('[') && !known.has(path) && !sitePages.some((page) => page.endsWith('/*') && path.startsWith(page.slice(0, -1))));
    expect(unknown, 'in src/pages, but not in src/catalogue/site-pages.ts: authors cannot link to it').toEqual([]);
  });
});
