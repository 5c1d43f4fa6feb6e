import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../..');
const cssFiles = (readdirSync(source, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) => file.endsWith('.css'));
const read = (file: string) => readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const all = cssFiles.map(read).join('\n');
/** Without the blocks for forced colours and print, which set the roles to system colours and black on white. */
const screen = ['ui/style/palette.css', 'ui/style/theme.css', 'ui/style/roles.css'].map(read).join('\n').split('@media (forced-colors')[0]!;

const defined = new Map([...screen.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]));

/** The colour a token has in light or dark, followed through var() with its fallback. */
function colour(token: string, scheme: 'light' | 'dark'): string {
  let value = defined.get(token) ?? token;
  for (let step = 0; step < 12 && !value.startsWith('#'); step += 1) {
    const pair = /^light-dark\((.+),\s*(.+)\)$/.exec(value);
    if (pair) value = scheme === 'light' ? pair[1]! : pair[2]!;
    const variable = /^var\((--[\w-]+)(?:,\s*(.+))?\)$/.exec(value);
    if (variable) value = defined.get(variable[1]!) ?? variable[2] ?? '';
  }
  return value;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const papers = ['page', 'surface', 'stock-best-practice', 'stock-casus', 'stock-lob', 'stock-checklist', 'stock-algemeen'];
const pairs = [
  ...['text', 'text-soft', 'link', 'link-hover', 'link-visited', 'error'].flatMap((ink) => papers.map((paper) => [ink, paper, 7] as const)),
  ...['line', 'focus', 'leader', 'action'].flatMap((ink) => papers.map((paper) => [ink, paper, 3] as const)),
  ['on-action', 'action', 7] as const,
  ['on-action', 'action-hover', 7] as const,
  ['on-mark', 'mark', 7] as const,
];

describe('tokens', () => {
  it.each(pairs.flatMap(([ink, paper, least]) => (['light', 'dark'] as const).map((scheme) => [ink, paper, scheme, least] as const)))('%s on %s in %s has contrast of at least %i', (ink, paper, scheme, least) => {
    const ratio = contrast(colour(`--dww-color-${ink}`, scheme), colour(`--dww-color-${paper}`, scheme));
    expect(ratio).toBeGreaterThanOrEqual(least);
  });

  it('finds too little contrast', () => expect(contrast('#777', '#fff')).toBeLessThan(4.5));

  it('every variable that is used exists', () => {
    const names = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
    const used = [...all.matchAll(/var\((--dww-[\w-]+|--kaart)/g)].map((match) => match[1]!);
    expect([...new Set(used)].filter((name) => !names.has(name))).toEqual([]);
  });

  it('components read roles, never the palette', () => {
    const readers = cssFiles.filter((file) => !file.startsWith('ui/style/') && read(file).includes('--dww-palette-'));
    expect(readers).toEqual([]);
  });

  it('every file that is loaded apart says the order of the layers', () => {
    const listed = read('ui/style/site.css');
    const apart = cssFiles.filter((file) => !file.startsWith('ui/style/') && !listed.includes(`'../${file.slice('ui/'.length)}'`));
    expect(apart.filter((file) => !read(file).includes('@layer tokens, ds, base, components, features, utilities;'))).toEqual([]);
  });
});
