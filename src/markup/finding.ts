import type { RawNode } from './tree.ts';

/** A mistake in a text; the caller adds the file. */
export interface Finding {
  readonly code: string;
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly fix: string;
}

/** Notes a mistake at the place of a node. */
export type Report = (node: RawNode, code: string, message: string, fix: string) => void;

/** A {@link Report} that adds to a list. */
export const reportTo =
  (findings: Finding[]): Report =>
  (node, code, message, fix) =>
    findings.push({ code, ...placeOf(node), message, fix });

/** Where a node begins in its file. */
export const placeOf = (node: RawNode): { line: number; column: number } => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

/** Text of a node without markup; a forced line end counts as a line end. */
export function plainText(node: RawNode): string {
  if (node.type === 'text') return node.value ?? '';
  return node.type === 'break' ? '\n' : (node.children ?? []).map(plainText).join('');
}

/** The value of an attribute when it is plain text. */
export function attributeOf(node: RawNode, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a node says something: not just white space between tags. */
export const isFilled = (node: RawNode): boolean => node.type !== 'text' || Boolean(node.value?.trim());
