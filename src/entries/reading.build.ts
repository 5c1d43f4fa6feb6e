import { begripHref, linkedBody } from '#catalogue/glossary.build.ts';
import { hrefOf } from '#catalogue/hrefs.ts';
import type { Picture } from '#catalogue/pictures.build.ts';
import type { Entry } from '#catalogue/read-entry.build.ts';
import { site } from '#catalogue/site.build.ts';
import { sourceName } from '#catalogue/source-name.ts';
import { kindOf } from '#kinds/index.ts';
import { betrouwbaarheid } from '#kinds/vocabulary/bron.ts';
import { escapeHtml as e } from '#lib/escape-html.ts';
import { renderHtml } from '#markup/render-html.ts';
import type { Block } from '#markup/tree.ts';
import { inlineText } from '#markup/walk.ts';

/** A source as it stands under a text. */
export interface ListedSource {
  readonly id: string;
  readonly number: number;
  /** `TNO (2021): Objectiveren in werving en selectie` */
  readonly name: string;
  readonly address: string | undefined;
  readonly href: string;
  readonly place: string;
  readonly howRead: string;
  readonly warning: string | undefined;
}

/** One line of the contents of a page. */
export interface TocLine {
  readonly id: string;
  readonly title: string;
}

/** The sources of an entry, numbered in the order of its front matter. */
export function sourcesOf(entry: Entry): ListedSource[] {
  const { bronnen = [] } = entry.data as { bronnen?: readonly { bron: string; plaats: string }[] };
  return bronnen.map(({ bron: id, plaats }, index) => {
    const { data } = site().one('bron', id);
    return {
      id,
      number: index + 1,
      name: sourceName(data),
      address: data.adres,
      href: hrefOf('bron', id),
      place: plaats,
      howRead: betrouwbaarheid.label(data.betrouwbaarheid),
      warning: data.let_op,
    };
  });
}

/** HTML of a text, with citations numbered and glossary words linked. */
export function bodyHtml(entry: Entry, blocks: readonly Block[] = linkedBody(entry), pictures: Readonly<Record<string, Picture>> = {}): string {
  const numbers = new Map(sourcesOf(entry).map((source) => [source.id, source.number]));
  return renderHtml(blocks, {
    sourceNumber: (id) => numbers.get(id) ?? 0,
    termHref: begripHref,
    seeCard,
    picture: (src) => pictures[src]!,
  });
}

function seeCard(kind: string, id: string): string {
  const entry = site().find(kind, id);
  if (!entry) throw new Error(`No ${kind}/${id} to point at.`);
  const { titel, samenvatting } = entry.data as { titel: string; samenvatting?: string };
  const { label, stock } = kindOf(entry.kind);
  return `<div class="stuk zie uit" data-soort="${stock}"><p class="label">${e(label.one)}</p><p class="stuk__naam"><a href="${hrefOf(entry.kind, id)}">${e(titel)}</a></p>${samenvatting ? `<p>${e(samenvatting)}</p>` : ''}</div>`;
}

/** The headings of a text as lines of contents. */
export const tocOf = (blocks: readonly Block[]): TocLine[] => blocks.flatMap((block) => (block.type === 'heading' && block.depth === 2 ? [{ id: block.id, title: inlineText(block.children) }] : []));

/** A text cut at its second-level headings: the part before the first has no heading. */
export function sectionsOf(blocks: readonly Block[]): { title: string; id: string; blocks: Block[] }[] {
  const sections: { title: string; id: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) sections.push({ title: inlineText(block.children), id: block.id, blocks: [] });
    else {
      if (sections.length === 0) sections.push({ title: '', id: '', blocks: [] });
      sections.at(-1)!.blocks.push(block);
    }
  }
  return sections;
}
