import { z } from 'zod';
import { defineKind, type DataOf } from './define-kind.ts';
import { described } from './field-info.ts';
import { common, number, term, terms, text, yesNo } from './fields.ts';
import { leermateriaaltype, licentie, ouderrol, taalniveau, werkvorm } from './vocabulary/lesvorm.ts';
import { loopbaancompetentie } from './vocabulary/loopbaancompetentie.ts';
import { onderwijsniveau } from './vocabulary/onderwijsniveau.ts';

/** A complete lesson: guide for the teacher and sheets for the pupils. */
export const lobMateriaal = defineKind({
  name: 'lob-materiaal',
  folder: 'lob-materialen',
  path: 'lob',
  label: { one: 'LOB-materiaal', many: 'LOB-materiaal' },
  stock: 'lob',
  about: 'Lessen en gesprekken die leerlingen helpen kiezen, met handleiding en leerlingbladen.',
  sections: [
    { title: 'Doel', required: true, help: 'Wat de leerling na afloop weet, kan of heeft.' },
    { title: 'Voorbereiding', required: true, help: 'Wat u klaarlegt of regelt.' },
    { title: 'Lesopzet', required: true, help: 'Wat u doet, met minuten. De minuten samen zijn gelijk aan het veld minuten.' },
    { title: 'Waarom zo', required: true, help: 'Wat onderzoek zegt, ook als het effect klein is.' },
    { title: 'Variatie', required: false, help: 'Aanpassen voor isk, praktijkonderwijs, een grote klas of minder tijd.' },
  ],
  fields: {
    ...common(),
    competenties: terms(loopbaancompetentie, 'Loopbaancompetenties', 'Welke van de vijf competenties leerlingen oefenen.'),
    niveaus: terms(onderwijsniveau, 'Niveaus', 'Voor welke schoolsoorten het past.'),
    leerjaren: described(z.array(z.int().min(1).max(6)).min(1), { label: 'Leerjaren', help: 'Voor welke leerjaren het past.', example: '[2, 3]' }),
    minuten: number('Minuten', 'Hoe lang het samen duurt, zonder voorbereiding.', '50', 5, 400),
    lessen: number('Lessen', 'In hoeveel keer u het doet.', '1', 1, 8),
    werkvormen: terms(werkvorm, 'Werkvormen', 'Hoe leerlingen werken.'),
    groepsgrootte: text('Groepsgrootte', 'Voor hoeveel leerlingen het past.', 'hele klas', { max: 40 }),
    taalniveau: term(taalniveau, 'Taalniveau', 'Hoe moeilijk de taal op de leerlingbladen is.'),
    ouders: term(ouderrol, 'Ouders', 'Of ouders meedoen.'),
    computers: yesNo('Computers nodig', 'Of leerlingen een computer of telefoon met internet nodig hebben.'),
    regionale_arbeidsmarkt: yesNo('Met regionale arbeidsmarktinformatie', 'Of leerlingen met cijfers over werk in hun regio werken.').default(false),
    materiaaltype: term(leermateriaaltype, 'Type leermateriaal', 'De soort volgens NL LOM.'),
    licentie: term(licentie, 'Licentie', 'Wat anderen ermee mogen.'),
  },
});
export type LobMateriaal = DataOf<typeof lobMateriaal>;
