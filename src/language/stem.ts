/**
 * A light stemmer for Dutch: brings inflected forms of a word to one form, which need not be a word itself.
 * Plurals, verb forms, adjectives in -e, diminutives and nouns made of verbs (-ing, -atie). Made for searching: it would
 * rather bring two related words together (`werving`, `werven`) than leave them apart.
 *
 * Takes a lower-case word without accents. Idempotent: a stem is its own stem.
 */
export function stem(word: string): string {
  const found = known.get(word) ?? lastStep(word);
  known.set(word, found);
  return found;
}

/** The same few thousand words make up nearly all text. */
const known = new Map<string, string>();

function lastStep(word: string): string {
  let current = IRREGULAR[word] ?? word;
  for (let next = step(current); next !== current; next = step(current)) current = IRREGULAR[next] ?? next;
  return current;
}

/** Forms that no rule reaches, each with its stem. */
const IRREGULAR: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  kinderen: 'kind',
  leden: 'lid',
  steden: 'stad',
  dagen: 'dag',
  aangenomen: 'aannem',
  aanneemt: 'aannem',
  genomen: 'neem',
  afgewezen: 'afwijs',
  afwijst: 'afwijs',
  gekozen: 'kies',
  kiest: 'kies',
  koos: 'kies',
  gevonden: 'vind',
  gezocht: 'zoek',
  onderzocht: 'onderzoek',
  geholpen: 'help',
  begonnen: 'begin',
  begint: 'begin',
  gesproken: 'spreek',
  geschreven: 'schrijf',
  gebleven: 'blijf',
  geworven: 'werf',
  vergeleken: 'vergelijk',
  gekregen: 'krijg',
});

const SHORTEST = 3;
const VOWEL = /[aeiouy]/;
const MARKS_OF_T = /[kpgfml]t$|dt$|eert$|.{3}eerd$|[aeiouy].*ert$/;
const OWN_T = /(markt|product|recept|concept|script|schrift|helft|gift)$/;
const OWN_S = /(proc|succ|congr|adr|expr|inter)es$/;

const syllables = (word: string): number => word.replace(/ij/g, 'y').match(/[aeiouy]+/g)?.length ?? 0;

/** One round: the first ending that fits comes off, then the spelling is made regular. */
function step(word: string): string {
  if (word.length <= SHORTEST || /\d/.test(word)) return word;
  return regular(withoutEnding(word));
}

function withoutEnding(word: string): string {
  return diminutive(word) ?? noun(word) ?? participle(word) ?? ending(word, 'en') ?? ending(word, 'e') ?? plural(word) ?? verb(word) ?? word;
}

const off = (word: string, count: number, least = SHORTEST): string | undefined => {
  const rest = word.slice(0, -count);
  return rest.length >= least && VOWEL.test(rest) ? rest : undefined;
};

/** `groepjes`, `verhaaltje`, `filmpje`, `mannetje`. */
function diminutive(word: string): string | undefined {
  const bare = word.endsWith('jes') ? word.slice(0, -1) : word;
  if (!bare.endsWith('je')) return undefined;
  if (/([bdfgklmnprst])\1etje$/.test(bare)) return off(bare, 5);
  if (/mpje$/.test(bare)) return off(bare, 3);
  if (/([lnrw]|[^aeiou][aeiou]|ie|ij)tje$/.test(bare)) return off(bare, 3);
  return off(bare, 2);
}

/** `vaardigheden` is `vaardigheid`, `begeleiding` is what one does who `begeleidt`, `sollicitatie` who `solliciteert`. */
function noun(word: string): string | undefined {
  if (word.endsWith('heden')) return `${word.slice(0, -4)}eid`;
  if (word.endsWith('ings')) return word.slice(0, -1);
  const made = /^(.{4,})(?:atie|aties)$/.exec(word) ?? /^(.{3,}c)(?:tie|ties)$/.exec(word);
  if (made) return word.includes('ctie') ? `${made[1]}ter` : `${made[1]}er`;
  if (/[aeiouy].*ing$/.test(word)) return openSyllable(off(word, 3));
  return undefined;
}

/** `geleerd`, `gewerkt`: only where little doubt is left. */
function participle(word: string): string | undefined {
  const found = /^ge(.{4,})(?<last>[dt])$/.exec(word);
  if (!found || /(ei|heid|eid)d?$/.test(word) || /^(bruik|middel)$/.test(found[1]!)) return undefined;
  const fits = found.groups!['last'] === 't' ? /[aeiouy].*[kpfs]$/ : /[aeiouy].*[lrnmgbvzw]$/;
  return fits.test(found[1]!) ? found[1] : undefined;
}

/** Infinitives, plurals in -en and adjectives in -e, after a consonant or `ij`, `ui`, `ou`. */
function ending(word: string, suffix: 'en' | 'e'): string | undefined {
  if (!word.endsWith(suffix)) return undefined;
  if (/(ee|ie)en$/.test(word)) return word.slice(0, -2);
  const rest = off(word, suffix.length);
  if (!rest || !/([^aeiouy]|ij|ui|ou)$/.test(rest)) return undefined;
  return openSyllable(rest);
}

/** `schol(en)` is `school`; longer words lose a double vowel instead, see `regular`. */
const openSyllable = (rest: string | undefined): string | undefined =>
  rest && syllables(rest) === 1 ? rest.replace(/(^|[^aeiouy])([aeou])([^aeiouywx])$/, '$1$2$2$3') : rest;

/** Plurals in -s: `werkgevers`, `gemeentes`, `fotos`, `teams`. */
function plural(word: string): string | undefined {
  if (!word.endsWith('s') || OWN_S.test(word)) return undefined;
  const rest = off(word, 1);
  if (!rest) return undefined;
  if (syllables(rest) === 1) return /[bmp]$|[^aeiou]e$/.test(rest) ? rest : undefined;
  return /([rlm]|en|ie|[^aeiou][aeoy]|erd|aard)$/.test(rest) ? rest : undefined;
}

/** Third person and past: `helpt`, `solliciteert`, `begeleidt`, `werkte`. */
function verb(word: string): string | undefined {
  return MARKS_OF_T.test(word) && !OWN_T.test(word) ? off(word, 1) : undefined;
}

/** One spelling for one sound: `briev` → `brief`, `vakk` → `vak`, `kandidaat` → `kandidat`. */
function regular(word: string): string {
  const single = word
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(i)(?:um|a)$/, '$1');
  return syllables(single) > 1
    ? single.replace(/(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz]+)$/, (match, vowels: string, rest: string) => (match === 'eerd' ? match : vowels.charAt(0) + rest))
    : single;
}
