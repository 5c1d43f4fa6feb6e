import { usersOf } from '#catalogue/glossary.build.ts';
import type { Entry } from '#catalogue/read-entry.build.ts';
import { relatedTo, relations } from '#catalogue/relations.build.ts';
import { site } from '#catalogue/site.build.ts';
import type { KindName } from '#kinds/index.ts';
import { longDate } from '#lib/dutch-date.ts';
import { practiceOf, type Practice } from '#catalogue/practice.build.ts';

/** A section that the site adds to a text: relations in both directions, practice, history. */
export type Extra =
  | { readonly id: string; readonly title: string; readonly type: 'entries'; readonly entries: readonly Entry[]; readonly empty?: string }
  | { readonly id: string; readonly title: string; readonly type: 'practice'; readonly practice: readonly Practice[] }
  | { readonly id: string; readonly title: string; readonly type: 'used'; readonly used: Entry<'casus'>['data']['aanpakken'] }
  | { readonly id: string; readonly title: string; readonly type: 'list'; readonly items: readonly string[] }
  | { readonly id: string; readonly title: string; readonly type: 'history'; readonly lines: readonly { name: string; value: string }[] };

/** The sections after the text of an entry. */
export function extrasOf(entry: Entry): Extra[] {
  switch (entry.kind) {
    case 'best-practice':
      return [practice(entry as Entry<'best-practice'>), ...related(entry, 'Past hierbij', ['casus']), history(entry as Entry<'best-practice'>)];
    case 'casus': {
      const used = (entry as Entry<'casus'>).data.aanpakken;
      return [...(used.length > 0 ? [{ id: 'aanpakken', title: 'Gebruikte aanpakken', type: 'used', used } as const] : []), ...alike(entry as Entry<'casus'>), ...related(entry, 'Hoort hierbij', ['best-practice', 'casus'])];
    }
    case 'netwerk':
      return networkExtras(entry as Entry<'netwerk'>);
    case 'begrip':
      return [{ id: 'gebruikt', title: 'Waar dit woord staat', type: 'entries', entries: usersOf(entry.id), empty: 'Dit woord staat nog in geen ander stuk.' }, ...related(entry, 'Hoort hierbij')];
    case 'bron':
      return [{ id: 'gebruikt', title: 'Stukken die deze bron noemen', type: 'entries', entries: relations().citedBy.get(entry.id) ?? [], empty: 'Geen enkel stuk noemt deze bron.' }];
    default:
      return related(entry, 'Hoort hierbij');
  }
}

function related(entry: Entry, title: string, without: readonly KindName[] = []): Extra[] {
  const entries = relatedTo(entry).filter((other) => !without.includes(other.kind));
  return entries.length > 0 ? [{ id: 'hoort-hierbij', title, type: 'entries', entries }] : [];
}

const practice = (entry: Entry<'best-practice'>): Extra => ({ id: 'praktijk', title: 'Praktijk in het netwerk', type: 'practice', practice: practiceOf(entry.id) });

const history = (entry: Entry<'best-practice'>): Extra => ({
  id: 'geschiedenis',
  title: 'Geschiedenis van het oordeel',
  type: 'history',
  lines: entry.data.geschiedenis.map(({ datum, wat }) => ({ name: wat, value: longDate(datum) })),
});

/** Casussen that used the same approach or are about the same theme, the nearest first. */
function alike(entry: Entry<'casus'>): Extra[] {
  const used = new Set(entry.data.aanpakken.map((item) => item.aanpak));
  const named = new Set(relatedTo(entry));
  const score = (other: Entry<'casus'>) =>
    other.data.aanpakken.filter((item) => used.has(item.aanpak)).length * 3 +
    other.data.themas.filter((theme) => entry.data.themas.includes(theme)).length * 2 +
    (other.data.organisatiesoort === entry.data.organisatiesoort ? 1 : 0) +
    (named.has(other) ? 10 : 0);
  const entries = site()
    .all('casus')
    .filter((other) => other !== entry && score(other) >= 3)
    .sort((a, b) => score(b) - score(a))
    .slice(0, 3);
  return entries.length > 0 ? [{ id: 'lijkt-op', title: 'Lijkt op', type: 'entries', entries }] : [];
}

function networkExtras(entry: Entry<'netwerk'>): Extra[] {
  const all = relatedTo(entry);
  const ofKind = (kind: KindName, id: string, title: string, empty: string): Extra => ({ id, title, type: 'entries', entries: all.filter((other) => other.kind === kind), empty });
  const rest = all.filter((other) => !['casus', 'leervraag', 'bijeenkomst'].includes(other.kind));
  return [
    ...(entry.data.deelnemers.length > 0 ? [{ id: 'deelnemers', title: 'Deelnemers', type: 'list', items: entry.data.deelnemers } as const] : []),
    ofKind('casus', 'casussen', 'Casussen', 'Uit dit netwerk staat nog geen casus op de site.'),
    ofKind('leervraag', 'leervragen', 'Leervragen', 'Uit dit netwerk staat nog geen leervraag op de site.'),
    ofKind('bijeenkomst', 'bijeenkomsten', 'Bijeenkomsten', 'Van dit netwerk kennen wij geen bijeenkomst.'),
    ...(rest.length > 0 ? [{ id: 'hoort-hierbij', title: 'Hoort hierbij', type: 'entries', entries: rest } as const] : []),
  ];
}
