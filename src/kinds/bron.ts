import { defineKind, type DataOf } from './define-kind.ts';
import { day, number, term, text, webAddress } from './fields.ts';
import { betrouwbaarheid, bronsoort } from './vocabulary/bron.ts';

/** A publication that entries cite. */
export const bron = defineKind({
  name: 'bron',
  folder: 'bronnen',
  label: { one: 'Bron', many: 'Bronnen' },
  stock: 'algemeen',
  about: 'Alle publicaties waar deze site op steunt, met hoe wij ze lazen.',
  fields: {
    titel: text('Titel', 'De titel zoals de uitgever die schrijft.', 'Objectiveren in werving en selectie', { min: 3, max: 220 }),
    uitgever: text('Uitgever', 'Wie het uitgaf.', 'TNO', { max: 120 }),
    auteurs: text('Auteurs', 'De schrijvers, als de bron ze noemt.', 'Hulsegge e.a.', { max: 160 }).optional(),
    jaar: number('Jaar', 'Het jaar van uitgave. Laat weg als het niet te zien is.', '2021', 1990, 2100).optional(),
    datum: day('Datum', 'De dag van uitgave, als die bekend is.').optional(),
    kenmerk: text('Kenmerk', 'Nummer of vindplaats, zoals een kamerstuknummer.', 'Kamerstuk 29 544, nr. 1085', { max: 120 }).optional(),
    adres: webAddress('Adres', 'Het webadres.').optional(),
    soort: term(bronsoort, 'Soort', 'Wat voor publicatie het is.'),
    betrouwbaarheid: term(betrouwbaarheid, 'Hoe gelezen', 'Hoe de redactie de bron las.'),
    let_op: text('Let op', 'Wat een lezer moet weten: verouderd, bijgesteld, niet zelf gezien.', 'Het wetsvoorstel dat hier als lopend staat, is in 2024 verworpen.', { max: 300 }).optional(),
    geraadpleegd: day('Geraadpleegd', 'De dag waarop de redactie de bron las.'),
  },
});
export type Bron = DataOf<typeof bron>;
