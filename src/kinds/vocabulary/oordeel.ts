import { defineVocabulary } from './define-vocabulary.ts';

/** Strength of evidence; the id is the number of filled steps. */
export const bewijs = defineVocabulary('bewijs', [
  { id: '4', label: 'eensgezind onderzoek', explanation: 'Meerdere goede onderzoeken, die hetzelfde zeggen.' },
  { id: '3', label: 'goed onderzoek', explanation: 'Goed onderzoek in een ander land, of één goed onderzoek in Nederland.' },
  { id: '2', label: 'pilots in Nederland', explanation: 'Eén of meer pilots in Nederland.' },
  { id: '1', label: 'theorie of ervaring', explanation: 'Uitleg uit theorie, ervaring of advies van deskundigen.' },
  { id: '0', label: 'nog geen onderzoek', explanation: 'Wij vonden geen onderzoek.' },
]);

/** Whether it helps towards equal chances. */
export const effect = defineVocabulary('effect', [
  { id: 'helpt', label: 'helpt' },
  { id: 'soms', label: 'helpt soms' },
  { id: 'geen', label: 'geen verschil gevonden' },
  { id: 'averechts', label: 'kan averechts werken' },
  { id: 'onbekend', label: 'niet onderzocht' },
]);

/** Estimate by the editors of the work it takes to start. Not from a source, and labelled so on the page. */
export const inspanning = defineVocabulary('inspanning', [
  { id: 'uurtje', label: 'in een uurtje te beginnen' },
  { id: 'dagdeel', label: 'kost een of meer dagdelen' },
  { id: 'traject', label: 'vraagt een traject van weken of maanden' },
]);

/** Whether the costs are known from a source. */
export const kostenbekend = defineVocabulary('kostenbekend', [
  { id: 'bekend', label: 'kosten bekend' },
  { id: 'niet-bekend', label: 'kosten niet bekend' },
]);
