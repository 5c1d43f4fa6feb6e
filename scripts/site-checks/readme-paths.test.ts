import { describe, expect, it } from 'vitest';
import { pathsIn, readmePaths } from './readme-paths.ts';

const exists = (path: string) => ['src/', 'src/lib/', 'src/lib/slug.ts', 'scripts/serve.ts'].includes(path);
const missing = (text: string) => readmePaths('src/README.md', text, exists).map(({ place }) => place);

describe('paths in a README', () => {
  it('are found in code, links, tables and lists of files', () =>
    expect(pathsIn('| `src/` | zie [gids](content/README.md#velden) en `lib/slug.ts` |\n\n```\nscripts/serve.ts   serves\nnpm run dev\n```\n')).toEqual([
      'scripts/serve.ts',
      'src/',
      'lib/slug.ts',
      'content/README.md',
    ]));
  it('are not commands, examples, patterns, names or addresses', () =>
    expect(
      pathsIn('`npm run dev` `x.ts` `kinds/<kind>.ts` `/casussen/` `#lib/slug.ts` `*.test.ts` `node:*` [x](https://a.nl/b.html) `application/json`'),
    ).toEqual([]));
  it('exist from the root or from the folder of the README', () => expect(missing('`scripts/serve.ts` `lib/slug.ts` `lib/`')).toEqual([]));
  it('are named when they are gone', () => expect(missing('`lib/slugify.ts` en `oud/`')).toEqual(['lib/slugify.ts', 'oud/']));
  it('belong to a README that is there', () => expect(readmePaths('README.md', undefined, exists)).toMatchObject([{ cause: 'Deze README ontbreekt.' }]));
});
