import { attributeOf, placeOf } from './finding.ts';
import type { RawNode } from './tree.ts';

/** One place in a text that names something else. */
export interface Mention {
  /** `see`: a card, as `soort/id`. `bron`: the id of a source. `link` and `picture`: the address as written. */
  readonly type: 'link' | 'see' | 'bron' | 'picture';
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** Everything a checked tree names, in reading order. */
export function mentionsIn(tree: RawNode): Mention[] {
  const own = mentionOf(tree);
  return [...(own ? [{ ...own, ...placeOf(tree) }] : []), ...(tree.children ?? []).flatMap(mentionsIn)];
}

function mentionOf(node: RawNode): Pick<Mention, 'type' | 'value'> | undefined {
  if (node.type === 'link') return { type: 'link', value: node.url ?? '' };
  if (node.type === 'image') return { type: 'picture', value: node.url ?? '' };
  if (node.name === 'Bron') return { type: 'bron', value: attributeOf(node, 'id') ?? '' };
  return node.name === 'Zie' ? { type: 'see', value: attributeOf(node, 'naar') ?? '' } : undefined;
}
