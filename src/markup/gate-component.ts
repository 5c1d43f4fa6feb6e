import { nearest } from '#lib/nearest.ts';
import { quoted, shortened } from '#lib/quoted.ts';
import { componentNames, isComponentName, ruleOf, type ComponentName, type ComponentRule } from './components.ts';
import { isFilled, type Report } from './finding.ts';
import type { Attribute, RawNode } from './tree.ts';

const DIRECTIVE = /^(set|is|define|client|server|transition|on|bind|class|style|use|let|var|v|x|slot):/i;

const HOLDS_WORDS = new Set(['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link']);

/** Checks a tag: its name, place, attributes and what it holds. Gives false when its children need no look of their own. */
export function checkComponent(node: RawNode, parents: readonly RawNode[], report: Report): boolean {
  const name = node.name ?? '';
  if (!isComponentName(name)) {
    unknownComponent(node, name, report);
    return false;
  }
  const rule = ruleOf(name);
  attributes(node, name, report);
  place(node, name, rule, parents, report);
  contents(node, name, rule, report);
  return rule.holds !== 'none';
}

function place(node: RawNode, name: ComponentName, rule: ComponentRule, parents: readonly RawNode[], report: Report): void {
  const parent = parents.at(-1);
  if (rule.inside && parent?.name !== rule.inside) report(node, 'E-A11Y-NEST', `<${name}> hoort binnen <${rule.inside}>.`, `Zet er <${rule.inside}> omheen.`);
  const amongWords = node.type === 'mdxJsxTextElement' || (parent !== undefined && HOLDS_WORDS.has(parent.type));
  if (rule.place === 'block' && amongWords) report(node, 'E-COMP', `<${name}> staat midden in een zin.`, `Zet <${name}> op een eigen regel, met een lege regel erboven.`);
  if (rule.place === 'inline' && !amongWords) report(node, 'E-COMP', `<${name}> staat los van een zin.`, `Zet <${name}> direct achter het feit, op dezelfde regel.`);
  if (rule.place === 'inline' && parents.some((ancestor) => ancestor.type === 'link')) report(node, 'E-A11Y-NEST', `<${name}> staat in een link, en is zelf ook een link.`, 'Zet hem achter de link.');
  if (name === 'Leerlingblad' && parent?.type !== 'root') report(node, 'E-A11Y-NEST', `<${name}> staat in een ander blok.`, 'Zet het eronder, zodat het een eigen blad wordt.');
  if (name === 'Stappen' && parents.some((ancestor) => ancestor.name === name)) report(node, 'E-A11Y-NEST', `<${name}> staat in een ander <${name}>.`, 'Zet ze onder elkaar.');
}

function contents(node: RawNode, name: ComponentName, rule: ComponentRule, report: Report): void {
  const children = (node.children ?? []).filter(isFilled);
  if (rule.holds === 'none') {
    if (children.length > 0) report(node, 'E-COMP', `<${name}> kan geen tekst bevatten.`, `Sluit de tag meteen: <${name} … />.`);
    return;
  }
  if (children.length === 0) report(node, 'E-COMP', `<${name}> is leeg.`, 'Zet er tekst in, of haal het weg.');
  if (rule.holds === 'blocks') return;
  const { only } = rule.holds;
  const stranger = children.find((child) => child.name !== only);
  if (stranger) report(stranger, 'E-A11Y-NEST', `In <${name}> mag alleen <${only}> staan.`, `Zet de tekst in een <${only}>.`);
}

function unknownComponent(node: RawNode, name: string, report: Report): void {
  const list = componentNames.map((known) => `<${known}>`).join(', ');
  const meant = nearest(name, componentNames);
  if (name === '') report(node, 'E-HTML', 'Lege tags mogen niet in de inhoud.', 'Gebruik gewone opmaak, of een van de componenten.');
  else if (/^[a-z]/.test(name) && meant?.toLowerCase() !== name) report(node, 'E-HTML', `HTML zoals <${shortened(name)}> mag niet in de inhoud.`, `Gebruik gewone opmaak, of een component: ${list}.`);
  else report(node, 'E-COMP', `<${shortened(name)}> bestaat niet.${meant ? ` Bedoelt u <${meant}>?` : ''}`, `Let op hoofdletters. Wel: ${list}.`);
}

function attributes(node: RawNode, name: ComponentName, report: Report): void {
  const rules = ruleOf(name).attributes;
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute') report(node, 'E-SPREAD', `Bij <${name}> staan drie punten met een waarde; dat is code.`, 'Schrijf elk kenmerk uit: naam="waarde".');
    else if (attribute.value !== null && attribute.value !== undefined && typeof attribute.value !== 'string') report(node, 'E-ATTR-EXPR', `De waarde van ${quoted(key)} staat tussen accolades; dat is code.`, 'Zet de waarde tussen aanhalingstekens: naam="waarde".');
    else if (DIRECTIVE.test(key)) report(node, 'E-ATTR-DIRECTIVE', `${quoted(key)} is een opdracht aan de bouwer van de site.`, 'Haal het weg.');
    else if (!Object.hasOwn(rules, key)) unknownAttribute(node, name, key, report);
    else if (seen.has(key)) report(node, 'E-ATTR', `${quoted(key)} staat er twee keer.`, 'Haal er een weg.');
    else checkValue(node, name, attribute, report);
    seen.add(key);
  }
  for (const [key, rule] of Object.entries(rules)) {
    if (rule.required && !seen.has(key)) report(node, 'E-ATTR', `Bij <${name}> ontbreekt ${key}.`, `Zo: <${name} ${key}="${rule.example}">.`);
  }
}

function unknownAttribute(node: RawNode, name: ComponentName, key: string, report: Report): void {
  const known = Object.keys(ruleOf(name).attributes);
  const meant = nearest(key, known);
  report(node, 'E-ATTR-UNKNOWN', `<${name}> kent geen ${quoted(key)}.${meant ? ` Bedoelt u ${meant}?` : ''}`, known.length > 0 ? `Wel: ${known.join(', ')}.` : 'Haal het weg; deze component heeft geen kenmerken.');
}

function checkValue(node: RawNode, name: ComponentName, attribute: Attribute, report: Report): void {
  const rule = ruleOf(name).attributes[attribute.name!]!;
  const value = typeof attribute.value === 'string' ? attribute.value : '';
  if (rule.oneOf && !rule.oneOf.includes(value)) report(node, 'E-ATTR', `${attribute.name} is ${quoted(value)}, en dat kan niet.`, `Kies uit: ${rule.oneOf.join(', ')}.`);
  else if (!rule.pattern.test(value) || value.trim() === '') report(node, 'E-ATTR', `${attribute.name} is ${quoted(value)}, en dat kan niet.`, `Zo: ${attribute.name}="${rule.example}".`);
}
