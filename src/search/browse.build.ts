import { overviewHref } from '#catalogue/hrefs.ts';
import { site } from '#catalogue/site.build.ts';
import { kindNames, kindOf } from '#kinds/index.ts';
import { thema } from '#kinds/vocabulary/thema.ts';
import type { BrowseProps } from './Browse.island.tsx';

/** The ways into the site without searching, with how much lies behind each. */
export function browseWays(): BrowseProps {
  const content = site();
  const kinds = kindNames.filter((name) => kindOf(name).path !== '' && content.all(name).length > 0);
  const themesOf = (data: unknown): readonly string[] => (data as { themas?: readonly string[] }).themas ?? [];
  return {
    kinds: kinds.map((name) => ({ label: kindOf(name).label.many, href: overviewHref(name), count: content.all(name).length })),
    themes: thema.terms
      .map(({ id, label }) => ({ label, href: `/zoeken/?thema=${id}`, count: content.entries.filter(({ data }) => themesOf(data).includes(id)).length }))
      .filter(({ count }) => count > 0),
  };
}
