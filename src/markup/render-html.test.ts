import { describe, expect, it } from 'vitest';
import { renderHtml, renderInline, type RenderContext } from './render-html.ts';
import { blocksOf } from './test-tree.build.ts';

const context: RenderContext = {
  sourceNumber: (id) => (id === 'tno-2021' ? 3 : 9),
  termHref: (id) => `/begrippen/${id}/`,
  seeCard: (kind, id) => `<p>${kind} ${id}</p>`,
  picture: (src) => ({ href: `/beeld${src.slice(1)}`, width: 640, height: 480 }),
};
const html = (source: string): string => renderHtml(blocksOf(source), context);

describe('renderHtml', () => {
  it.each([
    ['Een **vet** & klein woord', '<p>Een <strong>vet</strong> &amp; klein woord</p>'],
    ['\\<script>"x"\\</script>', '<p>&lt;script&gt;&quot;x&quot;&lt;/script&gt;</p>'],
    ['## Kop', '<h2 id="kop">Kop</h2>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['4. a\n5. b', '<ol start="4"><li>a</li><li>b</li></ol>'],
    ['- a\n\n  b', '<ul><li><p>a</p>\n<p>b</p></li></ul>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['***', '<hr>'],
    ['a\\\nb', '<p>a<br>b</p>'],
    ['[TNO](https://www.tno.nl/?a=1&b=2)', '<p><a href="https://www.tno.nl/?a=1&amp;b=2" rel="noreferrer">TNO</a></p>'],
    ['[hierbinnen](/casussen/)', '<p><a href="/casussen/">hierbinnen</a></p>'],
    ['Feit.<Bron id="tno-2021" />', '<p>Feit.<a class="bronref" href="#bron-3"><span class="visually-hidden">bron </span>3</a></p>'],
    ['![Een klas & mentor](./klas.png)', '<figure><img src="/beeld/klas.png" alt="Een klas &amp; mentor" width="640" height="480" loading="lazy"></figure>'],
    ['<Kader titel="A &lt; B">\n\na\n\n</Kader>', '<div class="noot uit" role="note"><p class="noot__kop">A &lt; B</p><p>a</p></div>'],
    ['<Kader titel="x" soort="onbekend">a</Kader>', '<div class="noot noot--onbekend uit" role="note"><p class="noot__kop">x</p><p>a</p></div>'],
    ['<Stappen>\n<Stap titel="Een & twee">a</Stap>\n</Stappen>', '<ol class="steps"><li><h3>Een &amp; twee</h3><p>a</p></li></ol>'],
    ['<Invullen vraag="Wat &quot;nu&quot;?" />', '<div class="invullen"><p>Wat &quot;nu&quot;?</p><div class="schrijflijn"></div><div class="schrijflijn"></div></div>'],
    ['<Zie naar="casus/almere-45-plus" />', '<p>casus almere-45-plus</p>'],
  ])('%s', (source, expected) => expect(html(source)).toBe(expected));

  it('names the part of the page that a sheet is', () => {
    expect(html('<Leerlingblad titel="Wie ben ik?">\n\na\n\n</Leerlingblad>')).toMatch(/^<section class="leerlingblad uit" id="wie-ben-ik" aria-labelledby="wie-ben-ik-kop">.*id="wie-ben-ik-kop">Wie ben ik\?<\/h3><p>a<\/p><\/section>$/);
  });

  it('gives a table a caption, heads and a place for the keyboard', () => {
    const table = html('Tabel: wie deed wat\n\n| wie | aantal |\n|---|--:|\n| a | 1 |');
    expect(table).toContain('<th scope="col">Wie</th><th scope="col" class="getal">Aantal</th>');
    expect(table).toContain('<tr><th scope="row">a</th><td class="getal">1</td></tr>');
    const id = /<caption id="([^"]+)">Wie deed wat<\/caption>/.exec(table)![1]!;
    expect(table).toContain(`role="region" aria-labelledby="${id}" tabindex="0"`);
  });

  it.each([0, 1, 20, 29, 99, 100])('draws %i of a hundred dots, and says so in words', (count) => {
    const figure = html(`<Punten van-de-honderd="${count}">\n\nmensen\n\n</Punten>`);
    expect(figure).toContain(`aria-label="${count} van de 100 punten zijn gevuld"`);
    expect(figure).toContain(`<strong>${count} van de 100</strong><p>mensen</p>`);
    const dots = (css: string) => [...(new RegExp(`class="${css}" d="([^"]*)"`).exec(figure)?.[1] ?? '').matchAll(/M(\d+) \d+H(\d+)/g)].reduce((sum, [, from, to]) => sum + (Number(to) - Number(from)) / 20 + 1, 0);
    expect([dots('puntenbeeld__vol'), dots('puntenbeeld__leeg')]).toEqual([count, 100 - count]);
  });
});

describe('renderInline', () => {
  it('links a glossary word', () => expect(renderInline([{ type: 'begrip', id: 'nudge', children: [{ type: 'text', value: 'nudges' }] }], context)).toBe('<a class="begrip" href="/begrippen/nudge/">nudges</a>'));
  it('never writes an address that is not allowed', () => expect(() => renderInline([{ type: 'link', url: 'javascript:alert(1)', children: [] }], context)).toThrow('forbidden'));
});
