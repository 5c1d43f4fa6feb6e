import { escapeHtml as e } from '#lib/escape-html.ts';
import { linkKind } from './safe-url.ts';
import type { Block, Cell, Inline } from './tree.ts';

/** What the tree cannot know by itself: numbers of sources, addresses of entries and pictures. */
export interface RenderContext {
  /** The number of a source in the list on this page. */
  sourceNumber(id: string): number;
  /** The address of a glossary page. */
  termHref(id: string): string;
  /** HTML of a card that leads to another entry. */
  seeCard(kind: string, id: string): string;
  /** Address and size of a picture that stands beside the entry. */
  picture(src: string): { href: string; width: number; height: number };
}

/** HTML of checked blocks. Every text is escaped; there is no way to put HTML through. */
export const renderHtml = (blocks: readonly Block[], context: RenderContext): string => blocks.map((block) => renderBlock(block, context)).join('\n');

function renderBlock(block: Block, context: RenderContext): string {
  const inner = (children: readonly Block[]) => renderHtml(children, context);
  switch (block.type) {
    case 'paragraph':
      return `<p>${renderInline(block.children, context)}</p>`;
    case 'heading':
      return `<h${block.depth} id="${block.id}">${renderInline(block.children, context)}</h${block.depth}>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${item.length === 1 && item[0]!.type === 'paragraph' ? renderInline(item[0]!.children, context) : inner(item)}</li>`).join('');
      return block.ordered ? `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote>${inner(block.children)}</blockquote>`;
    case 'rule':
      return '<hr>';
    case 'image': {
      const { href, width, height } = context.picture(block.src);
      return `<figure><img src="${e(href)}" alt="${e(block.alt)}" width="${width}" height="${height}" loading="lazy"></figure>`;
    }
    case 'steps':
      return `<ol class="steps">${block.steps.map((step) => `<li><h3>${e(step.title)}</h3>${inner(step.children)}</li>`).join('')}</ol>`;
    case 'note':
      return `<div class="noot${block.kind === 'gewoon' ? '' : ` noot--${block.kind}`} uit" role="note"><p class="noot__kop">${e(block.title)}</p>${inner(block.children)}</div>`;
    case 'sheet':
      return `<section class="leerlingblad uit" id="${block.id}" aria-labelledby="${block.id}-kop"><p class="label">Leerlingblad</p><h3 class="leerlingblad__titel" id="${block.id}-kop">${e(block.title)}</h3>${inner(block.children)}</section>`;
    case 'lines':
      return `<div class="invullen"><p>${e(block.label)}</p>${'<div class="schrijflijn"></div>'.repeat(block.count)}</div>`;
    case 'dots':
      return renderDots(block.count, inner(block.children));
    case 'see':
      return context.seeCard(block.kind, block.id);
    case 'table':
      return renderTable(block.caption, block.head, block.rows, context);
  }
}

/** A hundred dots in two rows of fifty would not fit a phone: five rows of twenty do. */
function renderDots(count: number, caption: string): string {
  const rows = Array.from({ length: 5 }, (_, row) => row);
  const line = (row: number, upTo: number) => (upTo > 0 ? `M10 ${10 + row * 20}H${10 + (upTo - 1) * 20}.1` : '');
  const filled = rows.map((row) => line(row, Math.min(20, Math.max(0, count - row * 20)))).join('');
  const empty = rows.map((row) => (count < (row + 1) * 20 ? `M${10 + Math.max(0, count - row * 20) * 20} ${10 + row * 20}H390.1` : '')).join('');
  const dots = (path: string, css: string, width: number) => (path ? `<path class="${css}" d="${path}" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="0 20"/>` : '');
  return `<figure class="puntenbeeld uit"><svg viewBox="0 0 400 100" role="img" aria-label="${count} van de 100 punten zijn gevuld">${dots(empty, 'puntenbeeld__leeg', 5)}${dots(filled, 'puntenbeeld__vol', 15)}</svg><figcaption><strong>${count} van de 100</strong>${caption}</figcaption></figure>`;
}

function renderTable(caption: string, head: readonly Cell[], rows: readonly Cell[][], context: RenderContext): string {
  const id = `tabel-${hash(caption + rows.length + head.length)}`;
  const css = (cell: Cell) => (cell.right ? ' class="getal"' : '');
  const top = head.map((cell) => `<th scope="col"${css(cell)}>${renderInline(cell.children, context)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell, column) => (column === 0 ? `<th scope="row"${css(cell)}>${renderInline(cell.children, context)}</th>` : `<td${css(cell)}>${renderInline(cell.children, context)}</td>`)).join('')}</tr>`)
    .join('');
  return `<div class="table-rol uit" role="region" aria-labelledby="${id}" tabindex="0"><table class="table"><caption id="${id}">${e(caption)}</caption><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const hash = (text: string): string => {
  let value = 7;
  for (const character of text) value = (value * 31 + character.codePointAt(0)!) % 2_147_483_647;
  return value.toString(36);
};

/** HTML of inline content. */
export function renderInline(children: readonly Inline[], context: RenderContext): string {
  return children
    .map((child): string => {
      switch (child.type) {
        case 'text':
          return e(child.value);
        case 'strong':
          return `<strong>${renderInline(child.children, context)}</strong>`;
        case 'break':
          return '<br>';
        case 'link':
          if (linkKind(child.url) === 'forbidden') throw new Error('A forbidden address reached the page.');
          return `<a href="${e(child.url)}"${/^https?:/.test(child.url) ? ' rel="noreferrer"' : ''}>${renderInline(child.children, context)}</a>`;
        case 'begrip':
          return `<a class="begrip" href="${e(context.termHref(child.id))}">${renderInline(child.children, context)}</a>`;
        case 'bron': {
          const number = context.sourceNumber(child.id);
          return `<a class="bronref" href="#bron-${number}"><span class="visually-hidden">bron </span>${number}</a>`;
        }
      }
    })
    .join('');
}
