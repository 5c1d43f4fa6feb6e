import { quoted, shortened } from '#lib/quoted.ts';
import type { Problem } from '#kinds/problem.ts';
import { atField, atMention } from './problem-at.ts';
import type { Readable } from './read-entry.build.ts';

type Listed = readonly { readonly bron: string }[];
const listOf = (entry: Readable): Listed | undefined => (entry.data as { bronnen?: Listed }).bronnen;

/** Sources cited but not listed, listed twice, or listed and never cited; the last only when `isRead` says that the text is known. */
export function sourceProblems(entry: Readable, isRead: boolean): Problem[] {
  const listed = (listOf(entry) ?? []).map((source) => source.bron);
  const inText = entry.mentions.filter((mention) => mention.type === 'bron');
  const inData = citedInData(entry.data);
  const cited = new Set([...inText.map((mention) => mention.value), ...inData.map((citation) => citation.id)]);

  const missing = (id: string): [string, string, string] =>
    entry.kind === 'bron' ? ['E-SOURCE', 'Een bron noemt zelf geen bronnen.', 'Haal <Bron> weg, of zet er een gewone link.'] : ['E-SOURCE', `Bron ${quoted(id)} staat niet in het veld bronnen.`, `Voeg daar toe: - bron: ${shortened(id)}, met de plaats in de bron.`];
  const first = inText.filter(({ value }, index) => !listed.includes(value) && inText.findIndex((other) => other.value === value) === index);
  return [
    ...first.map((mention) => atMention(entry, mention, ...missing(mention.value))),
    ...inData.filter(({ id }) => !listed.includes(id)).map(({ id, path }) => atField(entry, path, ...missing(id))),
    ...listed.flatMap((id, index) => {
      const path = ['bronnen', index];
      if (listed.indexOf(id) !== index) return [atField(entry, path, 'E-SOURCE', `Bron ${quoted(id)} staat er twee keer.`, 'Zet beide plaatsen in één regel.')];
      // A begrip is too short to cite within: the list itself says where the explanation comes from.
      if (cited.has(id) || entry.kind === 'begrip' || !isRead) return [];
      return [atField(entry, path, 'E-SOURCE', `Bron ${quoted(id)} staat in de lijst maar nergens in de tekst.`, `Zet <Bron id="${shortened(id)}" /> achter het feit, of haal de bron weg.`)];
    }),
  ];
}

/** Sources that ratings, checklist steps and the like name: every list `bronnen` below the top level. */
function citedInData(data: unknown, path: readonly PropertyKey[] = []): { id: string; path: readonly PropertyKey[] }[] {
  if (typeof data !== 'object' || data === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(data) ? data.map((value, index) => [index, value]) : Object.entries(data);
  return entries.flatMap(([key, value]) => {
    const here = [...path, key];
    if (key !== 'bronnen' || path.length === 0 || !Array.isArray(value)) return citedInData(value, here);
    return value.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [...here, index] }] : []));
  });
}

/** Sources that no entry lists. */
export function unusedSources(entries: readonly Readable[]): Problem[] {
  const used = new Set(entries.flatMap((entry) => (listOf(entry) ?? []).map((source) => source.bron)));
  return entries
    .filter((entry) => entry.kind === 'bron' && !used.has(entry.id))
    .map((entry) => atField(entry, [], 'W-SOURCE-UNUSED', 'Geen enkel stuk noemt deze bron.', 'Gebruik de bron of haal het bestand weg.'));
}
