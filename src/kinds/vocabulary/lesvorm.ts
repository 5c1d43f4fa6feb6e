import { defineVocabulary } from './define-vocabulary.ts';

/** How pupils work. */
export const werkvorm = defineVocabulary('werkvorm', [
  { id: 'alleen', label: 'alleen', synonyms: ['individueel'] },
  { id: 'tweetallen', label: 'in tweetallen', synonyms: ['duo'] },
  { id: 'groepjes', label: 'in groepjes' },
  { id: 'klas', label: 'met de hele klas', synonyms: ['klassikaal'] },
  { id: 'gesprek', label: 'gesprek met de mentor', synonyms: ['loopbaangesprek'] },
  { id: 'thuis', label: 'thuis', synonyms: ['thuisopdracht', 'huiswerk'] },
  { id: 'buiten-school', label: 'buiten school', synonyms: ['excursie', 'bedrijfsbezoek', 'stage'] },
]);

/** How difficult the language of the pupil sheets is. */
export const taalniveau = defineVocabulary('taalniveau', [
  { id: 'a2', label: 'A2', explanation: 'Korte zinnen en gewone woorden; ook voor isk.' },
  { id: 'b1', label: 'B1', explanation: 'Eenvoudig Nederlands.' },
]);

/** Part that parents play. */
export const ouderrol = defineVocabulary('ouderrol', [
  { id: 'nodig', label: 'doen mee' },
  { id: 'welkom', label: 'mogen meedoen' },
  { id: 'niet', label: 'niet nodig' },
]);

/** Licences that NL LOM knows and this site allows. Source: Kennisnet developers wiki, Edurep:Metadata/Licentie (2023). */
export const licentie = defineVocabulary('licentie', [
  { id: 'cc-by-40', label: 'CC BY 4.0', explanation: 'U mag dit veranderen en delen. Noem ‘Doen wat werkt’ als bron.' },
  { id: 'cc0-10', label: 'CC0 1.0', explanation: 'U mag alles. Noemen hoeft niet.' },
]);

/** NL LOM learning resource types, vocabulary vdex_learningresourcetype_czp_20060628 (github.com/kennisnet/edurep-xslt, 2023). */
export const leermateriaaltype = defineVocabulary('leermateriaaltype', [
  { id: 'open-opdracht', label: 'open opdracht' },
  { id: 'gesloten-opdracht', label: 'gesloten opdracht' },
  { id: 'handleiding', label: 'handleiding' },
  { id: 'verkenning', label: 'verkennings- en onderzoeksmateriaal' },
  { id: 'informatiebron', label: 'informatiebron' },
  { id: 'gereedschap', label: 'gereedschap' },
]);
