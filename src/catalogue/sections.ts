import type { Kind } from '#kinds/define-kind.ts';
import { quoted } from '#kinds/problem.ts';
import { placeOf, plainText, type Finding } from '#markup/finding.ts';
import type { RawNode } from '#markup/tree.ts';

/** Headings that a kind asks for and the text lacks, has twice, leaves empty or has besides. */
export function sectionFindings(kind: Kind, tree: RawNode): Finding[] {
  if (kind.sections.length === 0) return [];
  const nodes = tree.children ?? [];
  const headings = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [{ node, index, title: plainText(node).trim() }] : []));
  const at = (node: RawNode | undefined, message: string, fix: string): Finding => ({ code: 'E-SECTION', ...(node ? placeOf(node) : { line: 1 }), message, fix });
  const titles = headings.map(({ title }) => title);

  const missing = kind.sections.filter(({ required, title }) => required && !titles.includes(title)).map(({ title, help }) => at(undefined, `De kop “## ${title}” ontbreekt.`, help));
  const each = headings.flatMap(({ node, index, title }, place) => {
    const known = kind.sections.some((section) => section.title === title);
    const end = headings[place + 1]?.index ?? nodes.length;
    return [
      ...(!known && !kind.freeHeadings ? [at(node, `De kop ${quoted(title)} hoort niet bij ${kind.label.one.toLowerCase()}.`, `Gebruik: ${kind.sections.map((section) => section.title).join(', ')}. Een kop met ### mag overal.`)] : []),
      ...(known && titles.indexOf(title) !== place ? [at(node, `De kop ${quoted(title)} staat er twee keer.`, 'Zet de tekst onder één kop.')] : []),
      ...(end === index + 1 ? [at(node, `Onder de kop ${quoted(title)} staat niets.`, 'Schrijf er iets onder; weet u het niet, schrijf dan “Niet bekend”.')] : []),
    ];
  });
  return [...missing, ...each];
}
