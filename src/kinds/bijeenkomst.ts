import { defineKind, type DataOf } from './define-kind.ts';
import { common, day, refersTo, term, text } from './fields.ts';
import { described } from './field-info.ts';
import { z } from 'zod';
import { bijeenkomststatus } from './vocabulary/status.ts';

/** A meeting, working visit or conference. */
export const bijeenkomst = defineKind({
  name: 'bijeenkomst',
  folder: 'bijeenkomsten',
  path: 'agenda',
  label: { one: 'Bijeenkomst', many: 'Agenda' },
  stock: 'algemeen',
  about: 'Bijeenkomsten, werkbezoeken en conferenties.',
  fields: {
    ...common(),
    datum: day('Datum', 'De (eerste) dag.'),
    einddatum: day('Einddatum', 'De laatste dag, als het er meer zijn.').optional(),
    tijd: described(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), { label: 'Begintijd', help: 'Alleen als de bron een tijd noemt, als "13:30" tussen aanhalingstekens.', example: '"13:30"' }).optional(),
    plaats: text('Plaats', 'Waar het is, of online.', 'Utrecht', { max: 100 }).optional(),
    organisator: text('Organisator', 'Wie het organiseert.', 'Werkagenda VIA', { max: 120 }),
    status: term(bijeenkomststatus, 'Status', 'Of het doorging.'),
    netwerk: refersTo('netwerk', 'Netwerk', 'Het netwerk waar het bij hoort.', 'intensieve-begeleiding').optional(),
  },
});
export type Bijeenkomst = DataOf<typeof bijeenkomst>;
