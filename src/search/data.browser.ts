import { readCatalogue, type Catalogue } from './catalogue-file.ts';
import { excerptPath } from './excerpt.ts';
import { pagefindFullText, type FullText, type Pagefind } from './full-text.ts';

const PAGEFIND = '/pagefind/';
/** After this long a part of search counts as lost; a slow connection gets the rest by then. */
const PATIENCE = 20_000;

/** Asks once for what is loaded once; after a failure the next visit asks again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

async function textFrom(path: string): Promise<string> {
  const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.text();
}

/** The entries, filters and words of the site. */
export const loadCatalogue: () => Promise<Catalogue> = once(async () => readCatalogue(await textFrom('/zoekdata/catalogus.json')));

/** The index of titles for suggestions, as JSON. */
export const loadSuggestIndex: () => Promise<string> = once(() => textFrom('/zoekdata/voorstellen.json'));

/** The full text. Pagefind's script is no part of our bundle: it is written together with the index. */
export const openFullText: () => Promise<FullText> = once(async () => {
  const [catalogue, script] = await Promise.all([loadCatalogue(), import(/* @vite-ignore */ `${PAGEFIND}pagefind.js`) as Promise<Pagefind>]);
  const ask = pagefindFullText(
    script,
    PAGEFIND,
    catalogue.entries.map(({ id }) => id),
  );
  return (terms) => Promise.race([ask(terms), tooLate()]);
});

const tooLate = (): Promise<never> => new Promise((_, reject) => void setTimeout(() => reject(new Error('The full text did not answer in time.')), PATIENCE));

const excerpts = new Map<string, Promise<string>>();

/** The text of a page that excerpts are cut from; empty when it does not arrive. */
export function loadExcerptFile(href: string): Promise<string> {
  const found = excerpts.get(href) ?? textFrom(excerptPath(href)).catch(() => '');
  excerpts.set(href, found);
  return found;
}
