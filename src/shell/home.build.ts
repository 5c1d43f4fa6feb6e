import { hrefOf } from '#catalogue/hrefs.ts';
import type { Entry } from '#catalogue/read-entry.build.ts';
import { site } from '#catalogue/site.build.ts';
import type { Stock } from '#kinds/define-kind.ts';
import { counted } from '#lib/dutch-text.ts';

/** A line behind a door of the home page. */
interface DoorLine {
  readonly label: string;
  readonly href: string;
  readonly value: string;
}

/** One door: an audience, its paper and where it goes. */
export interface Door {
  readonly id: string;
  readonly title: string;
  readonly remark: string;
  readonly stock: Stock;
  readonly lines: readonly DoorLine[];
}

const steps = (id: string) => counted(site().one('checklist', id).data.groepen.flatMap((group) => group.stappen).length, 'stap', 'stappen');
const handreiking = (id: string, label: string): DoorLine => ({ label, href: hrefOf('handreiking', site().one('handreiking', id).id), value: 'handreiking' });
const checklist = (id: string, label: string): DoorLine => ({ label, href: hrefOf('checklist', id), value: steps(id) });

/** The doors of the home page, one for each audience. */
export function doors(): Door[] {
  const content = site();
  const dishes = content.all('best-practice').filter((entry) => entry.data.doelgroepen.includes('werkgever')).length;
  return [
    {
      id: 'werkgever',
      title: 'Voor werkgevers',
      remark: 'klein en middelgroot',
      stock: 'best-practice',
      lines: [{ label: 'Menukaart', href: '/menukaart/', value: counted(dishes, 'aanpak', 'aanpakken') }, checklist('objectief-werven', 'Checklist objectief werven'), handreiking('gestructureerd-interview-voorbereiden', 'Een eerlijk gesprek voorbereiden')],
    },
    {
      id: 'gemeente',
      title: 'Voor gemeenten',
      remark: 'klantmanager, beleid, leiding',
      stock: 'casus',
      lines: [
        { label: 'Casussen', href: '/casussen/', value: counted(content.all('casus').length, 'casus', 'casussen') },
        handreiking('intensieve-begeleiding-opzetten', 'Intensieve begeleiding opzetten'),
        { label: 'Leervragen', href: '/leervragen/', value: counted(content.all('leervraag').length, 'vraag', 'vragen') },
      ],
    },
    {
      id: 'onderwijs',
      title: 'Voor mentoren en decanen',
      remark: 'vmbo, mbo en isk',
      stock: 'lob',
      lines: [
        { label: 'Lesmateriaal voor LOB', href: '/lob/', value: counted(content.all('lob-materiaal').length, 'les', 'lessen') },
        handreiking('ouders-betrekken-bij-lob', 'Ouders erbij betrekken'),
        checklist('stagediscriminatie-school', 'Stage zonder discriminatie'),
      ],
    },
  ];
}

/** Dishes that show at a glance how the menukaart works: strong, weak and without effect. */
export const featuredDishes = (): Entry<'best-practice'>[] => ['gestructureerd-interview', 'punten-vooraf', 'anoniem-solliciteren', 'neutrale-vacaturetekst'].map((id) => site().one('best-practice', id));

/** Entries that show what the network makes: a casus, a lesson, a checklist. */
export const featuredEntries = (): Entry[] => [site().one('casus', 'almere-45-plus'), site().one('lob-materiaal', 'open-dag-of-stage-voor-en-na'), site().one('checklist', 'intensieve-begeleiding')];

/** One approach that failed or made no difference, with where that was found. */
interface Failure {
  readonly title: string;
  readonly href: string;
  readonly who: string;
  readonly note: string;
}

/** What did not work: approaches that failed in a casus, and approaches that research found to make no difference. */
export function failures(): Failure[] {
  const inCasus = site()
    .all('casus')
    .flatMap((casus) =>
      casus.data.aanpakken
        .filter((used) => used.uitkomst === 'niet')
        .map((used): Failure => ({ title: site().one('best-practice', used.aanpak).data.titel, href: hrefOf('casus', casus.id), who: casus.data.organisatie, note: used.toelichting })),
    );
  const inResearch = site()
    .all('best-practice')
    .filter(({ data }) => data.bewijs.geen_effect)
    .map(({ id, data }): Failure => ({ title: data.titel, href: hrefOf('best-practice', id), who: 'onderzocht, geen verschil gevonden', note: data.effect.reden }));
  return [...inCasus, ...inResearch].slice(0, 4);
}
