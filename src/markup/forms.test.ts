import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentNames, components } from './components.ts';
import { gate } from './gate.ts';
import { gateOrder } from './gate-order.ts';
import { parseMdx } from './parse.build.ts';
import { renderHtml, type RenderContext } from './render-html.ts';
import { toBlocks } from './to-blocks.ts';
import type { Attribute, RawNode } from './tree.ts';

const context: RenderContext = { sourceNumber: () => 1, termHref: () => '/begrippen/x/', seeCard: () => '<p>kaart</p>', picture: () => ({ href: '/x.png', width: 1, height: 1 }) };
const render = (tree: RawNode): string => renderHtml(toBlocks(tree), context);

/** Every type of node that a Markdown or MDX parser makes, with extensions we do not use and one that nobody knows. */
const TYPES = ['root', 'paragraph', 'heading', 'thematicBreak', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'html', 'code', 'inlineCode', 'yaml', 'toml', 'definition', 'footnoteDefinition', 'footnoteReference', 'text', 'emphasis', 'strong', 'delete', 'break', 'link', 'image', 'linkReference', 'imageReference', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'math', 'inlineMath', 'containerDirective', 'leafDirective', 'textDirective', 'superscript', 'subscript', 'descriptionList', 'descriptionTerm', 'descriptionDetails', 'wikiLink', 'raw', 'element', 'nieuw'];

const attributes: fc.Arbitrary<Attribute[]> = fc.constantFrom(...componentNames).map((name) => Object.entries(components[name].attributes).map(([key, rule]) => ({ type: 'mdxJsxAttribute', name: key, value: rule.example })));
/** Trees of any nodes in any order: most make no sense, and the gate must say so of all that have no form. */
const tree: fc.Arbitrary<RawNode> = fc.letrec<{ node: RawNode }>((tie) => ({
  node: fc.record({
    type: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('paragraph', 'text', 'strong', 'list', 'listItem', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'heading', 'table', 'tableRow', 'tableCell', 'link', 'image') }, { weight: 1, arbitrary: fc.constantFrom(...TYPES) }),
    name: fc.constantFrom(...componentNames),
    attributes,
    value: fc.constantFrom('tekst', ' '),
    url: fc.constantFrom('https://www.tno.nl/', './klas.png'),
    alt: fc.constant('Een klas met een mentor'),
    depth: fc.constant(2),
    children: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, fc.constant([]), fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'tree' })),
  }),
})).node.map((node) => sane({ type: 'root', children: [node] }));

/** Drops what a parser never gives: names on plain nodes, values on parents. */
function sane({ type, name, attributes: own, value, children, ...rest }: RawNode): RawNode {
  const isTag = type.startsWith('mdxJsx');
  const hasValue = ['text', 'inlineCode', 'code', 'html'].includes(type);
  const isLeaf = hasValue || ['break', 'image', 'thematicBreak'].includes(type);
  return { type, ...rest, ...(isTag ? { name: name!, attributes: own! } : {}), ...(hasValue ? { value: value! } : {}), ...(isLeaf ? {} : { children: (children ?? []).map(sane) }) };
}

/** How often the word of every text stands there: what is rendered must hold as many as the tree. */
const words = (text: string): number => text.match(/tekst/gi)?.length ?? 0;

describe('what the gate lets through has a form', () => {
  it('in any tree', () => {
    let passed = 0;
    const property = fc.property(tree, (made) => {
      if (gate(made).length > 0 || gateOrder(made).length > 0) return;
      passed += 1;
      expect(words(render(made).replace(/<[^>]*>/g, ''))).toBe(words(JSON.stringify(made)));
    });
    fc.assert(property, { numRuns: 6_000, seed: 20261120 });
    expect(passed).toBeGreaterThan(50);
  });

  it.each(TYPES)('%s among blocks, among words and in a component', (type) => {
    const node: RawNode = { type, name: null, value: 'tekst', url: 'https://www.tno.nl/', alt: 'Een klas', depth: 2, attributes: [], children: [{ type: 'text', value: 'tekst' }] };
    const box: RawNode = { type: 'mdxJsxFlowElement', name: 'Kader', attributes: [{ type: 'mdxJsxAttribute', name: 'titel', value: 'x' }], children: [node] };
    for (const children of [[node], [{ type: 'paragraph', children: [node] }], [box]]) {
      const made: RawNode = { type: 'root', children };
      const findings = [...gate(made), ...gateOrder(made)];
      if (findings.length === 0) expect(() => render(made)).not.toThrow();
      else for (const { code } of findings) expect(code).toMatch(/^[EW]-/);
    }
  });

  it('names HTML as such, should a parser ever give it', () => {
    expect(gate({ type: 'root', children: [{ type: 'html', value: '<script>' }] })).toMatchObject([{ code: 'E-HTML' }]);
  });

  it('lets exactly these types through', () => {
    const text = '## Kop\n\nWoord **vet** *schuin* [TNO](https://www.tno.nl)  \nregel.<Bron id="x" />\n\n- een\n\n> citaat\n\n***\n\nTabel: x\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![Een klas met een mentor](./klas.png)\n\n<Kader titel="x">\n\nTekst.\n\n</Kader>';
    const parsed = parseMdx(text);
    if ('error' in parsed) throw new Error(parsed.error.reason);
    expect(gate(parsed.tree)).toEqual([]);
    const types = (node: RawNode): string[] => [node.type, ...(node.children ?? []).flatMap(types)];
    expect([...new Set(types(parsed.tree))].sort()).toEqual(['blockquote', 'break', 'emphasis', 'heading', 'image', 'link', 'list', 'listItem', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak']);
    expect(() => render(parsed.tree)).not.toThrow();
  });
});

describe('what has no form', () => {
  it.each(TYPES.filter((type) => !['root', 'paragraph', 'heading', 'thematicBreak', 'blockquote', 'list', 'table', 'text', 'emphasis', 'strong', 'break', 'link'].includes(type)))('%s: throws instead of vanishing', (type) => {
    expect(() => toBlocks({ type: 'root', children: [{ type, name: 'Nieuw', children: [] }] })).toThrow(/passed the gate/);
    expect(() => toBlocks({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'x' }, { type, name: 'Nieuw', children: [] }] }] })).toThrow(/passed the gate/);
  });
  it('an address that is not allowed throws on the page too', () => {
    const link = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'x' }] }] }] };
    expect(() => render(link)).toThrow('forbidden');
  });
});
