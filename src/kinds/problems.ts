import { z } from 'zod';
import { counted, inWords } from '#lib/dutch-text.ts';
import { nearest } from '#lib/nearest.ts';
import type { Kind } from './define-kind.ts';
import { infoOf, unwrapped, type FieldInfo } from './field-info.ts';
import { quoted, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
interface Said {
  readonly code?: string;
  readonly message: string;
  readonly fix: string;
}

/** Checks the data of one entry against its kind; gives either the data or every problem, in Dutch, with its line. */
export function problemsIn(kind: Kind, file: string, data: unknown, lineOf: (path: readonly PropertyKey[]) => number): { data: unknown; problems: Problem[] } {
  const parsed = kind.schema.safeParse(data, { reportInput: true });
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [toProblem(kind, file, issue, issue.path, lineOf)];
    return issue.keys.map((key) => unknownKey(kind, file, [...issue.path, key], lineOf));
  });
  return { data: undefined, problems };
}

function toProblem(kind: Kind, file: string, issue: Issue, path: PropertyKey[], lineOf: (path: readonly PropertyKey[]) => number): Problem {
  const found = infoAt(kind.schema, path);
  const said = saidOf(issue, found?.info, found ? exampleOf(found.info, found.path) : groupHelp(schemaAt(kind.schema, path)));
  return { code: said.code ?? 'E-SCHEMA', file, line: lineOf(path), message: `${nameOf(path, found?.info)}: ${said.message}`, fix: said.fix };
}

function unknownKey(kind: Kind, file: string, path: PropertyKey[], lineOf: (path: readonly PropertyKey[]) => number): Problem {
  const parent = schemaAt(kind.schema, path.slice(0, -1));
  const allowed = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  const key = String(path.at(-1));
  const meant = nearest(key, allowed);
  return {
    code: 'E-SCHEMA',
    file,
    line: lineOf(path),
    message: `Het veld ${quoted(key)} bestaat niet bij ${kind.label.one.toLowerCase()}.${meant ? ` Bedoelt u “${meant}”?` : ''}`,
    fix: `Kies uit: ${allowed.join(', ')}.`,
  };
}

/** `Bewijs, reden (bewijs.reden)`: the label people read and the key they type. */
function nameOf(path: PropertyKey[], info: FieldInfo | undefined): string {
  const key = path.map((step) => (typeof step === 'number' ? `${step + 1}` : String(step))).join('.');
  return info ? `${info.label} (${key})` : key;
}

/** What to write, and a line that can be pasted as it is. */
function exampleOf(info: FieldInfo, path: readonly PropertyKey[]): string {
  const value = /: | #/.test(info.example) && !/^["'[{]/.test(info.example) ? `"${info.example}"` : info.example;
  return `${info.help} Zo: ${lastKey(path)}: ${value}`;
}

const lastKey = (path: readonly PropertyKey[]): string => String(path.filter((step) => typeof step === 'string').at(-1) ?? '');

/** Help with a field that has no text of its own: the names of the fields in it. */
const groupHelp = (schema: z.ZodType | undefined): string =>
  schema instanceof z.ZodObject ? `Schrijf eronder: ${inWords(Object.keys(schema.shape))}.` : 'Kijk in content/README.md hoe dit veld eruitziet.';

function saidOf(issue: Issue, info: FieldInfo | undefined, fix: string): Said {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(input, issue.expected, fix, info);
    case 'invalid_value':
      return notInList(input, issue.values.map(String), info);
    case 'too_small':
      return { message: `${sizeOf(input)}, minimaal ${issue.minimum}.`, fix };
    case 'too_big':
      return { message: `${sizeOf(input)}, hooguit ${issue.maximum}.`, fix };
    case 'custom':
      return { code: 'E-TYPE', message: `${quoted(input)} is geen dag die bestaat.`, fix: 'Schrijf jaar-maand-dag, zoals 2026-11-20.' };
    case 'invalid_format':
      return { message: issue.format === 'url' ? `${quoted(input)} is geen webadres.` : `${quoted(input)} heeft niet de goede vorm.`, fix };
    default:
      return { message: `${quoted(input)} past hier niet.`, fix };
  }
}

