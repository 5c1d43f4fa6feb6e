import { nearest } from '#lib/nearest.ts';
import { componentNames, isComponentName, ruleOf } from './components.ts';
import { linkKind } from './safe-url.ts';
import type { Attribute, RawNode } from './tree.ts';

/** A finding of the gate; the caller adds the file. */
export interface Finding {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

const PLAIN = new Set(['root', 'paragraph', 'text', 'strong', 'emphasis', 'list', 'listItem', 'heading', 'table', 'tableRow', 'tableCell', 'thematicBreak', 'break', 'blockquote', 'link', 'image']);
const CODE = new Set(['code', 'inlineCode']);
const MAX_DEPTH = 16;
const DIRECTIVE = /^(set|is|define|client|server|transition|on|bind|class|style):/;

/** What the author wrote, short and without control characters. */
const shown = (text: string): string => `“${text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 60)}”`;

/**
 * Everything in a tree that content may not hold, as an allow-list of nodes, components and attributes.
 * Content holds no code: no import, export, expression, spread, raw HTML or unknown component.
 */
export function gate(tree: RawNode): Finding[] {
  const findings: Finding[] = [];
  const report = (node: RawNode, code: string, message: string, fix: string) =>
    findings.push({ code, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, message, fix });
  walk(tree, [], report);
  return findings;
}

type Report = (node: RawNode, code: string, message: string, fix: string) => void;

function walk(node: RawNode, parents: readonly RawNode[], report: Report): void {
  if (parents.length > MAX_DEPTH) return report(node, 'E-DEPTH', 'De tekst is te diep in elkaar gevouwen.', 'Haal lijsten of blokken uit elkaar.');
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
      return component(node, parents, report);
    case 'link':
    case 'definition':
      link(node, report);
      return true;
    case 'linkReference':
    case 'imageReference':
      report(node, 'E-URL', 'Verwijzen met een los kenmerk achter de tekst kan niet.', 'Zet het adres er meteen achter: [tekst](adres).');
      return false;
    case 'image':
      image(node, report);
      return true;
    case 'heading':
      heading(node, parents, report);
      return true;
    case 'table':
      table(node, report);
      return true;
    case 'listItem':
      if (node.checked !== null && node.checked !== undefined) report(node, 'E-NODE', 'Een vinkje in een lijst wordt niet bewaard.', 'Maak er een checklist van, of haal de haken weg.');
      return true;
    default:
      if (CODE.has(node.type)) {
        report(node, 'E-NODE', 'Codeblokken horen niet in deze inhoud.', 'Schrijf het als gewone tekst; begin een regel niet met vier spaties.');
        return false;
      }
      if (!PLAIN.has(node.type)) report(node, 'E-NODE', `Deze opmaak (${node.type}) kan hier niet.`, 'Gebruik alinea’s, koppen, lijsten, tabellen en de componenten.');
      return PLAIN.has(node.type);
  }
}

function expression(node: RawNode, report: Report): void {
  const comment = /^\s*\/\*/.test(node.value ?? '');
  if (comment) report(node, 'E-EXPR', 'Commentaar tussen accolades mag niet.', 'Haal het weg; een opmerking voor de redactie hoort niet in de tekst.');
  else report(node, 'E-EXPR', `Tussen accolades staat ${shown(node.value ?? '')}; code mag niet.`, 'Bedoelt u een accolade? Schrijf dan \\{ en \\}.');
}

function component(node: RawNode, parents: readonly RawNode[], report: Report): boolean {
  const name = node.name ?? '';
  if (!isComponentName(name)) {
    unknownComponent(node, name, report);
    return false;
  }
  const rule = ruleOf(name);
  const parent = parents.at(-1);
  attributes(node, name, report);
  if (rule.inside && parent?.name !== rule.inside) report(node, 'E-A11Y-NEST', `<${name}> hoort binnen <${rule.inside}>.`, `Zet er <${rule.inside}> omheen.`);
  if (rule.place === 'block' && node.type === 'mdxJsxTextElement') report(node, 'E-COMP', `<${name}> staat midden in een zin.`, `Zet <${name}> op een eigen regel, met een lege regel erboven.`);
  const filled = (node.children ?? []).some((child) => child.type !== 'text' || child.value?.trim());
  if (rule.holds === 'none' && filled) report(node, 'E-COMP', `<${name}> kan geen tekst bevatten.`, `Sluit de tag meteen: <${name} … />.`);
  if (rule.holds === 'blocks' && !filled) report(node, 'E-COMP', `<${name}> is leeg.`, 'Zet er tekst in, of haal het weg.');
  if (typeof rule.holds === 'object') holdsOnly(node, name, rule.holds.only, report);
  if ((name === 'Leerlingblad' || name === 'Stappen') && parents.some((ancestor) => ancestor.name === name)) report(node, 'E-A11Y-NEST', `<${name}> staat in een ander <${name}>.`, 'Zet ze onder elkaar.');
  return rule.holds !== 'none';
}

