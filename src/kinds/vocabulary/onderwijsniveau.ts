import { defineVocabulary } from './define-vocabulary.ts';

/** School types and levels as teachers name them. */
export const onderwijsniveau = defineVocabulary('onderwijsniveau', [
  { id: 'vmbo-bb', label: 'vmbo basis', synonyms: ['vmbo basisberoepsgericht', 'vmbo-b'] },
  { id: 'vmbo-kb', label: 'vmbo kader', synonyms: ['vmbo kaderberoepsgericht', 'vmbo-k'] },
  { id: 'vmbo-gl', label: 'vmbo gemengd', synonyms: ['gemengde leerweg'] },
  { id: 'vmbo-tl', label: 'vmbo theoretisch', synonyms: ['mavo', 'theoretische leerweg'] },
  { id: 'praktijkonderwijs', label: 'praktijkonderwijs', synonyms: ['pro', 'praktijkschool'] },
  { id: 'isk', label: 'isk', synonyms: ['internationale schakelklas', 'nieuwkomers', 'nt2'], explanation: 'Internationale schakelklas: onderwijs voor jongeren die nieuw in Nederland zijn.' },
  { id: 'havo', label: 'havo' },
  { id: 'vwo', label: 'vwo' },
  { id: 'mbo-1', label: 'mbo 1 (entree)', synonyms: ['entreeopleiding', 'assistentenopleiding'] },
  { id: 'mbo-2', label: 'mbo 2', synonyms: ['basisberoepsopleiding'] },
  { id: 'mbo-3', label: 'mbo 3', synonyms: ['vakopleiding'] },
  { id: 'mbo-4', label: 'mbo 4', synonyms: ['middenkaderopleiding'] },
]);

type Niveau = (typeof onderwijsniveau.ids)[number];

/**
 * Terms and ids of the Onderwijsbegrippenkader per level, for NL LOM. Source: github.com/kennisnet/edurep-files, mapping educationallevel (2023).
 * The list has one id per vmbo leerweg and year and none for isk: there the level is VO.
 */
export const obkLevels: Readonly<Record<Niveau, { term: string; id: string }>> = {
  'vmbo-bb': { term: 'vmbo', id: 'c7942bb1-bf4f-409f-bc98-9a0b02f175dc' },
  'vmbo-kb': { term: 'vmbo', id: 'c7942bb1-bf4f-409f-bc98-9a0b02f175dc' },
  'vmbo-gl': { term: 'vmbo', id: 'c7942bb1-bf4f-409f-bc98-9a0b02f175dc' },
  'vmbo-tl': { term: 'vmbo', id: 'c7942bb1-bf4f-409f-bc98-9a0b02f175dc' },
  praktijkonderwijs: { term: 'praktonderwijs', id: 'd6f1bbf7-c1a6-4431-bcbd-f33126d851ef' },
  isk: { term: 'VO', id: '2a1401e9-c223-493b-9b86-78f6993b1a8d' },
  havo: { term: 'havo', id: 'a3ddbe60-8478-4204-b769-6f5e9f4cbca2' },
  vwo: { term: 'vwo', id: 'ad9872e5-edc4-4a62-9ee7-ba7daceba2e0' },
  'mbo-1': { term: 'mbo_niveau1', id: 'a598e56e-d1a6-4907-9e2c-3da64e59f9ae' },
  'mbo-2': { term: 'mbo_niveau2', id: '00ace3c7-d7a8-41e6-83b1-7f13a9af7668' },
  'mbo-3': { term: 'mbo_niveau3', id: '654931e1-6f8b-4f72-aa4b-92c99c72c347' },
  'mbo-4': { term: 'mbo_niveau4', id: '8beca7eb-95a5-4c7d-9704-2d2a2fc4bc65' },
};
