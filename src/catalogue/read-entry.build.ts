import type { Kind } from '#kinds/define-kind.ts';
import { readYaml, splitFrontMatter, type ReadData } from '#kinds/front-matter.ts';
import { kindOf, type DataByKind, type KindName } from '#kinds/index.ts';
import { problemsIn } from '#kinds/problems.ts';
import { byPlace, isError, type Problem } from '#kinds/problem.ts';
import { gate, type Finding } from '#markup/gate.ts';
import { gateOrder } from '#markup/gate-order.ts';
import { gateSource } from '#markup/gate-source.ts';
import { gateCharacters, gateText, passagesIn } from '#markup/gate-text.ts';
import { mentionsIn, type Mention } from '#markup/mentions.ts';
import { parseMdx } from '#markup/parse.build.ts';
import { toBlocks } from '#markup/to-blocks.ts';
import type { Block, RawNode } from '#markup/tree.ts';
import { unreadable } from '#markup/unreadable.ts';
import type { EntryFile } from './files.build.ts';
import { sectionFindings } from './sections.ts';

/** What can be known of an entry, even when its text is wrong. */
export interface Readable<Name extends KindName = KindName> {
  readonly kind: Name;
  readonly id: string;
  readonly data: DataByKind[Name];
  /** What the text names, with the place where it does. */
  readonly mentions: readonly Mention[];
  readonly file: string;
  /** File names of the pictures beside the text. */
  readonly pictures: readonly string[];
  /** Line of a field in the file, for messages. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** One entry: checked front matter and checked blocks. */
export interface Entry<Name extends KindName = KindName> extends Readable<Name> {
  readonly body: readonly Block[];
  readonly folder: string;
}

/** An entry with mistakes in it; it has no data when those are in the fields. */
export type Broken = Omit<Readable, 'data'> & {
  readonly data: Readable['data'] | undefined;
  /** The text could not be read at all, so what it names is not known. */
  readonly unread: boolean;
};

/** An entry, or what is left of it, with every problem in it. */
export type ReadEntry = { readonly entry: Entry; readonly broken?: never; readonly problems: Problem[] } | { readonly entry?: never; readonly broken: Broken; readonly problems: Problem[] };

/** Most problems that are told of one file: whoever has more, mends these first. */
const MAX_PROBLEMS = 100;

/** Reads one file: front matter, then text. Gives the entry, or what is left of it, with every problem in it. */
export function readEntry(source: EntryFile): ReadEntry {
  const kind = kindOf(source.kind);
  const read = kind.format === 'yaml' ? readYamlEntry(kind, source) : readMdxEntry(kind, source);
  if (read.problems.length <= MAX_PROBLEMS) return read;
  const first = read.problems.sort(byPlace).slice(0, MAX_PROBLEMS);
  return { ...read, problems: [...first, { ...first.at(-1)!, code: 'E-MANY', message: `Dit bestand heeft nog ${read.problems.length - MAX_PROBLEMS} problemen.`, fix: 'Los eerst deze op en kijk het dan opnieuw na.' }] };
}

function readYamlEntry(kind: Kind, source: EntryFile): ReadEntry {
  const { checked, lineOf, problems } = readData(kind, source, readYaml(source.file, source.text, 1, 64_000));
  const known = knownOf(source, checked, [], lineOf);
  return problems.some(isError) ? { broken: known, problems } : { entry: entryOf(known, source, []), problems };
}

function readMdxEntry(kind: Kind, source: EntryFile): ReadEntry {
  const { file } = source;
  const parts = splitFrontMatter(file, source.text);
  if (!parts.value) return { broken: knownOf(source, undefined, undefined, () => 1), problems: [...parts.problems] };
  const { checked, lineOf, problems } = readData(kind, source, readYaml(file, parts.value.yaml, parts.value.yamlLine));
  const { tree, findings } = readText(kind, parts.value.body, problems.some(({ code }) => code === 'E-CHAR'));
  problems.push(...findings.map((finding) => ({ ...finding, file })));
  const known = knownOf(source, checked, tree && mentionsIn(tree), lineOf);
  return tree === undefined || problems.some(isError) ? { broken: known, problems } : { entry: entryOf(known, source, toBlocks(tree)), problems };
}

/** The fields of a file with every problem in them, and the hidden characters of the whole file. */
function readData(kind: Kind, { file, text }: EntryFile, yaml: ReturnType<typeof readYaml>): { checked: unknown; lineOf: Entry['lineOf']; problems: Problem[] } {
  const characters = gateCharacters(text).map((finding) => ({ ...finding, file }));
  if (!yaml.value) return { checked: undefined, lineOf: () => 1, problems: [...characters, ...yaml.problems] };
  const { data, problems } = problemsIn(kind, file, yaml.value.data, yaml.value.lineOf);
  const words = fieldFindings(yaml.value).filter(({ code }) => code !== 'E-CHAR' || characters.length === 0);
  return { checked: data, lineOf: yaml.value.lineOf, problems: [...characters, ...problems, ...words.map((finding) => ({ ...finding, file }))] };
}

/** What is wrong with the words in the fields themselves. */
function fieldFindings({ data, lineOf }: ReadData): Finding[] {
  const titel = (data as { titel?: unknown }).titel;
  const wordless = typeof titel === 'string' && titel.trim() !== '' && !/[\p{L}\p{N}]/u.test(titel);
  const nameless = wordless ? [{ code: 'E-SCHEMA', line: lineOf(['titel']), message: 'Titel (titel): hier staat geen woord.', fix: 'Schrijf waar het over gaat, met letters.' }] : [];
  return [...nameless, ...stringsIn(data).flatMap(({ text, path }) => gateText({ text: text.trim(), line: lineOf(path) }, false))];
}

function stringsIn(data: unknown, path: readonly PropertyKey[] = []): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((value, index) => stringsIn(value, [...path, index]));
  return typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([key, value]) => stringsIn(value, [...path, key])) : [];
}

/** The tree of a text and what the gate finds in it; no tree when the text cannot or must not be parsed. */
function readText(kind: Kind, text: string, hiddenKnown: boolean): { tree?: RawNode; findings: Finding[] } {
  const unsafe = gateSource(text);
  if (unsafe.length > 0) return { findings: unsafe };
  const parsed = parseMdx(text);
  if ('error' in parsed) return { findings: [unreadable(text, parsed.error)] };
  const { tree } = parsed;
  const findings = gate(tree);
  if (findings.some(({ code }) => code === 'E-DEPTH')) return { findings };
  const words = passagesIn(tree).flatMap((passage) => gateText(passage));
  return { tree, findings: [...findings, ...gateOrder(tree), ...sectionFindings(kind, tree), ...words.filter(({ code }) => code !== 'E-CHAR' || !hiddenKnown)] };
}

const knownOf = ({ kind, id, file, pictures }: EntryFile, data: unknown, mentions: readonly Mention[] | undefined, lineOf: Entry['lineOf']): Broken => ({ kind, id, data: data as Broken['data'], mentions: mentions ?? [], unread: mentions === undefined, file, pictures, lineOf });

/** An entry without problems has data of its kind. */
const entryOf = ({ kind, id, data, mentions, file, pictures, lineOf }: Broken, { folder }: EntryFile, body: Block[]): Entry => ({ kind, id, data, body, mentions, file, folder, pictures, lineOf }) as Entry;
