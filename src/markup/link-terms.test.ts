import { describe, expect, it } from 'vitest';
import { linkTerms, termFinder } from './link-terms.ts';
import { blocksOf } from './test-tree.build.ts';
import { renderHtml, type RenderContext } from './render-html.ts';

const finder = termFinder([
  { id: 'lob', names: ['LOB', 'loopbaanoriëntatie'] },
  { id: 'mbo', names: ['mbo'] },
  { id: 'mbo-raad', names: ['MBO Raad'] },
  { id: 'nudge', names: ['nudge', 'nudging', 'duwtje in de goede richting'] },
  { id: 'c-plus', names: ['C++ (taal)'] },
]);
const context: RenderContext = { sourceNumber: () => 1, termHref: (id) => id, seeCard: () => '', picture: () => ({ href: '', width: 1, height: 1 }) };
/** The text with linked words as `[words](id)`. */
const linked = (source: string, skip: readonly string[] = []): string => renderHtml(linkTerms(blocksOf(source), finder, skip), context).replace(/<a class="begrip" href="([^"]*)">([^<]*)<\/a>/g, '[$2]($1)').replace(/<\/?p>/g, '');

describe('linkTerms', () => {
  it.each([
    ['the first use only', 'Een nudge, nog een nudge, en nudging.', 'Een [nudge](nudge), nog een nudge, en nudging.'],
    ['the longest name', 'De MBO Raad en het mbo.', 'De [MBO Raad](mbo-raad) en het [mbo](mbo).'],
    ['whatever the capitals', 'lob en Nudging', '[lob](lob) en [Nudging](nudge)'],
    ['names with signs in them', 'Leer C++ (taal) nu.', 'Leer [C++ (taal)](c-plus) nu.'],
    ['names of more words', 'Een duwtje in de goede richting.', 'Een [duwtje in de goede richting](nudge).'],
    ['words inside bold are left alone', 'Een **nudge** en een nudge.', 'Een <strong>nudge</strong> en een [nudge](nudge).'],
    ['not inside longer words', 'Nudges, mbo-school, vmbo en lobby.', 'Nudges, mbo-school, vmbo en lobby.'],
    ['not inside links', '[over nudging](/x/) en nudging', '<a href="/x/">over nudging</a> en [nudging](nudge)'],
    ['not in headings', '## Nudging\n\nNudging werkt.', '<h2 id="nudging">Nudging</h2>\n[Nudging](nudge) werkt.'],
    ['in lists, boxes and steps', '- een nudge\n\n<Kader titel="mbo">\n\nhet mbo\n\n</Kader>', '<ul><li>een [nudge](nudge)</li></ul>\n<div class="noot uit" role="note"><p class="noot__kop">mbohet [mbo](mbo)</div>'],
  ])('%s', (_, source, expected) => expect(linked(source)).toBe(expected));

  it('leaves sheets of pupils alone', () => expect(linked('<Leerlingblad titel="x">\n\nEen nudge.\n\n</Leerlingblad>')).not.toContain('](nudge)'));
  it('leaves the own word of a page alone', () => expect(linked('Een nudge in het mbo.', ['nudge'])).toBe('Een nudge in het [mbo](mbo).'));
  it('finds an accented name that was written with its accent', () => expect(linked('Over loopbaanoriëntatie.')).toBe('Over [loopbaanoriëntatie](lob).'));
  it('gives new blocks and leaves the old ones as they were', () => {
    const blocks = blocksOf('Een nudge.');
    const before = structuredClone(blocks);
    linkTerms(blocks, finder);
    expect(blocks).toEqual(before);
  });
  it('finds nothing without words', () => expect(linkTerms(blocksOf('Een nudge.'), termFinder([]))).toEqual(blocksOf('Een nudge.')));
});
