import { stem } from './stem.ts';

/** Words that never are the first or last part: they are prefixes, endings or chance letters. */
const NEVER = new Set(
  'aan achter af als ander baar been been bij binnen boven buiten der door een eind eren geen gen haar heid hem hen her hier hun iets ijen inge isch jaar kan ken land lang lijk lijn loos maat matig mede meer mee men mis naar niet nis onder onge ont open over recht schap ster tege tegen ter toe tot uit van veel ver voor waar weer wel zaam zelf ings'.split(
    ' ',
  ),
);
const LINKS = ['', 's', 'e', 'en'];
const SHORTEST = 4;

/**
 * The parts of a compound, as words: `leerwerktraject` → `leer`, `werk`, `traject`; nothing when it does not fall apart.
 * `isWord` says whether a stem stands on its own somewhere; that is what keeps splits sensible. Longest first part that
 * leaves a splittable rest wins, with at most four parts and the linking letters of Dutch between them.
 */
export function splitCompound(word: string, isWord: (stem: string) => boolean, depth = 3): string[] | undefined {
  if (word.length < 2 * SHORTEST || /\d/.test(word)) return undefined;
  const isPart = (part: string) => part.length >= SHORTEST && !NEVER.has(part) && isWord(stem(part));
  for (let at = word.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const first = word.slice(0, at);
    if (!isPart(first)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      if (isPart(rest)) return [first, rest];
      const more = depth > 1 ? splitCompound(rest, isWord, depth - 1) : undefined;
      if (more) return [first, ...more];
    }
  }
  return undefined;
}
