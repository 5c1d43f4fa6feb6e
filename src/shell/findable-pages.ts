import { overviewHref } from '#catalogue/hrefs.ts';
import { introOf } from '#entries/intro.ts';
import { kindNames, kindOf } from '#kinds/index.ts';
import type { ExtraPage } from '#search/search-entry.ts';

/** Pages that search must find though they are no content: the menukaart and the overviews. */
export const findablePages: readonly ExtraPage[] = [
  {
    sort: 'hulpmiddel',
    href: '/menukaart/',
    title: 'Menukaart voor werkgevers',
    summary: 'Aanpakken om eerlijker te werven en te kiezen. Achter elke aanpak staat geen prijs, maar het bewijs.',
    keywords: ['toolkit', 'overzicht van aanpakken', 'personeel werven', 'mkb'],
  },
  ...kindNames
    .filter((name) => kindOf(name).path !== '')
    .map((name): ExtraPage => ({ sort: 'overzicht', href: overviewHref(name), title: kindOf(name).label.many, summary: introOf(name).lead, keywords: [kindOf(name).label.one] })),
];
