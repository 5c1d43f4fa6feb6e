import type { Entry } from '#catalogue/read-entry.build.ts';
import type { DataByKind, KindName } from '#kinds/index.ts';
import { arbeidsmarktregio } from '#kinds/vocabulary/arbeidsmarktregio.ts';
import { bedrijfsgrootte } from '#kinds/vocabulary/bedrijfsgrootte.ts';
import { bronsoort, betrouwbaarheid } from '#kinds/vocabulary/bron.ts';
import { faseBegeleiding } from '#kinds/vocabulary/fase-begeleiding.ts';
import { faseWerving } from '#kinds/vocabulary/fase-werving.ts';
import { gemeentegrootte } from '#kinds/vocabulary/gemeentegrootte.ts';
import { licentie, ouderrol, taalniveau, werkvorm } from '#kinds/vocabulary/lesvorm.ts';
import { loopbaancompetentie } from '#kinds/vocabulary/loopbaancompetentie.ts';
import { onderwijsniveau } from '#kinds/vocabulary/onderwijsniveau.ts';
import { sector } from '#kinds/vocabulary/sector.ts';
import { bijeenkomststatus, netwerkstatus, vraagstatus } from '#kinds/vocabulary/status.ts';
import type { Vocabulary } from '#kinds/vocabulary/define-vocabulary.ts';
import { longDate } from '#lib/dutch-date.ts';
import { capitalised, inWords } from '#lib/dutch-text.ts';

/** A line of the slip beside the title: name, dots, value. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** The slip of an entry: a heading and its lines. */
export interface Facts {
  readonly title: string;
  readonly lines: readonly Fact[];
}

const labels = <Id extends string>(vocabulary: Vocabulary<Id>, ids: readonly Id[]) => inWords(ids.map((id) => vocabulary.label(id)));
const line = (name: string, value: string | undefined): Fact[] => (value ? [{ name, value }] : []);

type Maker<Name extends KindName> = (data: DataByKind[Name]) => Facts;

/** What a reader of each kind needs at a glance. A new kind does not compile until it is filled in here. */
const makers: { [Name in KindName]: Maker<Name> } = {
  casus: (data) => ({
    title: 'Feiten op een rij',
    lines: [
      ...line('Organisatie', data.organisatie),
      ...line('Regio', labels(arbeidsmarktregio, data.regios)),
      ...line('Inwoners', data.gemeentegrootte && gemeentegrootte.label(data.gemeentegrootte)),
      ...line('Sector', labels(sector, data.sectoren)),
      ...line('Grootte', data.bedrijfsgrootte && bedrijfsgrootte.label(data.bedrijfsgrootte)),
      ...line('Wanneer', data.periode),
      ...line('Fase', labels(faseBegeleiding, data.fasen)),
      ...data.feiten.map((fact) => ({ name: fact.naam, value: fact.waarde })),
    ],
  }),
  handreiking: (data) => ({
    title: 'Deze handreiking',
    lines: [
      ...line('Voor', data.voor_wie_precies),
      ...line('Tijd', data.tijd),
      ...line('Daarna hebt u', data.resultaat),
      ...line('Fase', labels(faseWerving, data.fasen_werving) || labels(faseBegeleiding, data.fasen_begeleiding)),
    ],
  }),
  'lob-materiaal': (data) => ({
    title: 'Voor uw les',
    lines: [
      ...line('Niveau', labels(onderwijsniveau, data.niveaus)),
      ...line('Leerjaar', inWords(data.leerjaren.map(String))),
      ...line('Tijd', data.lessen > 1 ? `${data.minuten} minuten in ${data.lessen} keer` : `${data.minuten} minuten`),
      ...line('Werkvorm', labels(werkvorm, data.werkvormen)),
      ...line('Groep', data.groepsgrootte),
      ...line('Competentie', labels(loopbaancompetentie, data.competenties)),
      ...line('Taal', taalniveau.label(data.taalniveau)),
      ...line('Ouders', ouderrol.label(data.ouders)),
      ...line('Computers', data.computers ? 'nodig' : 'niet nodig'),
      ...line('Licentie', licentie.label(data.licentie)),
    ],
  }),
  'best-practice': () => ({ title: 'Wat u krijgt', lines: [] }),
  netwerk: (data) => ({
    title: 'Over dit netwerk',
    lines: [...line('Doel', data.doel), ...line('Looptijd', data.looptijd), ...line('Status', netwerkstatus.label(data.status))],
  }),
  bijeenkomst: (data) => ({
    title: 'Wanneer en waar',
    lines: [
      ...line('Datum', data.einddatum ? `${longDate(data.datum)} tot en met ${longDate(data.einddatum)}` : longDate(data.datum)),
      ...line('Tijd', data.tijd ? `${data.tijd} uur` : 'niet bekend'),
      ...line('Plaats', data.plaats ?? 'niet bekend'),
      ...line('Organisator', data.organisator),
      ...line('Status', capitalised(bijeenkomststatus.label(data.status))),
    ],
  }),
  leervraag: (data) => ({ title: 'Deze vraag', lines: [...line('Van', data.van), ...line('Antwoord', vraagstatus.label(data.status))] }),
  begrip: (data) => ({ title: 'Dit woord', lines: [...line('Ook', data.ook.join(', ')), ...line('Uitleg steunt op', data.uitleg_steunt_op)] }),
  bron: (data) => ({
    title: 'Deze bron',
    lines: [
      ...line('Uitgever', data.uitgever),
      ...line('Auteurs', data.auteurs),
      ...line('Uitgegeven', data.datum ? longDate(data.datum) : data.jaar ? String(data.jaar) : 'niet bekend'),
      ...line('Kenmerk', data.kenmerk),
      ...line('Soort', bronsoort.label(data.soort)),
      ...line('Hoe gelezen', betrouwbaarheid.label(data.betrouwbaarheid)),
      ...line('Geraadpleegd', longDate(data.geraadpleegd)),
    ],
  }),
  checklist: (data) => ({ title: 'Deze lijst', lines: [...line('Stappen', String(data.groepen.flatMap((group) => group.stappen).length)), ...line('Versie', String(data.versie))] }),
  pagina: () => ({ title: '', lines: [] }),
};

/** The slip of an entry. */
export const factsOf = (entry: Entry): Facts => (makers[entry.kind] as Maker<KindName>)(entry.data as never);

/** The lines of the slip for a file to take along. */
export const paperFacts = (entry: Entry): readonly Fact[] => factsOf(entry).lines;
