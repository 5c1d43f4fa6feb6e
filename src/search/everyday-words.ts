import type { NameGroup } from '#language/lexicon.ts';

/**
 * Words that visitors use for what the texts call otherwise, and that need no explanation in the glossary. Close enough
 * to find each other's pages; a word found itself always counts for more. Names of things that do need an explanation
 * belong in the field `ook` of a begrip.
 */
export const everydayWords: readonly NameGroup[] = [
  ['werven', 'aannemen', 'aanstellen', 'in dienst nemen', 'personeel zoeken', 'personeel aannemen'],
  ['selecteren', 'selectie', 'kiezen', 'keuze', 'uitkiezen', 'beoordelen'],
  ['medewerker', 'werknemer', 'personeel', 'personeelslid', 'collega', 'arbeidskracht'],
  ['werkgever', 'bedrijf', 'onderneming', 'ondernemer', 'firma', 'zaak'],
  ['kandidaat', 'sollicitant'],
  ['solliciteren', 'sollicitatie', 'sollicitatieprocedure'],
  ['sollicitatiegesprek', 'selectiegesprek', 'interview', 'jobinterview', 'sollicitatie-interview'],
  ['vacaturetekst', 'vacature', 'advertentie', 'personeelsadvertentie', 'functieomschrijving'],
  ['cv', 'curriculum vitae'],
  ['afwijzing', 'afwijzen', 'afwijzingsbrief', 'afwijzingsmail', 'niet aangenomen'],
  ['doorgroeien', 'promotie', 'doorstroom', 'hogerop', 'carrière'],
  ['vertrekken', 'verloop', 'ontslag nemen', 'weggaan', 'opstappen', 'niet blijven', 'blijven niet'],
  ['behoud', 'behouden', 'vasthouden', 'binden'],
  ['vooroordeel', 'bevooroordeeld', 'partijdig', 'onderbuikgevoel', 'stereotype', 'rolpatroon', 'hokje'],
  ['gender', 'geslacht', 'jongens', 'meisjes', 'vrouwen', 'mannen'],
  ['discriminatie', 'racisme', 'uitsluiting', 'ongelijke behandeling'],
  ['afkomst', 'herkomst', 'migratieachtergrond', 'etniciteit', 'nationaliteit', 'allochtoon', 'buitenlander'],
  ['statushouder', 'vluchteling', 'asielzoeker', 'nieuwkomer'],
  ['bijstand', 'uitkering'],
  ['klant', 'cliënt', 'uitkeringsgerechtigde', 'werkzoekende', 'werkloze'],
  ['klantmanager', 'consulent', 'casemanager', 'werkconsulent', 'trajectbegeleider'],
  ['werk', 'baan', 'job', 'betrekking'],
  ['beroep', 'vak'],
  ['docent', 'leraar', 'leerkracht', 'lerares', 'onderwijzer', 'juf', 'meester'],
  ['leerling', 'scholier', 'student', 'kind', 'puber'],
  ['student', 'stagiair', 'stagiaire'],
  ['stage', 'stageplek', 'stageplaats', 'praktijkstage'],
  ['ouders', 'ouder', 'vader', 'moeder', 'verzorger'],
  ['studiekeuze', 'beroepskeuze', 'loopbaankeuze', 'profielkeuze', 'opleiding kiezen', 'vervolgopleiding'],
  ['talent', 'kwaliteiten', 'sterke punten', 'goed in'],
  ['les', 'lesuur', 'lesmateriaal', 'lesbrief'],
  ['kosten', 'geld', 'budget', 'prijs'],
  ['toets', 'test', 'examen'],
  ['opdagen', 'opkomst', 'verschijnen', 'wegblijven', 'no show', 'niet komen', 'komt niet'],
  ['jeugdwerkloosheid', 'schoolverlater', 'starter', 'werkloze jongeren', 'jongeren zonder werk', 'eerste baan'],
  ['uitnodigen', 'uitnodiging', 'oproepen', 'oproep', 'oproepbrief', 'uitnodigingsbrief'],
  ['melden', 'melding', 'klacht', 'klagen', 'aangifte'],
  ['taal', 'Nederlands leren', 'taalles', 'taalachterstand'],
  ['arbeidsmarkt', 'banenmarkt'],
  ['regels', 'wet', 'wetgeving', 'verplicht', 'verplichting'],
];
