import type { Entry } from '#catalogue/read-entry.build.ts';
import { practiceCount } from '#catalogue/practice.build.ts';
import { site } from '#catalogue/site.build.ts';
import { usedFacets, type Facet, type FacetItem } from '#facets/facets.ts';
import { itemWords } from '#facets/words.ts';
import { bedrijfsgrootte } from '#kinds/vocabulary/bedrijfsgrootte.ts';
import { faseWerving } from '#kinds/vocabulary/fase-werving.ts';
import { bewijs, effect, inspanning, kostenbekend } from '#kinds/vocabulary/oordeel.ts';
import { sector } from '#kinds/vocabulary/sector.ts';

/** The dishes of one phase. */
export interface Course {
  readonly id: (typeof faseWerving.ids)[number];
  readonly title: string;
  readonly remark: string;
  readonly dishes: readonly Dish[];
}

/** One approach as the menukaart shows it. */
export interface Dish {
  readonly entry: Entry<'best-practice'>;
  /** How it went in the casussen of the network; outcomes that never occurred are left out. */
  readonly practice: ReturnType<typeof practiceCount>;
}

const SECTOR_ALL = 'alle';

/** The best practices for employers, in courses by their first phase. Phases without a dish are left out. */
export function courses(): Course[] {
  const dishes = site()
    .all('best-practice')
    .filter((entry) => entry.data.doelgroepen.includes('werkgever'))
    .map((entry) => ({ entry, practice: practiceCount(entry.id) }));
  return faseWerving.terms
    .map(({ id, label, explanation }) => ({ id, title: label, remark: explanation ?? '', dishes: dishes.filter((dish) => dish.entry.data.fasen_werving[0] === id) }))
    .filter((course) => course.dishes.length > 0);
}

/** What the filters of the menukaart know of every dish. */
export function menuFinder(list: readonly Course[]): { facets: Facet[]; items: FacetItem[] } {
  const dishes = list.flatMap((course) => course.dishes);
  const byEvidence = [...dishes].sort((a, b) => Number(b.entry.data.bewijs.stap) - Number(a.entry.data.bewijs.stap));
  const byEffort = [...dishes].sort((a, b) => inspanning.order(a.entry.data.inspanning) - inspanning.order(b.entry.data.inspanning));
  const byName = [...dishes].sort((a, b) => a.entry.data.titel.localeCompare(b.entry.data.titel, 'nl'));
  const items = dishes.map((dish, index): FacetItem => {
    const { data, id } = dish.entry;
    return {
      id,
      values: {
        grootte: data.bedrijfsgroottes,
        fase: data.fasen_werving,
        inspanning: [data.inspanning],
        kosten: [data.kosten ? 'bekend' : 'niet-bekend'],
        bewijs: [data.bewijs.stap],
        effect: [data.effect.waarde],
        sector: data.sectoren.length > 0 ? data.sectoren : [SECTOR_ALL, ...sector.ids],
      },
      words: itemWords([data.titel, data.samenvatting, ...data.zoekwoorden, ...data.fasen_werving.map(faseWerving.label), ...data.fasen_werving.flatMap((phase) => faseWerving.term(phase).synonyms ?? [])]),
      ranks: { kaart: index, bewijs: byEvidence.indexOf(dish), inspanning: byEffort.indexOf(dish), naam: byName.indexOf(dish) },
    };
  });
  const facet = (key: string, label: string, terms: readonly { id: string; label: string }[]): Facet => ({ key, label, options: terms.map(({ id, label: name }) => ({ id, label: name })) });
  const facets = [
    facet('grootte', 'Uw bedrijf', bedrijfsgrootte.terms),
    facet('fase', 'Fase', faseWerving.terms),
    facet('inspanning', 'Inspanning', inspanning.terms),
    facet('kosten', 'Kosten', kostenbekend.terms),
    facet('bewijs', 'Bewijs', bewijs.terms),
    facet('effect', 'Effect', effect.terms),
    facet('sector', 'Sector', [{ id: SECTOR_ALL, label: 'Geschikt voor alle sectoren' }, ...sector.terms]),
  ];
  const used = usedFacets(facets, items);
  const specific = dishes.some((dish) => dish.entry.data.sectoren.length > 0);
  return { facets: used.map((group) => (group.key === 'sector' && !specific ? { ...group, options: group.options.slice(0, 1) } : group)), items };
}

export const menuOrders = [
  { id: 'kaart', label: 'Volgorde van werven' },
  { id: 'bewijs', label: 'Sterkste bewijs eerst' },
  { id: 'inspanning', label: 'Minste werk eerst' },
  { id: 'naam', label: 'Op naam' },
];
