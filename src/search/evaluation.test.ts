import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { hrefOf } from '#catalogue/hrefs.ts';
import { loadContent } from '#catalogue/load.build.ts';
import type { KindName } from '#kinds/index.ts';
import { makeLexicon } from '#language/lexicon.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { readCatalogue, type Catalogue } from './catalogue-file.ts';
import { searchEntries } from './entries.build.ts';
import { pagefindFullText, type FullText, type Pagefind } from './full-text.ts';
import { worthShowing } from './results-page.ts';
import { searchFiles } from './search-files.build.ts';
import { searcher, type Searcher } from './searcher.ts';

/** A query with the pages that are a right answer, each as `kind/id`. */
interface JudgedQuery {
  readonly query: string;
  readonly right: readonly string[];
}

const HELD_OUT = 'apart gehouden';
const judged = Object.entries(parse(readFileSync(new URL('judged-queries.yaml', import.meta.url), 'utf8')) as Record<string, Record<string, string[]>>).map(
  ([name, group]) => ({ name, queries: Object.entries(group).map(([query, right]): JudgedQuery => ({ query, right })) }),
);
const judgedGroups = judged.filter(({ name }) => name !== HELD_OUT);
const heldOut = judged.find(({ name }) => name === HELD_OUT)!.queries;

/** Our search and plain Pagefind, both for real, over the content as it is. */
const work = mkdtempSync(join(tmpdir(), 'zoeken-'));
const content = loadContent(fileURLToPath(new URL('../../content', import.meta.url))).entries;
const files = new Map<string, Uint8Array>();
let catalogue: Catalogue;
let fullText: FullText;
let search: Searcher;
let plain: PlainPagefind;

