import { marker, type Mark } from '#language/highlight.ts';
import { makeLexicon } from '#language/lexicon.ts';
import { readQuery } from '#language/query.ts';
import type { Catalogue } from './catalogue-file.ts';
import { termsOf, type FullText } from './full-text.ts';
import { answerOf, type Answer } from './results.ts';
import { titlesOnly } from './titles-only.ts';

/** The answer to what a visitor asked. */
export interface Found extends Answer {
  readonly marks: (text: string) => readonly Mark[];
  /** Why only titles were searched, when the full text could not be reached. */
  readonly trouble?: unknown;
}

/** Searches the site. */
export type Searcher = (typed: string) => Promise<Found>;

/** Makes a searcher of a catalogue and the way to its full text. When that way fails, titles and other names still answer. */
export function searcher(catalogue: Catalogue, open: () => Promise<FullText>): Searcher {
  const lexicon = makeLexicon(catalogue.lexicon);
  const titles = titlesOnly(catalogue.entries, lexicon);
  return async (typed) => {
    const query = readQuery(typed, lexicon);
    const terms = termsOf(query);
    const marks = marker(query, lexicon);
    try {
      const scores = await (await open())(terms);
      const lost = terms.find((term) => lexicon.has(term) && scores.get(term)?.size === 0);
      if (lost !== undefined) throw new Error(`The index gave nothing for “${lost}”, which stands on the site: a part of it did not arrive.`);
      return { ...answerOf(query, catalogue.entries, scores, lexicon), marks };
    } catch (trouble) {
      return { ...answerOf(query, catalogue.entries, await titles(terms), lexicon), marks, trouble };
    }
  };
}
