import { nearest } from '#lib/nearest.ts';
import { kindNames } from '#kinds/index.ts';
import { quoted, type Problem } from '#kinds/problem.ts';
import type { Mention } from '#markup/mentions.ts';
import { PAGE_IDS } from '#markup/page-ids.ts';
import { linkKind } from '#markup/safe-url.ts';
import { allBlocks } from '#markup/walk.ts';
import { hrefOf, overviewHref } from './hrefs.ts';
import { atMention } from './problem-at.ts';
import type { Broken, Entry } from './read-entry.build.ts';

/** Links in texts that lead to no page of this site, or to no heading on the page. Of a broken text nobody knows the headings. */
export function linkProblems(entries: readonly Entry[], broken: readonly Broken[], pages: readonly string[]): Problem[] {
  const byHref = new Map(entries.map((entry) => [hrefOf(entry.kind, entry.id), entry]));
  const known = new Set([...byHref.keys(), ...broken.map(({ kind, id }) => hrefOf(kind, id)), ...kindNames.map(overviewHref), ...pages]);
  const below = pages.filter((page) => page.endsWith('/*')).map((page) => page.slice(0, -1));

  const check = (entry: Entry | Broken, mention: Mention): Problem[] => {
    const { path, anchor } = partsOf(mention.value);
    if (path !== '' && !known.has(path) && !below.some((start) => path.startsWith(start) && path !== start)) {
      const meant = known.has(`${path}/`) ? `${path}/` : nearest(path, known);
      return [atMention(entry, mention, 'E-LINK', `Het adres ${quoted(path)} bestaat niet op deze site.${meant ? ` Bedoelt u “${meant}”?` : ''}`, 'Neem het adres over uit de adresbalk, vanaf de eerste /.')];
    }
    const target = byHref.get(path || hrefOf(entry.kind, entry.id));
    if (anchor === undefined || target === undefined) return [];
    const anchors = anchorsOf(target);
    if (anchors.has(anchor)) return [];
    const meant = nearest(anchor, anchors);
    return [atMention(entry, mention, 'E-LINK', `De plek ${quoted(`#${anchor}`)} bestaat niet op die pagina.${meant ? ` Bedoelt u “#${meant}”?` : ''}`, 'Kies een kop: kleine letters, en streepjes in plaats van spaties.')];
  };
  return [...entries, ...broken].flatMap((entry) => entry.mentions.filter((mention) => mention.type === 'link' && ['inside', 'anchor'].includes(linkKind(mention.value))).flatMap((mention) => check(entry, mention)));
}

/** Path and anchor of an address on this site; the path is empty for a place on the same page. */
function partsOf(url: string): { path: string; anchor: string | undefined } {
  const [address, anchor] = url.split('#', 2) as [string, string | undefined];
  return { path: address.split('?')[0]!, anchor };
}

const anchorsOf = (entry: Entry): Set<string> => new Set([...[...allBlocks(entry.body)].flatMap((block) => (block.type === 'heading' || block.type === 'sheet' ? [block.id] : [])), ...PAGE_IDS]);
