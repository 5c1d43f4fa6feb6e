import { kindNames, kindOf } from '#kinds/index.ts';
import { allBlocks } from '#markup/walk.ts';
import type { Entry } from './read-entry.build.ts';
import { referencesIn } from './references.ts';
import { site, type Site } from './site.build.ts';

/** Who names whom, in both directions, bronnen left out: those have their own list. */
interface Relations {
  readonly out: ReadonlyMap<Entry, readonly Entry[]>;
  readonly back: ReadonlyMap<Entry, readonly Entry[]>;
  readonly citedBy: ReadonlyMap<string, readonly Entry[]>;
}

const known = new WeakMap<Site, Relations>();

/** The relations of all entries of a site, worked out once. */
export function relations(content: Site = site()): Relations {
  const found = known.get(content);
  if (found) return found;
  const made = relate(content);
  known.set(content, made);
  return made;
}

function relate(content: Site): Relations {
  const out = new Map<Entry, Entry[]>();
  const back = new Map<Entry, Entry[]>();
  const citedBy = new Map<string, Entry[]>();
  const add = <Key>(map: Map<Key, Entry[]>, key: Key, value: Entry) => {
    const list = map.get(key) ?? [];
    if (!list.includes(value)) list.push(value);
    map.set(key, list);
  };
  for (const entry of content.entries) {
    const inBody = [...allBlocks(entry.body)].flatMap((block) => (block.type === 'see' ? [{ to: 'any', value: `${block.kind}/${block.id}` }] : []));
    for (const { to, value } of [...referencesIn(kindOf(entry.kind).schema, entry.data), ...inBody]) {
      if (to === 'bron') add(citedBy, value, entry);
      const [kind, id] = to === 'any' ? (value.split('/') as [string, string]) : [to, value];
      const target = kind === 'bron' ? undefined : content.find(kind, id);
      if (!target || target === entry) continue;
      add(out, entry, target);
      add(back, target, entry);
    }
  }
  return { out, back, citedBy };
}

/** Everything that belongs with an entry, whoever named whom, in the order of kinds and then of titles. */
export function relatedTo(entry: Entry, content: Site = site()): Entry[] {
  const { out, back } = relations(content);
  const all = new Set([...(out.get(entry) ?? []), ...(back.get(entry) ?? [])]);
  const order = (item: Entry) => kindNames.indexOf(item.kind);
  return [...all].sort((a, b) => order(a) - order(b) || titleOf(a).localeCompare(titleOf(b), 'nl'));
}

export const titleOf = (entry: Entry): string => (entry.data as { titel: string }).titel;
