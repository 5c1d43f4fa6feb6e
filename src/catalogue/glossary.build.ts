import { linkTerms, termFinder, type TermFinder } from '#markup/link-terms.ts';
import type { Block } from '#markup/tree.ts';
import { inlineRuns } from '#markup/walk.ts';
import { hrefOf } from './hrefs.ts';
import type { Entry } from './read-entry.build.ts';
import { site, type Site } from './site.build.ts';

interface Glossary {
  readonly finder: TermFinder;
  /** Bodies with glossary words linked. */
  readonly bodies: Map<Entry, Block[]>;
}

const known = new WeakMap<Site, Glossary>();

function glossary(content: Site): Glossary {
  let found = known.get(content);
  if (!found) {
    const words = content.all('begrip').filter((entry) => !entry.data.niet_linken);
    found = { finder: termFinder(words.map((entry) => ({ id: entry.id, names: [entry.data.titel, ...entry.data.ook] }))), bodies: new Map() };
    known.set(content, found);
  }
  return found;
}

/** The text of an entry with each glossary word linked where it is first used. */
export function linkedBody(entry: Entry, content: Site = site()): Block[] {
  const { finder, bodies } = glossary(content);
  const done = bodies.get(entry) ?? linkTerms(entry.body, finder, entry.kind === 'begrip' ? [entry.id] : []);
  bodies.set(entry, done);
  return done;
}

const usesOf = new WeakMap<Site, Map<string, Entry[]>>();

/** The entries in which a glossary word is linked. */
export function usersOf(begripId: string, content: Site = site()): readonly Entry[] {
  let uses = usesOf.get(content);
  if (!uses) {
    uses = new Map();
    for (const entry of content.entries) for (const id of termsIn(linkedBody(entry, content))) uses.set(id, [...(uses.get(id) ?? []), entry]);
    usesOf.set(content, uses);
  }
  return uses.get(begripId) ?? [];
}

function termsIn(blocks: readonly Block[]): string[] {
  const ids: string[] = [];
  for (const run of inlineRuns(blocks)) for (const child of run) if (child.type === 'begrip') ids.push(child.id);
  return [...new Set(ids)];
}

export const begripHref = (id: string): string => hrefOf('begrip', id);
