import { today as todayInNl, type IsoDate } from '#lib/dutch-date.ts';
import { nearest } from '#lib/nearest.ts';
import { isKindName, kindOf, type KindName } from '#kinds/index.ts';
import { quoted, type Problem } from '#kinds/problem.ts';
import { allBlocks, citedIn } from '#markup/walk.ts';
import type { Entry } from './read-entry.build.ts';
import { referencesIn } from './references.ts';

/** What only shows when all entries lie side by side: references, sources, doubles, dates. */
export function integrityProblems(entries: readonly Entry[], today: IsoDate = todayInNl()): Problem[] {
  const ids = new Map<KindName, Set<string>>();
  for (const { kind, id } of entries) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return [
    ...entries.flatMap((entry) => [...danglingReferences(entry, ids), ...sourceProblems(entry), ...dateProblems(entry, today), ...kindRules(entry)]),
    ...doubles(entries),
    ...unusedSources(entries),
  ];
}

const at = (entry: Entry, path: readonly PropertyKey[], code: string, message: string, fix: string): Problem => ({ code, file: entry.file, line: entry.lineOf(path), message, fix });

function danglingReferences(entry: Entry, ids: ReadonlyMap<KindName, ReadonlySet<string>>): Problem[] {
  const inData = referencesIn(kindOf(entry.kind).schema, entry.data);
  const inBody = [...allBlocks(entry.body)].flatMap((block) => (block.type === 'see' ? [{ to: 'any', value: `${block.kind}/${block.id}`, path: [] }] : []));
  return [...inData, ...inBody].flatMap(({ to, value, path }) => {
    const [kind, id] = to === 'any' ? (value.split('/') as [string, string]) : [to, value];
    if (!isKindName(kind)) return [at(entry, path, 'E-REF', `De soort ${quoted(kind)} bestaat niet.`, `Kies uit: ${[...ids.keys()].join(', ')}.`)];
    const known = ids.get(kind) ?? new Set<string>();
    if (known.has(id)) return [];
    const meant = nearest(id, known);
    return [at(entry, path, 'E-REF', `${kindOf(kind).label.one} ${quoted(id)} bestaat niet.${meant ? ` Bedoelt u “${meant}”?` : ''}`, `Maak content/${kindOf(kind).folder}/${id}, of verander de verwijzing.`)];
  });
}

/** Sources cited but not listed, listed twice, or listed and never cited. */
function sourceProblems(entry: Entry): Problem[] {
  const data = entry.data as { bronnen?: readonly { bron: string }[] };
  if (!data.bronnen) return [];
  const listed = data.bronnen.map((source) => source.bron);
  const cited = new Set([...citedIn(entry.body), ...citedInData(entry.data)]);
  const problems: Problem[] = [];
  for (const id of cited) if (!listed.includes(id)) problems.push(at(entry, ['bronnen'], 'E-SOURCE', `De tekst noemt bron ${quoted(id)}, maar die staat niet in het veld bronnen.`, `Voeg toe: - bron: ${id}, met de plaats in de bron.`));
  listed.forEach((id, index) => {
    if (listed.indexOf(id) !== index) problems.push(at(entry, ['bronnen', index], 'E-SOURCE', `Bron ${quoted(id)} staat er twee keer.`, 'Zet beide plaatsen in één regel.'));
    else if (!cited.has(id) && entry.kind !== 'begrip') problems.push(at(entry, ['bronnen', index], 'E-SOURCE', `Bron ${quoted(id)} staat in de lijst maar nergens in de tekst.`, `Zet <Bron id="${id}" /> achter het feit, of haal de bron weg.`));
  });
  return problems;
}

/** Sources that ratings, checklist steps and the like name: every list `bronnen` below the top level. */
function citedInData(data: unknown, depth = 0): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'bronnen' && depth > 0 && Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
    return citedInData(value, depth + 1);
  });
}

