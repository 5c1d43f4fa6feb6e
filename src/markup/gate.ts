import { quoted } from '#lib/quoted.ts';
import { plainText, reportTo, type Finding, type Report } from './finding.ts';
import { checkComponent } from './gate-component.ts';
import { checkImage, checkLink } from './gate-link.ts';
import type { RawNode } from './tree.ts';

export { plainText, type Finding } from './finding.ts';

const JSX = ['mdxJsxFlowElement', 'mdxJsxTextElement'];
const BLOCKS = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak'];
const WORDS = ['text', 'strong', 'emphasis', 'link', 'break', 'image'];
const [inBlocks, inWords, inTag] = [new Set([...BLOCKS, ...JSX]), new Set([...WORDS, ...JSX]), new Set([...BLOCKS, ...WORDS, ...JSX])];
/** What may stand in what. A node that is not named here may hold nothing, and one that stands in no list may stand nowhere. */
const MAY_HOLD: Readonly<Record<string, ReadonlySet<string>>> = {
  ...{ root: inBlocks, blockquote: inBlocks, listItem: inBlocks, mdxJsxFlowElement: inTag, mdxJsxTextElement: inTag },
  ...{ list: new Set(['listItem']), table: new Set(['tableRow']), tableRow: new Set(['tableCell']) },
  ...{ paragraph: inWords, heading: inWords, tableCell: inWords, strong: inWords, emphasis: inWords, link: inWords },
};
const MAX_DEPTH = 16;

/**
 * Everything in a tree that content may not hold, as an allow-list of nodes, components and attributes.
 * Content holds no code: no import, export, expression, spread, raw HTML or unknown component.
 * What passes has a form on the page; {@link toBlocks} throws on anything else.
 */
export function gate(tree: RawNode): Finding[] {
  const findings: Finding[] = [];
  const report = reportTo(findings);
  const deep = tooDeep(tree);
  // Nothing below looks at a tree that could exhaust the stack.
  if (deep) report(deep, 'E-DEPTH', 'De tekst is te diep in elkaar gevouwen.', 'Haal lijsten of blokken uit elkaar.');
  else walk(tree, [], report);
  return findings;
}

/** The first node that lies too deep, found without recursion. */
function tooDeep(tree: RawNode): RawNode | undefined {
  let level: readonly RawNode[] = [tree];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) level = level.flatMap((node) => node.children ?? []);
  return level[0];
}

function walk(node: RawNode, parents: readonly RawNode[], report: Report): void {
  if (!checkNode(node, parents, report)) return;
  for (const child of node.children ?? []) walk(child, [...parents, node], report);
}

/** Checks one node; gives false when its children need no look of their own. */
function checkNode(node: RawNode, parents: readonly RawNode[], report: Report): boolean {
  switch (node.type) {
    case 'mdxjsEsm':
      report(node, 'E-ESM', 'Import en export mogen niet in de inhoud.', 'Haal de regel weg. Begint een zin met import of export? Zet er een ander woord voor.');
      return false;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      expression(node, report);
      return false;
    case 'html':
      report(node, 'E-HTML', 'HTML mag niet in de inhoud.', 'Gebruik gewone opmaak, of een van de componenten.');
      return false;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkFit(node, parents.at(-1), report) && checkComponent(node, parents, report);
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      report(node, 'E-URL', 'Verwijzen met een los kenmerk achter de tekst kan niet.', 'Zet het adres er meteen achter: [tekst](adres). Bedoelt u gewone haken? Schrijf dan \\[ en \\].');
      return false;
    case 'code':
    case 'inlineCode':
      report(node, 'E-NODE', 'Codeblokken horen niet in deze inhoud.', 'Schrijf het als gewone tekst, zonder het teken `.');
      return false;
    default:
      return checkPlain(node, parents, report);
  }
}

function checkFit(node: RawNode, parent: RawNode | undefined, report: Report): boolean {
  if (parent ? MAY_HOLD[parent.type]?.has(node.type) : node.type === 'root') return true;
  report(node, 'E-NODE', `Deze opmaak (${node.type}) kan hier niet.`, 'Gebruik alinea’s, koppen, lijsten, tabellen en de componenten.');
  return false;
}

function checkPlain(node: RawNode, parents: readonly RawNode[], report: Report): boolean {
  if (!checkFit(node, parents.at(-1), report)) return false;
  if (node.type === 'link') checkLink(node, report);
  if (node.type === 'image') checkImage(node, parents, report);
  if (node.type === 'heading') heading(node, parents, report);
  if (node.type === 'table') table(node, report);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') report(node, 'E-NODE', 'Een vinkje in een lijst wordt niet bewaard.', 'Maak er een checklist van, of haal de haken weg.');
  return true;
}

function expression(node: RawNode, report: Report): void {
  if (/^\s*\/[*/]/.test(node.value ?? '')) report(node, 'E-EXPR', 'Commentaar tussen accolades mag niet.', 'Haal het weg; een opmerking voor de redactie hoort niet in de tekst.');
  else report(node, 'E-EXPR', `Tussen accolades staat ${quoted(node.value ?? '')}; code mag niet.`, 'Bedoelt u een accolade? Schrijf dan \\{ en \\}.');
}

function heading(node: RawNode, parents: readonly RawNode[], report: Report): void {
  if (node.depth === 1) report(node, 'E-A11Y-HEADING', 'Een kop met één # is de titel van de pagina, en die komt uit het veld titel.', 'Gebruik ## of ###.');
  if ((node.depth ?? 0) > 4) report(node, 'E-A11Y-HEADING', 'Deze kop ligt te diep.', 'Gebruik ## of ###.');
  if (parents.some((parent) => parent.type !== 'root' && parent.name !== 'Leerlingblad')) report(node, 'E-A11Y-HEADING', 'Een kop kan niet in een blok, lijst of stap staan.', 'Gebruik het kenmerk titel van het blok.');
  if (plainText(node).trim() === '') report(node, 'E-A11Y-HEADING', 'Deze kop is leeg.', 'Schrijf een kop, of haal de regel weg.');
  if (plainText(node).length > 100) report(node, 'E-SIZE', 'Deze kop is langer dan 100 tekens.', 'Maak hem korter.');
}

function table(node: RawNode, report: Report): void {
  const [head, ...rows] = node.children ?? [];
  if ((node.children ?? []).length > 200) report(node, 'E-SIZE', 'Deze tabel heeft meer dan 200 rijen.', 'Maak er twee van, of zet de cijfers in een bestand.');
  if (rows.length === 0) report(node, 'E-A11Y-TABLE', 'Deze tabel heeft geen rijen.', 'Zet er rijen onder, of maak er gewone tekst van.');
  if ((head?.children ?? []).some((cell) => plainText(cell).trim() === '')) report(node, 'E-A11Y-TABLE', 'Een kolom van deze tabel heeft geen kop.', 'Geef elke kolom een kop.');
}
