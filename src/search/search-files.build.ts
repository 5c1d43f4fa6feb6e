import type { Entry } from '#catalogue/read-entry.build.ts';
import { makeLexicon } from '#language/lexicon.ts';
import { catalogueJson, lexiconOf } from './catalogue-file.ts';
import { searchEntries } from './entries.build.ts';
import { excerptFile, excerptPath } from './excerpt.ts';
import { fullTextFiles } from './pagefind.build.ts';
import type { ExtraPage } from './search-entry.ts';
import { siteWords } from './site-words.ts';
import { searchFacets, sorts } from './sorts.ts';
import { suggestIndexJson } from './suggest-index.ts';

/** Everything the browser needs to search, as files: address → content. The same content always gives the same files. */
export async function searchFiles(content: readonly Entry[], extra: readonly ExtraPage[]): Promise<Map<string, Uint8Array>> {
  const entries = searchEntries(content, extra);
  const { common, isWord } = siteWords(entries);
  const { files, ids } = await fullTextFiles(entries, makeLexicon(lexiconOf(entries, common)), isWord);
  const catalogue = catalogueJson(entries, ids, sorts, searchFacets(entries), common);
  const texts: [path: string, text: string][] = [
    ['/zoekdata/catalogus.json', catalogue],
    ['/zoekdata/voorstellen.json', suggestIndexJson(entries)],
    ...entries.map((entry): [string, string] => [excerptPath(entry.href), excerptFile(entry.summary, entry.text)]),
  ];
  const encoder = new TextEncoder();
  return new Map([
    ...[...files].map(([path, bytes]) => [`/pagefind/${path}`, bytes] as const),
    ...texts.map(([path, text]) => [path, encoder.encode(text)] as const),
  ]);
}
