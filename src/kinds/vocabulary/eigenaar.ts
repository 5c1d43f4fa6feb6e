import { defineVocabulary } from './define-vocabulary.ts';

/** Who keeps an entry true. Add an organisation here before it can own an entry. */
export const eigenaar = defineVocabulary('eigenaar', [{ id: 'redactie', label: 'Redactie Doen wat werkt' }]);