interface PlainPagefind {
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

function write(folder: string, all: Iterable<readonly [string, Uint8Array]>): void {
  for (const [path, bytes] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Pagefind as its own documentation uses it: the text of each page, with the language Dutch. */
async function plainIndex(): Promise<Iterable<readonly [string, Uint8Array]>> {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({});
  for (const entry of searchEntries(content, [])) {
    const lines = [entry.summary, entry.names.join(', '), ...entry.text.split('\n')].map((line) => `<p>${escapeHtml(line)}</p>`);
    await index!.addHTMLFile({ url: entry.href, content: `<html lang="nl"><body><h1>${escapeHtml(entry.title)}</h1>${lines.join('')}</body></html>` });
  }
  const made = await index!.getFiles();
  await close();
  return made.files.map(({ path, content: bytes }) => [path, bytes] as const);
}

beforeAll(async () => {
  // Pagefind's script fetches its files; here they lie on disk.
  vi.stubGlobal('fetch', (address: string) => {
    try {
      return Promise.resolve(new Response(readFileSync(String(address).replace(/\?.*$/, ''))));
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  });
  for (const [path, bytes] of await searchFiles(content, [])) files.set(path, bytes);
  write(
    join(work, 'ours'),
    [...files].filter(([path]) => path.startsWith('/pagefind/')),
  );
  write(join(work, 'plain'), await plainIndex());
  catalogue = readCatalogue(new TextDecoder().decode(files.get('/zoekdata/catalogus.json')));
  const script = (folder: string) => import(/* @vite-ignore */ pathToFileURL(join(work, folder, 'pagefind.js')).href);
  fullText = pagefindFullText(
    (await script('ours/pagefind')) as Pagefind,
    `${join(work, 'ours/pagefind')}/`,
    catalogue.entries.map(({ id }) => id),
  );
  search = searcher(catalogue, () => Promise.resolve(fullText));
  plain = ((await script('plain')) as { createInstance(options: object): PlainPagefind }).createInstance({
    basePath: `${join(work, 'plain')}/`,
    noWorker: true,
    language: 'nl',
  });
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(work, { recursive: true, force: true });
});

type Engine = (query: string) => Promise<readonly string[]>;

/** Share of queries with a right answer first, among the first three, and the mean of 1 divided by its place. */
interface Measure {
  readonly count: number;
  readonly first: number;
  readonly three: number;
  readonly rank: number;
}

const address = (id: string): string => {
  const [kind, name] = id.split('/') as [KindName, string];
  return hrefOf(kind, name);
};

async function measure(engine: Engine, queries: readonly JudgedQuery[]): Promise<Measure> {
  const places = await Promise.all(queries.map(async ({ query, right }) => (await engine(query)).findIndex((href) => right.map(address).includes(href))));
  const share = (test: (place: number) => boolean) => places.filter((place) => place >= 0 && test(place)).length / places.length;
  return {
    count: places.length,
    first: share((place) => place === 0),
    three: share((place) => place < 3),
    rank: places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / places.length,
  };
}

const ours: Engine = async (query) => worthShowing((await search(query)).results).map(({ place }) => catalogue.entries[place]!.href);
const theirs: Engine = async (query) => {
  const { results } = await plain.search(query);
  return Promise.all(results.slice(0, 20).map(async (result) => (await result.data()).url));
};

const row = (name: string, mine: Measure, other: Measure): string => {
  const numbers = ({ first, three, rank }: Measure) => [first, three, rank].map((value) => value.toFixed(2).padStart(6)).join('');
  return `${name.padEnd(38)}${String(mine.count).padStart(4)}  ${numbers(mine)}   ${numbers(other)}`;
};

describe('judged queries', () => {
  it('the set is large, and knows only pages that exist', () => {
    const all = [...judgedGroups.flatMap(({ queries }) => queries), ...heldOut];
    expect(all.length).toBeGreaterThanOrEqual(70);
    const pages = new Set(catalogue.entries.map(({ href }) => href));
    expect(all.flatMap(({ right }) => right).filter((id) => !pages.has(address(id)))).toEqual([]);
  });

  it('finds the right page first far more often than plain Pagefind', async () => {
    const lines = [`${'vragen'.padEnd(38)}${'n'.padStart(4)}     @1    @3   MRR       @1    @3   MRR`];
    for (const { name, queries } of judgedGroups) lines.push(row(name, await measure(ours, queries), await measure(theirs, queries)));
    const all = judgedGroups.flatMap(({ queries }) => queries);
    const [mine, other] = [await measure(ours, all), await measure(theirs, all)];
    const [mineHeld, otherHeld] = [await measure(ours, heldOut), await measure(theirs, heldOut)];
    lines.push(row('samen', mine, other), row(HELD_OUT, mineHeld, otherHeld));
    console.log(`\n${''.padEnd(44)}Doen wat werkt       Pagefind zonder meer\n${lines.join('\n')}\n`);
    expect(mine.first).toBeGreaterThanOrEqual(0.87);
    expect(mine.three).toBeGreaterThanOrEqual(0.95);
    expect(mine.rank).toBeGreaterThanOrEqual(0.9);
    expect(mineHeld.three).toBeGreaterThanOrEqual(0.87);
    expect(mine.first).toBeGreaterThan(other.first + 0.2);
  }, 60_000);

  it('the measure can fail: an engine that gives anything finds nothing', async () => {
    const blind: Engine = () => Promise.resolve(catalogue.entries.map(({ href }) => href));
    expect((await measure(blind, judgedGroups[0]!.queries)).three).toBeLessThan(0.5);
  });
});

describe('the index', () => {
  it('holds every word of the lexicon: an empty answer for one means that a part did not arrive', async () => {
    const { stems } = makeLexicon(catalogue.lexicon);
    const scores = await fullText(stems);
    expect(stems.filter((key) => scores.get(key)!.size === 0)).toEqual([]);
  });

  it('is the same when it is made again', async () => {
    const again = await searchFiles(content, []);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect(Buffer.compare(bytes, files.get(path)!), path).toBe(0);
  }, 30_000);

  it('gives exactly the term that is asked for, not words that begin with it', async () => {
    const scores = await fullText(['werk', 'werkproef']);
    const place = catalogue.entries.findIndex(({ href }) => href === '/best-practices/werkproef/');
    expect(scores.get('werkproef')!.has(place)).toBe(true);
    expect(scores.get('werk')!.size).toBeGreaterThan(scores.get('werkproef')!.size);
    expect((await fullText(['werkpro'])).get('werkpro')!.size).toBe(0);
  });
});

describe('hostile and odd queries', () => {
  it.each([
    'x'.repeat(10_000),
    'vooroordelen '.repeat(900),
    '__proto__:x',
    'title:^99',
    '*a*',
    '<img src=x onerror=alert(1)>',
    '(.*)+',
    '"stage',
    "' OR 1=1",
    '\u202Estage',
    '🙂',
    '?',
    'constructor',
  ])('%j gives an answer and no error', async (query) => {
    const found = await search(query);
    expect(found.trouble).toBeUndefined();
    expect(found.results.every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  it('says which words it does not know', async () => {
    expect(await search('qqqxyz')).toMatchObject({ results: [], unknown: ['qqqxyz'] });
    expect((await search('stagediscriminatei')).corrections).toEqual([{ typed: 'stagediscriminatei', meant: 'stagediscriminatie' }]);
  });
});

describe('when the index fails', () => {
  it('answers from the titles and says so', async () => {
    const found = await searcher(catalogue, () => Promise.reject(new Error('no connection')))('stagemakelaar');
    expect(found.trouble).toBeInstanceOf(Error);
    expect(catalogue.entries[found.results[0]!.place]!.title.toLowerCase()).toContain('stagemakelaar');
  });

  it('notices that a part of the index did not arrive', async () => {
    const partly: FullText = async (terms) =>
      new Map([...(await fullText(terms))].map(([term, scores]) => [term, term === 'stagemakelar' ? new Map() : scores]));
    expect((await searcher(catalogue, () => Promise.resolve(partly))('stagemakelaar rotterdam')).trouble).toBeInstanceOf(Error);
    expect((await search('stagemakelaar rotterdam')).trouble).toBeUndefined();
  });
});
