import { createHash } from 'node:crypto';
import { hrefOf } from '#catalogue/hrefs.ts';
import { titleOf } from '#catalogue/relations.build.ts';
import type { Entry } from '#catalogue/read-entry.build.ts';
import { site } from '#catalogue/site.build.ts';
import { sourceName } from '#catalogue/source-name.ts';
import type { Document, DocumentBlock } from '#document/document.ts';
import { kindOf } from '#kinds/index.ts';
import { doelgroep } from '#kinds/vocabulary/doelgroep.ts';
import { bewijs, effect } from '#kinds/vocabulary/oordeel.ts';
import { inSentence, inWords } from '#lib/dutch-text.ts';
import type { Block } from '#markup/tree.ts';
import { documentBlocks } from './document-blocks.build.ts';

type Sheet = Extract<Block, { type: 'sheet' }>;

/** Whatever an entry needs from outside to become a document. */
export interface DocumentContext {
  /** Address of the site without a slash at the end. */
  readonly origin: string;
  readonly picture: (src: string) => Uint8Array;
}

const LICENCE = 'Doen wat werkt, CC BY 4.0: u mag dit veranderen en delen als u ‘Doen wat werkt’ als bron noemt.';

/** Stamp of an entry: the day it was looked after and six characters that change with every change of the content. */
export const versionOf = (entry: Entry): string => {
  const { bijgewerkt } = entry.data as { bijgewerkt: string };
  return `${bijgewerkt} · ${createHash('sha256').update(JSON.stringify([entry.data, entry.body])).digest('hex').slice(0, 6)}`;
};

const listedSources = (entry: Entry) => (entry.data as { bronnen?: readonly { bron: string; plaats: string }[] }).bronnen ?? [];

function frame(entry: Entry, context: DocumentContext): Omit<Document, 'blocks' | 'facts'> {
  const data = entry.data as { samenvatting: string; bijgewerkt: string; doelgroepen: readonly (typeof doelgroep.ids)[number][] };
  return {
    title: titleOf(entry),
    label: `${kindOf(entry.kind).label.one} voor ${inWords(data.doelgroepen.map((id) => inSentence(doelgroep.label(id))))}`,
    summary: data.samenvatting,
    date: data.bijgewerkt,
    version: versionOf(entry),
    address: `${context.origin}${hrefOf(entry.kind, entry.id)}`,
    licence: LICENCE,
  };
}

/** An entry with everything on its page that matters on paper: facts, text, ratings, sources, and at the end the pupil sheets. */
export function entryDocument(entry: Entry, facts: Document['facts'], context: DocumentContext): Document {
  const numbers = new Map(listedSources(entry).map((source, index) => [source.bron, index + 1]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const body = (sheets: boolean) => documentBlocks(entry.body.filter((block) => (block.type === 'sheet') === sheets), { ...context, numberOf, sheets });
  const rating = entry.kind === 'best-practice' ? ratingBlocks(entry as Entry<'best-practice'>) : [];
  const checks = entry.kind === 'checklist' ? checkBlocks(entry as Entry<'checklist'>) : [];
  return { ...frame(entry, context), facts, blocks: [...rating, ...checks, ...body(false), ...sourceBlocks(entry), ...body(true)] };
}

/** One pupil sheet, without anything that is for the teacher. */
export function sheetDocument(entry: Entry, sheet: Sheet, context: DocumentContext): Document {
  const blocks = documentBlocks(sheet.children, { ...context, numberOf: () => 0, sheets: true });
  return { ...frame(entry, context), title: sheet.title, label: `Leerlingblad bij ${titleOf(entry)}`, summary: '', facts: [], blocks };
}

/** The pupil sheets of an entry, in order. */
export const sheetsOf = (entry: Entry): Sheet[] => entry.body.filter((block): block is Sheet => block.type === 'sheet');

function ratingBlocks({ data }: Entry<'best-practice'>): DocumentBlock[] {
  const line = (name: string, word: string, reason: string): DocumentBlock => ({ type: 'paragraph', runs: [{ type: 'text', text: `${name}: ${word}. `, strong: true }, { type: 'text', text: reason }] });
  return [
    { type: 'heading', level: 2, text: 'Wat u krijgt' },
    line('Bewijs', `${bewijs.label(data.bewijs.stap)} (stap ${data.bewijs.stap} van 4)`, data.bewijs.reden),
    line('Effect', effect.label(data.effect.waarde), data.effect.reden),
    line('Bijwerkingen', data.bijwerkingen ? 'bekend' : 'niet bekend', data.bijwerkingen?.tekst ?? ''),
    line('Kosten', data.kosten ? 'bekend' : 'niet bekend', data.kosten?.toelichting ?? ''),
  ];
}

const checkBlocks = ({ data }: Entry<'checklist'>): DocumentBlock[] => [
  { type: 'paragraph', runs: [{ type: 'text', text: data.inleiding }] },
  ...data.groepen.flatMap((group): DocumentBlock[] => [
    { type: 'heading', level: 2, text: group.titel },
    { type: 'checks', items: group.stappen.map((step) => ({ text: step.tekst, explanation: step.uitleg })) },
  ]),
];

function sourceBlocks(entry: Entry): DocumentBlock[] {
  const sources = listedSources(entry);
  if (sources.length === 0) return [];
  const items = sources.map(({ bron, plaats }): DocumentBlock[] => {
    const { data } = site().one('bron', bron);
    const name = sourceName(data);
    return [{ type: 'paragraph', runs: [data.adres ? { type: 'link', text: name, href: data.adres } : { type: 'text', text: name }, { type: 'text', text: `. Plaats: ${plaats}.` }] }];
  });
  return [{ type: 'heading', level: 2, text: 'Bronnen' }, { type: 'list', ordered: true, items }];
}
