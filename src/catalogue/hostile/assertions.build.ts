import { expect } from 'vitest';
import { isError, type Problem } from '#kinds/problem.ts';
import { siteOf } from '../site.build.ts';
import type { Files } from '../test-content.ts';
import { loadFiles } from '../test-folder.build.ts';
import type { Fixture } from './fixture.ts';

/** Look-alikes that were found legal; many fixtures share one. */
const passed = new Set<string>();

/** Milliseconds of this thread's own processor time: other work on the machine does not count. */
export function timed<T>(run: () => T): { result: T; milliseconds: number } {
  const before = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

const DUTCH = /\b(de|het|een|niet|mag|mogen|moet|is|staat|staan|hier|dit|deze|die|kan|zijn|geen|bestaat|heeft|hoort|kent|op|in|ontbreekt|leeg|hebben|hooguit|minimaal)\b/i;
const ENGLISH = /\b(the|unexpected|expected|invalid|error|must|should|missing|unknown|cannot|undefined|null|NaN|object Object)\b/i;
const NO_TEXT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Whether a message is what an author may be shown. */
function expectReadable({ file, message, fix }: Problem, files: Files): void {
  const own = (text: string) => text.replace(/“[^”]*”|"[^"]*"|<[^>]*>/g, '');
  expect(message).toMatch(DUTCH);
  expect(own(`${message} ${fix}`)).not.toMatch(ENGLISH);
  expect(own(message).split(/[.?!](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length).toBeLessThanOrEqual(2);
  expect(message).toMatch(/[.?]$/);
  expect(fix?.trim()).toBeTruthy();
  expect(`${file}${message}${fix}`).not.toMatch(NO_TEXT);
  const input = Object.values(files).filter((content) => typeof content === 'string').join('\n');
  const said = `${message}\n${fix}`;
  for (let start = 0; start + 81 <= said.length; start += 1) expect(input.includes(said.slice(start, start + 81)) && said.slice(start, start + 81)).toBe(false);
}

/** A mistake is told with its code and place, in words for authors; the build refuses it; the look-alike passes. */
export function expectRefused({ files, expected, lookalike }: Fixture): void {
  const { result, milliseconds } = timed(() => loadFiles(files));
  const { says, file = 'content/begrippen/proef.mdx', ...place } = expected;
  const found = result.problems.filter((problem) => problem.code === expected.code && problem.file === file);
  expect(found.length > 0 ? found : result.problems).toContainEqual(expect.objectContaining({ file, ...place, ...(says ? { message: expect.stringContaining(says) as unknown } : {}) }));
  for (const problem of result.problems) expectReadable(problem, files);
  if (expected.code.startsWith('E-')) expect(() => siteOf(result)).toThrow(/check:content/);
  else expect(result.problems.filter(isError)).toEqual([]);
  expect(milliseconds).toBeLessThan(2_000);
  const key = JSON.stringify(lookalike);
  if (!passed.has(key)) expect(loadFiles(lookalike).problems).toEqual([]);
  passed.add(key);
}
