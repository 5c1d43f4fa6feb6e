import type { Problem } from '#kinds/problem.ts';
import type { Mention } from '#markup/mentions.ts';
import type { Readable } from './read-entry.build.ts';

/** A problem at a field of an entry. */
export const atField = (entry: Pick<Readable, 'file' | 'lineOf'>, path: readonly PropertyKey[], code: string, message: string, fix: string): Problem => ({ code, file: entry.file, line: entry.lineOf(path), message, fix });

/** A problem at a place in the text of an entry. */
export const atMention = (entry: Pick<Readable, 'file'>, { line, column }: Mention, code: string, message: string, fix: string): Problem => ({ code, file: entry.file, line, column, message, fix });
