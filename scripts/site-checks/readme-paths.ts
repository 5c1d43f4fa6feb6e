import { dirname, join, normalize } from 'node:path';
import type { Finding } from '../lib/finding.ts';

/** The texts that name files of the project. */
export const READMES = ['README.md', 'src/README.md', 'content/README.md', 'scripts/README.md'];

/** Every file and folder that a README names exists. A path may start at the root of the project or at the folder of the README. */
export function readmePaths(readme: string, text: string | undefined, exists: (path: string) => boolean): Finding[] {
  if (text === undefined) return [{ page: readme, place: '', cause: 'Deze README ontbreekt.', fix: 'Schrijf hem.' }];
  return [...new Set(pathsIn(text))]
    .filter((path) => ![path, join(dirname(readme), path)].some((place) => exists(normalize(place))))
    .map((path) => ({ page: readme, place: path, cause: 'Dit pad bestaat niet.', fix: 'Verbeter het pad of haal het weg.' }));
}

/**
 * Paths in a Markdown text: in code, in a list of files, and as the target of a link. A name without a slash is no path:
 * it may be an example. Neither are commands, patterns, addresses of the site, and examples with `…` or `<id>`.
 */
export function pathsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].flatMap((match) =>
    match[1]!.split('\n').map((line) => /^(\S+?)(?:\s{2,}|$)/.exec(line)?.[1] ?? ''),
  );
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!.replace(/#.*$/, ''));
  return [...blocks, ...spans, ...targets].filter((found) => WITH_ENDING.test(found) || FOLDER.test(found));
}

const WITH_ENDING = /^[\w.@[-][\w.@[\]-]*(?:\/[\w.@[\]-]+)+\.(?:md|mdx|ts|tsx|astro|css|json|yaml|yml|mjs|svg|html)$/;
const FOLDER = /^[\w.-]+(?:\/[\w.[\]-]+)*\/$/;
