import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalOf, pageOf, type Page } from './page.ts';

/** A built site: all its files, and its pages read once. */
export interface Dist {
  /** Paths from the root of the site, each starting with a slash. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** Protocol and host the site says it has, from the canonical address of the home page; empty when it says nothing. */
  readonly origin: string;
  /** The bytes of a file; throws when there is no such file. */
  readonly bytes: (path: string) => Uint8Array;
  readonly text: (path: string) => string;
}

/** A site from its paths and a way to read one. */
export function distOf(paths: Iterable<string>, bytes: (path: string) => Uint8Array): Dist {
  const files = new Set(paths);
  const text = (path: string) => new TextDecoder().decode(bytes(path));
  const pages = [...files]
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => pageOf(path, text(path)));
  const home = pages.find(({ address }) => address === '/');
  return { files, pages, origin: originOf(home && canonicalOf(home)), bytes, text };
}

const originOf = (address: string | undefined): string => (address && URL.canParse(address) ? new URL(address).origin : '');

/** The site in a folder. */
export function readDist(folder: string): Dist {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  return distOf(paths, (path) => readFileSync(join(folder, path)));
}
