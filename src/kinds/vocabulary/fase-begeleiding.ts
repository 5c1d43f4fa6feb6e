import { defineVocabulary } from './define-vocabulary.ts';

/** Phases of guidance to work. Source: handreiking Nieuw op de arbeidsmarkt (Verwey-Jonker, Regioplan); `beleid` added. */
export const faseBegeleiding = defineVocabulary('faseBegeleiding', [
  { id: 'beleid', label: 'Visie en beleid', synonyms: ['visie', 'organisatie'] },
  { id: 'intake', label: 'Intake', synonyms: ['eerste gesprek', 'leren kennen', 'uitnodiging'] },
  { id: 'orientatie', label: 'Oriëntatie', synonyms: ['verkennen'] },
  { id: 'activering', label: 'Activering', synonyms: ['werkfit', 'meedoen', 'participatie'] },
  { id: 'matching', label: 'Matching', synonyms: ['plaatsing', 'aan het werk'] },
  { id: 'nazorg', label: 'Nazorg', synonyms: ['behoud van werk', 'jobcoach'] },
]);
