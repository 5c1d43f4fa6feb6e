import { today as todayInNl, type IsoDate } from '#lib/dutch-date.ts';
import { nearest } from '#lib/nearest.ts';
import { withoutAccents } from '#lib/slug.ts';
import { isKindName, kindNames, kindOf, type KindName } from '#kinds/index.ts';
import { quoted, type Problem } from '#kinds/problem.ts';
import { dateProblems } from './check-dates.ts';
import { linkProblems } from './check-links.ts';
import { sourceProblems, unusedSources } from './check-sources.ts';
import { atField, atMention } from './problem-at.ts';
import type { Broken, Entry, Readable } from './read-entry.build.ts';
import { referencesIn } from './references.ts';
import { sitePages } from './site-pages.ts';

/** What the check may take for granted besides the entries. */
export interface Surroundings {
  /** Pages of the site that are not made from an entry; what ends in `/*` stands for everything below it. */
  readonly pages?: readonly string[];
  /** Entries with mistakes: what is left of them is checked too, and naming one of them is no mistake. */
  readonly broken?: readonly Broken[];
}

/** What only shows when all entries lie side by side: references, sources, links, doubles, dates. */
export function integrityProblems(entries: readonly Entry[], today: IsoDate = todayInNl(), { pages = sitePages, broken = [] }: Surroundings = {}): Problem[] {
  const all = [...entries, ...broken];
  const withData = all.flatMap((entry): Readable[] => (hasData(entry) ? [entry] : []));
  const unread = new Set(broken.filter((entry) => entry.unread).map((entry) => entry.file));
  const ids: Ids = new Map<KindName, Set<string>>(kindNames.map((name) => [name, new Set()]));
  for (const { kind, id } of all) ids.get(kind)!.add(id);
  return [
    ...all.flatMap((entry) => [...danglingCards(entry, ids), ...missingPictures(entry)]),
    ...linkProblems(entries, broken, pages),
    ...withData.flatMap((entry) => [...danglingReferences(entry, ids), ...sourceProblems(entry, !unread.has(entry.file)), ...dateProblems(entry, today), ...kindRules(entry)]),
    ...entries.flatMap(missingSheet),
    ...doubles(withData),
    // As long as fields cannot be read, nobody knows which sources they list.
    ...(withData.length === all.length ? unusedSources(withData) : []),
  ];
}

type Ids = ReadonlyMap<KindName, Set<string>>;
const hasData = (entry: Readable | Broken): entry is Readable => entry.data !== undefined;

function danglingReferences(entry: Readable, ids: Ids): Problem[] {
  return referencesIn(kindOf(entry.kind).schema, entry.data).flatMap(({ to, value, path }) => {
    const fault = referenceFault(to, value, ids);
    return fault ? [atField(entry, path, ...fault)] : [];
  });
}

function danglingCards(entry: Readable | Broken, ids: Ids): Problem[] {
  return entry.mentions.flatMap((mention) => {
    const fault = mention.type === 'see' ? referenceFault('any', mention.value, ids) : undefined;
    return fault ? [atMention(entry, mention, ...fault)] : [];
  });
}

/** Code, message and fix for a reference that leads nowhere. */
function referenceFault(to: string, value: string, ids: Ids): [string, string, string] | undefined {
  const [kind, id] = to === 'any' ? (value.split('/') as [string, string]) : [to, value];
  if (!isKindName(kind)) {
    const meant = nearest(kind, kindNames);
    return ['E-REF', `De soort ${quoted(kind)} bestaat niet.${meant ? ` Bedoelt u “${meant}”?` : ''}`, `Kies uit: ${kindNames.join(', ')}.`];
  }
  const known = ids.get(kind)!;
  if (known.has(id)) return undefined;
  const meant = nearest(id, known);
  return ['E-REF', `${kindOf(kind).label.one} ${quoted(id)} bestaat niet.${meant ? ` Bedoelt u “${meant}”?` : ''}`, `Maak het stuk in content/${kindOf(kind).folder}, of verander de verwijzing.`];
}

function missingPictures(entry: Readable | Broken): Problem[] {
  return entry.mentions.flatMap((mention) => {
    const name = /^\.\/([\w.-]+)$/.exec(mention.value)?.[1];
    // An address that is no file beside the text is a matter for the gate.
    if (mention.type !== 'picture' || name === undefined || entry.pictures.includes(name)) return [];
    const meant = nearest(name, entry.pictures);
    return [atMention(entry, mention, 'E-PATH', `Het plaatje ${quoted(name)} staat niet naast de tekst.${meant ? ` Bedoelt u “${meant}”?` : ''}`, `Zet de tekst als index.mdx in een map ${entry.id}, met het plaatje ernaast.`)];
  });
}

function missingSheet(entry: Entry): Problem[] {
  if (entry.kind !== 'lob-materiaal' || entry.body.some((block) => block.type === 'sheet')) return [];
  return [atField(entry, [], 'E-LOB', 'Dit lesmateriaal heeft geen leerlingblad.', 'Voeg een <Leerlingblad titel="…"> toe.')];
}

/** Rules that belong to one kind. */
function kindRules(entry: Readable): Problem[] {
  const problems: Problem[] = [];
  if (entry.kind === 'best-practice') {
    const data = entry.data as Readable<'best-practice'>['data'];
    if (data.doelgroepen.includes('werkgever') && (data.fasen_werving.length === 0 || data.bedrijfsgroottes.length === 0)) problems.push(atField(entry, ['doelgroepen'], 'E-SCHEMA', 'Een aanpak voor werkgevers heeft een fase en een bedrijfsgrootte nodig: die bepalen de plaats op de menukaart.', 'Vul fasen_werving en bedrijfsgroottes in.'));
    if (!data.doelgroepen.includes('werkgever') && data.fasen_werving.length > 0) problems.push(atField(entry, ['fasen_werving'], 'E-SCHEMA', 'Een fase van werving hoort bij werkgevers, maar die staan niet bij voor wie.', 'Voeg werkgever toe aan doelgroepen, of haal de fase weg.'));
  }
  if (entry.kind === 'begrip') {
    const data = entry.data as Readable<'begrip'>['data'];
    if (data.uitleg_steunt_op === 'bron' && data.bronnen.length === 0) problems.push(atField(entry, ['uitleg_steunt_op'], 'E-SOURCE', 'De uitleg steunt op een bron, maar er staat geen bron bij.', 'Vul bronnen in, of kies algemene kennis.'));
  }
  return problems;
}

/** The same title for two pages, or one glossary name for two words. */
function doubles(entries: readonly Readable[]): Problem[] {
  const seen = new Map<string, Readable>();
  return entries.flatMap((entry) => {
    const { titel, ook } = entry.data as { titel: string; ook?: readonly string[] };
    const names = entry.kind === 'bron' ? [] : [titel, ...(ook ?? [])];
    return names.flatMap((name, index) => {
      // Capitals and accents do not tell names apart: the text links them all the same way.
      const key = `${entry.kind === 'begrip' ? 'begrip' : 'titel'}:${withoutAccents(name).toLowerCase()}`;
      const first = seen.get(key);
      seen.set(key, first ?? entry);
      if (!first) return [];
      const path = index === 0 ? ['titel'] : ['ook', index - 1];
      if (first === entry) return [atField(entry, path, 'E-DUPLICATE', `${quoted(name)} staat er twee keer.`, 'Haal er een weg; hoofdletters en accenten maken geen verschil.')];
      return [atField(entry, path, 'E-DUPLICATE', `${quoted(name)} staat ook in ${first.file}.`, 'Kies een andere naam, zodat lezers ze uit elkaar houden.')];
    });
  });
}
