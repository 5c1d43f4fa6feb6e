import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { described } from './field-info.ts';
import { common, refersTo, term, terms, text } from './fields.ts';
import { arbeidsmarktregio } from './vocabulary/arbeidsmarktregio.ts';
import { bedrijfsgrootte } from './vocabulary/bedrijfsgrootte.ts';
import { faseBegeleiding } from './vocabulary/fase-begeleiding.ts';
import { gemeentegrootte } from './vocabulary/gemeentegrootte.ts';
import { organisatiesoort } from './vocabulary/organisatiesoort.ts';
import { sector } from './vocabulary/sector.ts';
import { casusstatus, uitkomst } from './vocabulary/status.ts';

/** What one organisation did, how it went, what did not work. */
export const casus = defineKind({
  name: 'casus',
  folder: 'casussen',
  label: { one: 'Casus', many: 'Casussen' },
  stock: 'casus',
  about: 'Wat een gemeente, werkgever of school deed, hoe het ging en wat niet werkte.',
  freeHeadings: false,
  sections: [
    { title: 'Aanleiding', required: true, help: 'Waarom begon men hieraan?' },
    { title: 'Aanpak', required: true, help: 'Wat deed men precies, met wie en hoe lang?' },
    { title: 'Resultaat', required: true, help: 'Wat leverde het op, en hoe is dat gemeten?' },
    { title: 'Wat werkte niet', required: true, help: 'Wat viel tegen of bleef uit? Schrijf “Niet bekend” als de bron er niets over zegt.' },
    { title: 'Wat zouden we anders doen', required: true, help: 'Wat raadt men anderen aan? Schrijf “Niet bekend” als de bron er niets over zegt.' },
  ],
  fields: {
    ...common(),
    organisatie: text('Organisatie', 'Wie het deed, met de naam zoals die in de bron staat.', 'Gemeente Almere', { max: 120 }),
    organisatiesoort: term(organisatiesoort, 'Soort organisatie', 'Wat voor organisatie het is.'),
    status: term(casusstatus, 'Status', 'Hoe ver de aanpak is.'),
    periode: text('Periode', 'Wanneer het speelde, zoals de bron het zegt.', 'tot juni 2019', { max: 60 }).optional(),
    regios: terms(arbeidsmarktregio, 'Arbeidsmarktregio’s', 'Waar het gebeurde. Laat weg als het landelijk is.', 0).default([]),
    sectoren: terms(sector, 'Sectoren', 'De bedrijfstakken volgens SBI 2025.', 0).default([]),
    bedrijfsgrootte: term(bedrijfsgrootte, 'Bedrijfsgrootte', 'Hoe groot de werkgever is, als de bron dat zegt.').optional(),
    gemeentegrootte: term(gemeentegrootte, 'Gemeentegrootte', 'Hoeveel inwoners de gemeente heeft.').optional(),
    fasen: terms(faseBegeleiding, 'Fasen van begeleiding', 'Bij gemeenten: om welke stap het gaat.', 0).default([]),
    feiten: described(
      z.array(z.strictObject({ naam: z.string().min(2).max(40), waarde: z.string().min(1).max(80) })).max(12).default([]),
      { label: 'Feiten op een rij', help: 'Korte feiten voor het kaartje bovenaan.', example: '[{ naam: Deelnemers, waarde: "199" }]' },
    ),
    aanpakken: described(
      z
        .array(
          z.strictObject({
            aanpak: refersTo('best-practice', 'Aanpak', 'De id van een best practice.', 'kleine-caseload'),
            uitkomst: term(uitkomst, 'Uitkomst', 'Hoe de aanpak hier uitpakte, volgens de bron.'),
            toelichting: text('Toelichting', 'Eén zin over wat er gebeurde.', 'Iets vaker werk, vooral kleine banen.', { max: 200 }),
          }),
        )
        .default([]),
      { label: 'Gebruikte aanpakken', help: 'Welke best practices hier zijn gebruikt en hoe dat ging.', example: '[{ aanpak: kleine-caseload, uitkomst: deels, toelichting: Iets vaker werk. }]' },
    ),
    overgenomen_van: refersTo('casus', 'Overgenomen van', 'De casus waar men de aanpak van overnam.', 'almere-45-plus').optional(),
  },
});
export type Casus = DataOf<typeof casus>;