const TYPE_NAMES: Record<string, string> = { string: 'tekst', number: 'een getal', int: 'een heel getal', boolean: 'true of false', array: 'een lijst', object: 'een groep velden' };

function wrongType(input: unknown, expected: string, fix: string, info: FieldInfo | undefined): Said {
  if (input === undefined) return { message: 'dit veld ontbreekt.', fix };
  if (input === null) return { message: 'dit veld is leeg.', fix };
  const message = `hier staat ${quoted(input)}, maar dit moet ${TYPE_NAMES[expected] ?? 'iets anders'} zijn.`;
  if (expected === 'string' && isBare(input)) return { code: 'E-TYPE', message, fix: inQuotes(input) };
  const unquoted = typeof input === 'string' && info && ['boolean', 'number', 'int'].includes(expected);
  return { code: 'E-TYPE', message, fix: unquoted ? `Schrijf het zonder aanhalingstekens, zoals ${info.example}.` : fix };
}

function notInList(input: unknown, allowed: string[], info: FieldInfo | undefined): Said {
  const list = allowed.length > 14 ? `${allowed.slice(0, 14).join(', ')} en nog ${allowed.length - 14}; zie content/README.md` : inWords(allowed, 'of');
  if (input === undefined || input === null) return { message: input === null ? 'dit veld is leeg.' : 'dit veld ontbreekt.', fix: `Kies uit: ${list}.` };
  if (isBare(input) && allowed.includes(String(input))) return { code: 'E-TYPE', message: `hier staat ${quoted(input)} zonder aanhalingstekens.`, fix: inQuotes(input) };
  const meant = typeof input === 'string' ? termFor(input, allowed, info) : undefined;
  return { message: `${quoted(input)} staat niet in de lijst.${meant ? ` Bedoelt u “${meant}”?` : ''}`, fix: `Kies uit: ${list}.` };
}

/** A number, yes or no where a text belongs: YAML reads `1` and `true` so when they stand without quotes. */
const isBare = (input: unknown): input is number | boolean => typeof input === 'number' || typeof input === 'boolean';
const inQuotes = (input: number | boolean): string => `Zet het tussen aanhalingstekens: "${input}".`;

/** The allowed id that an author most likely meant: by its spelling, its label or one of its synonyms. */
function termFor(input: string, allowed: string[], info: FieldInfo | undefined): string | undefined {
  const words = new Map(allowed.map((id) => [id, id]));
  for (const term of info?.vocabulary?.terms ?? []) for (const word of [term.label, ...(term.synonyms ?? [])]) words.set(word.toLowerCase(), term.id);
  const found = nearest(input.toLowerCase(), words.keys());
  return found === undefined ? undefined : words.get(found);
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string') return counted([...input.trim()].length, 'teken', 'tekens');
  return Array.isArray(input) ? `${input.length} in de lijst` : quoted(input);
}

/** The schema of the value at a path, seen through optional fields, defaults and preprocessing. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    current = current && unwrapped(current);
    if (current instanceof z.ZodObject) current = current.shape[String(step)] as z.ZodType | undefined;
    else if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else return undefined;
  }
  return current && unwrapped(current);
}

/** Information of the field at a path, or of the field it stands in, with the path of that field. */
function infoAt(schema: z.ZodType, path: readonly PropertyKey[]): { info: FieldInfo; path: readonly PropertyKey[] } | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = schemaAt(schema, path.slice(0, length - 1));
    const step = path[length - 1]!;
    const field = parent instanceof z.ZodObject ? (parent.shape[String(step)] as z.ZodType | undefined) : parent instanceof z.ZodArray ? (parent.element as z.ZodType) : undefined;
    const info = field && (infoOf(field) ?? infoOf(unwrapped(field)));
    if (info) return { info, path: path.slice(0, length) };
  }
  return undefined;
}
