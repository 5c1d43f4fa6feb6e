import type { KindName } from '#kinds/index.ts';

/** Words with which people ask for a kind of page rather than for a subject, besides its label. */
export const kindWords: Record<KindName, readonly string[]> = {
  'best-practice': ['aanpak', 'aanpakken', 'maatregel', 'wat werkt', 'methode'],
  casus: ['voorbeeld', 'praktijkvoorbeeld', 'praktijkverhaal', 'proef', 'pilot', 'ervaringen'],
  handreiking: ['stappenplan', 'handleiding', 'gids', 'stap voor stap'],
  'lob-materiaal': ['les', 'lesmateriaal', 'lesbrief', 'opdracht', 'werkblad', 'leerlingblad', 'lesopdracht', 'LOB-les'],
  checklist: ['afvinklijst', 'lijst', 'lijstje'],
  netwerk: ['lerend netwerk', 'community of practice', 'leergemeenschap'],
  leervraag: ['vraag', 'knelpunt'],
  bijeenkomst: ['agenda', 'conferentie', 'congres', 'werkbezoek', 'webinar', 'evenement'],
  begrip: ['woordenlijst', 'definitie', 'betekenis', 'wat is', 'wat betekent'],
  bron: ['bronnen', 'rapport', 'publicatie', 'artikel', 'literatuur', 'onderzoeksrapport'],
  pagina: [],
};
