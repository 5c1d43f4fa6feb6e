import { quoted } from '#lib/quoted.ts';
import { plainText, type Report } from './finding.ts';
import { linkKind } from './safe-url.ts';
import type { RawNode } from './tree.ts';

/** Words that only mean something beside the text around the link. */
const EMPTY_WORDS = /^((klik|kijk|lees|zie) )?(hier|lees meer|meer|verder|link|deze (link|pagina|website)|website)( (meer|verder))?[.!]?$/i;
/** The one way to name a picture: a file beside the text. */
const PICTURE = /^\.\/([a-z0-9-]+)\.(?:jpg|jpeg|png|webp|avif)$/;
const MAX_ALT = 250;

/** Checks address and words of a link. */
export function checkLink(node: RawNode, report: Report): void {
  const url = node.url ?? '';
  const kind = linkKind(url);
  if (kind === 'forbidden') report(node, 'E-URL', `Dit adres is niet toegestaan: ${quoted(url)}.`, 'Gebruik https://…, mailto:, tel:, of een adres op deze site dat met / begint.');
  if (kind === 'plain-web') report(node, 'W-URL-HTTP', `Dit adres is niet beveiligd: ${quoted(url)}.`, 'Kijk of het ook met https:// werkt.');
  if (node.title) report(node, 'E-URL', 'Een titel achter een adres is niet voor iedereen te lezen.', 'Zet de uitleg in de tekst van de link.');
  const words = plainText(node).trim();
  if (words === '') report(node, 'E-A11Y-LINK', 'Deze link heeft geen tekst.', 'Zet tussen de haken waar de link heen gaat.');
  if (EMPTY_WORDS.test(words)) report(node, 'E-A11Y-LINK', `${quoted(words)} zegt niet waar de link heen gaat.`, 'Noem het onderwerp in de tekst van de link.');
}

/** Checks place, address and description of a picture. */
export function checkImage(node: RawNode, parents: readonly RawNode[], report: Report): void {
  const url = node.url ?? '';
  const bare = url.replace(/[\p{Cc}\p{Cf}\s]+/gu, '');
  const parent = parents.at(-1);
  const name = PICTURE.exec(url)?.[1];
  if (/^(https?:|\/\/|\\\\)/i.test(bare)) report(node, 'E-IMG-REMOTE', 'Dit plaatje staat op een andere plek.', 'Zet het plaatje in de map van dit stuk.');
  else if (/^[a-z][a-z0-9+.-]+:/i.test(bare)) report(node, 'E-URL', `Dit adres is niet toegestaan: ${quoted(url)}.`, 'Zet het plaatje in de map van dit stuk.');
  else if (name === undefined) report(node, 'E-PATH', `Dit is geen plaatje in de map van dit stuk: ${quoted(url)}.`, 'Zo: ./naam-van-plaatje.jpg, met kleine letters.');
  if (parent?.type !== 'paragraph' || parent.children?.length !== 1) report(node, 'E-A11Y-NEST', 'Dit plaatje staat tussen andere tekst.', 'Zet het op een eigen regel, met een lege regel erboven en eronder.');
  if (node.title) report(node, 'E-ALT', 'Een titel achter een plaatje is niet voor iedereen te lezen.', 'Zet de uitleg in de tekst onder het plaatje.');
  if (isEmptyDescription((node.alt ?? '').trim(), name)) report(node, 'E-ALT', 'De beschrijving van dit plaatje zegt niet wat erop staat.', 'Schrijf in één zin van hooguit 250 tekens wat er te zien is, zonder “afbeelding van”.');
}

function isEmptyDescription(alt: string, name: string | undefined): boolean {
  if (alt === '' || alt.length > MAX_ALT) return true;
  if (/^(img|dsc|image|pxl|screenshot)[\d_ -]|^(afbeelding|foto|plaatje|image|img)$|^(een )?(afbeelding|foto|plaatje) van /i.test(alt)) return true;
  return /\.(jpe?g|png|webp|avif|gif)$/i.test(alt) || alt.toLowerCase().replace(/[\s_]+/g, '-') === name;
}
