import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Read from disk and not from the sitemap, because tests are listed before anything is served; the sitemap has its own check. */
const FOLDER = 'dist';

const built = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Addresses of all built pages. */
export const allPages: readonly string[] = built.map(addressOf);

/**
 * One page for every template: of pages that share a folder the largest one, because it shows most. A new template needs no change here:
 * pages directly below the root, and the overview of every folder, are taken as templates of their own.
 */
export const templates: readonly string[] = [...Map.groupBy(built, templateOf).values()].map((files) =>
  addressOf(files.reduce((largest, file) => (sizeOf(file) > sizeOf(largest) ? file : largest))),
);

function templateOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? [...parts.slice(0, -2), '*'].join('/') : file;
}

function sizeOf(file: string): number {
  return statSync(join(FOLDER, file)).size;
}

/** The same list in parts of at most `size`. */
export const inParts = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));
