import { defineVocabulary } from './define-vocabulary.ts';

/** The five loopbaancompetenties (Kuijpers). Source: aanpakjeugdwerkloosheid.nl, Loopbaancompetenties. */
export const loopbaancompetentie = defineVocabulary('loopbaancompetentie', [
  { id: 'kwaliteiten', label: 'Kwaliteitenreflectie', synonyms: ['wat kan ik', 'talenten', 'sterke punten'], explanation: 'Ontdekken wat je kunt en hoe je dat inzet.' },
  { id: 'motieven', label: 'Motievenreflectie', synonyms: ['wat wil ik', 'drijfveren', 'waarden'], explanation: 'Uitzoeken welke wensen en waarden tellen.' },
  { id: 'werk', label: 'Werkexploratie', synonyms: ['beroepen verkennen', 'welk werk past bij mij'], explanation: 'Onderzoeken wat werk vraagt en biedt, en of dat past.' },
  { id: 'sturing', label: 'Loopbaansturing', synonyms: ['plannen', 'kiezen', 'wat wil ik worden'], explanation: 'Plannen, kiezen, gevolgen overzien en doen.' },
  { id: 'netwerk', label: 'Netwerken', synonyms: ['contacten', 'wie kan mij helpen'], explanation: 'Contacten opbouwen en gebruiken.' },
]);
