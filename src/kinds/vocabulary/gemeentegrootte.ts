import { defineVocabulary } from './define-vocabulary.ts';

/** Size classes of a gemeente, by inhabitants: the usual division of VNG and CBS, in four steps. */
export const gemeentegrootte = defineVocabulary('gemeentegrootte', [
  { id: 'tot-50000', label: 'minder dan 50.000 inwoners' },
  { id: '50000-100000', label: '50.000 tot 100.000 inwoners' },
  { id: '100000-250000', label: '100.000 tot 250.000 inwoners', synonyms: ['G40'] },
  { id: 'vanaf-250000', label: '250.000 inwoners of meer', synonyms: ['G4', 'grote stad'] },
]);
