import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { described } from './field-info.ts';
import { common, term, text } from './fields.ts';
import { netwerkstatus } from './vocabulary/status.ts';

/** A learning network or community of practice. */
export const netwerk = defineKind({
  name: 'netwerk',
  folder: 'netwerken',
  label: { one: 'Netwerk', many: 'Netwerken' },
  stock: 'casus',
  about: 'Groepen die samen leren: lerende netwerken en communities of practice.',
  fields: {
    ...common(),
    doel: text('Doel', 'Waarom de groep bestaat, in één zin.', 'Gemeenten leren van elkaar over intensieve begeleiding.', { min: 20, max: 200 }),
    status: term(netwerkstatus, 'Status', 'Of de groep nog bezig is, volgens de bron.'),
    looptijd: text('Looptijd', 'Van wanneer tot wanneer, zoals de bron het zegt.', '2022 tot de eerste helft van 2024', { max: 80 }),
    deelnemers: described(z.array(z.string().min(2).max(120)).default([]), {
      label: 'Deelnemers',
      help: 'Organisaties die meedoen. Nooit namen van mensen.',
      example: '[Divosa, VNG]',
    }),
  },
});
export type Netwerk = DataOf<typeof netwerk>;
