import { plainText, reportTo, type Finding, type Report } from './finding.ts';
import type { RawNode } from './tree.ts';

/** The words that open the paragraph above a table and make it the caption. */
export const CAPTION = /^Tabel:\s*/;

/** What only shows between neighbours: skipped heading levels and tables without a caption of their own. */
export function gateOrder(tree: RawNode): Finding[] {
  const findings: Finding[] = [];
  const report = reportTo(findings);
  checkHeadings(tree.children ?? [], report);
  checkTables(tree, new Set(), report);
  return findings;
}

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

function checkTables(parent: RawNode, captions: Set<string>, report: Report): void {
  const children = parent.children ?? [];
  children.forEach((node, index) => {
    if (node.type !== 'table') return checkTables(node, captions, report);
    const caption = captionOf(children[index - 1]);
    if (caption === undefined) report(node, 'E-A11Y-TABLE', 'Boven deze tabel staat niet waar hij over gaat.', 'Zet er een regel boven die begint met “Tabel:”, en dan een lege regel.');
    else if (captions.has(caption)) report(node, 'E-A11Y-TABLE', 'Twee tabellen hebben hetzelfde bijschrift.', 'Geef elke tabel een eigen bijschrift.');
    else captions.add(caption);
    if (caption !== undefined && children[index - 1]!.children!.some((word) => word.type !== 'text')) report(children[index - 1]!, 'E-A11Y-TABLE', 'In het bijschrift van een tabel kan alleen gewone tekst staan.', 'Zet de bron of de link in de tekst erboven of in de tabel.');
  });
}

/** The caption in the paragraph above a table, when there is one that says something. */
function captionOf(above: RawNode | undefined): string | undefined {
  if (above?.type !== 'paragraph' || !CAPTION.test(plainText(above))) return undefined;
  return plainText(above).replace(CAPTION, '').trim() || undefined;
}
