import { isFilled, placeOf, plainText, type Finding } from './finding.ts';
import { hiddenText } from './hidden-text.ts';
import { personalData } from './personal-data.ts';
import type { RawNode } from './tree.ts';

/** A run of text that readers see as one, with the line on which it begins. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Sentences that speak to a machine that reads along, in Dutch and English. */
const INSTRUCTIONS = [
  /\b(?:negeer|vergeet|sla)\b[^.!?]{0,40}\b(?:instructies|opdrachten|aanwijzingen|regels hierboven)\b/i,
  /\b(?:ignore|disregard|forget)\b[^.!?]{0,40}\b(?:instructions?|prompts?|rules|directions)\b/i,
  /\b(?:system|systeem)[ -]?prompt\b/i,
  /\b(?:you are|act as|pretend to be)\b[^.!?]{0,30}\b(?:assistant|ai|model|chatbot)\b/i,
  /\b(?:je bent|u bent|gedraag je als)\b[^.!?]{0,30}\b(?:ai-?assistent|taalmodel|chatbot)\b/i,
  /<\|(?:im_start|system|endoftext)|\[\/?INST\]/i,
];

/** Words without which none of these sentences can be made. */
const TOLD = /instruct|opdracht|aanwijzing|regels hierboven|rules|directions|prompt|assistent|assistant|model|chatbot|\bai\b|<\||\[\/?inst/i;

/** Most personal data that is told of one passage. */
const MAX_PERSONAL = 20;

/** What is wrong with the words themselves: hidden characters, personal data, sentences meant for machines. */
export function gateText({ text, line }: Passage, lines = true): Finding[] {
  const at = (index: number, code: string, message: string, fix: string): Finding => ({ code, line: line + text.slice(0, index).split('\n').length - 1, message, fix });
  const hidden = hiddenText(text, lines);
  const told = TOLD.test(text) ? INSTRUCTIONS.map((pattern) => pattern.exec(text)).find((match) => match !== null) : undefined;
  return [
    ...(hidden ? [at(hidden.index, 'E-CHAR', hidden.message, hidden.fix)] : []),
    ...personalData(text).slice(0, MAX_PERSONAL).map(({ what, index }) => at(index, 'W-PII', `Hier staat misschien een ${what}.`, 'Is het van een persoon? Haal het dan weg.')),
    ...(told ? [at(told.index, 'W-INJECTION', 'Deze zin spreekt een computer aan die meeleest.', 'Haal de zin weg, of schrijf hem anders op als hij voor lezers is.')] : []),
  ];
}

/** Hidden characters in a whole file, each with its exact place; at most one per line. */
export function gateCharacters(file: string): Finding[] {
  if (!hiddenText(file, true)) return [];
  return file.split('\n').flatMap((text, index) => {
    const hidden = hiddenText(text, true);
    return hidden ? [{ code: 'E-CHAR', line: index + 1, column: hidden.index + 1, message: hidden.message, fix: hidden.fix }] : [];
  });
}

const PASSAGES = new Set(['paragraph', 'heading', 'tableCell']);

/** Everything readers of a tree may read: paragraphs, headings, cells, descriptions, attributes and mail addresses. */
export function passagesIn(node: RawNode): Passage[] {
  const { line } = placeOf(node);
  const children = node.children ?? [];
  const loose = node.name ? children.filter((child) => child.type === 'text' && isFilled(child)) : [];
  const own = PASSAGES.has(node.type) ? [plainText(node)] : loose.map(plainText);
  const attributes = (node.attributes ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const mail = node.type === 'link' && node.url?.startsWith('mailto:') && !plainText(node).includes('@') ? [node.url.slice('mailto:'.length)] : [];
  return [...[...own, ...attributes, ...mail, ...(node.type === 'image' ? [node.alt ?? ''] : [])].map((text) => ({ text, line })), ...children.flatMap(passagesIn)];
}
