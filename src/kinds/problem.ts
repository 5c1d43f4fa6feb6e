export { quoted } from '#lib/quoted.ts';

/** One mistake an author made, ready to be shown: where it is, what it is, how to mend it. */
export interface Problem {
  /** `E-…` stops the build, `W-…` warns. */
  readonly code: string;
  /** Path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** One Dutch sentence: what is there and what is needed. */
  readonly message: string;
  /** One Dutch sentence: how to mend it. */
  readonly fix?: string;
}

export const isError = (problem: Problem): boolean => problem.code.startsWith('E-');

/** Problems in the order of a reader: by file, then by line. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'nl') || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
