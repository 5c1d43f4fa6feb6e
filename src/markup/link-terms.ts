import { withoutAccents } from '#lib/slug.ts';
import type { Block, Inline } from './tree.ts';

/** A glossary word with every way it is written. */
export interface GlossaryWord {
  readonly id: string;
  readonly names: readonly string[];
}

/** Finds glossary words in a text. Made once for the whole site; the longest name wins. */
export interface TermFinder {
  readonly pattern: RegExp;
  readonly idOf: ReadonlyMap<string, string>;
}

const key = (name: string): string => withoutAccents(name).toLowerCase();
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Prepares the search for glossary words. */
export function termFinder(words: readonly GlossaryWord[]): TermFinder {
  const idOf = new Map<string, string>();
  for (const { id, names } of words) for (const name of names) if (!idOf.has(key(name))) idOf.set(key(name), id);
  const names = words.flatMap((word) => word.names).sort((a, b) => b.length - a.length);
  return { pattern: names.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}-]|['’]\\p{L})`, 'giu') : /(?!)/g, idOf };
}

/**
 * Links each glossary word where it is first used in running text; headings, links and pupil sheets are left alone.
 * Gives new blocks; `skip` holds the ids that must not be linked, such as the page's own.
 */
export function linkTerms(blocks: readonly Block[], finder: TermFinder, skip: readonly string[] = []): Block[] {
  const used = new Set(skip);
  const inBlocks = (list: readonly Block[]): Block[] => list.map(inBlock);
  const inBlock = (block: Block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, children: inRun(block.children) };
      case 'list':
        return { ...block, items: block.items.map(inBlocks) };
      case 'quote':
      case 'note':
      case 'dots':
        return { ...block, children: inBlocks(block.children) };
      case 'steps':
        return { ...block, steps: block.steps.map((step) => ({ ...step, children: inBlocks(step.children) })) };
      default:
        return block;
    }
  };
  const inRun = (children: readonly Inline[]): Inline[] => children.flatMap((child) => (child.type === 'text' ? inText(child.value) : [child]));
  const inText = (value: string): Inline[] => {
    const parts: Inline[] = [];
    let last = 0;
    for (const match of value.matchAll(finder.pattern)) {
      const id = finder.idOf.get(key(match[0]));
      if (!id || used.has(id)) continue;
      used.add(id);
      if (match.index > last) parts.push({ type: 'text', value: value.slice(last, match.index) });
      parts.push({ type: 'begrip', id, children: [{ type: 'text', value: match[0] }] });
      last = match.index + match[0].length;
    }
    if (last < value.length) parts.push({ type: 'text', value: value.slice(last) });
    return parts;
  };
  return inBlocks(blocks);
}
