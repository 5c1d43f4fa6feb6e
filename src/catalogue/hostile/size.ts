import { entryText, type Files } from '../test-content.ts';
import { inBody, inText, type Fixture } from './fixture.ts';

const LINE = 19_900;
const FILE = 480_000;
const line = (unit: string): string => unit.repeat(Math.floor(LINE / unit.length));
/** Lines of `perLine` characters, together almost as much as a file may hold. */
const page = (unit: string, perLine = 1_000): string => `${unit.repeat(Math.ceil(perLine / unit.length))}\n`.repeat(Math.floor(FILE / (Math.ceil(perLine / unit.length) * unit.length + 1)));
const nested = (depth: number, mark: string): string => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}${mark} punt`).join('\n');
const table = (rows: number): string => `Tabel: cijfers\n\n| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(rows)}`;
const boxes = (depth: number): string => `${'<Kader titel="x">\n\n'.repeat(depth)}Tekst.\n\n${'</Kader>\n\n'.repeat(depth)}`;
const calm = 'Gewone tekst.';

/** Texts that are refused because they are too large or too deep. */
export const sizes: readonly Fixture[] = [
  inText(38, 'file that is too large', entryText('begrip', { body: page('woord ').repeat(2) }), { code: 'E-SIZE', line: 1 }, entryText('begrip', { body: page('woord ') })),
  inBody(38, 'line that is too long', `Tekst.\n\n${'woord '.repeat(3_500)}`, ['E-SIZE', 3, null], `Tekst.\n\n${'woord '.repeat(3_300)}`),
  inText(38, 'fields that are too large', entryText('begrip', { fields: { ook: `[${'woord,\n  '.repeat(3_000)}x]` } }), { code: 'E-SIZE', line: 2 }, entryText('begrip', { fields: { ook: '[woorden, woordje]' } })),
  inText(38, 'brackets in fields', entryText('begrip', { fields: { ook: '['.repeat(4_000) } }), { code: 'E-DEPTH', line: 2 }, entryText('begrip', { fields: { ook: `["${'['.repeat(60)}"]` } })),
  inText(38, 'lists in fields', entryText('begrip', { fields: { ook: `\n  ${'- '.repeat(4_000)}x` } }), { code: 'E-DEPTH', line: 10 }, entryText('begrip', { fields: { ook: '\n  - woorden\n  - woordje' } })),
  inText(38, 'keys in keys in fields', entryText('begrip', { fields: { ook: `\n  ${'? '.repeat(4_000)}x` } }), { code: 'E-YAML', line: 10 }, entryText('begrip', { fields: { ook: '["? woord"]' } })),
  inBody(38, 'quotation in quotation', `${line('>')} a`, ['E-DEPTH', 1, null], '> > > > een'),
  inBody(38, 'quotations on all lines', page('> ', LINE), ['E-DEPTH', 1, null], '> > > een\n> > > twee'),
  inBody(38, 'list in list', `${line('- ')}a`, ['E-DEPTH', 1, null], nested(4, '-')),
  inBody(38, 'list in list over lines', nested(100, '-'), ['E-DEPTH', 8, null], nested(4, '1.')),
  inBody(38, 'numbers in numbers', `${line('1. ')}a`, ['E-DEPTH', 1, null], '1. a\n2. b'),
  inBody(38, 'list in quotation in list', `${line('> - ')}a`, ['E-DEPTH', 1, null], '> - a\n> - b'),
  inBody(38, 'emphasis in emphasis', `${'*a _b '.repeat(20)}c${'_ d*'.repeat(20)}`, ['E-DEPTH', 1, null], '*a _b c_ d*'),
  inBody(38, 'box in box', boxes(40), ['E-DEPTH', 33], boxes(3)),
  inBody(38, 'boxes without end', '<Kader titel="x">\n'.repeat(20_000), ['E-SIZE', 2_001, 1], boxes(1)),
  inBody(38, 'tags without end', line('<a>'), ['E-SIZE', 1, 6_001], calm),
  inBody(38, 'entities', page('&#x41;'), ['E-SIZE', 12, 979], '&#x41;&amp;'.repeat(500)),
  inBody(38, 'table of ten thousand rows', table(10_000), ['E-SIZE', 3, 1], table(190)),
  inBody(38, 'heading of a page', `## ${'a-'.repeat(9_000)}`, ['E-SIZE', 1, 1], `## ${'a-'.repeat(50)}`),
  inBody(38, 'braces', page('{1} '), ['E-EXPR', 1, 1], '\\{1\\} '.repeat(400)),
  inBody(38, 'braces in braces', `{${'('.repeat(9_000)}1${')'.repeat(9_000)}}`, ['E-EXPR', 1, 1], '\\{'.repeat(400)),
  inBody(38, 'code over many lines', `{\n${`${'('.repeat(9_000)}\n`.repeat(20)}${`${')'.repeat(9_000)}\n`.repeat(20)}}`, ['E-EXPR', 1, 1], '('.repeat(9_000)),
  inBody(38, 'operators in code', `Tekst {${'!'.repeat(15_000)}a}`, ['E-EXPR', 1, 7], `Tekst${'!'.repeat(15_000)}`),
  inBody(38, 'words that nest in code', `{${'new '.repeat(4_000)}a}`, ['E-EXPR', 1, 1], 'new '.repeat(4_000)),
  inBody(38, 'module that nests', `Tekst.\n\nexport const a = ${'['.repeat(9_000)}${']'.repeat(9_000)}`, ['E-ESM', 3, 1], '['.repeat(9_000)),
  inBody(38, 'module over empty lines', `export const a = {\n\n${'b,\n\n'.repeat(40_000)}`, ['E-ESM', 1, 1], 'b,\n\n'.repeat(4_000)),
  inBody(38, 'attributes', `<Kader titel="x" ${'a="b" '.repeat(3_000)}/>`, ['E-ATTR-UNKNOWN', 1, 1], '<Kader titel="x">\n\na="b"\n\n</Kader>'),
  inBody(38, 'value of a page', `<Kader titel="${'x'.repeat(19_000)}">\n\nTekst.\n\n</Kader>`, ['E-ATTR', 1, 1], `<Kader titel="${'x'.repeat(120)}">\n\nTekst.\n\n</Kader>`),
  inBody(38, 'stars', page('*a '), ['E-SIZE', 60, 883], `${'*a* '.repeat(2_000)}`),
];

