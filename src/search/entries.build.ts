import { hrefOf } from '#catalogue/hrefs.ts';
import type { Entry } from '#catalogue/read-entry.build.ts';
import { stepsOf } from '#catalogue/step-register.ts';
import { kindOf, type DataByKind, type KindName } from '#kinds/index.ts';
import { arbeidsmarktregio } from '#kinds/vocabulary/arbeidsmarktregio.ts';
import { bedrijfsgrootte } from '#kinds/vocabulary/bedrijfsgrootte.ts';
import type { Vocabulary } from '#kinds/vocabulary/define-vocabulary.ts';
import { doelgroep } from '#kinds/vocabulary/doelgroep.ts';
import { faseBegeleiding } from '#kinds/vocabulary/fase-begeleiding.ts';
import { faseWerving } from '#kinds/vocabulary/fase-werving.ts';
import { werkvorm } from '#kinds/vocabulary/lesvorm.ts';
import { loopbaancompetentie } from '#kinds/vocabulary/loopbaancompetentie.ts';
import { onderwijsniveau } from '#kinds/vocabulary/onderwijsniveau.ts';
import { sector } from '#kinds/vocabulary/sector.ts';
import { thema } from '#kinds/vocabulary/thema.ts';
import { textOf } from '#markup/walk.ts';
import { kindWords } from './kind-words.ts';
import { OTHER_SORT, type ExtraPage, type SearchEntry } from './search-entry.ts';

/** Text that stands in the fields rather than in the body. A new kind has to say what of it can be found. */
const fieldText: { [Name in KindName]: (data: DataByKind[Name]) => readonly (string | undefined)[] } = {
  'best-practice': (data) => [data.bewijs.reden, data.effect.reden, data.bijwerkingen?.tekst, data.kosten?.toelichting],
  casus: (data) => [
    data.organisatie,
    data.periode,
    ...data.feiten.map(({ naam, waarde }) => `${naam}: ${waarde}`),
    ...data.aanpakken.map(({ toelichting }) => toelichting),
  ],
  handreiking: (data) => [data.voor_wie_precies, data.resultaat],
  'lob-materiaal': (data) => [`Leerjaar ${data.leerjaren.join(', ')}. ${data.minuten} minuten.`, data.groepsgrootte],
  checklist: (data) => [data.inleiding, ...stepsOf(data).flatMap((step) => [step.tekst, step.uitleg])],
  netwerk: (data) => [data.doel, data.looptijd, data.deelnemers.join(', ')],
  leervraag: (data) => [data.van],
  bijeenkomst: (data) => [data.plaats, data.organisator],
  begrip: () => [],
  bron: (data) => [data.uitgever, data.auteurs, data.jaar?.toString(), data.kenmerk, data.let_op],
  pagina: () => [],
};

/** Fields with terms of a list, and whether the words of the list help to find the entry. */
const TERM_FIELDS: readonly [field: string, vocabulary: Vocabulary][] = [
  ['themas', thema],
  ['doelgroepen', doelgroep],
  ['sectoren', sector],
  ['regios', arbeidsmarktregio],
  ['niveaus', onderwijsniveau],
  ['competenties', loopbaancompetentie],
  ['werkvormen', werkvorm],
  ['bedrijfsgrootte', bedrijfsgrootte],
  ['fasen', faseBegeleiding],
  ['fasen_begeleiding', faseBegeleiding],
  ['fasen_werving', faseWerving],
];

/** What search knows of every entry and of the given pages beside them. */
export function searchEntries(entries: readonly Entry[], extra: readonly ExtraPage[]): SearchEntry[] {
  return [...entries.map(searchEntry), ...extra.map(ofPage)];
}

function searchEntry(entry: Entry): SearchEntry {
  const data = entry.data as unknown as Record<string, unknown> & { titel: string };
  const texts = (field: string): string[] => [data[field] ?? []].flat() as string[];
  const label = kindOf(entry.kind).label;
  const fields = (fieldText[entry.kind] as (data: unknown) => readonly (string | undefined)[])(data);
  const traits = TERM_FIELDS.flatMap(([field, vocabulary]) => texts(field).flatMap((id) => [vocabulary.label(id), ...(vocabulary.term(id).synonyms ?? [])]));
  return {
    kind: entry.kind,
    href: hrefOf(entry.kind, entry.id),
    title: data.titel,
    names: texts('ook'),
    keywords: texts('zoekwoorden'),
    traits: [label.one, label.many, ...kindWords[entry.kind], ...traits],
    summary: texts('samenvatting').join(''),
    text: [textOf(entry.body), ...fields.filter(Boolean)].join('\n'),
    values: {
      soort: [entry.kind === 'pagina' ? OTHER_SORT.id : entry.kind],
      doelgroep: texts('doelgroepen'),
      thema: texts('themas'),
      sector: texts('sectoren'),
      regio: texts('regios'),
    },
  };
}

const ofPage = (page: ExtraPage): SearchEntry => ({
  kind: page.sort,
  href: page.href,
  title: page.title,
  names: [],
  keywords: page.keywords,
  traits: [page.sort],
  summary: page.summary,
  text: '',
  values: { soort: [OTHER_SORT.id], doelgroep: [], thema: [], sector: [], regio: [] },
});
