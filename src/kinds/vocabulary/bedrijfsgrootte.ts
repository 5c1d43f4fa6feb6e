import { defineVocabulary } from './define-vocabulary.ts';

/** Size classes of a firm, by number of staff. The limit of 250 is that of the Barometer Culturele Diversiteit and of the mkb. */
export const bedrijfsgrootte = defineVocabulary('bedrijfsgrootte', [
  { id: 'klein', label: '1 tot 10 mensen', synonyms: ['microbedrijf', 'zzp'] },
  { id: 'middelklein', label: '10 tot 50 mensen', synonyms: ['klein bedrijf', 'mkb'] },
  { id: 'middelgroot', label: '50 tot 250 mensen', synonyms: ['middelgroot bedrijf', 'mkb'] },
  { id: 'groot', label: '250 mensen of meer', synonyms: ['grootbedrijf'] },
]);
