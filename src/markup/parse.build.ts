import { mdxToMdast } from 'satteri';
import type { RawNode } from './tree.ts';

/** The tree of an MDX text, or where and why it cannot be read. Footnotes stay plain text: sources are cited with <Bron>. */
export function parseMdx(text: string): { tree: RawNode } | { error: { line: number; column: number; reason: string } } {
  try {
    return { tree: mdxToMdast(text, { features: { frontmatter: false, gfm: { footnotes: false } } }) as unknown as RawNode };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): (.*)/s.exec(reason);
    return { error: { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1), reason: place?.[3] ?? reason } };
  }
}
