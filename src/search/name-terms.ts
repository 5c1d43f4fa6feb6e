import type { Lexicon } from '#language/lexicon.ts';
import { groupTerm } from '#language/concepts.ts';
import { stem } from '#language/stem.ts';
import { wordsOf } from '#language/words.ts';

type NameTerms = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<Lexicon, Map<string, NameTerms>>();

/** Every term of a title or name, with the words of it that the term stands for. Worked out once per name. */
export function termsAt(name: string, lexicon: Lexicon): NameTerms {
  const names = known.get(lexicon) ?? new Map<string, NameTerms>();
  known.set(lexicon, names);
  const found = names.get(name) ?? workedOut(name, lexicon);
  names.set(name, found);
  return found;
}

function workedOut(name: string, lexicon: Lexicon): NameTerms {
  const terms = new Map<string, readonly number[]>();
  const words = wordsOf(name);
  const stems = words.map((word) => stem(word.joined));
  words.forEach((word, at) => {
    for (const term of [stems[at]!, ...word.parts.map(stem)]) terms.set(term, [at]);
    for (const { group, length } of lexicon.namesAt(stems, at))
      terms.set(
        groupTerm(group),
        Array.from({ length }, (_, step) => at + step),
      );
  });
  return terms;
}
