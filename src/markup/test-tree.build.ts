import { gate } from './gate.ts';
import { gateOrder } from './gate-order.ts';
import { parseMdx } from './parse.build.ts';
import { toBlocks } from './to-blocks.ts';
import type { Block, RawNode } from './tree.ts';

/** The tree of a text that must be legal. */
export function legalTree(text: string): RawNode {
  const parsed = parseMdx(text);
  if ('error' in parsed) throw new Error(parsed.error.reason);
  const findings = [...gate(parsed.tree), ...gateOrder(parsed.tree)];
  if (findings.length > 0) throw new Error(findings.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return parsed.tree;
}

/** The blocks of a text that must be legal. */
export const blocksOf = (text: string): Block[] => toBlocks(legalTree(text));