const legal = (body: string): Files => ({ 'begrippen/proef.mdx': entryText('begrip', { body }), 'bronnen/proef-bron.mdx': entryText('bron') });

/** Large and strange, yet legal: they must only be read in time. */
export const heavy: readonly (readonly [string, Files])[] = [
  ['brackets', page('[')],
  ['half links', page('[a](')],
  ['half pictures', page('![')],
  ['exclamation marks and brackets', page('![](')],
  ['backslashes', page('\\')],
  ['words', page('woord ')],
  ['short lines', 'a\n'.repeat(200_000)],
  ['forced line ends', 'a  \n'.repeat(100_000)],
  ['rules', '---\n'.repeat(100_000)],
  ['list items', '- a\n'.repeat(100_000)],
  ['loose list items', '- a\n\n'.repeat(80_000)],
  ['paragraphs', 'a\n\n'.repeat(140_000)],
  ['commas and points', page('., ')],
  ['at signs', page('a@')],
  ['digits', page('1')],
  ['digits and spaces', page('12 34 56 7 ')],
  ['capitals and digits', page('NL91 ABNA ')],
  ['Greek letters', line('α')],
  ['brackets and bars', page('| a ')],
  ['tildes', page('~ ')],
  ['smaller-than signs', 'a < '.repeat(1_900)],
].map(([name, body]) => [name!, legal(body!)] as const);
