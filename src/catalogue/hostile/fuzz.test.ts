import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '#kinds/problem.ts';
import { renderHtml, type RenderContext } from '#markup/render-html.ts';
import { readEntry } from '../read-entry.build.ts';
import { entryText } from '../test-content.ts';
import { html } from './html.ts';
import { links } from './links.ts';
import { mdx } from './mdx.ts';

const context: RenderContext = {
  sourceNumber: () => 1,
  termHref: (id) => `/begrippen/${id}/`,
  seeCard: (kind, id) => `<p><a href="/${kind}/${id}/">kaart</a></p>`,
  picture: (src) => ({ href: `/beeld/${src.slice(2)}`, width: 1, height: 1 }),
};
const read = (body: string) => readEntry({ kind: 'begrip', id: 'proef', file: 'content/begrippen/proef.mdx', folder: '/nergens', pictures: [], text: entryText('begrip', { body }) });

/** What may come out: tags with the attributes they may have. Class names and numbers are our own. */
const ALLOWED: Record<string, readonly string[]> = {
  ...{ p: ['class'], h2: ['id'], h3: ['id', 'class'], h4: ['id'], ul: [], ol: ['class', 'start'], li: [], blockquote: [], hr: [], br: [], strong: [], span: ['class'] },
  ...{ a: ['href', 'rel', 'class'], figure: ['class'], figcaption: [], img: ['src', 'alt', 'width', 'height', 'loading'], svg: ['viewBox', 'role', 'aria-label'], path: ['class', 'd', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-dasharray'] },
  ...{ div: ['class', 'role', 'aria-labelledby', 'tabindex'], section: ['class', 'id', 'aria-labelledby'], table: ['class'], caption: ['id'], thead: [], tbody: [], tr: [], th: ['scope', 'class'], td: ['class'] },
};

/** Reads HTML the strict way: everything between < and > must be an allowed tag with allowed attributes in double quotes. */
function expectHarmless(page: string): void {
  for (const [tag] of page.matchAll(/<[^>]*>?/g)) {
    const parts = /^<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)\/?>$/.exec(tag);
    expect(parts, tag).not.toBeNull();
    const allowed = ALLOWED[parts![2]!];
    expect(allowed, tag).toBeDefined();
    for (const [, name, value] of parts![3]!.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
      expect(allowed, tag).toContain(name);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:\/\/[^\s]+|\/(?!\/)[^\s]*|#.+|mailto:.+|tel:.+)$/);
    }
  }
  expect(page).not.toMatch(/<script|<style|<iframe|\son\w+\s*="|\sstyle="|href="\s*(javascript|data|vbscript):/i);
}

const words = (fixtures: typeof mdx) => fixtures.map(({ files }) => (files['begrippen/proef.mdx'] as string).split('\n---\n')[1]!.trim());
const hostile = [...words(mdx), ...words(html), ...words(links)];
const legal = ['woord', '**vet**', '*schuin*', '[TNO](https://www.tno.nl)', '\n\n', '\n', ' ', '- ', '1. ', '> ', '## Kop', '### Kop', '\n\n<Kader titel="x">\n\n', '\n\n</Kader>\n\n', '<Bron id="proef-bron" />', '\n\n<Leerlingblad titel="y">\n\n', '\n\n</Leerlingblad>\n\n', '<Invullen vraag="Wat?" />', '<Punten van-de-honderd="29">x</Punten>', '\n\nTabel: z\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', '\n\n<Stappen>\n<Stap titel="s">\n\n', '\n\n</Stap>\n</Stappen>\n\n', '\\{', '&lt;', '![Een klas vol](./klas.png)', '<Zie naar="bron/proef-bron" />', '\t', '  \n', '\\\n'];
const loose = ['<', '>', '{', '}', '"', "'", '`', '*', '_', '[', ']', '(', ')', '!', '#', '|', '-', '&', '\\', ':', '/', '=', '<Kader', ' titel=', 'on', 'javascript:', 'import ', 'export ', '<!--', '-->', '\u2028', '\ufeff', '&#x3c;', '&quot;', '%3c', '<Kader titel="', '" onclick="x', '" />', '</'];

const fragment = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...legal) }, { weight: 1, arbitrary: fc.constantFrom(...hostile) }, { weight: 2, arbitrary: fc.constantFrom(...loose) });
const tame = fc.constantFrom(...legal);
const text = (arbitrary: fc.Arbitrary<string>, maxLength: number) => fc.array(arbitrary, { maxLength }).map((parts) => parts.join(''));

describe('random mixes of markup', () => {
  const check = (body: string): boolean => {
    const { entry, problems } = read(body);
    expect(entry === undefined).toBe(problems.some(isError));
    if (entry) expectHarmless(renderHtml(entry.body, context));
    return entry !== undefined;
  };

  it('give problems, or harmless HTML', () => {
    let passed = 0;
    fc.assert(fc.property(text(fragment, 12), (body) => void (passed += Number(check(body)))), { numRuns: 1_000, seed: 20261120 });
    // A test in which everything is refused would prove nothing.
    expect(passed).toBeGreaterThan(100);
  });

  it('give harmless HTML when they are legal', () => {
    let passed = 0;
    fc.assert(fc.property(text(tame, 10), (body) => void (passed += Number(check(body)))), { numRuns: 1_000, seed: 20261121 });
    expect(passed).toBeGreaterThan(300);
  });

  it('never lose a word without a problem', () => {
    const marked = fc.array(tame, { maxLength: 8 }).map((parts) => parts.flatMap((part, index) => [part, `merk${index}`]));
    fc.assert(
      fc.property(marked, (parts) => {
        const { entry } = read(parts.join(''));
        if (!entry) return;
        const page = renderHtml(entry.body, context).toLowerCase();
        for (const part of parts) if (part.startsWith('merk')) expect(page).toContain(part);
      }),
      { numRuns: 1_000, seed: 20261122 },
    );
  });

  it('never make the reader of single characters stumble', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...loose, 'a', ' ', '\n'), maxLength: 30 }), (body) => void check(body)), { numRuns: 1_000, seed: 20261123 });
  });
});

describe('the check of HTML itself', () => {
  it.each(['<script>x</script>', '<p onclick="x">', '<p style="x">', '<a href="javascript:x">', '<a href=/x/>', '<b>', '<p', '<img src="x" onerror="y">', '<a href="//kwaad.nl">', "<p class='x'>"])('catches %s', (page) => {
    expect(() => expectHarmless(page)).toThrow();
  });
});
