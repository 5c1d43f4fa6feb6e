import type { Kind } from '#kinds/define-kind.ts';
import { readYaml, splitFrontMatter } from '#kinds/front-matter.ts';
import { kindOf, type DataByKind, type KindName } from '#kinds/index.ts';
import { problemsIn } from '#kinds/problems.ts';
import type { Problem } from '#kinds/problem.ts';
import { gate, plainText } from '#markup/gate.ts';
import { gateOrder } from '#markup/gate-order.ts';
import { parseMdx } from '#markup/parse.build.ts';
import { toBlocks } from '#markup/to-blocks.ts';
import type { Block, RawNode } from '#markup/tree.ts';
import type { EntryFile } from './files.build.ts';

/** One entry: checked front matter and checked blocks. */
export interface Entry<Name extends KindName = KindName> {
  readonly kind: Name;
  readonly id: string;
  readonly data: DataByKind[Name];
  readonly body: readonly Block[];
  readonly file: string;
  readonly folder: string;
  /** Line of a field in the file, for messages. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads one file: front matter, then text. Gives the entry, or every problem in it. */
export function readEntry(source: EntryFile): { entry?: Entry; problems: Problem[] } {
  const kind = kindOf(source.kind);
  return kind.format === 'yaml' ? readYamlEntry(kind, source) : readMdxEntry(kind, source);
}

function readYamlEntry(kind: Kind, source: EntryFile): { entry?: Entry; problems: Problem[] } {
  const yaml = readYaml(source.file, source.text, 1, 64_000);
  if (!yaml.value) return { problems: [...yaml.problems] };
  const { data, problems } = problemsIn(kind, source.file, yaml.value.data, yaml.value.lineOf);
  return problems.length > 0 ? { problems } : { entry: entryOf(source, data, [], yaml.value.lineOf), problems: [] };
}

function readMdxEntry(kind: Kind, source: EntryFile): { entry?: Entry; problems: Problem[] } {
  const { file } = source;
  const parts = splitFrontMatter(file, source.text);
  if (!parts.value) return { problems: [...parts.problems] };
  const problems: Problem[] = [];
  const yaml = readYaml(file, parts.value.yaml, parts.value.yamlLine);
  problems.push(...yaml.problems);
  const checked = yaml.value && problemsIn(kind, file, yaml.value.data, yaml.value.lineOf);
  problems.push(...(checked?.problems ?? []));

  const parsed = parseMdx(parts.value.body);
  if ('error' in parsed) {
    problems.push(unreadable(file, parsed.error));
    return { problems };
  }
  problems.push(...[...gate(parsed.tree), ...gateOrder(parsed.tree), ...missingSections(kind, parsed.tree)].map((finding) => ({ ...finding, file })));
  if (!checked || !yaml.value || problems.some((problem) => problem.code.startsWith('E-'))) return { problems };
  return { entry: entryOf(source, checked.data, toBlocks(parsed.tree), yaml.value.lineOf), problems };
}

const entryOf = (source: EntryFile, data: unknown, body: Block[], lineOf: Entry['lineOf']): Entry =>
  ({ kind: source.kind, id: source.id, data, body, file: source.file, folder: source.folder, lineOf }) as Entry;

/** The parser stops at markup that is neither text nor a tag; most of the time that is HTML or a loose bracket. */
function unreadable(file: string, error: { line: number; column: number; reason: string }): Problem {
  const brace = error.reason.includes('`{`') || error.reason.includes('expression');
  const code = brace ? 'E-EXPR' : /import|export|ESM|module/i.test(error.reason) ? 'E-ESM' : 'E-HTML';
  const message = brace ? 'Hier staat een accolade die niet sluit of code bevat; code mag niet.' : 'Hier staat een < of een tag die niet goed sluit.';
  const fix = brace ? 'Bedoelt u een accolade? Schrijf dan \\{ en \\}.' : 'Sluit de tag, of schrijf &lt; als u het teken zelf bedoelt.';
  return { code, file, line: error.line, column: error.column, message, fix };
}

function missingSections(kind: Kind, tree: RawNode) {
  if (kind.sections.length === 0) return [];
  const headings = (tree.children ?? []).filter((node) => node.type === 'heading' && node.depth === 2);
  const found = headings.map((node) => plainText(node).trim());
  const at = (line: number, message: string, fix: string) => ({ code: 'E-SECTION', line, column: 1, message, fix });
  const missing = kind.sections
    .filter((section) => section.required && !found.includes(section.title))
    .map((section) => at(1, `De kop “## ${section.title}” ontbreekt.`, section.help));
  const strange = kind.freeHeadings
    ? []
    : headings
        .filter((node) => !kind.sections.some((section) => section.title === plainText(node).trim()))
        .map((node) => at(node.position?.start.line ?? 1, `De kop “${plainText(node).slice(0, 60)}” hoort niet bij ${kind.label.one.toLowerCase()}.`, `Gebruik: ${kind.sections.map((section) => section.title).join(', ')}. Een kop met ### mag overal.`));
  const empty = headings
    .filter((node, index) => {
      const children = tree.children ?? [];
      const next = headings[index + 1];
      return children.indexOf(node) + 1 >= (next ? children.indexOf(next) : children.length);
    })
    .map((node) => at(node.position?.start.line ?? 1, `Onder de kop “${plainText(node).slice(0, 60)}” staat niets.`, 'Schrijf er iets onder; weet u het niet, schrijf dan “Niet bekend”.'));
  return [...missing, ...strange, ...empty];
}
