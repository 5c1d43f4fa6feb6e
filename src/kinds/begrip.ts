import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { described } from './field-info.ts';
import { day, related, sources, term, text } from './fields.ts';
import { doelgroep } from './vocabulary/doelgroep.ts';
import { eigenaar } from './vocabulary/eigenaar.ts';
import { thema } from './vocabulary/thema.ts';
import { terms } from './fields.ts';

/** A word of the field, explained at level B1. Its synonyms feed search. */
export const begrip = defineKind({
  name: 'begrip',
  folder: 'begrippen',
  label: { one: 'Begrip', many: 'Begrippen' },
  stock: 'algemeen',
  about: 'Woorden uit dit vak, in gewone taal.',
  fields: {
    titel: text('Begrip', 'Het woord zoals het in teksten staat.', 'leerwerktraject', { min: 2, max: 80 }),
    samenvatting: text('Uitleg', 'Wat het betekent, in een of twee zinnen die iedereen begrijpt.', 'Een traject waarin iemand leert en werkt tegelijk.', { min: 20, max: 280 }),
    ook: described(z.array(z.string().trim().min(2).max(80)).default([]), {
      label: 'Ook',
      help: 'Andere namen, afkortingen en schrijfwijzen. Zoeken vindt ze, en de tekst linkt ze.',
      example: '[leer-werktraject, duaal traject]',
    }),
    niet_linken: described(z.boolean().default(false), {
      label: 'Niet linken',
      help: 'Zet op true als het woord te gewoon is om in elke tekst een link te krijgen.',
      example: 'true',
    }),
    doelgroepen: terms(doelgroep, 'Voor wie', 'Wie dit woord tegenkomt.', 0).default([]),
    themas: terms(thema, 'Thema’s', 'Waar het over gaat.', 0).default([]),
    eigenaar: term(eigenaar, 'Eigenaar', 'Wie zorgt dat dit blijft kloppen.'),
    bijgewerkt: day('Bijgewerkt', 'De dag waarop de uitleg voor het laatst is nagekeken.'),
    herzien_voor: day('Herzien vóór', 'De dag waarop iemand opnieuw moet nakijken of alles nog klopt.'),
    uitleg_steunt_op: described(z.enum(['bron', 'algemene kennis']), {
      label: 'Uitleg steunt op',
      help: 'Of de uitleg uit een bron komt of algemene kennis is.',
      example: 'bron',
    }),
    bronnen: sources(0).default([]),
    verwant: related(),
  },
});
export type Begrip = DataOf<typeof begrip>;
