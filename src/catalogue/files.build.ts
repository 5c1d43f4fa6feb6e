import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { kindNames, kindOf, type KindName } from '#kinds/index.ts';
import { quoted, type Problem } from '#kinds/problem.ts';
import { ID_PATTERN } from '#kinds/fields.ts';

/** One file with one entry, read but not yet understood. */
export interface EntryFile {
  readonly kind: KindName;
  readonly id: string;
  /** Path from the root of the project, for messages. */
  readonly file: string;
  /** Folder with the pictures of this entry. */
  readonly folder: string;
  readonly text: string;
}

const MAX_BYTES = 500_000;
const MAX_LINE = 20_000;
const PICTURES = /\.(jpg|jpeg|png|webp|avif)$/;
/** Names that an operating system, the site or JavaScript keeps for itself. */
const RESERVED_IDS = new Set(['index', '404', 'pagefind', 'con', 'aux', 'nul', 'prn', 'com1', 'lpt1', 'constructor', 'prototype']);
const NOT_ENTRIES = new Set(['README.md', '_stappen.json']);

/** Reads every entry under a content folder; strangers, links to elsewhere and unreadable files become problems. */
export function readEntryFiles(contentFolder: string, projectFolder = join(contentFolder, '..')): { files: EntryFile[]; problems: Problem[] } {
  const files: EntryFile[] = [];
  const problems: Problem[] = [];
  const folders = new Map(kindNames.map((name) => [kindOf(name).folder, name]));
  const path = (absolute: string) => relative(projectFolder, absolute).split(sep).join('/');
  const report = (absolute: string, code: string, message: string, fix: string) => problems.push({ code, file: path(absolute), line: 1, message, fix });

  for (const top of sorted(contentFolder)) {
    const absolute = join(contentFolder, top);
    const kind = folders.get(top);
    if (NOT_ENTRIES.has(top)) continue;
    if (kind === undefined || !lstatSync(absolute).isDirectory()) {
      report(absolute, 'E-FILETYPE', `${quoted(top)} hoort niet in de map content.`, `Mappen zijn: ${[...folders.keys()].join(', ')}.`);
      continue;
    }
    for (const name of sorted(absolute)) readOne(kind, join(absolute, name), name);
  }
  problems.push(...lookalikes(files));
  return { files, problems };

  function readOne(kind: KindName, absolute: string, name: string): void {
    if (NOT_ENTRIES.has(name)) return;
    const extension = kindOf(kind).format === 'yaml' ? '.yaml' : '.mdx';
    const stat = lstatSync(absolute);
    if (stat.isSymbolicLink()) return void report(absolute, 'E-PATH', 'Dit is een koppeling naar een andere plek.', 'Zet het bestand zelf hier neer.');
    if (stat.isDirectory()) return readFolder(kind, absolute, name, extension);
    if (!name.endsWith(extension)) return void report(absolute, 'E-FILETYPE', `Dit bestand eindigt niet op ${extension}.`, `Geef het de naam van het stuk, met ${extension} erachter.`);
    add(kind, absolute, name.slice(0, -extension.length), absolute.slice(0, -name.length));
  }

  function readFolder(kind: KindName, absolute: string, name: string, extension: string): void {
    const main = `index${extension}`;
    for (const inside of sorted(absolute)) {
      const file = join(absolute, inside);
      const stat = lstatSync(file);
      if (stat.isSymbolicLink() || !realpathSync(file).startsWith(realpathSync(contentFolder))) report(file, 'E-PATH', 'Dit is een koppeling naar een andere plek.', 'Zet het bestand zelf hier neer.');
      else if (stat.isDirectory()) report(file, 'E-FILETYPE', 'In de map van een stuk passen geen mappen.', 'Zet de plaatjes naast index.mdx.');
      else if (inside === main) add(kind, file, name, absolute);
      else if (!PICTURES.test(inside)) report(file, 'E-FILETYPE', `${quoted(inside)} is geen plaatje.`, 'Alleen jpg, png, webp en avif mogen naast de tekst staan.');
    }
  }

  function add(kind: KindName, absolute: string, id: string, folder: string): void {
    const bytes = readFileSync(absolute);
    if (id.length > 80 || !ID_PATTERN.test(id) || RESERVED_IDS.has(id)) return void report(absolute, 'E-SLUG', `De naam ${quoted(id)} kan geen adres worden.`, 'Gebruik hooguit 80 kleine letters, cijfers en streepjes, zoals almere-45-plus.');
    if (bytes.length > MAX_BYTES) return void report(absolute, 'E-SIZE', 'Dit bestand is groter dan 500 kB.', 'Verdeel het over meer stukken.');
    const text = decoded(bytes);
    if (text === undefined) return void report(absolute, 'E-ENC', 'Dit bestand is niet als UTF-8 bewaard.', 'Bewaar het opnieuw en kies bij codering UTF-8.');
    if (text.split('\n').some((line) => line.length > MAX_LINE)) return void report(absolute, 'E-SIZE', 'Dit bestand heeft een regel van meer dan 20.000 tekens.', 'Breek de regel af.');
    files.push({ kind, id, file: path(absolute), folder, text });
  }
}

const sorted = (folder: string): string[] => readdirSync(folder).filter((name) => name !== '.DS_Store').sort();

/** Text of a file with Unix line ends, or nothing when it is not UTF-8. */
function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The same id twice in one kind: as a file and as a folder. */
function lookalikes(files: readonly EntryFile[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((entry) => {
    const key = `${entry.kind}/${entry.id}`;
    const first = seen.get(key);
    seen.set(key, entry.file);
    return first ? [{ code: 'E-DUPLICATE', file: entry.file, line: 1, message: `De id ${quoted(entry.id)} bestaat al in ${first}.`, fix: 'Geef een van de twee een andere naam.' }] : [];
  });
}
