import { defineVocabulary } from './define-vocabulary.ts';

/** For whom an entry is written. */
export const doelgroep = defineVocabulary('doelgroep', [
  { id: 'werkgever', label: 'Werkgevers', synonyms: ['mkb', 'ondernemer', 'bedrijf', 'HR', 'recruiter', 'leerbedrijf'] },
  { id: 'gemeente', label: 'Gemeenten', synonyms: ['klantmanager', 'beleidsmedewerker', 'consulent', 'sociale dienst'] },
  { id: 'onderwijs', label: 'Onderwijs', synonyms: ['school', 'docent', 'leraar', 'mentor', 'decaan', 'roc'] },
]);
