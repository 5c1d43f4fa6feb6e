import { z } from 'zod';
import { isIsoDate } from '#lib/dutch-date.ts';
import { described } from './field-info.ts';
import { eigenaar } from './vocabulary/eigenaar.ts';
import { doelgroep } from './vocabulary/doelgroep.ts';
import { thema } from './vocabulary/thema.ts';
import type { Vocabulary } from './vocabulary/define-vocabulary.ts';

/** Ids of entries: lower-case letters and digits with single hyphens, at most 80 characters. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One line of text without markup. */
export const text = (label: string, help: string, example: string, limits: { min?: number; max?: number } = {}) =>
  described(z.string().trim().min(limits.min ?? 1).max(limits.max ?? 200), { label, help, example });

/** A whole number within limits. */
export const number = (label: string, help: string, example: string, min: number, max: number) =>
  described(z.int().min(min).max(max), { label, help, example });

/** Yes or no, written as `true` or `false`. */
export const yesNo = (label: string, help: string) => described(z.boolean(), { label, help, example: 'true' });

/** One term of a vocabulary. */
export const term = <Id extends string>(vocabulary: Vocabulary<Id>, label: string, help: string) =>
  described(z.enum(vocabulary.ids), { label, help, example: vocabulary.ids[0], vocabulary });

/** One or more terms of a vocabulary. A single term need not stand in a list: lenient in, always a list out. */
export const terms = <Id extends string>(vocabulary: Vocabulary<Id>, label: string, help: string, min = 1) =>
  described(
    z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.enum(vocabulary.ids)).min(min)),
    { label, help, example: `[${vocabulary.ids.slice(0, 2).join(', ')}]`, vocabulary },
  );

/** A day that exists, as `2026-11-20`. */
export const day = (label: string, help: string) =>
  described(z.string().refine(isIsoDate, { params: { code: 'day' } }), { label, help, example: '2026-11-20' });

/** An https address. */
export const webAddress = (label: string, help: string) =>
  described(z.url({ protocol: /^https?$/ }), { label, help, example: 'https://www.voorbeeld.nl/pagina' });

/** The id of an entry of one kind. */
export const refersTo = (kind: string, label: string, help: string, example: string) =>
  described(z.string().regex(ID_PATTERN), { label, help, example, refersTo: kind });

/** Entries of any kind, each as `soort/id`. */
export const related = () =>
  described(z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).default([]), {
    label: 'Verwant',
    help: 'Andere stukken die hierbij horen, als soort/id. De terugverwijzing komt vanzelf.',
    example: '[casus/almere-45-plus, begrip/caseload]',
    refersTo: 'any',
  });

/** Sources with the place in the source; the body and the ratings cite them by id. */
export const sources = (min = 1) =>
  described(
    z
      .array(
        z.strictObject({
          bron: refersTo('bron', 'Bron', 'De id van een bron in content/bronnen.', 'tno-objectiveren-2021'),
          plaats: text('Plaats', 'Waar het in de bron staat: paragraaf, bladzijde, tabel of kop.', 'Pilot 7, Stand van zaken', { max: 160 }),
        }),
      )
      .min(min),
    { label: 'Bronnen', help: 'Waar de feiten vandaan komen, met de plaats in de bron.', example: '[{ bron: tno-objectiveren-2021, plaats: hele pagina }]' },
  );

export const title = () =>
  text('Titel', 'Waar het over gaat, zo kort als kan. Begin bij een casus met de naam van de organisatie.', 'Almere: veel aandacht voor 45-plussers', { min: 3, max: 90 });

export const summary = () =>
  text('Samenvatting', 'Wat het is en wat het oplevert, in een of twee zinnen.', 'Een kleine groep per klantmanager en elke week contact. Deelnemers vonden iets vaker werk.', { min: 40, max: 280 });

/** What every entry that is read as a page has: for whom, about what, whose, how fresh, from where. */
export const common = () => ({
  titel: title(),
  samenvatting: summary(),
  doelgroepen: terms(doelgroep, 'Voor wie', 'Wie hier iets aan heeft.'),
  themas: terms(thema, 'Thema’s', 'Waar het over gaat.'),
  eigenaar: term(eigenaar, 'Eigenaar', 'Wie zorgt dat dit blijft kloppen.'),
  bijgewerkt: day('Bijgewerkt', 'De dag waarop de inhoud voor het laatst is nagekeken of veranderd.'),
  herzien_voor: day('Herzien vóór', 'De dag waarop iemand opnieuw moet nakijken of alles nog klopt.'),
  bronnen: sources(),
  verwant: related(),
  zoekwoorden: described(z.array(z.string().trim().min(2).max(60)).default([]), {
    label: 'Zoekwoorden',
    help: 'Woorden die lezers gebruiken maar die niet in de tekst staan.',
    example: '[sollicitatiegesprek, aannemen]',
  }),
});
