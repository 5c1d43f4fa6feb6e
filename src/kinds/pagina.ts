import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { day, related, sources, summary, term, title } from './fields.ts';
import { eigenaar } from './vocabulary/eigenaar.ts';

/** A free page, such as privacy and colofon. */
export const pagina = defineKind({
  name: 'pagina',
  folder: 'paginas',
  path: '',
  label: { one: 'Pagina', many: 'Pagina’s' },
  stock: 'algemeen',
  about: 'Vaste pagina’s over deze site.',
  fields: {
    titel: title(),
    samenvatting: summary(),
    eigenaar: term(eigenaar, 'Eigenaar', 'Wie zorgt dat dit blijft kloppen.'),
    bijgewerkt: day('Bijgewerkt', 'De dag waarop de inhoud voor het laatst is nagekeken of veranderd.'),
    herzien_voor: day('Herzien vóór', 'De dag waarop iemand opnieuw moet nakijken of alles nog klopt.'),
    bronnen: sources(0).default([]),
    verwant: related(),
    zoekwoorden: z.array(z.string().min(2).max(60)).default([]),
  },
});
export type Pagina = DataOf<typeof pagina>;
