import { defineVocabulary } from './define-vocabulary.ts';

/** How far a casus is. */
export const casusstatus = defineVocabulary('casusstatus', [
  { id: 'idee', label: 'idee', explanation: 'Er is een plan.' },
  { id: 'loopt', label: 'loopt', explanation: 'De aanpak is bezig.' },
  { id: 'afgerond', label: 'afgerond', explanation: 'De aanpak is klaar, maar niet onderzocht.' },
  { id: 'geevalueerd', label: 'geëvalueerd', explanation: 'Er is onderzoek gedaan naar de aanpak.' },
  { id: 'overgenomen', label: 'overgenomen', explanation: 'Anderen zijn de aanpak ook gaan gebruiken.' },
]);

/** How an approach went in one casus. */
export const uitkomst = defineVocabulary('uitkomst', [
  { id: 'werkte', label: 'werkte' },
  { id: 'deels', label: 'werkte deels' },
  { id: 'niet', label: 'werkte niet' },
  { id: 'onbekend', label: 'uitkomst niet bekend' },
]);

/** How far a leervraag is answered. */
export const vraagstatus = defineVocabulary('vraagstatus', [
  { id: 'open', label: 'nog geen antwoord' },
  { id: 'deels', label: 'deels beantwoord' },
  { id: 'beantwoord', label: 'beantwoord' },
]);

/** Whether a network is still at work. */
export const netwerkstatus = defineVocabulary('netwerkstatus', [
  { id: 'loopt', label: 'loopt' },
  { id: 'afgelopen', label: 'afgelopen' },
  { id: 'niet-bekend', label: 'niet bekend of het nog loopt' },
]);

/** Whether a meeting went ahead. */
export const bijeenkomststatus = defineVocabulary('bijeenkomststatus', [
  { id: 'gepland', label: 'gepland' },
  { id: 'gehouden', label: 'is geweest' },
  { id: 'aangekondigd', label: 'was aangekondigd; niet bekend of het doorging' },
  { id: 'afgelast', label: 'gaat niet door' },
]);
