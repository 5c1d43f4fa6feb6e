import type { Entry } from '#catalogue/read-entry.build.ts';
import { titleOf } from '#catalogue/relations.build.ts';
import { shortened } from '#lib/dutch-text.ts';

const LONGEST = 80;

/**
 * The title of the window for an entry. Glossary words and sources say what they are, because a network, a word and a
 * source often bear the same name; titles of publications can be long and are cut.
 */
export function pageTitle(entry: Entry): string {
  if (entry.kind === 'begrip') return `${titleOf(entry)} (begrip)`;
  if (entry.kind === 'bron') return `${shortened(titleOf(entry), LONGEST)} (bron)`;
  return titleOf(entry);
}