function dateProblems(entry: Entry, today: IsoDate): Problem[] {
  const data = entry.data as { bijgewerkt?: IsoDate; herzien_voor?: IsoDate; datum?: IsoDate; einddatum?: IsoDate; status?: string };
  const problems: Problem[] = [];
  if (data.bijgewerkt && data.bijgewerkt > today) problems.push(at(entry, ['bijgewerkt'], 'E-DATE', `${data.bijgewerkt} ligt in de toekomst.`, 'Vul de dag in waarop u het nakeek.'));
  if (data.bijgewerkt && data.herzien_voor && data.herzien_voor <= data.bijgewerkt) problems.push(at(entry, ['herzien_voor'], 'E-DATE', 'De dag van herzien ligt niet na de dag van bijwerken.', 'Kies een dag binnen anderhalf jaar.'));
  if (data.herzien_voor && data.herzien_voor < today) problems.push(at(entry, ['herzien_voor'], 'W-REVIEW', `Dit had vóór ${data.herzien_voor} nagekeken moeten zijn.`, 'Kijk het na en pas bijgewerkt en herzien_voor aan.'));
  if (entry.kind !== 'bijeenkomst') return problems;
  if (data.einddatum && data.datum && data.einddatum < data.datum) problems.push(at(entry, ['einddatum'], 'E-EVENT', 'Het einde ligt voor het begin.', 'Draai de datums om.'));
  if (data.status === 'gehouden' && data.datum! > today) problems.push(at(entry, ['status'], 'E-EVENT', 'Deze bijeenkomst ligt in de toekomst en kan dus niet geweest zijn.', 'Zet status op gepland.'));
  if (data.status === 'gepland' && (data.einddatum ?? data.datum!) < today) problems.push(at(entry, ['status'], 'W-EVENT', 'Deze bijeenkomst is voorbij maar staat nog op gepland.', 'Zet status op gehouden of afgelast.'));
  return problems;
}

/** Rules that belong to one kind. */
function kindRules(entry: Entry): Problem[] {
  const problems: Problem[] = [];
  if (entry.kind === 'lob-materiaal' && ![...allBlocks(entry.body)].some((block) => block.type === 'sheet')) problems.push(at(entry, [], 'E-LOB', 'Dit lesmateriaal heeft geen leerlingblad.', 'Voeg een <Leerlingblad titel="…"> toe.'));
  if (entry.kind === 'best-practice') {
    const data = entry.data as Entry<'best-practice'>['data'];
    if (data.doelgroepen.includes('werkgever') && (data.fasen_werving.length === 0 || data.bedrijfsgroottes.length === 0)) problems.push(at(entry, ['doelgroepen'], 'E-SCHEMA', 'Een aanpak voor werkgevers heeft een fase en een bedrijfsgrootte nodig: die bepalen de plaats op de menukaart.', 'Vul fasen_werving en bedrijfsgroottes in.'));
    if (!data.doelgroepen.includes('werkgever') && data.fasen_werving.length > 0) problems.push(at(entry, ['fasen_werving'], 'E-SCHEMA', 'Een fase van werving hoort bij werkgevers, maar die staan niet bij voor wie.', 'Voeg werkgever toe aan doelgroepen, of haal de fase weg.'));
  }
  if (entry.kind === 'begrip') {
    const data = entry.data as Entry<'begrip'>['data'];
    if (data.uitleg_steunt_op === 'bron' && data.bronnen.length === 0) problems.push(at(entry, ['uitleg_steunt_op'], 'E-SOURCE', 'De uitleg steunt op een bron, maar er staat geen bron bij.', 'Vul bronnen in, of kies algemene kennis.'));
  }
  return problems;
}

/** The same title twice in one kind, or one glossary name for two words. */
function doubles(entries: readonly Entry[]): Problem[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { titel, ook } = entry.data as { titel: string; ook?: readonly string[] };
    const names = entry.kind === 'begrip' ? [titel, ...(ook ?? [])] : entry.kind === 'bron' ? [] : [titel];
    return names.flatMap((name) => {
      const key = `${entry.kind === 'begrip' ? 'begrip' : 'titel'}:${name.toLowerCase()}`;
      const first = seen.get(key);
      seen.set(key, first ?? entry);
      if (!first) return [];
      return [at(entry, ['titel'], 'E-DUPLICATE', `${quoted(name)} staat ook in ${first.file}.`, 'Kies een andere naam, zodat lezers ze uit elkaar houden.')];
    });
  });
}

function unusedSources(entries: readonly Entry[]): Problem[] {
  const used = new Set(entries.flatMap((entry) => ((entry.data as { bronnen?: readonly { bron: string }[] }).bronnen ?? []).map((source) => source.bron)));
  return entries
    .filter((entry) => entry.kind === 'bron' && !used.has(entry.id))
    .map((entry) => at(entry, [], 'W-SOURCE-UNUSED', 'Geen enkel stuk noemt deze bron.', 'Gebruik de bron of haal het bestand weg.'));
}
