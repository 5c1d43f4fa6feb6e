import { describe, expect, it } from 'vitest';
import { isError } from '#kinds/problem.ts';
import { loadFiles } from '../test-folder.build.ts';
import { expectRefused, timed } from './assertions.build.ts';
import { frontMatter } from './front-matter.ts';
import { heavy, sizes } from './size.ts';

describe('hostile content: size', () => {
  it.each(sizes.map((fixture) => [`row ${fixture.row}: ${fixture.name}`, fixture] as const))('%s', (_, fixture) => expectRefused(fixture));
});

describe('large and strange, yet legal content', () => {
  it.each(heavy)('%s: is read in time', (_, files) => {
    const { result, milliseconds } = timed(() => loadFiles(files));
    expect(result.problems.filter(isError)).toEqual([]);
    expect(milliseconds).toBeLessThan(2_000);
  });
});

describe('bombs', () => {
  const bombs = [...frontMatter.filter(({ row }) => row === 27), ...sizes.filter(({ name }) => /fields|braces|boxes|entities|code|module/.test(name))];
  it.each(bombs.map((fixture) => [fixture.name, fixture] as const))('%s: goes off in no time and with little memory', (_, { files }) => {
    loadFiles(files);
    const before = process.memoryUsage();
    const { milliseconds } = timed(() => loadFiles(files));
    const after = process.memoryUsage();
    expect(milliseconds).toBeLessThan(100);
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(50_000_000);
  });
});
