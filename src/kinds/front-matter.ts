import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { quoted, type Problem } from './problem.ts';
import { yamlProblems } from './yaml-problems.ts';

/** Data of one file with the place of every value in it. */
export interface ReadData {
  readonly data: unknown;
  /** Line in the file (from 1) of the value at a path, or of the nearest value around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A file cut in two: the YAML between the dashes and the text below. */
export interface Parts {
  readonly yaml: string;
  /** The text below the front matter, with the front matter blanked out, so that line numbers stay those of the file. */
  readonly body: string;
  /** Line of the file on which the YAML starts. */
  readonly yamlLine: number;
}

type Found<T> = { readonly value: T; readonly problems: readonly [] } | { readonly value: undefined; readonly problems: readonly Problem[] };

const MAX_BYTES = 16_000;
const MAX_BRACKETS = 24;
const OPENING = /^---[ \t]*\n/;

const refused = (problem: Problem) => ({ value: undefined, problems: [problem] }) as const;

/** Cuts a file into front matter and text; refuses every format but YAML between lines of three dashes. */
export function splitFrontMatter(file: string, text: string): Found<Parts> {
  const fix = 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.';
  if (!OPENING.test(text)) {
    const foreign = /^(---.*\S|\+\+\+|;;;|\{)/.exec(text);
    const message = foreign ? `Het bestand begint met ${quoted(foreign[0])}; dat is een ander formaat dan YAML.` : 'Het bestand begint niet met velden tussen twee regels van drie streepjes.';
    return refused({ code: 'E-FM-FORMAT', file, line: 1, message, fix });
  }
  const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (!end) return refused({ code: 'E-FM-FORMAT', file, line: 1, message: 'De velden bovenaan hebben geen afsluitende regel ---.', fix });
  const start = text.indexOf('\n') + 1;
  const stop = 3 + end.index + 1;
  const bodyStart = 3 + end.index + end[0].length;
  const blank = text.slice(0, bodyStart).replace(/[^\n]/g, '');
  return { value: { yaml: text.slice(start, stop), body: blank + text.slice(bodyStart), yamlLine: 2 }, problems: [] };
}

/** Deepest nesting of brackets outside quotes; found before parsing, because a parser may run out of stack. */
function bracketDepth(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of yaml.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g, '')) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}

/**
 * Reads YAML as plain data: no anchors, aliases, merge keys, tags, directives, double keys or values that change
 * meaning between YAML versions. `firstLine` is the line of the file on which the YAML starts, `limit` its size in bytes.
 */
export function readYaml(file: string, yaml: string, firstLine: number, limit = MAX_BYTES): Found<ReadData> {
  const stop = (code: string, message: string, fix: string) => refused({ code, file, line: firstLine, message, fix });
  if (new TextEncoder().encode(yaml).length > limit) return stop('E-SIZE', `De velden zijn groter dan ${limit / 1000} kB.`, 'Zet lange tekst onder de velden.');
  if (bracketDepth(yaml) > MAX_BRACKETS) return stop('E-DEPTH', 'Er staan te veel haken in elkaar.', 'Maak de velden eenvoudiger.');

  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', uniqueKeys: true, merge: false, lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = yamlProblems(yaml, document, (offset, code, message, fix) => ({ code, file, line: lineAt(offset), column: counter.linePos(offset).col, message, fix }));
  if (problems.length > 0) return { value: undefined, problems };

  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = nodeAt(document, path.slice(0, length));
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { value: { data: document.toJS({ maxAliasCount: 0 }) ?? {}, lineOf }, problems: [] };
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
    if (pair && isNode(pair.key)) return pair.key;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
