import { defineVocabulary } from './define-vocabulary.ts';

/** Sections of the Standaard Bedrijfsindeling, SBI 2025, with CBS letter in the id. Source: a public copy of the CBS/KVK list, 2026; check at CBS before use elsewhere. */
export const sector = defineVocabulary('sector', [
  { id: 'a-landbouw', label: 'Landbouw, bosbouw en visserij', synonyms: ['agrarisch', 'boer', 'tuinbouw'] },
  { id: 'b-delfstoffen', label: 'Winning van delfstoffen' },
  { id: 'c-industrie', label: 'Industrie', synonyms: ['fabriek', 'productie', 'maakindustrie', 'techniek'] },
  { id: 'd-energie', label: 'Elektriciteit, gas, stoom en gekoelde lucht', synonyms: ['energie', 'netbeheerder', 'monteur'] },
  { id: 'e-water-en-afval', label: 'Water, afvalwater, afval en sanering', synonyms: ['afvalverwerking', 'waterbedrijf'] },
  { id: 'f-bouw', label: 'Bouwnijverheid', synonyms: ['bouw', 'installatie', 'aannemer'] },
  { id: 'g-handel', label: 'Groot- en detailhandel', synonyms: ['winkel', 'groothandel', 'supermarkt'] },
  { id: 'h-vervoer', label: 'Vervoer en opslag', synonyms: ['transport', 'logistiek', 'spoor', 'openbaar vervoer', 'magazijn'] },
  { id: 'i-horeca', label: 'Logies-, maaltijd- en drankverstrekking', synonyms: ['horeca', 'hotel', 'restaurant'] },
  { id: 'j-media', label: 'Uitgeverijen, omroep en inhoud', synonyms: ['media', 'uitgeverij', 'omroep'] },
  { id: 'k-ict', label: 'Telecom, programmeren en informatiediensten', synonyms: ['ict', 'software', 'informatica'] },
  { id: 'l-financieel', label: 'Financiële diensten en verzekeringen', synonyms: ['bank', 'verzekeraar', 'finance'] },
  { id: 'm-vastgoed', label: 'Exploitatie van en handel in onroerend goed', synonyms: ['vastgoed', 'woningcorporatie', 'makelaar'] },
  { id: 'n-zakelijk-specialistisch', label: 'Specialistische zakelijke diensten', synonyms: ['advies', 'onderzoek', 'wetenschap', 'accountant'] },
  { id: 'o-zakelijk-overig', label: 'Verhuur en overige zakelijke diensten', synonyms: ['uitzendbureau', 'schoonmaak', 'beveiliging'] },
  { id: 'p-overheid', label: 'Openbaar bestuur en overheidsdiensten', synonyms: ['overheid', 'gemeente', 'rijk', 'UWV'] },
  { id: 'q-onderwijs', label: 'Onderwijs', synonyms: ['school', 'hogeschool', 'roc'] },
  { id: 'r-zorg', label: 'Gezondheids- en welzijnszorg', synonyms: ['zorg', 'welzijn', 'ziekenhuis', 'verpleging'] },
  { id: 's-cultuur', label: 'Kunst, cultuur, sport en recreatie', synonyms: ['museum', 'sport', 'podium'] },
  { id: 't-overig', label: 'Overige dienstverlening', synonyms: ['kapper', 'vereniging'] },
  { id: 'u-huishoudens', label: 'Huishoudens als werkgever' },
  { id: 'v-extraterritoriaal', label: 'Extraterritoriale organisaties' },
]);
