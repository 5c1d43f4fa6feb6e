import { CST, isCollection, isMap, isScalar, Lexer, visit, type Document, type Node, type Scalar } from 'yaml';
import { quoted, type Problem } from './problem.ts';

/** Makes a problem at a place in the YAML, counted in characters from its start. */
export type At = (offset: number, code: string, message: string, fix: string) => Problem;

const MAX_DEPTH = 6;
/** Fields that elsewhere decide how or where a page is built; here the file name and the kind do. */
const RESERVED = new Set(['layout', 'slug', 'id', 'url', 'draft', 'redirect', 'redirect_from', 'permalink', 'alias', 'aliases', '__proto__', 'constructor', 'prototype']);
/** Names that would reach into JavaScript itself, at whatever depth they stand. */
const INTERNAL = new Set(['__proto__', 'constructor', 'prototype']);
/** Plain scalars that YAML 1.1 and 1.2 read differently, so that a reader cannot know what was meant. */
const AMBIGUOUS = [/^(y|n|yes|no|on|off)$/i, /^[-+]?0\d+$/, /^[-+]?\d+(:[0-5]?\d)+(\.\d*)?$/, /^[-+]?\d[\d.]*e[-+]?\d+$/i, /^[-+]?\.(inf|nan)$/i, /^~$/, /^[-+]?\d+\.\d*0$/, /^[-+]?0[xob]/i, /^[-+]?\d[\d_]*_[\d_.]*$/];

/** Everything in YAML and in the document read from it that content may not hold; at most one problem of a sort per line. */
export function yamlProblems(yaml: string, document: Document.Parsed, at: At): Problem[] {
  const broken = document.errors.map((error) => brokenYaml(error.code, error.pos[0], at));
  // Most files hold none of these signs, and need not be read by letter.
  const { problems, open } = broken.length > 0 || /[&*!%]/.test(yaml) ? tokenProblems(yaml, at) : { problems: [], open: [] };
  const seen = new Set<string>();
  return [...problems, ...(broken.length > 0 ? open : []), ...broken, ...nodeProblems(document, at)].filter(({ code, line, message }) => {
    const key = code === 'E-YAML' || code === 'E-DEPTH' ? code : `${line} ${code} ${message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const noAlias = (offset: number, at: At) => at(offset, 'E-YAML-ALIAS', 'Verwijzingen met & en * mogen niet.', 'Schrijf de waarde twee keer, of zet hem tussen aanhalingstekens.');

function brokenYaml(code: string, offset: number, at: At): Problem {
  if (code === 'DUPLICATE_KEY') return at(offset, 'E-SCHEMA', 'Dit veld staat er twee keer.', 'Haal een van de twee weg.');
  if (code === 'TAG_RESOLVE_FAILED') return noTag(offset, at);
  if (code === 'BAD_ALIAS') return noAlias(offset, at);
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep(offset, at);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return at(offset, 'E-YAML', 'In deze waarde staat een dubbele punt.', 'Zet de hele waarde tussen aanhalingstekens, zoals titel: "Almere: meer aandacht".');
  if (code === 'TAB_AS_INDENT') return at(offset, 'E-YAML', 'Deze regel begint met een tab.', 'Gebruik spaties om in te springen.');
  return at(offset, 'E-YAML', 'Deze regel is geen geldige YAML.', 'Kijk naar inspringen, dubbele punten, haken en aanhalingstekens, ook in de regel erboven.');
}

const noTag = (offset: number, at: At) => at(offset, 'E-YAML-TAG', 'Een uitroepteken voor een waarde mag hier niet.', 'Haal het weg of zet de waarde tussen aanhalingstekens.');
const tooDeep = (offset: number, at: At) => at(offset, 'E-DEPTH', 'Deze velden zijn te diep genest.', 'Maak de velden eenvoudiger.');

/**
 * Signs that make YAML more than plain data, found where they stand: anchors, aliases, tags and directives. A text between
 * quotes may run over lines, so `open` tells of those only for YAML that is broken: there a quotation mark is missing.
 */
function tokenProblems(yaml: string, at: At): { problems: Problem[]; open: Problem[] } {
  const problems: Problem[] = [];
  const open: Problem[] = [];
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(yaml)) {
    const type: string | null = isText ? null : CST.tokenType(token);
    if (type === 'anchor' || type === 'alias') problems.push(noAlias(offset, at));
    if (type === 'tag') problems.push(noTag(offset, at));
    if (type?.endsWith('-quoted-scalar') && !isClosed(token)) open.push(at(offset, 'E-YAML', 'Dit aanhalingsteken sluit niet op dezelfde regel.', 'Zet aan het eind van de waarde hetzelfde aanhalingsteken.'));
    if (type === 'directive-line') problems.push(at(offset, 'E-YAML-TAG', 'Een regel die met % begint mag hier niet.', 'Haal de regel weg.'));
    // The lexer says with signs of its own where a text follows and where a document begins; those take no room in the file.
    isText = type === 'scalar';
    if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') offset += token.length;
  }
  return { problems, open };
}

const isClosed = (token: string): boolean => token.length > 1 && token.at(-1) === token[0] && !token.includes('\n');

function nodeProblems(document: Document.Parsed, at: At): Problem[] {
  const problems: Problem[] = [];
  if (document.contents !== null && !isMap(document.contents) && !isEmpty(document.contents)) problems.push(at(0, 'E-YAML', 'Hier staan geen velden.', 'Schrijf op elke regel een veld, een dubbele punt en de waarde.'));
  visit(document, {
    Node(_, node, path) {
      if (isScalar(node)) problems.push(...ambiguous(node, at));
      if (path.filter(isCollection).length <= MAX_DEPTH) return;
      problems.push(tooDeep(offsetOf(node), at));
      return visit.BREAK;
    },
    Pair(_, pair, path) {
      if (!isScalar(pair.key)) return void problems.push(at(isCollection(pair.key) ? offsetOf(pair.key) : 0, 'E-YAML', 'De naam van een veld is geen gewoon woord.', 'Zet voor de dubbele punt één woord.'));
      problems.push(...keyProblems(pair.key, path.length === 2, at));
    },
  });
  return problems;
}

function ambiguous(scalar: Scalar, at: At): Problem[] {
  const { source, type } = scalar;
  if (type !== 'PLAIN' || !source || !AMBIGUOUS.some((pattern) => pattern.test(source))) return [];
  return [at(offsetOf(scalar), 'E-TYPE', `De waarde ${quoted(source)} kan op twee manieren gelezen worden.`, `Zet hem tussen aanhalingstekens: "${source.slice(0, 20)}".`)];
}

function keyProblems(scalar: Scalar, top: boolean, at: At): Problem[] {
  const key = String(scalar.value);
  if (key === '<<') return [at(offsetOf(scalar), 'E-YAML-TAG', 'Samenvoegen met << mag niet.', 'Schrijf de velden uit.')];
  if (top ? !RESERVED.has(key) : !INTERNAL.has(key)) return [];
  return [at(offsetOf(scalar), 'E-FM-RESERVED', `Het veld ${quoted(key)} is van de site zelf.`, 'Haal het weg; adres en id komen van de bestandsnaam.')];
}

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null;
const offsetOf = (node: Node): number => node.range?.[0] ?? 0;
