import { describe, expect, it } from 'vitest';
import { blocksOf } from './test-tree.build.ts';
import type { Block } from './tree.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

describe('toBlocks', () => {
  it.each<[string, string, unknown[]]>([
    ['a paragraph on one line, however it was broken', 'een\ntwee', [paragraph('een twee')]],
    ['bold, italics, links and line ends', '**a** *b* [c](/d/)  \ne', [{ type: 'paragraph', children: [{ type: 'strong', children: [text('a')] }, text(' '), { type: 'strong', children: [text('b')] }, text(' '), { type: 'link', url: '/d/', children: [text('c')] }, { type: 'break' }, text('e')] }]],
    ['a source behind a fact', 'Feit.<Bron id="x-1" />', [{ type: 'paragraph', children: [text('Feit.'), { type: 'bron', id: 'x-1' }] }]],
    ['characters that were escaped', '\\{a\\} &lt;b&gt; \\*c\\*', [paragraph('{a} <b> *c*')]],
    ['a list in a list', '- a\n  - b', [{ type: 'list', ordered: false, start: 1, items: [[paragraph('a'), { type: 'list', ordered: false, start: 1, items: [[paragraph('b')]] }]] }]],
    ['a numbered list that starts late', '3. a\n4. b', [{ type: 'list', ordered: true, start: 3, items: [[paragraph('a')], [paragraph('b')]] }]],
    ['a quotation and a rule', '> a\n\n---', [{ type: 'quote', children: [paragraph('a')] }, { type: 'rule' }]],
    ['a picture', '![Een klas vol](./klas.png)', [{ type: 'image', src: './klas.png', alt: 'Een klas vol' }]],
    ['steps', '<Stappen>\n<Stap titel="Eerst">\n\na\n\n</Stap>\n<Stap titel="Dan">b</Stap>\n</Stappen>', [{ type: 'steps', steps: [{ title: 'Eerst', children: [paragraph('a')] }, { title: 'Dan', children: [paragraph('b')] }] }]],
    ['a box of the plain sort', '<Kader titel="t">\n\na\n\n</Kader>', [{ type: 'note', kind: 'gewoon', title: 't', children: [paragraph('a')] }]],
    ['a box of another sort', '<Kader titel="t" soort="let-op">\n\na\n\n</Kader>', [{ type: 'note', kind: 'let-op', title: 't', children: [paragraph('a')] }]],
    ['text on one line with its tag', '<Kader titel="t">a **b** c<Bron id="x" /></Kader>', [{ type: 'note', kind: 'gewoon', title: 't', children: [{ type: 'paragraph', children: [text('a '), { type: 'strong', children: [text('b')] }, text(' c'), { type: 'bron', id: 'x' }] }] }]],
    ['lines to write on', '<Invullen vraag="Wat?" regels="5" />\n\n<Invullen vraag="Wie?" />', [{ type: 'lines', label: 'Wat?', count: 5 }, { type: 'lines', label: 'Wie?', count: 2 }]],
    ['a share of a hundred', '<Punten van-de-honderd="29">\n\na\n\n</Punten>', [{ type: 'dots', count: 29, children: [paragraph('a')] }]],
    ['a card', '<Zie naar="checklist/objectief-werven" />', [{ type: 'see', kind: 'checklist', id: 'objectief-werven' }]],
  ])('makes %s', (_, source, expected) => expect(blocksOf(source)).toEqual(expected));

  it('takes the paragraph above a table as its caption', () => {
    const [table, ...rest] = blocksOf('Tabel: cijfers per jaar\n\n| jaar | aantal |\n|---|--:|\n| 2020 | 12<Bron id="x" /> |') as [Extract<Block, { type: 'table' }>];
    expect(rest).toEqual([]);
    expect(table).toMatchObject({ type: 'table', caption: 'Cijfers per jaar' });
    expect(table.head.map(({ right }) => right)).toEqual([false, true]);
    expect(table.rows).toEqual([[{ children: [text('2020')], right: false }, { children: [text('12'), { type: 'bron', id: 'x' }], right: true }]]);
  });

  it('leaves a paragraph that begins like a caption alone when no table follows', () => {
    expect(blocksOf('Tabel: niet.\n\nTekst.')).toEqual([paragraph('Tabel: niet.'), paragraph('Tekst.')]);
  });
});

describe('ids', () => {
  const ids = (source: string) => blocksOf(source).flatMap((block) => ('id' in block ? [block.id] : []));
  it('follow the words of the heading', () => expect(ids('## Wat werkte níet?\n\n### **Vet** en [lob](/x/)')).toEqual(['wat-werkte-niet', 'vet-en-lob']));
  it('are unique, also among sheets', () => expect(ids('## Doel\n\n## Doel\n\n<Leerlingblad titel="Doel">\n\na\n\n</Leerlingblad>')).toEqual(['doel', 'doel-2', 'doel-3']));
  it('are there when no letter is left', () => expect(ids('## ???\n\n## !!!')).toEqual(['deel', 'deel-2']));
  it('leave those of the page itself free', () => expect(ids('## Bronnen\n\n## Inhoud\n\n## Bron 1')).toEqual(['bronnen-2', 'inhoud-2', 'kop-bron-1']));
});
