import { defineKind, type DataOf } from './define-kind.ts';
import { common, refersTo, term, text } from './fields.ts';
import { vraagstatus } from './vocabulary/status.ts';

/** A bottleneck that was put to the network, with what is known. */
export const leervraag = defineKind({
  name: 'leervraag',
  folder: 'leervragen',
  label: { one: 'Leervraag', many: 'Leervragen' },
  stock: 'casus',
  about: 'Vragen waar gemeenten, scholen en werkgevers mee zitten, met wat we erover weten.',
  sections: [
    { title: 'Waar gaat het om', required: true, help: 'Wat er in de praktijk knelt en wie dat merkt.' },
    { title: 'Wat is geprobeerd', required: true, help: 'Wat anderen deden, en hoe dat ging.' },
    { title: 'Wat weten we', required: true, help: 'Antwoorden met hun bron.' },
    { title: 'Wat weten we niet', required: true, help: 'Wat open blijft.' },
  ],
  fields: {
    ...common(),
    van: text('Van wie', 'Wie met deze vraag zit, als groep. Nooit namen van mensen.', 'gemeenten in het lerend netwerk', { max: 120 }),
    status: term(vraagstatus, 'Status', 'Hoe ver het antwoord is.'),
    netwerk: refersTo('netwerk', 'Netwerk', 'Het netwerk waar de vraag speelt.', 'intensieve-begeleiding').optional(),
  },
});
export type Leervraag = DataOf<typeof leervraag>;
