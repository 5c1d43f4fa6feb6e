import { kindOf, type KindName } from '#kinds/index.ts';

/** The day on which tests read content. */
export const TODAY = '2026-11-20';

/** Fields as they stand in a file: each value is YAML. */
export type Fields = Readonly<Record<string, string | undefined>>;

const REGISTER = { 'proef-checklist': { 'eerste-stap': { tekst: 'Zet de eerste stap', sinds: 1 } } };
const LONG = 'Een korte proeftekst die zegt waar dit stuk over gaat.';
const owned: Fields = { eigenaar: 'redactie', bijgewerkt: '2026-11-01', herzien_voor: '2027-11-01' };
const common = (titel: string): Fields => ({ titel, samenvatting: LONG, doelgroepen: '[gemeente]', themas: '[lob]', ...owned, bronnen: '[{ bron: proef-bron, plaats: hele pagina }]' });
const CITED = 'Een feit.<Bron id="proef-bron" />';
const judged = '{ waarde: onbekend, reden: Niemand heeft dit onderzocht., bronnen: [proef-bron] }';

const FIELDS: Record<KindName, Fields> = {
  'best-practice': { ...common('Proefaanpak'), bewijs: '{ stap: "0", reden: Niemand heeft dit onderzocht., bronnen: [proef-bron] }', effect: judged, inspanning: 'uurtje', beoordeeld_op: TODAY, geschiedenis: '[{ datum: 2026-11-20, wat: Eerste beoordeling }]' },
  casus: { ...common('Proefcasus'), organisatie: 'Gemeente Proefstad', organisatiesoort: 'gemeente', status: 'loopt' },
  handreiking: { ...common('Proefhandreiking'), voor_wie_precies: 'klantmanagers', tijd: 'een uur', resultaat: 'Een plan.' },
  'lob-materiaal': { ...common('Proefles'), competenties: '[werk]', niveaus: '[vmbo-tl]', leerjaren: '[3]', minuten: '50', lessen: '1', werkvormen: '[klas]', groepsgrootte: 'hele klas', taalniveau: 'b1', ouders: 'niet', computers: 'false', materiaaltype: 'open-opdracht', licentie: 'cc-by-40' },
  checklist: { ...common('Proeflijst'), versie: '1', inleiding: 'Gebruik deze lijst als proef.', groepen: '[{ titel: Begin, stappen: [{ id: eerste-stap, tekst: Zet de eerste stap, uitleg: Doe het rustig aan., bronnen: [proef-bron] }] }]' },
  netwerk: { ...common('Proefnetwerk'), doel: 'Samen leren van wat er gebeurt.', status: 'loopt', looptijd: 'vanaf 2024' },
  leervraag: { ...common('Proefvraag'), van: 'gemeenten', status: 'open' },
  bijeenkomst: { ...common('Proefdag'), datum: '2026-12-01', organisator: 'Proefbureau', status: 'gepland' },
  begrip: { titel: 'proefwoord', samenvatting: LONG, ...owned, uitleg_steunt_op: 'bron', bronnen: '[{ bron: proef-bron, plaats: hele pagina }]' },
  bron: { titel: 'Proefbron', uitgever: 'Proefbureau', soort: 'onderzoek', betrouwbaarheid: 'uitgever', geraadpleegd: TODAY },
  pagina: { titel: 'Proefpagina', samenvatting: LONG, ...owned },
};

const SHEET = '<Leerlingblad titel="Blad">\n\nSchrijf iets op.\n\n</Leerlingblad>';

/** The text of the smallest legal entry of a kind; `fields` change, add or (as `undefined`) take away fields. */
export function entryText(kind: KindName, { fields = {}, body }: { fields?: Fields; body?: string } = {}): string {
  const { format, sections } = kindOf(kind);
  const yaml = Object.entries({ ...FIELDS[kind], ...fields }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join('\n');
  if (format === 'yaml') return `${yaml}\n`;
  const headings = sections.filter((section) => section.required).map((section) => `## ${section.title}\n\n${CITED}`);
  const cites = 'bronnen' in FIELDS[kind] ? CITED : 'Gewone tekst.';
  const own = [headings.join('\n\n') || cites, ...(kind === 'lob-materiaal' ? [SHEET] : [])].join('\n\n');
  return `---\n${yaml}\n---\n\n${body ?? own}\n`;
}

/** Where the entry of a kind stands in the content folder. */
export const entryPath = (kind: KindName, id = `proef-${kind}`): string => `${kindOf(kind).folder}/${id}.${kindOf(kind).format}`;

/** Files of a content folder by their path in it. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly linkTo: string } | { readonly pipe: true }>>;

/** A legal content folder: the entries of the given kinds, and what they cannot do without. */
export function contentWith(kinds: readonly KindName[], more: Files = {}): Files {
  const entries = [...kinds, 'bron' as const].map((kind) => [entryPath(kind), entryText(kind)] as const);
  const register: Files = kinds.includes('checklist') ? { 'checklists/_stappen.json': JSON.stringify(REGISTER) } : {};
  return { ...Object.fromEntries(entries), ...register, ...more };
}
