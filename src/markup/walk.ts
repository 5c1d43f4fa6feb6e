import type { Block, Inline } from './tree.ts';

/** The runs of inline content of a block and of all blocks in it, in reading order. */
export function* inlineRuns(blocks: readonly Block[]): Generator<Inline[]> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') yield block.children;
    if (block.type === 'table') for (const row of [block.head, ...block.rows]) for (const cell of row) yield cell.children;
    yield* inlineRuns(childrenOf(block));
  }
}

/** The blocks inside a block. */
export function childrenOf(block: Block): Block[] {
  switch (block.type) {
    case 'quote':
    case 'note':
    case 'sheet':
    case 'dots':
      return block.children;
    case 'list':
      return block.items.flat();
    case 'steps':
      return block.steps.flatMap((step) => step.children);
    default:
      return [];
  }
}

/** Every block, outer before inner. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* allBlocks(childrenOf(block));
  }
}

/** Text of inline content, without citations. */
export const inlineText = (children: readonly Inline[]): string =>
  children.map((child) => (child.type === 'text' ? child.value : child.type === 'break' ? ' ' : 'children' in child ? inlineText(child.children) : '')).join('');

/** All readable text of the blocks, one line per block: for search and excerpts. */
export function textOf(blocks: readonly Block[]): string {
  const lines = [...allBlocks(blocks)].flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [inlineText(block.children)];
      case 'table':
        return [block.caption, ...[block.head, ...block.rows].map((row) => row.map((cell) => inlineText(cell.children)).join(' '))];
      case 'steps':
        return block.steps.map((step) => step.title);
      case 'note':
      case 'sheet':
        return [block.title];
      case 'lines':
        return [block.label];
      default:
        return [];
    }
  });
  return lines.map((line) => line.trim()).filter(Boolean).join('\n');
}