function holdsOnly(node: RawNode, name: string, only: string, report: Report): void {
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  const stranger = children.find((child) => child.name !== only);
  if (stranger) report(stranger, 'E-A11Y-NEST', `In <${name}> mag alleen <${only}> staan.`, `Zet de tekst in een <${only}>.`);
  if (children.length === 0) report(node, 'E-COMP', `<${name}> is leeg.`, `Zet er een <${only}> in.`);
}

function unknownComponent(node: RawNode, name: string, report: Report): void {
  if (name === '' || /^[a-z]/.test(name)) {
    const meant = nearest(name, componentNames.map((known) => known.toLowerCase())) === name.toLowerCase() ? componentNames.find((known) => known.toLowerCase() === name) : undefined;
    if (meant) report(node, 'E-COMP', `<${name}> bestaat niet. Bedoelt u <${meant}>?`, 'Let op hoofdletters.');
    else report(node, 'E-HTML', name ? `HTML zoals <${name.slice(0, 40)}> mag niet in de inhoud.` : 'Lege tags mogen niet in de inhoud.', 'Gebruik gewone opmaak, of een van de componenten.');
    return;
  }
  const meant = nearest(name, componentNames);
  report(node, 'E-COMP', `<${name.slice(0, 40)}> bestaat niet.${meant ? ` Bedoelt u <${meant}>?` : ''}`, `Wel: ${componentNames.map((known) => `<${known}>`).join(', ')}.`);
}

function attributes(node: RawNode, name: keyof typeof import('./components.ts').components, report: Report): void {
  const rules = ruleOf(name).attributes;
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute') report(node, 'E-SPREAD', `Bij <${name}> staan drie punten met een waarde; dat is code.`, 'Schrijf elk kenmerk uit: naam="waarde".');
    else if (attribute.value !== null && typeof attribute.value === 'object') report(node, 'E-ATTR-EXPR', `De waarde van ${shown(key)} staat tussen accolades; dat is code.`, `Zet de waarde tussen aanhalingstekens: ${key}="…".`);
    else if (DIRECTIVE.test(key)) report(node, 'E-ATTR-DIRECTIVE', `${shown(key)} is een opdracht aan de bouwer van de site.`, 'Haal het weg.');
    else if (!Object.hasOwn(rules, key)) unknownAttribute(node, name, key, report);
    else if (seen.has(key)) report(node, 'E-ATTR', `${shown(key)} staat er twee keer.`, 'Haal er een weg.');
    else checkValue(node, name, attribute, report);
    seen.add(key);
  }
  for (const [key, rule] of Object.entries(rules)) {
    if (rule.required && !seen.has(key)) report(node, 'E-ATTR', `Bij <${name}> ontbreekt ${key}.`, `Zo: <${name} ${key}="${rule.example}">.`);
  }
}

function unknownAttribute(node: RawNode, name: keyof typeof import('./components.ts').components, key: string, report: Report): void {
  const known = Object.keys(ruleOf(name).attributes);
  const meant = nearest(key, known);
  report(node, 'E-ATTR-UNKNOWN', `<${name}> kent geen ${shown(key)}.${meant ? ` Bedoelt u ${meant}?` : ''}`, known.length > 0 ? `Wel: ${known.join(', ')}.` : 'Deze component heeft geen kenmerken.');
}

function checkValue(node: RawNode, name: keyof typeof import('./components.ts').components, attribute: Attribute, report: Report): void {
  const rule = ruleOf(name).attributes[attribute.name!]!;
  const value = typeof attribute.value === 'string' ? attribute.value : '';
  if (rule.oneOf && !rule.oneOf.includes(value)) report(node, 'E-ATTR', `${attribute.name} is ${shown(value)}, en dat kan niet.`, `Kies uit: ${rule.oneOf.join(', ')}.`);
  else if (!rule.pattern.test(value) || value.trim() === '') report(node, 'E-ATTR', `${attribute.name} is ${shown(value)}, en dat kan niet.`, `Zo: ${attribute.name}="${rule.example}".`);
}

