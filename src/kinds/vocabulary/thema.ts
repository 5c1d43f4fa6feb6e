import { defineVocabulary } from './define-vocabulary.ts';

/** What an entry is about. Own list, ordered after the pilots and the themes of the Werkagenda VIA. */
export const thema = defineVocabulary('thema', [
  { id: 'objectief-werven', label: 'Objectief werven en selecteren', synonyms: ['aannemen', 'sollicitatie', 'recruitment', 'vooroordelen', 'kandidaten kiezen', 'personeel zoeken'] },
  { id: 'behoud-en-doorstroom', label: 'Behoud en doorstroom', synonyms: ['promotie', 'loopbaan', 'inclusie', 'personeel behouden', 'doorgroeien'] },
  { id: 'diversiteit-meten', label: 'Diversiteit meten', synonyms: ['barometer', 'monitor', 'cijfers over diversiteit'] },
  { id: 'stage', label: 'Stage en stagediscriminatie', synonyms: ['stageplek', 'bpv', 'leerbaan', 'stagematching', 'leerbedrijf'] },
  { id: 'lob', label: 'Loopbaanoriëntatie (LOB)', synonyms: ['studiekeuze', 'loopbaanbegeleiding', 'beroepskeuze', 'profielkeuze'] },
  { id: 'overgang-naar-werk', label: 'Van school naar werk', synonyms: ['starter', 'eerste baan', 'jeugdwerkloosheid'] },
  { id: 'leren-en-werken', label: 'Leren en werken', synonyms: ['leerwerktraject', 'duaal traject', 'praktijkverklaring', 'statushouders'] },
  { id: 'intensieve-begeleiding', label: 'Intensieve begeleiding', synonyms: ['bijstand', 'uitkering', 're-integratie', 'klantmanagement', 'caseload', 'arbeidstoeleiding'] },
  { id: 'uitstroom-ww', label: 'Uit de WW', synonyms: ['UWV', 'werkloosheid', 'Werkverkenner'] },
  { id: 'kennis-delen', label: 'Leren in een netwerk', synonyms: ['lerend netwerk', 'community of practice', 'kennisdeling'] },
  { id: 'wet-en-beleid', label: 'Wet en beleid', synonyms: ['wetgeving', 'regels', 'werkagenda', 'discriminatieverbod'] },
]);
