import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { described } from './field-info.ts';
import { common, number, refersTo, text } from './fields.ts';

const itemId = () => described(z.string().regex(/^[a-z0-9-]{3,40}$/), { label: 'Id', help: 'Blijvende naam van de stap. Verandert nooit, ook niet als de tekst verandert.', example: 'vier-tot-zes-eisen' });

const item = () =>
  z.strictObject({
    id: itemId(),
    tekst: text('Tekst', 'Wat er klaar moet zijn, als opdracht.', 'Kies vier tot zes eisen', { min: 4, max: 120 }),
    uitleg: text('Uitleg', 'Hoe u het doet, in een of twee zinnen.', 'Elke eis past bij het werk.', { min: 10, max: 400 }),
    bronnen: described(z.array(refersTo('bron', 'Bron', 'Een bron uit het veld bronnen.', 'movisie-objectief-werven')).default([]), { label: 'Bronnen', help: 'Ids uit het veld bronnen.', example: '[movisie-objectief-werven]' }),
    zelfde_betekenis: described(z.boolean().default(false), { label: 'Zelfde betekenis', help: 'Zet op true als de tekst sterk veranderde maar hetzelfde bedoelt.', example: 'true' }),
  });

/** A list of steps to tick off; the step ids last for ever. */
export const checklist = defineKind({
  name: 'checklist',
  folder: 'checklists',
  label: { one: 'Checklist', many: 'Checklists' },
  stock: 'checklist',
  about: 'Lijsten om af te vinken, die onthouden waar u was.',
  format: 'yaml',
  fields: {
    ...common(),
    versie: number('Versie', 'Gaat één omhoog bij elke verandering van de stappen.', '1', 1, 999),
    inleiding: text('Inleiding', 'Hoe u de lijst gebruikt, in een of twee zinnen.', 'Gebruik de lijst bij één vacature.', { min: 20, max: 400 }),
    groepen: described(z.array(z.strictObject({ titel: text('Titel', 'De kop van de groep.', 'Voorbereiden', { max: 60 }), stappen: z.array(item()).min(1) })).min(1), {
      label: 'Groepen',
      help: 'De stappen, in groepen met een kop.',
      example: '[{ titel: Voorbereiden, stappen: [{ id: vier-tot-zes-eisen, tekst: …, uitleg: … }] }]',
    }),
    vervallen: described(
      z.array(z.strictObject({ id: itemId(), tekst: z.string().min(4), vervangen_door: z.array(itemId()).default([]) })).default([]),
      { label: 'Vervallen stappen', help: 'Stappen die uit de lijst zijn, met wat ervoor in de plaats kwam.', example: '[{ id: oude-stap, tekst: De oude tekst, vervangen_door: [nieuwe-stap] }]' },
    ),
  },
});
export type Checklist = DataOf<typeof checklist>;
