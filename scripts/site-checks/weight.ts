import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { counted } from '#lib/dutch-text.ts';
import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import { relsOf, tagged, type Page } from '../lib/page.ts';

/** Most bytes after Brotli of a page that only has to be read: HTML, CSS and JavaScript, without pictures and fonts. */
const READING_BUDGET = 20_000;
/** Most bytes of JavaScript after Brotli on a page with an island. */
const SCRIPT_BUDGET = 45_000;
const SHOWN = 10;

/** What one page weighs, in bytes after Brotli. */
export interface Weight {
  readonly page: Page;
  readonly hasIsland: boolean;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

const pack = promisify(brotliCompress);

/**
 * The weight of every page, with the scripts that its scripts import. Brotli at its highest level, as for files that are packed
 * before they are served; it works beside the other checks, on threads of its own.
 */
export async function weigh(dist: Dist): Promise<Weight[]> {
  const packed = new Map<string, Promise<number>>();
  const sizeOf = (path: string): Promise<number> => {
    const found = packed.get(path) ?? (dist.files.has(path) ? pack(dist.bytes(path)).then(({ length }) => length) : Promise.resolve(0));
    packed.set(path, found);
    return found;
  };
  const total = async (paths: Iterable<string>) => (await Promise.all([...new Set(paths)].map(sizeOf))).reduce((sum, size) => sum + size, 0);
  return Promise.all(
    dist.pages.map(async (page) => {
      const styles = tagged(page, 'link')
        .filter((link) => relsOf(link).includes('stylesheet'))
        .map(({ attrs }) => attrs['href'] ?? '');
      const scripts = tagged(page, 'script').flatMap(({ attrs }) => attrs['src'] ?? []);
      const [html, css, js] = await Promise.all([sizeOf(page.path), total(styles.map(pathOf)), total(withImports(scripts.map(pathOf), dist))]);
      return { page, hasIsland: page.elements.some(({ attrs }) => 'data-island' in attrs), html, css, js };
    }),
  );
}

const pathOf = (address: string): string => new URL(address, 'https://site.invalid').pathname;

/** Scripts with everything they import at once; what is fetched later, with `import()`, only counts when it is used. */
function withImports(scripts: readonly string[], dist: Dist): Set<string> {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !dist.files.has(path)) continue;
    found.add(path);
    const imports = dist.text(path).matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["']([^"']+)["']/g);
    for (const match of imports) waiting.push(new URL(match[1]!, `https://site.invalid${path}`).pathname);
  }
  return found;
}

/** Pages above their budget. */
export function weight(weights: readonly Weight[]): Finding[] {
  return weights.flatMap(({ page, hasIsland, html, css, js }): Finding[] => {
    const reading = html + css + js;
    if (!hasIsland && reading > READING_BUDGET)
      return [
        {
          page: page.address,
          place: parts({ html, css, js }),
          cause: `Een pagina om te lezen weegt ${kb(reading)}, meer dan ${kb(READING_BUDGET)}.`,
          fix: 'Kort de pagina in of deel haar op.',
        },
      ];
    if (hasIsland && js > SCRIPT_BUDGET)
      return [
        {
          page: page.address,
          place: parts({ html, css, js }),
          cause: `Het JavaScript van deze pagina weegt ${kb(js)}, meer dan ${kb(SCRIPT_BUDGET)}.`,
          fix: 'Haal een deel pas op als iemand het gebruikt, met import().',
        },
      ];
    return [];
  });
}

/** The heaviest pages and the median, for people to read. */
export function weightReport(weights: readonly Weight[]): string {
  const sorted = weights.map((found) => ({ ...found, total: found.html + found.css + found.js })).sort((a, b) => b.total - a.total);
  const median = sorted[Math.floor(sorted.length / 2)]?.total ?? 0;
  const lines = sorted.slice(0, SHOWN).map((found) => `  ${kb(found.total).padStart(9)}  ${found.page.address}  (${parts(found)})`);
  return [
    `De ${counted(lines.length, 'zwaarste pagina', 'zwaarste pagina’s')} na Brotli, zonder beeld en letters; de mediaan is ${kb(median)}:`,
    ...lines,
  ].join('\n');
}

const kb = (bytes: number): string => `${(bytes / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;
const parts = ({ html, css, js }: Pick<Weight, 'html' | 'css' | 'js'>): string => `HTML ${kb(html)}, CSS ${kb(css)}, JavaScript ${kb(js)}`;