function link(node: RawNode, report: Report): void {
  const url = node.url ?? '';
  const kind = linkKind(url);
  if (kind === 'forbidden') report(node, 'E-URL', `Dit adres is niet toegestaan: ${shown(url)}.`, 'Gebruik https://…, mailto:, tel:, of een adres op deze site dat met / begint.');
  if (kind === 'plain-web') report(node, 'W-URL-HTTP', `Dit adres is niet beveiligd: ${shown(url)}.`, 'Kijk of het ook met https:// werkt.');
  if (node.title) report(node, 'E-URL', 'Een titel achter een adres is niet voor iedereen te lezen.', 'Zet de uitleg in de tekst van de link.');
  if (node.type !== 'link') return;
  const words = plainText(node).trim();
  if (words === '') report(node, 'E-A11Y-LINK', 'Deze link heeft geen tekst.', 'Zet tussen de haken waar de link heen gaat.');
  if (/^(klik )?(hier|lees meer|meer|link|deze link)$/i.test(words)) report(node, 'E-A11Y-LINK', `“${words}” zegt niet waar de link heen gaat.`, 'Noem het onderwerp in de tekst van de link.');
}

function image(node: RawNode, report: Report): void {
  const url = node.url ?? '';
  if (/^\s*(https?:)?\/\//i.test(url)) report(node, 'E-IMG-REMOTE', 'Dit plaatje staat op een andere site.', 'Zet het plaatje in de map van dit stuk.');
  else if (/^[a-z][a-z0-9+.-]*:/i.test(url.replace(/[\p{Cc}\s]/gu, ''))) report(node, 'E-URL', `Dit adres is niet toegestaan: ${shown(url)}.`, 'Zet het plaatje in de map van dit stuk.');
  else if (!/^\.\/[a-z0-9-]+\.(jpg|jpeg|png|webp|avif)$/.test(url)) report(node, 'E-PATH', `Dit is geen plaatje in de map van dit stuk: ${shown(url)}.`, 'Zo: ./naam-van-plaatje.jpg, met kleine letters.');
  const alt = (node.alt ?? '').trim();
  if (alt === '' || alt.length > 250 || /^(img|dsc|image|afbeelding van|foto van)|\.(jpe?g|png|webp|avif)$/i.test(alt)) report(node, 'E-ALT', 'De beschrijving van dit plaatje zegt niet wat erop staat.', 'Schrijf in één zin wat er te zien is, zonder “afbeelding van”.');
}

function heading(node: RawNode, parents: readonly RawNode[], report: Report): void {
  if (node.depth === 1) report(node, 'E-A11Y-HEADING', 'Een kop met één # is de titel van de pagina, en die komt uit het veld titel.', 'Gebruik ## of ###.');
  if ((node.depth ?? 0) > 4) report(node, 'E-A11Y-HEADING', 'Deze kop ligt te diep.', 'Gebruik ## of ###.');
  if (parents.length > 1 && parents.some((parent) => parent.type !== 'root' && parent.name !== 'Leerlingblad')) report(node, 'E-A11Y-HEADING', 'Een kop kan niet in een blok, lijst of stap staan.', 'Gebruik het kenmerk titel van het blok.');
  if (plainText(node).trim() === '') report(node, 'E-A11Y-HEADING', 'Deze kop is leeg.', 'Schrijf een kop, of haal de regel weg.');
  if (plainText(node).length > 100) report(node, 'E-SIZE', 'Deze kop is langer dan 100 tekens.', 'Maak hem korter.');
}

function table(node: RawNode, report: Report): void {
  const [head, ...rows] = node.children ?? [];
  if ((node.children ?? []).length > 200) report(node, 'E-SIZE', 'Deze tabel heeft meer dan 200 rijen.', 'Maak er twee van, of zet de cijfers in een bestand.');
  if (rows.length === 0) report(node, 'E-A11Y-TABLE', 'Deze tabel heeft geen rijen.', 'Zet er rijen onder, of maak er gewone tekst van.');
  if ((head?.children ?? []).some((cell) => plainText(cell).trim() === '')) report(node, 'E-A11Y-TABLE', 'Een kolom van deze tabel heeft geen kop.', 'Geef elke kolom een kop.');
}

/** Text of a node without markup. */
export const plainText = (node: RawNode): string => (node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(plainText).join(''));
