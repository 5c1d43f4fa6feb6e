import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { described } from './field-info.ts';
import { common, refersTo, terms, text } from './fields.ts';
import { faseBegeleiding } from './vocabulary/fase-begeleiding.ts';
import { faseWerving } from './vocabulary/fase-werving.ts';

/** A guide that takes the reader through something step by step. */
export const handreiking = defineKind({
  name: 'handreiking',
  folder: 'handreikingen',
  label: { one: 'Handreiking', many: 'Handreikingen' },
  stock: 'checklist',
  about: 'Stap voor stap uitgelegd hoe u iets aanpakt.',
  fields: {
    ...common(),
    voor_wie_precies: text('Voor wie precies', 'De rol of functie van de lezer.', 'klantmanagers en hun teamleiders', { max: 100 }),
    tijd: text('Tijd', 'Wat het de lezer ongeveer kost. Dit is een schatting van de redactie.', 'een dagdeel om te beginnen', { max: 60 }),
    resultaat: text('Wat u daarna heeft', 'Wat de lezer in handen heeft na de laatste stap.', 'Een scoreformulier dat u meteen kunt gebruiken.', { max: 160 }),
    fasen_werving: terms(faseWerving, 'Fasen van werving', 'Bij werkgevers: om welke stap het gaat.', 0).default([]),
    fasen_begeleiding: terms(faseBegeleiding, 'Fasen van begeleiding', 'Bij gemeenten: om welke stap het gaat.', 0).default([]),
    checklists: described(z.array(refersTo('checklist', 'Checklist', 'De id van een checklist.', 'objectief-werven')).default([]), {
      label: 'Checklists',
      help: 'Checklists die bij deze handreiking horen.',
      example: '[objectief-werven]',
    }),
  },
});
export type Handreiking = DataOf<typeof handreiking>;
