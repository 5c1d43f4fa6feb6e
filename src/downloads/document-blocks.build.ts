import { hrefOf } from '#catalogue/hrefs.ts';
import { site } from '#catalogue/site.build.ts';
import { titleOf } from '#catalogue/relations.build.ts';
import type { DocumentBlock, DocumentCell } from '#document/document.ts';
import { kindOf } from '#kinds/index.ts';
import type { Block, Cell } from '#markup/tree.ts';
import { inlineText } from '#markup/walk.ts';
import { runsOf } from './runs.build.ts';

/** What the blocks of an entry need on their way to a document. */
export interface BlockContext {
  readonly numberOf: (sourceId: string) => number;
  readonly origin: string;
  readonly picture: (src: string) => Uint8Array;
  /** Whether pupil sheets are written in place; else a line says that they are separate files. */
  readonly sheets: boolean;
}

/** The blocks of an entry as blocks of a document: the same headings, lists, tables and order as the page. */
export function documentBlocks(blocks: readonly Block[], context: BlockContext): DocumentBlock[] {
  return blocks.flatMap((block): DocumentBlock[] => {
    const inner = (children: readonly Block[]) => documentBlocks(children, context);
    const runs = (children: Parameters<typeof runsOf>[0]) => runsOf(children, context.numberOf, context.origin);
    const cell = (part: Cell): DocumentCell => ({ runs: runs(part.children), right: part.right });
    switch (block.type) {
      case 'heading':
        return [{ type: 'heading', level: Math.min(4, Math.max(2, block.depth)) as 2 | 3 | 4, text: inlineText(block.children) }];
      case 'paragraph':
        return [{ type: 'paragraph', runs: runs(block.children) }];
      case 'list':
        return [{ type: 'list', ordered: block.ordered, items: block.items.map(inner) }];
      case 'quote':
        return [{ type: 'note', title: '', blocks: inner(block.children) }];
      case 'rule':
        return [];
      case 'image':
        return [{ type: 'picture', bytes: context.picture(block.src), alt: block.alt }];
      case 'steps':
        return [{ type: 'steps', steps: block.steps.map((step) => ({ title: step.title, blocks: inner(step.children) })) }];
      case 'note':
        return [{ type: 'note', title: block.title, blocks: inner(block.children) }];
      case 'sheet':
        return context.sheets ? [{ type: 'newPage' }, { type: 'heading', level: 2, text: `Leerlingblad: ${block.title}` }, ...inner(block.children)] : [];
      case 'lines':
        return [{ type: 'lines', label: block.label, count: block.count }];
      case 'dots':
        return [{ type: 'paragraph', runs: [{ type: 'text', text: `${block.count} van de 100`, strong: true }] }, ...inner(block.children)];
      case 'see':
        return [seeLine(block.kind, block.id, context.origin)];
      case 'table':
        return [{ type: 'table', caption: block.caption, head: block.head.map(cell), rows: block.rows.map((row) => row.map(cell)) }];
    }
  });
}

function seeLine(kind: string, id: string, origin: string): DocumentBlock {
  const entry = site().find(kind, id)!;
  return { type: 'paragraph', runs: [{ type: 'text', text: `Zie ook ${kindOf(entry.kind).label.one.toLowerCase()}: ` }, { type: 'link', text: titleOf(entry), href: `${origin}${hrefOf(entry.kind, id)}` }] };
}
