import { thema } from '#kinds/vocabulary/thema.ts';
import { wordsOf } from '#language/words.ts';

/** Three-letter pieces of a word, with its beginning and end. */
function pieces(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
}

/** Share of the pieces that two words have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [pieces(a), new Set(pieces(b))];
  return (2 * first.filter((piece) => second.has(piece)).length) / (first.length + second.size || 1);
}

/** Themes whose name or other words look most like what was typed; all themes, the first ones first, when none does. */
export function nearestThemes(typed: string, most = 4): string[] {
  const asked = wordsOf(typed.slice(0, 100)).map((word) => word.joined);
  const worth = thema.terms.map((term) => {
    const words = [term.label, ...(term.synonyms ?? [])].flatMap((name) => wordsOf(name)).map((word) => word.joined);
    return { id: term.id, likeness: Math.max(0, ...asked.flatMap((word) => words.map((own) => likeness(word, own)))) };
  });
  const near = worth.filter((theme) => theme.likeness > 0.3).sort((a, b) => b.likeness - a.likeness);
  return (near.length > 0 ? near : worth).slice(0, most).map(({ id }) => id);
}
