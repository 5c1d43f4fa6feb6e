import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNames, kindOf } from '#kinds/index.ts';

/** Lower rows know nothing of higher rows; parts of one row do not know each other. The same table stands in src/README.md. */
const ROWS = [['lib'], ['language', 'ui'], ['kinds', 'document', 'markup', 'facets'], ['catalogue'], ['entries', 'search', 'menukaart', 'checklists', 'downloads'], ['shell'], ['pages']];
/** The row of a part, or -1 for a folder that is no part. */
const rowOf = (part: string) => ROWS.findIndex((row) => row.includes(part));
const root = import.meta.dirname;
const MAX_LINES = 250;

const files = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) => /\.(ts|tsx|astro)$/.test(file) && file.includes('/') && !file.endsWith('env.d.ts'));
const partOf = (file: string) => file.split('/')[0]!;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"\n;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = match[2] ?? match[3]!;
    const to = target.startsWith('#') ? target.slice(1) : target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
    return { from: file, to, typeOnly: Boolean(match[1]) };
  });
}

const isOwn = (target: string) => files.includes(target) || target.endsWith('.css');
const suffixOf = (file: string) => (/\.test\.tsx?$/.test(file) ? 'test' : /\.build\.ts$|\.astro$|^pages\//.test(file) ? 'build' : /\.browser\.ts$|\.island\.tsx$/.test(file) ? 'browser' : 'pure');

/** Why an import is not allowed, or nothing. */
function objection({ from, to, typeOnly }: Import): string | undefined {
  if (from.endsWith('.test.ts') || from.endsWith('.test.tsx')) return undefined;
  const [here, there] = [suffixOf(from), suffixOf(to)];
  if (isOwn(to)) {
    const [low, high] = [rowOf(partOf(to)), rowOf(partOf(from))];
    if (low > high) return `${partOf(from)} may not know ${partOf(to)}, which lies above it`;
    if (low === high && partOf(to) !== partOf(from)) return `${partOf(from)} and ${partOf(to)} lie in one row and may not know each other`;
    if (typeOnly || to.endsWith('.css')) return undefined;
    if (here === 'pure' && there !== 'pure') return 'a file without a suffix runs anywhere, so it may only use files without a suffix';
    if (here === 'browser' && there === 'build') return 'browser code may not use build code';
    if (here === 'build' && there === 'browser' && !to.endsWith('.island.tsx') && !from.endsWith('.astro')) return 'build code may not use browser code';
    return undefined;
  }
  if (/^node:|^astro:/.test(to) && here !== 'build') return `only build code may use ${to}`;
  return undefined;
}

describe('architecture', () => {
  it('every folder is a known part', () => {
    const strangers = [...new Set(files.map(partOf))].filter((part) => rowOf(part) === -1);
    expect(strangers).toEqual([]);
  });

  it('imports point downwards and stay where the code runs', () => {
    const wrong = files.flatMap(importsOf).flatMap((found) => {
      const why = objection(found);
      return why ? [`${found.from} → ${found.to}: ${why}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('catches planted faults', () => {
    expect(objection({ from: 'lib/slug.ts', to: 'kinds/casus.ts', typeOnly: false })).toContain('lies above');
    expect(objection({ from: 'kinds/casus.ts', to: 'markup/gate.ts', typeOnly: false })).toContain('one row');
    expect(objection({ from: 'markup/gate.ts', to: 'markup/parse.build.ts', typeOnly: false })).toContain('without a suffix');
    expect(objection({ from: 'lib/slug.ts', to: 'node:fs', typeOnly: false })).toContain('node:fs');
  });

  it(`no file is longer than ${MAX_LINES} lines`, () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('every kind has a folder with content', () => {
    const folders = readdirSync(join(root, '../content'));
    expect(kindNames.map((name) => kindOf(name).folder).filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  it('only one module touches browser storage', () => {
    const users = files.filter((file) => !file.includes('.test.') && /\b(localStorage|sessionStorage|indexedDB)\b/.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(users.filter((file) => file !== 'lib/stored.browser.ts')).toEqual([]);
  });
});
