import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { hrefOf } from '#catalogue/hrefs.ts';
import { titleOf } from '#catalogue/relations.build.ts';
import { site } from '#catalogue/site.build.ts';
import { descriptionOf } from '#entries/description.build.ts';
import { kindOf } from '#kinds/index.ts';

const MOST = 50;
const KINDS = ['casus', 'handreiking', 'lob-materiaal', 'best-practice', 'checklist', 'leervraag', 'netwerk', 'bijeenkomst'] as const;

/** The newest and last changed entries, at most {@link MOST}. */
export const GET: APIRoute = ({ site: address }) => {
  const entries = KINDS.flatMap((kind) => [...site().all(kind)])
    .sort((a, b) => b.data.bijgewerkt.localeCompare(a.data.bijgewerkt) || titleOf(a).localeCompare(titleOf(b), 'nl'))
    .slice(0, MOST);
  return rss({
    title: 'Doen wat werkt',
    description: 'Nieuwe en bijgewerkte stukken over gelijke kansen op werk.',
    site: address!,
    trailingSlash: true,
    items: entries.map((entry) => ({
      title: `${kindOf(entry.kind).label.one}: ${titleOf(entry)}`,
      link: hrefOf(entry.kind, entry.id),
      description: descriptionOf(entry),
      pubDate: new Date(`${entry.data.bijgewerkt}T00:00:00Z`),
    })),
    customData: '<language>nl</language>',
  });
};
