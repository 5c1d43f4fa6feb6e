import type { Mark } from '#language/highlight.ts';

/** A piece of text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

type Marker = (text: string) => readonly Mark[];

/** Most characters of an excerpt. */
const LONGEST = 240;

/** The text cut at the marks; overlapping marks are one. */
export function marked(text: string, marks: Marker): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { start, end } of [...marks(text)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= last) continue;
    if (start > last) pieces.push({ text: text.slice(last, start), marked: false });
    const from = Math.max(start, last);
    const before = pieces.at(-1);
    if (start <= last && before?.marked) pieces[pieces.length - 1] = { text: before.text + text.slice(from, end), marked: true };
    else pieces.push({ text: text.slice(from, end), marked: true });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), marked: false });
  return pieces;
}

/**
 * What to show of a page under its title: the summary, unless some passage of the text answers to more of the query.
 * The text is what `excerptFile` holds: the summary on the first line, then one line per block.
 */
export function excerpt(file: string, marks: Marker): Piece[] {
  const [summary = '', ...lines] = file.split('\n');
  const answers = (text: string) => new Set(marks(text).map(({ concept }) => concept)).size;
  let best = summary;
  let most = answers(summary);
  for (const passage of lines.flatMap(passagesOf)) {
    const count = answers(passage);
    if (count > most || best === '') [best, most] = [passage, count];
  }
  return marked(best.length > LONGEST ? `${best.slice(0, best.lastIndexOf(' ', LONGEST))} …` : best, marks);
}

/** Sentences of a line, put together as long as they fit; a longer sentence is cut at spaces. */
function passagesOf(line: string): string[] {
  const passages: string[] = [];
  for (const sentence of line.split(/(?<=[.?!:;])\s+/).flatMap(cut)) {
    const last = passages.at(-1);
    if (last !== undefined && last.length + sentence.length < LONGEST) passages[passages.length - 1] = `${last} ${sentence}`;
    else passages.push(sentence);
  }
  return passages;
}

function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const space = sentence.lastIndexOf(' ', LONGEST - 2);
  const at = space > LONGEST / 2 ? space : LONGEST - 2;
  return [`${sentence.slice(0, at)} …`, ...cut(`… ${sentence.slice(at).trimStart()}`)];
}

/** Most characters of the file an excerpt is cut from: ten of them come with the first results. */
const LONGEST_FILE = 4000;

/** The file an excerpt is cut from. */
export const excerptFile = (summary: string, text: string): string => `${summary.replace(/\s+/g, ' ')}\n${text}`.slice(0, LONGEST_FILE);

/** Where that file of a page stands. */
export const excerptPath = (href: string): string => `/zoekdata/tekst${href === '/' ? '/home' : href.replace(/\/$/, '')}.txt`;
