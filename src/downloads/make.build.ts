import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesOf } from '#catalogue/pictures.build.ts';
import type { Entry } from '#catalogue/read-entry.build.ts';
import { site } from '#catalogue/site.build.ts';
import type { Document } from '#document/document.ts';
import { toPdf, type Pdf } from '#document/to-pdf.build.ts';
import type { KindName } from '#kinds/index.ts';
import { slugify } from '#lib/slug.ts';
import { entryDocument, sheetDocument, sheetsOf } from './entry-document.build.ts';

/** One file to take along. */
export interface Download {
  readonly name: string;
  readonly about: string;
  readonly href: string;
  /** Part of the address below /downloads/. */
  readonly path: string;
  readonly format: 'Pdf';
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Kinds that can be taken along. */
export const DOWNLOAD_KINDS = ['handreiking', 'lob-materiaal', 'best-practice', 'checklist'] as const satisfies readonly KindName[];

/** Where written PDFs are kept; another folder gives a build that starts from nothing. */
const cacheFolder = (): string => process.env['DWW_CACHE'] ?? join('node_modules', '.cache', 'doen-wat-werkt', 'pdf');
const made = new WeakMap<Entry, Promise<Download[]>>();

/** The downloads of an entry, written once per process; a PDF that was written before from the same document is read back. */
export function downloadsOf(entry: Entry, facts: Document['facts'], origin: string): Promise<Download[]> {
  const found = made.get(entry) ?? makeDownloads(entry, facts, origin);
  made.set(entry, found);
  return found;
}

async function makeDownloads(entry: Entry, facts: Document['facts'], origin: string): Promise<Download[]> {
  if (!DOWNLOAD_KINDS.some((kind) => kind === entry.kind)) return [];
  const pictures = await picturesOf(entry);
  const context = { origin, picture: (src: string) => pictures[src]!.bytes };
  const whole = download(entry, entry.id, entryDocument(entry, facts, context), WHOLE[entry.kind as (typeof DOWNLOAD_KINDS)[number]]);
  const sheets = sheetsOf(entry).map((sheet) => download(entry, `leerlingblad-${slugify(sheet.title)}`, sheetDocument(entry, sheet, context), { name: `Leerlingblad: ${sheet.title}`, about: 'Alleen het blad voor leerlingen, om te kopiëren.' }));
  return [whole, ...sheets];
}

const WHOLE: Record<(typeof DOWNLOAD_KINDS)[number], { name: string; about: string }> = {
  handreiking: { name: 'De hele handreiking', about: 'Om te lezen op papier of door te sturen.' },
  'lob-materiaal': { name: 'De hele les', about: 'Handleiding met alle leerlingbladen, elk blad op een eigen pagina.' },
  'best-practice': { name: 'Deze aanpak op papier', about: 'Met de stappen, het bewijs en de bronnen.' },
  checklist: { name: 'De lijst op papier', about: 'Met vakjes om af te vinken en lijnen voor notities.' },
};

function download(entry: Entry, file: string, document: Document, { name, about }: { name: string; about: string }): Download {
  const path = `${entry.kind}/${entry.id}/${file}.pdf`;
  return { name, about, href: `/downloads/${path}`, path, format: 'Pdf', ...cached(document) };
}

/** What it took to write each PDF that was not in the cache. */
export const written: { milliseconds: number; pages: number }[] = [];

/** Bump when the look of the PDF changes, so that older files in the cache are not used. */
const LOOK = 6;

function cached(document: Document): Pdf {
  const pictures = document.blocks.some((block) => block.type === 'picture');
  const key = createHash('sha256').update(`${LOOK}${JSON.stringify(document)}`).digest('hex').slice(0, 32);
  const file = join(cacheFolder(), `${key}.pdf`);
  if (!pictures && existsSync(`${file}.json`)) return { bytes: readFileSync(file), pages: (JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { pages: number }).pages };
  const start = performance.now();
  const pdf = toPdf(document);
  written.push({ milliseconds: performance.now() - start, pages: pdf.pages });
  mkdirSync(cacheFolder(), { recursive: true });
  write(file, pdf.bytes);
  write(`${file}.json`, JSON.stringify({ pages: pdf.pages }));
  return pdf;
}

/** Writes a file in one move, so that another process never reads half of it. */
function write(file: string, content: Uint8Array | string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** The entries that can be taken along. */
export const downloadEntries = (): Entry[] => DOWNLOAD_KINDS.flatMap((kind) => [...site().all(kind)] as Entry[]);
