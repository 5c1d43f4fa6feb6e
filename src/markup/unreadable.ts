import { quoted } from '#lib/quoted.ts';
import { isComponentName } from './components.ts';
import type { Finding } from './finding.ts';

/** Where and why a parser gave up, in its own words. */
export interface ParseError {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

type Said = Pick<Finding, 'code' | 'message' | 'fix'>;

/** Says in Dutch why a text cannot be read, from the reason of the parser and from what stands there. */
export function unreadable(text: string, { line, column, reason }: ParseError): Finding {
  const there = (text.split('\n')[line - 1] ?? '').slice(column - 1);
  return { ...said(there, reason), line, column };
}

function said(there: string, reason: string): Said {
  const escaped = 'Bedoelt u het teken zelf? Schrijf dan &lt; in plaats van <.';
  const unclosed = /closing tag for `<([^`>]+)>`/.exec(reason)?.[1];
  if (/`\{`|expression/.test(reason)) return { code: 'E-EXPR', message: 'Hier staat een accolade die niet sluit of code bevat; code mag niet.', fix: 'Bedoelt u een accolade? Schrijf dan \\{ en \\}.' };
  if (/^<(https?:|www\.)/i.test(there)) return { code: 'E-URL', message: 'Een adres tussen < en > kan hier niet.', fix: 'Schrijf [tekst van de link](adres).' };
  if (/^<[a-z][a-z0-9+.-]*:|^<[^\s<>]+@/i.test(there)) return { code: 'E-URL', message: `Dit adres is niet toegestaan: ${quoted(/^[^>]*/.exec(there)![0].slice(1))}.`, fix: 'Schrijf [tekst van de link](adres), met https://, mailto: of tel:.' };
  if (there.startsWith('<!--')) return { code: 'E-HTML', message: 'Commentaar mag niet in de inhoud.', fix: 'Haal het weg; een opmerking voor de redactie hoort niet in de tekst.' };
  if (unclosed && isComponentName(unclosed)) return { code: 'E-COMP', message: `<${unclosed}> sluit niet.`, fix: `Zet er </${unclosed}> onder, met een lege regel erboven.` };
  const name = unclosed ?? /^<\/?([A-Za-z][\w.:-]*)/.exec(there)?.[1];
  if (name && isComponentName(name)) return { code: 'E-COMP', message: `De tag <${name}> klopt niet.`, fix: `Zo: <${name} kenmerk="waarde">. Kijk of elk aanhalingsteken sluit.` };
  if (name) return { code: 'E-HTML', message: `HTML zoals ${quoted(`<${name}>`)} mag niet in de inhoud.`, fix: `Gebruik gewone opmaak, of een van de componenten. ${escaped}` };
  if (there.startsWith('<') || reason.includes('<')) return { code: 'E-HTML', message: 'Hier staat een < die geen begin is van een component.', fix: escaped };
  return { code: 'E-NODE', message: 'Vanaf hier is de tekst niet te lezen.', fix: 'Haal bijzondere tekens weg, of verdeel de tekst over meer stukken.' };
}
