import { defineVocabulary } from './define-vocabulary.ts';

/** Phases of hiring and what comes after. Own list: no official one was found. The last phase follows the VIA pilot Behoud en Doorstroom. */
export const faseWerving = defineVocabulary('faseWerving', [
  { id: 'functieanalyse', label: 'Functieanalyse', synonyms: ['functie-eisen', 'intake vacature'], explanation: 'Bepalen wat het werk echt vraagt.' },
  { id: 'criteria-en-weging', label: 'Criteria en weging', synonyms: ['selectiecriteria', 'normering', 'punten'], explanation: 'Vooraf vastleggen hoe u beoordeelt.' },
  { id: 'vacaturetekst', label: 'Vacaturetekst', synonyms: ['advertentie', 'personeelsadvertentie'], explanation: 'Zo schrijven dat iedereen die het kan zich aangesproken voelt.' },
  { id: 'werving', label: 'Werving', synonyms: ['kanalen', 'zoeken'], explanation: 'Zoeken buiten het eigen netwerk.' },
  { id: 'eerste-selectie', label: 'Eerste selectie', synonyms: ['briefselectie', 'cv-selectie', 'voorselectie'], explanation: 'Van reacties naar gesprekken.' },
  { id: 'interview', label: 'Gesprek', synonyms: ['sollicitatiegesprek', 'interview'], explanation: 'Iedereen een gelijke kans in het gesprek.' },
  { id: 'aanvullende-toets', label: 'Proef en toets', synonyms: ['werkproef', 'test', 'assessment'], explanation: 'Zien wat iemand kan.' },
  { id: 'besluit', label: 'Besluit', synonyms: ['keuze', 'scores optellen'], explanation: 'Kiezen op wat u vooraf afsprak.' },
  { id: 'terugkoppeling', label: 'Terugkoppeling', synonyms: ['afwijzing', 'feedback'], explanation: 'Uitleg aan wie het niet wordt.' },
  { id: 'evaluatie', label: 'Evaluatie', synonyms: ['terugkijken', 'monitoren', 'meten'], explanation: 'Leren van elke ronde.' },
  { id: 'behoud-en-doorstroom', label: 'Behoud en doorstroom', synonyms: ['inwerken', 'promotie', 'loopbaan', 'onboarding'], explanation: 'Blijven en verder komen.' },
]);
