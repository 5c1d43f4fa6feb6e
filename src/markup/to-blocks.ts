import { capitalised } from '#lib/dutch-text.ts';
import { slugify } from '#lib/slug.ts';
import { attributeOf, isFilled, plainText } from './finding.ts';
import { CAPTION } from './gate-order.ts';
import { PAGE_IDS } from './page-ids.ts';
import type { Block, Cell, Inline, Note, RawNode } from './tree.ts';

/** Turns a tree that passed the gate into the blocks that pages and downloads are written from. */
export function toBlocks(tree: RawNode): Block[] {
  return blocksOf(tree.children ?? [], new Set(PAGE_IDS));
}

function blocksOf(nodes: readonly RawNode[], ids: Set<string>): Block[] {
  const blocks: Block[] = [];
  let words: RawNode[] = [];
  const endOfWords = () => {
    if (words.some(isFilled)) blocks.push({ type: 'paragraph', children: inlines(words) });
    words = [];
  };
  nodes.forEach((node, index) => {
    // On one line with its tag a text has no paragraph of its own.
    if (isWord(node)) return void words.push(node);
    endOfWords();
    const isCaption = node.type === 'paragraph' && nodes[index + 1]?.type === 'table' && CAPTION.test(plainText(node));
    if (isCaption) return;
    blocks.push(node.type === 'table' ? tableOf(node, nodes[index - 1]) : blockOf(node, ids));
  });
  endOfWords();
  return blocks;
}

const isWord = (node: RawNode): boolean => ['text', 'strong', 'emphasis', 'link', 'break'].includes(node.type) || (node.type === 'mdxJsxTextElement' && node.name === 'Bron');

function blockOf(node: RawNode, ids: Set<string>): Block {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph': {
      const only = children.length === 1 ? children[0] : undefined;
      if (only?.type === 'image') return { type: 'image', src: only.url!, alt: only.alt! };
      return { type: 'paragraph', children: inlines(children) };
    }
    case 'heading':
      return { type: 'heading', depth: node.depth!, id: freeId(plainText(node), ids), children: inlines(children) };
    case 'list':
      return { type: 'list', ordered: Boolean(node.ordered), start: node.start ?? 1, items: children.map((item) => blocksOf(item.children ?? [], ids)) };
    case 'blockquote':
      return { type: 'quote', children: blocksOf(children, ids) };
    case 'thematicBreak':
      return { type: 'rule' };
    case 'mdxJsxFlowElement':
      return componentOf(node, ids);
    default:
      throw new Error(`A node of type "${node.type}" passed the gate but has no block.`);
  }
}

function componentOf(node: RawNode, ids: Set<string>): Block {
  const children = node.children ?? [];
  const titel = attributeOf(node, 'titel') ?? '';
  switch (node.name) {
    case 'Stappen':
      return { type: 'steps', steps: children.filter((child) => child.name === 'Stap').map((step) => ({ title: attributeOf(step, 'titel')!, children: blocksOf(step.children ?? [], ids) })) };
    case 'Kader':
      return { type: 'note', kind: (attributeOf(node, 'soort') ?? 'gewoon') as Note['kind'], title: titel, children: blocksOf(children, ids) };
    case 'Leerlingblad':
      return { type: 'sheet', id: freeId(titel, ids), title: titel, children: blocksOf(children, ids) };
    case 'Invullen':
      return { type: 'lines', label: attributeOf(node, 'vraag')!, count: Number(attributeOf(node, 'regels') ?? 2) };
    case 'Punten':
      return { type: 'dots', count: Number(attributeOf(node, 'van-de-honderd')), children: blocksOf(children, ids) };
    case 'Zie': {
      const [kind, id] = attributeOf(node, 'naar')!.split('/') as [string, string];
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
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name === 'Bron') return [{ type: 'bron', id: attributeOf(node, 'id')! }];
        throw new Error(`Component "${node.name}" passed the gate among words.`);
      default:
        throw new Error(`An inline node of type "${node.type}" passed the gate but has no form.`);
    }
  });
}

function freeId(text: string, taken: Set<string>): string {
  const base = slugify(text) || 'deel';
  // The list of sources numbers its lines bron-1, bron-2 …
  let id = /^bron-\d+$/.test(base) ? `kop-${base}` : base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
