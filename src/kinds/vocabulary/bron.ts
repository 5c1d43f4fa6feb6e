import { defineVocabulary } from './define-vocabulary.ts';

/** How a source was read: in words a visitor understands. */
export const betrouwbaarheid = defineVocabulary('betrouwbaarheid', [
  { id: 'brondocument', label: 'Brondocument', explanation: 'Een van de vijf documenten van het programma VIA, in zijn geheel gelezen.' },
  { id: 'uitgever', label: 'Gelezen bij de uitgever', explanation: 'Een pagina van de uitgever of de onderzoekers zelf. Meestal lazen wij alleen het begin.' },
  { id: 'tweedehands', label: 'Beschreven door een ander', explanation: 'Een ander beschrijft het onderzoek of het product. Wij lazen niet het origineel.' },
  { id: 'gegevens', label: 'Openbare gegevens of code', explanation: 'Waarden uit een openbare gegevens- of codeverzameling.' },
  { id: 'bedrijf', label: 'Kennispagina van een bedrijf', explanation: 'Uitleg door een bedrijf dat er ook diensten in verkoopt.' },
]);

/** What sort of publication a source is. */
export const bronsoort = defineVocabulary('bronsoort', [
  { id: 'kamerstuk', label: 'Kamerstuk' },
  { id: 'onderzoek', label: 'Onderzoek' },
  { id: 'handreiking', label: 'Handreiking of hulpmiddel' },
  { id: 'nieuws', label: 'Nieuwsbericht' },
  { id: 'webpagina', label: 'Webpagina' },
  { id: 'wet', label: 'Wet of regeling' },
  { id: 'gegevens', label: 'Gegevens' },
]);
