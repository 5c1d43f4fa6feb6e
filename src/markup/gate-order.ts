import { plainText, type Finding } from './gate.ts';
import type { RawNode } from './tree.ts';

/** The words that open the paragraph above a table and make it the caption. */
export const CAPTION = /^Tabel:\s*/;

/** What only shows between neighbours: skipped heading levels and tables without a caption. */
export function gateOrder(tree: RawNode): Finding[] {
  const findings: Finding[] = [];
  const report = (node: RawNode, code: string, message: string, fix: string) =>
    findings.push({ code, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, message, fix });
  checkHeadings(tree.children ?? [], report);
  checkTables(tree, report);
  return findings;
}

type Report = (node: RawNode, code: string, message: string, fix: string) => void;

function checkHeadings(nodes: readonly RawNode[], report: Report): void {
  let last = 1;
  for (const node of nodes) {
    if (node.name === 'Leerlingblad') checkHeadings(node.children ?? [], report);
    if (node.type !== 'heading') continue;
    const depth = node.depth ?? 2;
    if (depth > last + 1) report(node, 'E-A11Y-HEADING', 'Deze kop slaat een niveau over.', `Gebruik ${'#'.repeat(last + 1)} in plaats van ${'#'.repeat(depth)}.`);
    last = depth;
  }
}

function checkTables(parent: RawNode, report: Report): void {
  const children = parent.children ?? [];
  children.forEach((node, index) => {
    if (node.type !== 'table') return checkTables(node, report);
    const above = children[index - 1];
    if (above?.type !== 'paragraph' || !CAPTION.test(plainText(above))) report(node, 'E-A11Y-TABLE', 'Boven deze tabel staat niet waar hij over gaat.', 'Zet er een regel boven die begint met “Tabel:”, en dan een lege regel.');
  });
}
