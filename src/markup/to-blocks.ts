import { capitalised } from '#lib/dutch-text.ts';
import { slugify } from '#lib/slug.ts';
import { plainText } from './gate.ts';
import { CAPTION } from './gate-order.ts';
import type { Block, Cell, Inline, Note, RawNode } from './tree.ts';

/** Turns a tree that passed the gate into the blocks that pages and downloads are written from. */
export function toBlocks(tree: RawNode): Block[] {
  return blocksOf(tree.children ?? [], new Set());
}

function blocksOf(nodes: readonly RawNode[], ids: Set<string>): Block[] {
  const blocks: Block[] = [];
  nodes.forEach((node, index) => {
    const isCaption = node.type === 'paragraph' && nodes[index + 1]?.type === 'table' && CAPTION.test(plainText(node));
    if (isCaption) return;
    if (node.type === 'table') blocks.push(tableOf(node, nodes[index - 1]));
    else blocks.push(...blockOf(node, ids));
  });
  return blocks;
}

function blockOf(node: RawNode, ids: Set<string>): Block[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph': {
      const only = children.length === 1 ? children[0] : undefined;
      if (only?.type === 'image') return [{ type: 'image', src: only.url!, alt: only.alt! }];
      if (only?.name && only.name !== 'Bron') return blockOf(only, ids);
      return [{ type: 'paragraph', children: inlines(children) }];
    }
    case 'heading':
      return [{ type: 'heading', depth: node.depth!, id: freeId(plainText(node), ids), children: inlines(children) }];
    case 'list':
      return [{ type: 'list', ordered: Boolean(node.ordered), start: node.start ?? 1, items: children.map((item) => blocksOf(item.children ?? [], ids)) }];
    case 'blockquote':
      return [{ type: 'quote', children: blocksOf(children, ids) }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [componentOf(node, ids)];
    case 'text':
      return node.value?.trim() ? [{ type: 'paragraph', children: inlines([node]) }] : [];
    default:
      throw new Error(`A node of type "${node.type}" passed the gate but has no block.`);
  }
}

const attribute = (node: RawNode, name: string): string | undefined => {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

function componentOf(node: RawNode, ids: Set<string>): Block {
  const children = node.children ?? [];
  const titel = attribute(node, 'titel') ?? '';
  switch (node.name) {
    case 'Stappen':
      return { type: 'steps', steps: children.filter((child) => child.name === 'Stap').map((step) => ({ title: attribute(step, 'titel')!, children: blocksOf(step.children ?? [], ids) })) };
    case 'Kader':
      return { type: 'note', kind: (attribute(node, 'soort') ?? 'gewoon') as Note['kind'], title: titel, children: blocksOf(children, ids) };
    case 'Leerlingblad':
      return { type: 'sheet', id: freeId(titel, ids), title: titel, children: blocksOf(children, ids) };
    case 'Invullen':
      return { type: 'lines', label: attribute(node, 'vraag')!, count: Number(attribute(node, 'regels') ?? 2) };
    case 'Punten':
      return { type: 'dots', count: Number(attribute(node, 'van-de-honderd')), children: blocksOf(children, ids) };
    case 'Zie': {
      const [kind, id] = attribute(node, 'naar')!.split('/') as [string, string];
      return { type: 'see', kind, id };
    }
    default:
      throw new Error(`Component "${node.name}" passed the gate but has no block.`);
  }
}

function tableOf(node: RawNode, above: RawNode | undefined): Block {
  const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell, column): Cell => ({ children: inlines(cell.children ?? []), right: node.align?.[column] === 'right' })));
  return { type: 'table', caption: above ? capitalised(plainText(above).replace(CAPTION, '')) : '', head: (rows[0] ?? []).map(headCell), rows: rows.slice(1) };
}

/** A column heading starts with a capital, however the author wrote it. */
const headCell = (cell: Cell): Cell => ({ ...cell, children: cell.children.map((child, index) => (index === 0 && child.type === 'text' ? { ...child, value: capitalised(child.value) } : child)) });

function inlines(nodes: readonly RawNode[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: (node.value ?? '').replace(/\s*\n\s*/g, ' ') }];
      case 'strong':
      case 'emphasis':
        return [{ type: 'strong', children: inlines(node.children ?? []) }];
      case 'link':
        return [{ type: 'link', url: node.url!, children: inlines(node.children ?? []) }];
      case 'break':
        return [{ type: 'break' }];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return [{ type: 'bron', id: attribute(node, 'id')! }];
      case 'image':
        return [];
      default:
        throw new Error(`An inline node of type "${node.type}" passed the gate but has no form.`);
    }
  });
}

function freeId(text: string, taken: Set<string>): string {
  const base = slugify(text) || 'deel';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
