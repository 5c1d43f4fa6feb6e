import { defineVocabulary } from './define-vocabulary.ts';

/** What sort of organisation a casus is about. */
export const organisatiesoort = defineVocabulary('organisatiesoort', [
  { id: 'gemeente', label: 'Gemeente' },
  { id: 'werkgever', label: 'Werkgever', synonyms: ['bedrijf'] },
  { id: 'school', label: 'School', synonyms: ['onderwijsinstelling', 'roc', 'hogeschool'] },
  { id: 'samenwerking', label: 'Samenwerking', synonyms: ['regio', 'netwerk'] },
  { id: 'uitvoering', label: 'Landelijke uitvoerder', synonyms: ['UWV', 'SBB', 'CBS'] },
]);
