import { gunzipSync } from 'node:zlib';
import type { Lexicon } from '#language/lexicon.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { indexTerms } from './index-terms.ts';
import type { SearchEntry } from './search-entry.ts';
import { END } from './terms.ts';

/** The full-text index as files, and for every entry the name under which Pagefind gives it back. */
export interface FullTextFiles {
  /** Path below `/pagefind/` → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** In the order of the entries. */
  readonly ids: readonly string[];
}

/** What the browser asks for; Pagefind's own interfaces, styles and page fragments are not used here. */
const USED = /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.unknown\.pagefind|index\/.*\.pf_index)$/;
/** Size of one part of the index, in Pagefind's own unit. Small parts keep the first search light: a word costs one part. */
const CHUNK = '1000';

/** Builds the full-text index of all entries with Pagefind; `isWord` tells which stems can be part of a compound. */
export async function fullTextFiles(entries: readonly SearchEntry[], lexicon: Lexicon, isWord: (stem: string) => boolean): Promise<FullTextFiles> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ includeCharacters: END, maxFragments: 1 });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    for (const entry of entries) {
      const added = await index.addHTMLFile({ url: entry.href, content: documentOf(indexTerms(entry, lexicon, isWord)) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${entry.href}: ${added.errors.join(' ')}`);
    }
    const { files } = await index.getFiles();
    const all = new Map(files.map((file) => [file.path.replace(/\\/g, '/'), file.content]));
    const idOf = fragmentIds(all);
    return { files: new Map([...all].filter(([path]) => USED.test(path)).sort()), ids: entries.map((entry) => idOf.get(entry.href)!) };
  } finally {
    await pagefind.close();
  }
}

/** A page for Pagefind: the terms by weight. Without a language, so that Pagefind leaves the terms as they are. */
function documentOf(terms: ReadonlyMap<string, number>): string {
  const byWeight = new Map<number, string[]>();
  for (const [term, weight] of terms) {
    const step = Math.max(0.5, Math.round(weight * 2) / 2);
    byWeight.set(step, [...(byWeight.get(step) ?? []), term]);
  }
  const lines = [...byWeight]
    .sort((a, b) => a[0] - b[0])
    .map(
      ([weight, list]) =>
        `<p data-pagefind-weight="${weight}">${escapeHtml(
          list
            .sort()
            .map((term) => term + END)
            .join(' '),
        )}</p>`,
    );
  return `<html lang="unknown"><body data-pagefind-body>${lines.join('')}</body></html>`;
}

/** Which address hides behind each name that Pagefind gives to a page; it writes those down in one file of page fragments. */
function fragmentIds(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [path, content] of files) {
    if (!path.startsWith('fragment/')) continue;
    const text = gunzipSync(content).toString('utf8');
    for (const [id, { url }] of Object.entries(JSON.parse(text.slice(text.indexOf('{'))) as Record<string, { url: string }>)) ids.set(url, id);
  }
  return ids;
}
