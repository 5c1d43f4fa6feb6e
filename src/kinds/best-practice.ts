import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { described } from './field-info.ts';
import { common, day, number, refersTo, term, terms, text, yesNo } from './fields.ts';
import { bedrijfsgrootte } from './vocabulary/bedrijfsgrootte.ts';
import { faseBegeleiding } from './vocabulary/fase-begeleiding.ts';
import { faseWerving } from './vocabulary/fase-werving.ts';
import { bewijs, effect, inspanning } from './vocabulary/oordeel.ts';
import { sector } from './vocabulary/sector.ts';

const reason = () => text('Reden', 'Waarom dit oordeel, in een of twee zinnen.', 'Eén pilot bij 19 werkgevers vond geen eenduidig effect.', { min: 15, max: 400 });
const cited = () =>
  described(z.array(refersTo('bron', 'Bron', 'Een bron uit het veld bronnen.', 'tno-objectiveren-2021')).min(1), {
    label: 'Bronnen van dit oordeel',
    help: 'Ids uit het veld bronnen.',
    example: '[tno-objectiveren-2021]',
  });
const amount = () =>
  z.strictObject({
    uren: number('Uren', 'Aantal uren.', '4', 0, 10_000).optional(),
    euro: number('Euro', 'Bedrag in hele euro’s.', '500', 0, 10_000_000).optional(),
  });
const perSize = () => z.strictObject({ tien: amount().optional(), vijftig: amount().optional(), tweehonderd: amount().optional() });

/** An approach with its ratings; those for employers are the dishes of the menukaart. */
export const bestPractice = defineKind({
  name: 'best-practice',
  folder: 'best-practices',
  label: { one: 'Best practice', many: 'Best practices' },
  stock: 'best-practice',
  about: 'Een aanpak die u kunt overnemen, met het bewijs, de bijwerkingen en wat we niet weten.',
  sections: [
    { title: 'Zo doet u het', required: true, help: 'De stappen, in een <Stappen>-blok.' },
    { title: 'Wat zegt onderzoek', required: true, help: 'Wat er gevonden is, ook als dat tegenvalt.' },
    { title: 'Wat weten we niet', required: true, help: 'Wat niet is onderzocht of wat de bronnen niet zeggen.' },
  ],
  fields: {
    ...common(),
    fasen_werving: terms(faseWerving, 'Fase', 'Bij werkgevers: waar in de werving dit hoort. De eerste fase bepaalt de plaats op de menukaart.', 0).default([]),
    fasen_begeleiding: terms(faseBegeleiding, 'Fase van begeleiding', 'Bij gemeenten: om welke stap het gaat.', 0).default([]),
    bedrijfsgroottes: terms(bedrijfsgrootte, 'Bedrijfsgrootte', 'Voor welke bedrijven dit kan. Laat weg bij gemeenten en onderwijs.', 0).default([]),
    sectoren: terms(sector, 'Sectoren', 'Alleen als de aanpak bij bepaalde sectoren hoort.', 0).default([]),
    bewijs: z.strictObject({
      stap: term(bewijs, 'Bewijs', 'Hoe goed het onderzocht is, als tekst: "0" tot "4".'),
      geen_effect: yesNo('Onderzocht, geen effect gevonden', 'Of onderzoek geen effect vond.').default(false),
      reden: reason(),
      bronnen: cited(),
    }),
    effect: z.strictObject({ waarde: term(effect, 'Effect', 'Of het helpt voor gelijke kansen of voor werk.'), reden: reason(), bronnen: cited() }),
    inspanning: term(inspanning, 'Inspanning', 'Schatting van de redactie: hoeveel werk het is om te beginnen.'),
    kosten: described(z.strictObject({ eerste_keer: perSize().optional(), daarna: perSize().optional(), toelichting: text('Toelichting', 'Wat de bron over kosten zegt.', 'De cijfers zijn van 2020.', { max: 200 }), bronnen: cited() }).optional(), {
      label: 'Kosten',
      help: 'Uren en euro’s bij 10, 50 en 200 mensen. Laat weg als geen bron iets noemt: dan staat er niet bekend.',
      example: '{ eerste_keer: { tien: { uren: 4 } }, toelichting: Uit de evaluatie., bronnen: [tno-objectiveren-2021] }',
    }),
    bijwerkingen: described(z.strictObject({ tekst: text('Bijwerkingen', 'Wat er mis kan gaan of anders uitpakt.', 'Namen weglaten kost veel tijd.', { max: 400 }), bronnen: cited() }).optional(), {
      label: 'Bijwerkingen',
      help: 'Laat weg als geen bron iets noemt: dan staat er niet bekend.',
      example: '{ tekst: Namen weglaten kost tijd., bronnen: [vnpf-drie-manieren-2021] }',
    }),
    beoordeeld_op: day('Beoordeeld op', 'De dag van het oordeel over bewijs en effect.'),
    geschiedenis: described(z.array(z.strictObject({ datum: day('Datum', 'De dag van de verandering.'), wat: z.string().min(5).max(200) })).min(1), {
      label: 'Geschiedenis',
      help: 'Wat er wanneer aan het oordeel veranderde.',
      example: '[{ datum: 2026-11-20, wat: Eerste beoordeling }]',
    }),
  },
});
export type BestPractice = DataOf<typeof bestPractice>;
