import type { Entry } from '#catalogue/read-entry.build.ts';
import { titleOf } from '#catalogue/relations.build.ts';
import { itemWords } from '#facets/words.ts';
import { usedFacets, type Facet, type FacetItem } from '#facets/facets.ts';
import type { KindName } from '#kinds/index.ts';
import { arbeidsmarktregio } from '#kinds/vocabulary/arbeidsmarktregio.ts';
import { betrouwbaarheid, bronsoort } from '#kinds/vocabulary/bron.ts';
import type { Vocabulary } from '#kinds/vocabulary/define-vocabulary.ts';
import { doelgroep } from '#kinds/vocabulary/doelgroep.ts';
import { faseBegeleiding } from '#kinds/vocabulary/fase-begeleiding.ts';
import { ouderrol, taalniveau, werkvorm } from '#kinds/vocabulary/lesvorm.ts';
import { loopbaancompetentie } from '#kinds/vocabulary/loopbaancompetentie.ts';
import { onderwijsniveau } from '#kinds/vocabulary/onderwijsniveau.ts';
import { bewijs, effect } from '#kinds/vocabulary/oordeel.ts';
import { organisatiesoort } from '#kinds/vocabulary/organisatiesoort.ts';
import { sector } from '#kinds/vocabulary/sector.ts';
import { casusstatus, netwerkstatus, vraagstatus } from '#kinds/vocabulary/status.ts';
import { thema } from '#kinds/vocabulary/thema.ts';
import { metaOf } from './item.build.ts';

/** A facet whose values stand in a front-matter field of the same or another name. */
const facet = (key: string, label: string, vocabulary: Vocabulary, field = key) => ({ key, label, vocabulary, field });

const who = facet('doelgroep', 'Voor wie', doelgroep, 'doelgroepen');
const about = facet('thema', 'Thema', thema, 'themas');

/** The facets of each overview; a new kind does not compile until it has a row. */
const facetsByKind: Record<KindName, readonly ReturnType<typeof facet>[]> = {
  casus: [facet('organisatie', 'Soort organisatie', organisatiesoort, 'organisatiesoort'), about, facet('status', 'Status', casusstatus), facet('regio', 'Arbeidsmarktregio', arbeidsmarktregio, 'regios'), facet('sector', 'Sector', sector, 'sectoren')],
  handreiking: [who, about, facet('fase', 'Fase', faseBegeleiding, 'fasen_begeleiding')],
  'lob-materiaal': [
    facet('niveau', 'Niveau', onderwijsniveau, 'niveaus'),
    facet('competentie', 'Loopbaancompetentie', loopbaancompetentie, 'competenties'),
    facet('werkvorm', 'Werkvorm', werkvorm, 'werkvormen'),
    facet('taal', 'Taalniveau', taalniveau, 'taalniveau'),
    facet('ouders', 'Ouders', ouderrol),
  ],
  'best-practice': [who, about, facet('bewijs', 'Bewijs', bewijs, 'bewijs.stap'), facet('effect', 'Effect', effect, 'effect.waarde')],
  netwerk: [who, about, facet('status', 'Status', netwerkstatus)],
  bijeenkomst: [who, about],
  leervraag: [who, about, facet('status', 'Antwoord', vraagstatus)],
  begrip: [about],
  bron: [facet('soort', 'Soort', bronsoort), facet('gelezen', 'Hoe gelezen', betrouwbaarheid, 'betrouwbaarheid')],
  checklist: [who, about],
  pagina: [],
};

/** How one overview is ordered: the first is the default. */
interface Order {
  readonly id: string;
  readonly label: string;
  readonly key: (entry: Entry) => string | number;
}

const byName: Order = { id: 'naam', label: 'Op naam', key: titleOf };
const field = (entry: Entry, name: string) => (entry.data as Record<string, unknown>)[name];
const newest: Order = { id: 'nieuw', label: 'Nieuwste eerst', key: (entry) => -Number(String(field(entry, 'datum') ?? field(entry, 'jaar') ?? 0).replace(/-/g, '')) };
const shortest: Order = { id: 'tijd', label: 'Kortste eerst', key: (entry) => Number(field(entry, 'minuten')) };

const ordersOf = (kind: KindName): readonly Order[] => (kind === 'bijeenkomst' ? [newest, byName] : kind === 'bron' ? [byName, { ...newest, key: (entry) => -Number(field(entry, 'jaar') ?? 0) }] : kind === 'lob-materiaal' ? [byName, shortest] : [byName]);

/** All an overview shows: its entries in order, its facets and what filtering needs to know. */
export interface Overview {
  readonly entries: readonly Entry[];
  readonly facets: readonly Facet[];
  readonly items: readonly FacetItem[];
  readonly orders: readonly { id: string; label: string }[];
}

/** The overview of the entries of one kind. */
export function overviewOf(kind: KindName, entries: readonly Entry[]): Overview {
  const definitions = facetsByKind[kind];
  const orders = ordersOf(kind);
  const ranked = orders.map((order) => [order.id, sortedBy(entries, order.key)] as const);
  const items = entries.map((entry): FacetItem => ({
    id: entry.id,
    values: Object.fromEntries(definitions.map(({ key, field: path }) => [key, valuesAt(entry.data, path)])),
    words: itemWords([titleOf(entry), String(field(entry, 'samenvatting') ?? ''), ...metaOf(entry), ...((field(entry, 'zoekwoorden') as string[] | undefined) ?? []), ...((field(entry, 'ook') as string[] | undefined) ?? [])]),
    ranks: Object.fromEntries(ranked.map(([id, list]) => [id, list.indexOf(entry)])),
  }));
  const facets = definitions.map(({ key, label, vocabulary }) => ({ key, label, options: vocabulary.terms.map((term) => ({ id: term.id, label: term.label })) }));
  return { entries: ranked[0]![1], facets: usedFacets(facets, items), items, orders: orders.map(({ id, label }) => ({ id, label })) };
}

function sortedBy(entries: readonly Entry[], key: Order['key']): Entry[] {
  return [...entries].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return typeof left === 'string' ? left.localeCompare(String(right), 'nl') : left - Number(right);
  });
}

/** The values of a field as a list; a path with a point reaches into a group. */
function valuesAt(data: unknown, path: string): string[] {
  const value = path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], data);
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}
