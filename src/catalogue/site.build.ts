import { resolve } from 'node:path';
import { kindNames, type KindName } from '#kinds/index.ts';
import { isError } from '#kinds/problem.ts';
import { loadContent, type Content } from './load.build.ts';
import type { Entry } from './read-entry.build.ts';

/** All content as the site shows it: complete, checked, in a fixed order. */
export interface Site {
  readonly entries: readonly Entry[];
  all<Name extends KindName>(kind: Name): readonly Entry<Name>[];
  one<Name extends KindName>(kind: Name, id: string): Entry<Name>;
  find(kind: string, id: string): Entry | undefined;
}

/** Folder with the content; the benchmark points it at a generated corpus. */
export const contentFolder = (): string => resolve(process.env['DWW_CONTENT'] ?? 'content');

/** Kept on the global object: integrations and bundled pages load this module apart, but run in one process. */
const KEPT = Symbol.for('doen-wat-werkt.site');
const memory = globalThis as { [KEPT]?: Site | undefined };

/** The content, read once per process. Throws when the check would refuse it: the build shows nothing that is wrong. */
export function site(): Site {
  memory[KEPT] ??= siteOf(loadContent(contentFolder()));
  return memory[KEPT];
}

/** Forgets the content, so that the next page reads it again: for the live view of authors. */
export const forgetSite = (): void => void (memory[KEPT] = undefined);

/** Makes a site of read content. */
export function siteOf({ entries, problems }: Content): Site {
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new Error(`De inhoud heeft ${errors.length} fouten; draai npm run check:content. De eerste: ${errors[0]!.file}:${errors[0]!.line} ${errors[0]!.message}`);
  const byKind = new Map<string, Entry[]>(kindNames.map((name) => [name, []]));
  for (const entry of [...entries].sort(byTitle)) byKind.get(entry.kind)!.push(entry);
  const index = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const find = (kind: string, id: string) => index.get(`${kind}/${id}`);
  return {
    entries: [...byKind.values()].flat(),
    all: (kind) => byKind.get(kind) as never,
    find,
    one: (kind, id) => {
      const entry = find(kind, id);
      if (!entry) throw new Error(`There is no ${kind} with the id "${id}".`);
      return entry as never;
    },
  };
}

const byTitle = (a: Entry, b: Entry): number => (a.data as { titel: string }).titel.localeCompare((b.data as { titel: string }).titel, 'nl');
