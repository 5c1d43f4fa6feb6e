import { contentWith, entryText, type Fields, type Files } from '../test-content.ts';

/** What a fixture must be told: the code, the place and, where several faults share a code, a part of the message. */
export interface Expected {
  readonly code: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly column?: number;
  /** File as messages name it, when it is not the proof file. */
  readonly file?: string;
  readonly says?: string;
}

/** A content folder with one mistake in it, and its legal look-alike. */
export interface Fixture {
  /** Number of the threat in the list of inputs that a portal must refuse; neighbours carry the number of their row. */
  readonly row: number;
  readonly name: string;
  readonly files: Files;
  readonly expected: Expected;
  /** The same folder without the mistake. */
  readonly lookalike: Files;
}

/** The file that most fixtures are about. */
const PROOF = 'begrippen/proef.mdx';
const proof = (text: string): Files => contentWith([], { [PROOF]: text });
const inProof = (body: string): string => entryText('begrip', { body });
const BODY_LINE = inProof('§').slice(0, inProof('§').indexOf('§')).split('\n').length;

/** A text with a mistake; line and column (1 and 1 when left out) count in the text, not in the file; `null` where there is no column. */
export function inBody(row: number, name: string, body: string, [code, line = 1, column = 1, says]: readonly [string, number?, (number | null)?, string?], lookalike: string): Fixture {
  return { row, name, files: proof(inProof(body)), expected: { code, line: BODY_LINE + line - 1, ...(column === null ? {} : { column }), ...(says ? { says } : {}) }, lookalike: proof(inProof(lookalike)) };
}

/** Fields with a mistake in one of them: `fields` are added or replaced, and the fault is in the line of `key`. */
export function inFields(row: number, name: string, key: string, fields: Fields, code: string, lookalike: Fields, says?: string): Fixture {
  const text = entryText('begrip', { fields });
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith(`${key}:`)) + 1;
  return { row, name, files: proof(text), expected: { code, line, ...(says ? { says } : {}) }, lookalike: proof(entryText('begrip', { fields: lookalike })) };
}

/** A whole file with a mistake. */
export function inText(row: number, name: string, text: string | Uint8Array, expected: Expected, lookalike: string | Uint8Array): Fixture {
  const file = (content: string | Uint8Array): Files => contentWith([], { [PROOF]: content });
  return { row, name, files: file(text), expected, lookalike: file(lookalike) };
}

/** A folder with a mistake in what stands where. */
export const inFolders = (row: number, name: string, files: Files, expected: Expected, lookalike: Files): Fixture => ({ row, name, files: contentWith([], files), expected, lookalike: contentWith([], lookalike) });
