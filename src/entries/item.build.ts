import type { Entry } from '#catalogue/read-entry.build.ts';
import type { DataByKind, KindName } from '#kinds/index.ts';
import { arbeidsmarktregio } from '#kinds/vocabulary/arbeidsmarktregio.ts';
import { betrouwbaarheid, bronsoort } from '#kinds/vocabulary/bron.ts';
import { loopbaancompetentie } from '#kinds/vocabulary/loopbaancompetentie.ts';
import { onderwijsniveau } from '#kinds/vocabulary/onderwijsniveau.ts';
import { bewijs, effect } from '#kinds/vocabulary/oordeel.ts';
import { bijeenkomststatus, casusstatus, netwerkstatus, vraagstatus } from '#kinds/vocabulary/status.ts';
import { thema } from '#kinds/vocabulary/thema.ts';
import { longDate } from '#lib/dutch-date.ts';
import { counted, inWords } from '#lib/dutch-text.ts';

/** What an entry shows in a list: the value at the end of its line, and a few small facts below. */
interface Item<Name extends KindName> {
  readonly value?: (data: DataByKind[Name]) => string | undefined;
  readonly meta?: (data: DataByKind[Name]) => readonly (string | undefined)[];
}

const steps = (data: DataByKind['checklist']) => data.groepen.flatMap((group) => group.stappen).length;
/** `vmbo, isk` instead of four leerwegen: school types without their levels. */
export const schools = (data: DataByKind['lob-materiaal']): string => inWords([...new Set(data.niveaus.map((niveau) => onderwijsniveau.label(niveau).split(' ')[0]!))]);

const items: { [Name in KindName]: Item<Name> } = {
  casus: { value: (data) => casusstatus.label(data.status), meta: (data) => [data.organisatie, ...data.regios.map(arbeidsmarktregio.label), data.periode] },
  handreiking: { value: (data) => data.tijd, meta: (data) => [`voor ${data.voor_wie_precies}`] },
  'lob-materiaal': { value: (data) => `${data.minuten} min`, meta: (data) => [...data.competenties.map(loopbaancompetentie.label), schools(data), `leerjaar ${inWords(data.leerjaren.map(String))}`] },
  'best-practice': { value: (data) => bewijs.label(data.bewijs.stap), meta: (data) => [effect.label(data.effect.waarde), ...data.themas.map(thema.label)] },
  netwerk: { value: (data) => netwerkstatus.label(data.status), meta: (data) => [data.looptijd] },
  bijeenkomst: { value: (data) => longDate(data.datum), meta: (data) => [data.organisator, data.plaats, bijeenkomststatus.label(data.status)] },
  leervraag: { value: (data) => vraagstatus.label(data.status), meta: (data) => [`van ${data.van}`] },
  begrip: { meta: (data) => [data.ook.length > 0 ? `ook: ${data.ook.slice(0, 4).join(', ')}` : undefined] },
  bron: { value: (data) => (data.jaar ? String(data.jaar) : 'zonder jaar'), meta: (data) => [data.uitgever, bronsoort.label(data.soort), betrouwbaarheid.label(data.betrouwbaarheid)] },
  checklist: { value: (data) => counted(steps(data), 'stap', 'stappen') },
  pagina: {},
};

/** The value at the end of the line of an entry. */
export const valueOf = (entry: Entry): string | undefined => (items[entry.kind] as Item<KindName>).value?.(entry.data as never);

/** Small facts below the name of an entry. */
export const metaOf = (entry: Entry): string[] => ((items[entry.kind] as Item<KindName>).meta?.(entry.data as never) ?? []).filter((part): part is string => Boolean(part));
