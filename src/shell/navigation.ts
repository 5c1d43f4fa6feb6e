import { overviewHref } from '#catalogue/hrefs.ts';
import { kindOf, type KindName } from '#kinds/index.ts';

/** One place to go from every page. */
export interface Destination {
  readonly label: string;
  readonly href: string;
}

const overview = (kind: KindName): Destination => ({ label: kindOf(kind).label.many, href: overviewHref(kind) });

/** The sections in the order of the menu. */
export const mainMenu: readonly Destination[] = [
  { label: 'Menukaart', href: '/menukaart/' },
  overview('casus'),
  overview('handreiking'),
  overview('lob-materiaal'),
  overview('checklist'),
  overview('netwerk'),
  overview('bijeenkomst'),
];

/** Everything else that has an overview. */
export const moreMenu: readonly Destination[] = [overview('best-practice'), overview('leervraag'), overview('begrip'), overview('bron')];

/** Pages about the site itself. */
export const aboutMenu: readonly Destination[] = [
  { label: 'Over deze site', href: '/over/' },
  { label: 'Hoe wij bewijs wegen', href: '/bewijs/' },
  { label: 'Privacy', href: '/privacy/' },
  { label: 'Toegankelijkheid', href: '/toegankelijkheid/' },
  { label: 'Colofon', href: '/colofon/' },
];
