import { begrip } from './begrip.ts';
import { bestPractice } from './best-practice.ts';
import { bijeenkomst } from './bijeenkomst.ts';
import { bron } from './bron.ts';
import { casus } from './casus.ts';
import { checklist } from './checklist.ts';
import type { DataOf, Kind } from './define-kind.ts';
import { handreiking } from './handreiking.ts';
import { leervraag } from './leervraag.ts';
import { lobMateriaal } from './lob-materiaal.ts';
import { netwerk } from './netwerk.ts';
import { pagina } from './pagina.ts';

/** Every kind of content, by name. A new kind is one line here. */
export const kinds = {
  'best-practice': bestPractice,
  casus,
  handreiking,
  'lob-materiaal': lobMateriaal,
  checklist,
  netwerk,
  leervraag,
  bijeenkomst,
  begrip,
  bron,
  pagina,
} as const;

export type KindName = keyof typeof kinds;
/** The front matter of a kind, by its name. */
export type DataByKind = { [Name in KindName]: DataOf<(typeof kinds)[Name]> };

export const kindNames = Object.keys(kinds) as KindName[];
export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);
/** The kind of a name, with the type that all kinds share. */
export const kindOf = (name: KindName): Kind => kinds[name] as unknown as Kind;
