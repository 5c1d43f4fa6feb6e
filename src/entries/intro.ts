import type { KindName } from '#kinds/index.ts';
import type { StampName } from '#ui/stamps.ts';

/** The opening of an overview. */
export interface Intro {
  readonly lead: string;
  readonly note?: string;
  readonly stamp: StampName;
  /** What one thing in the list is called, when that is not the name of the kind. */
  readonly noun?: { readonly one: string; readonly many: string };
}

const intros: Record<KindName, Intro> = {
  casus: { lead: 'Wat gemeenten, werkgevers en scholen deden, hoe het ging en wat niet werkte.', note: 'Geschreven door de redactie uit openbare bronnen. Weet u meer over een casus? Het adres staat in het colofon.', stamp: 'casus' },
  handreiking: { lead: 'Stap voor stap uitgelegd, zodat u vandaag kunt beginnen.', note: 'Nieuw geschreven door de redactie, uit openbare bronnen. Elke handreiking is er ook als pdf.', stamp: 'checklist' },
  'lob-materiaal': { lead: 'Lessen en gesprekken die leerlingen helpen kiezen. Aanpassen, printen en delen mag.', note: 'Nieuw geschreven door de redactie, op basis van onderzoek naar LOB. Elke les heeft een handleiding en leerlingbladen als pdf.', stamp: 'lob', noun: { one: 'les', many: 'lessen' } },
  'best-practice': { lead: 'Aanpakken voor werkgevers, gemeenten en scholen. Bij elke aanpak staat hoe sterk het bewijs is.', note: 'Werkgever? Op de menukaart staan de aanpakken in de volgorde van werven en kiezen.', stamp: 'menukaart', noun: { one: 'aanpak', many: 'aanpakken' } },
  netwerk: { lead: 'Groepen die samen leren, met hun casussen, leervragen en bijeenkomsten.', stamp: 'netwerk' },
  bijeenkomst: { lead: 'Bijeenkomsten en conferenties rond Voor een Inclusieve Arbeidsmarkt.', note: 'Alleen bijeenkomsten waarvan een bron de dag noemt.', stamp: 'agenda', noun: { one: 'bijeenkomst', many: 'bijeenkomsten' } },
  leervraag: { lead: 'Vragen waar gemeenten, scholen en werkgevers mee zitten, met wat we erover weten en wat niet.', stamp: 'leervraag' },
  begrip: { lead: 'Woorden uit dit vak, in gewone taal.', stamp: 'boek', noun: { one: 'begrip', many: 'begrippen' } },
  bron: { lead: 'Alle publicaties waar deze site op steunt, met hoe wij ze lazen.', note: 'Bij elke bron staat welke stukken hem noemen.', stamp: 'boek' },
  checklist: { lead: 'Lijsten om af te vinken. Uw vinkjes blijven op uw eigen apparaat.', note: 'Gemaakt door de redactie uit openbare bronnen. Het zijn geen officiële lijsten.', stamp: 'checklist' },
  pagina: { lead: '', stamp: 'boek' },
};

/** The opening of the overview of a kind. */
export const introOf = (kind: KindName): Intro => intros[kind];
