/** Letters of other scripts that look like ours; a word that mixes them in pretends to be another word. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Control, format, private-use and line-separating characters, blank letters, tags and variation selectors that carry text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115f\u1160\u2800\u3164\uffa0\ufffc\u{e0100}-\u{e01ef}]/u;
/** Emoji joined into one, such as a family: the only place where an invisible character belongs. */
const JOINED_EMOJI = /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})/gu;
const PILED_ACCENTS = /\p{M}{4,}/u;

/** Anything but plain Western text: most texts have none of it, and then nothing else needs a look. */
const UNCOMMON = /[^\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]/;

/** What a reader cannot see or would read wrongly, with the place in the text. */
export interface Hidden {
  readonly index: number;
  readonly message: string;
  readonly fix: string;
}

/** The first character of a text that readers do not see or take for another one. New lines and tabs are fine when `lines` is. */
export function hiddenText(text: string, lines: boolean): Hidden | undefined {
  if (!UNCOMMON.test(text) && (lines || !/[\n\t]/.test(text))) return undefined;
  const seen = text.replace(JOINED_EMOJI, 'x').replace(lines ? /[\n\t]/g : /(?!)/g, ' ');
  const invisible = INVISIBLE.exec(seen);
  if (invisible) {
    const code = invisible[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const isLine = /[\n\r]/.test(invisible[0]);
    return { index: invisible.index, message: isLine ? 'Hier staat een nieuwe regel in een veld dat op één regel hoort.' : `Hier staat een teken dat niemand ziet (U+${code}).`, fix: isLine ? 'Zet alles op één regel.' : 'Wis het teken, of typ de woorden eromheen opnieuw.' };
  }
  const broken = seen.indexOf('\ufffd');
  if (broken !== -1) return { index: broken, message: 'Hier staat een teken dat bij het bewaren kapot is gegaan.', fix: 'Typ het woord opnieuw en bewaar het bestand als UTF-8.' };
  const mixed = mixedWord(seen);
  if (mixed !== undefined) return { index: mixed, message: 'In dit woord staan letters uit een ander alfabet die op de onze lijken.', fix: 'Typ het woord opnieuw.' };
  const piled = PILED_ACCENTS.exec(seen);
  return piled ? { index: piled.index, message: 'Hier staan te veel accenten op één letter.', fix: 'Typ het woord opnieuw.' } : undefined;
}

/** Where a word begins that is written in Latin letters and in letters of another script. */
function mixedWord(text: string): number | undefined {
  if (!LOOKALIKE.test(text)) return undefined;
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].find(([word]) => LOOKALIKE.test(word) && /\p{Script=Latin}/u.test(word))?.index;
}
