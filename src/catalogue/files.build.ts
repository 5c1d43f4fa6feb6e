import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ID_PATTERN } from '#kinds/fields.ts';
import { kindNames, kindOf, type KindName } from '#kinds/index.ts';
import { quoted, type Problem } from '#kinds/problem.ts';
import { pictureFault } from './check-picture.ts';
import { RESERVED_IDS, TOP_ADDRESSES } from './reserved-ids.ts';

/** One file with one entry, read but not yet understood. */
export interface EntryFile {
  readonly kind: KindName;
  readonly id: string;
  /** Path from the root of the project, for messages. */
  readonly file: string;
  /** Folder with the pictures of this entry. */
  readonly folder: string;
  /** File names of the pictures that stand in a folder of the entry's own. */
  readonly pictures: readonly string[];
  readonly text: string;
}

const MAX_BYTES = 500_000;
const MAX_LINE = 20_000;
const PICTURE = /^[a-z0-9-]+\.(jpg|jpeg|png|webp|avif)$/;
const NOT_ENTRIES = new Set(['README.md', '_stappen.json', '.DS_Store']);

/** Reads every entry under a content folder; strangers, links to elsewhere and unreadable files become problems. */
export function readEntryFiles(contentFolder: string, projectFolder = join(contentFolder, '..')): { files: EntryFile[]; problems: Problem[] } {
  const files: EntryFile[] = [];
  const problems: Problem[] = [];
  const folders = new Map(kindNames.map((name) => [kindOf(name).folder, name]));
  // A name on disk may hold anything, and messages go to a terminal.
  const path = (absolute: string) => relative(projectFolder, absolute).split(sep).join('/').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
  const report = (absolute: string, code: string, message: string, fix: string) => void problems.push({ code, file: path(absolute), line: 1, message, fix });

  for (const top of sorted(contentFolder)) {
    const absolute = join(contentFolder, top);
    const kind = folders.get(top);
    if (!isOrdinary(absolute)) reportLink(absolute);
    else if (NOT_ENTRIES.has(top)) continue;
    else if (kind === undefined || !isFolder(absolute)) report(absolute, 'E-FILETYPE', `${quoted(top)} hoort niet in de map content.`, `Mappen zijn: ${[...folders.keys()].join(', ')}.`);
    else for (const name of sorted(absolute)) readOne(kind, join(absolute, name), name);
  }
  problems.push(...lookalikes(files));
  return { files, problems };

  function reportLink(absolute: string): void {
    report(absolute, 'E-PATH', 'Dit is geen gewoon bestand maar een koppeling naar een andere plek.', 'Zet het bestand zelf hier neer.');
  }

  function readOne(kind: KindName, absolute: string, name: string): void {
    const extension = kindOf(kind).format === 'yaml' ? '.yaml' : '.mdx';
    if (!isOrdinary(absolute)) return reportLink(absolute);
    if (NOT_ENTRIES.has(name)) return;
    if (isFolder(absolute)) return readFolder(kind, absolute, name, extension);
    if (!name.endsWith(extension)) return report(absolute, 'E-FILETYPE', `Dit bestand eindigt niet op ${extension}.`, `Geef het de naam van het stuk, met ${extension} erachter.`);
    add(kind, absolute, name.slice(0, -extension.length), absolute.slice(0, -name.length), []);
  }

  function readFolder(kind: KindName, absolute: string, name: string, extension: string): void {
    const main = `index${extension}`;
    const inside = sorted(absolute).filter((file) => !NOT_ENTRIES.has(file));
    const pictures = inside.filter((file) => file !== main && readPicture(join(absolute, file), file));
    if (!inside.includes(main)) report(absolute, 'E-FILETYPE', `In deze map staat geen ${main}.`, `Zet de tekst in ${main}, naast de plaatjes.`);
    else if (!isOrdinary(join(absolute, main))) reportLink(join(absolute, main));
    else if (!isFolder(join(absolute, main))) add(kind, join(absolute, main), name, absolute, pictures);
  }

  /** Whether a file beside a text is a picture; tells what is wrong with it. */
  function readPicture(absolute: string, name: string): boolean {
    if (!isOrdinary(absolute)) reportLink(absolute);
    else if (isFolder(absolute)) report(absolute, 'E-FILETYPE', 'In de map van een stuk passen geen mappen.', 'Zet de plaatjes naast de tekst.');
    else if (!PICTURE.test(name)) report(absolute, 'E-FILETYPE', `${quoted(name)} is geen plaatje met een goede naam.`, 'Alleen jpg, png, webp en avif mogen naast de tekst staan, met kleine letters, cijfers en streepjes in de naam.');
    else {
      const fault = pictureFault(name, readFileSync(absolute));
      if (fault) report(absolute, fault.code, fault.message, fault.fix);
      return true;
    }
    return false;
  }

  function add(kind: KindName, absolute: string, id: string, folder: string, pictures: readonly string[]): void {
    const isTaken = RESERVED_IDS.has(id) || (kindOf(kind).path === '' && TOP_ADDRESSES.has(id));
    if (id.length > 80 || !ID_PATTERN.test(id) || isTaken) return report(absolute, 'E-SLUG', `De naam ${quoted(id)} kan geen adres worden.`, isTaken ? 'Kies een andere naam; deze is al in gebruik.' : 'Gebruik hooguit 80 kleine letters, cijfers en streepjes, zoals almere-45-plus.');
    if (lstatSync(absolute).size > MAX_BYTES) return report(absolute, 'E-SIZE', 'Dit bestand is groter dan 500 kB.', 'Verdeel het over meer stukken.');
    const text = decoded(readFileSync(absolute));
    if (text === undefined) return report(absolute, 'E-ENC', 'Dit bestand is niet als gewone tekst in UTF-8 bewaard.', 'Bewaar het opnieuw en kies bij codering UTF-8 en bij regeleinden Unix of Windows.');
    const long = text.split('\n').findIndex((line) => line.length > MAX_LINE);
    if (long !== -1) return void problems.push({ code: 'E-SIZE', file: path(absolute), line: long + 1, message: 'Deze regel is langer dan 20.000 tekens.', fix: 'Breek de regel af.' });
    files.push({ kind, id, file: path(absolute), folder, pictures, text });
  }
}

const sorted = (folder: string): string[] => readdirSync(folder).sort();
const isFolder = (absolute: string): boolean => lstatSync(absolute).isDirectory();
/** A file or folder that stands here itself: no link to elsewhere, no pipe, no device. */
const isOrdinary = (absolute: string): boolean => isFolder(absolute) || lstatSync(absolute).isFile();

/** Text of a file with Unix line ends, or nothing when it is not UTF-8 or has line ends of old computers, which editors show as none. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').normalize('NFC');
    return /[\0\r]/.test(text) ? undefined : text;
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
