import { entryText, type Fields } from '../test-content.ts';
import { inFields, inText, type Fixture } from './fixture.ts';

const legal = entryText('begrip');
const opening = (line: string): string => legal.replace('---', line);
const yaml = (lines: string): string => legal.replace('---\n', `---\n${lines}\n`);
/** A first line of the fields that makes the rest something else. */
const onFirstLine = (row: number, name: string, line: string, code: string): Fixture => inText(row, name, yaml(line), { code, line: 2, column: 1 }, legal);

const bomb = ['a: &a [x, x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(', ')}]`)].join('\n');
const FORMATS = ['---js', '---javascript', '---coffee', '---json', '--- js', '+++', ';;;', '{', '----', ' ---', '\ufeff\ufeff---', '<!-- -->'];

/** Fields in another format, with code, with tricks of YAML, or with values that are not what they seem. */
export const frontMatter: readonly Fixture[] = [
  inText(27, 'bomb of aliases', yaml(bomb), { code: 'E-YAML-ALIAS', line: 2, column: 4 }, legal),
  inText(27, 'bomb of aliases in one value', yaml('titel: &t [*t, *t]'), { code: 'E-YAML-ALIAS', line: 2, column: 8 }, legal),
  inFields(27, 'anchor on a text', 'titel', { titel: '&a proefwoord' }, 'E-YAML-ALIAS', { titel: '"&a proefwoord"' }),
  inFields(27, 'bold in a field', 'titel', { titel: '**proefwoord**' }, 'E-YAML-ALIAS', { titel: '"**proefwoord**"' }),
  onFirstLine(27, 'alias as a key', '*a : x', 'E-YAML-ALIAS'),
  ...FORMATS.map((line) => inText(29, `opening line ${JSON.stringify(line)}`, opening(line), { code: 'E-FM-FORMAT', line: 1 }, opening('---  '))),
  inText(29, 'fields that do not close', legal.replace('\n---\n', '\n'), { code: 'E-FM-FORMAT', line: 1 }, legal),
  inText(29, 'empty file', '', { code: 'E-FM-FORMAT', line: 1 }, legal),
  inText(29, 'text before the fields', `Hallo\n${legal}`, { code: 'E-FM-FORMAT', line: 1 }, legal),
  inText(29, 'list instead of fields', '---\n- titel\n---\n', { code: 'E-YAML', line: 2, column: 1 }, legal),
  inText(29, 'one word instead of fields', '---\ntitel\n---\n', { code: 'E-YAML', line: 2, column: 1 }, legal),
  onFirstLine(29, 'directive that changes the version', '%YAML 1.1', 'E-YAML-TAG'),
  ...['!!js/function "x"', '!!binary aGFsbG8=', '!!python/object:os.system x', '!eigen x', '! x', '!!str x', '!<tag:yaml.org,2002:str> x', '!!set {x}'].map((value) => inFields(30, `tag ${value}`, 'titel', { titel: value }, 'E-YAML-TAG', { titel: `"${value.replaceAll('"', '')}"` })),
  onFirstLine(30, 'merge key', '<<: { titel: x }', 'E-YAML-TAG'),
  onFirstLine(30, 'merge key between quotes', '"<<": x', 'E-YAML-TAG'),
  ...['no', 'yes', 'Off', 'y', '0123', '12:30', '190:20:30', '1.10', '1e3', '.inf', '-.NaN', '~', '0x1F', '0b11', '0o17', '1_000'].map((value) => inFields(32, `ambiguous value ${value}`, 'titel', { titel: value }, 'E-TYPE', { titel: `"woord ${value}"` })),
  inFields(32, 'number where text belongs', 'titel', { titel: '2026' }, 'E-TYPE', { titel: '"2026"' }, 'moet tekst zijn'),
  inFields(32, 'yes or no where text belongs', 'titel', { titel: 'true' }, 'E-TYPE', { titel: '"true"' }, 'moet tekst zijn'),
  inFields(32, 'text where yes or no belongs', 'niet_linken', { niet_linken: '"true"' }, 'E-TYPE', { niet_linken: 'true' }),
  inFields(32, 'day that does not exist', 'bijgewerkt', { bijgewerkt: '2026-02-30' }, 'E-TYPE', { bijgewerkt: '2026-02-28' }),
  inFields(32, 'day in another notation', 'bijgewerkt', { bijgewerkt: '1-11-2026' }, 'E-TYPE', { bijgewerkt: '"2026-11-01"' }),
  inFields(32, 'moment where a day belongs', 'bijgewerkt', { bijgewerkt: '2026-11-01T00:00:00Z' }, 'E-TYPE', { bijgewerkt: '2026-11-01' }),
  inFields(33, 'unknown field', 'titels', { titels: 'x' }, 'E-SCHEMA', {}, 'Bedoelt u “titel”?'),
  inFields(33, 'field that every object has', 'valueOf', { ['valueOf']: 'x' } as Fields, 'E-SCHEMA', {}),
  inFields(33, 'list where text belongs', 'titel', { titel: '[proefwoord]' }, 'E-TYPE', { titel: 'proefwoord' }),
  inFields(33, 'text where a list belongs', 'ook', { ook: 'proefwoorden' }, 'E-TYPE', { ook: '[proefwoorden]' }),
  inFields(33, 'title too long', 'titel', { titel: 'x'.repeat(500) }, 'E-SCHEMA', { titel: 'x'.repeat(80) }, '500 tekens, hooguit 80'),
  inFields(33, 'empty title', 'titel', { titel: '""' }, 'E-SCHEMA', { titel: '"ab"' }),
  inFields(33, 'title of spaces', 'titel', { titel: '"    "' }, 'E-SCHEMA', { titel: '" ab "' }),
  inFields(33, 'title without a value', 'titel', { titel: '' }, 'E-SCHEMA', { titel: 'null en nul' }, 'dit veld is leeg'),
  inFields(33, 'title of emoji', 'titel', { titel: '😀😀😀' }, 'E-SCHEMA', { titel: '😀 lachen' }, 'geen woord'),
  inText(33, 'title missing', entryText('begrip', { fields: { titel: undefined } }), { code: 'E-SCHEMA', line: 2, says: 'Begrip (titel): dit veld ontbreekt.' }, legal),
  inText(33, 'no fields at all', '---\n---\n\nTekst.\n', { code: 'E-SCHEMA', line: 2, says: 'ontbreekt' }, legal),
  inFields(33, 'term outside the list', 'themas', { themas: '[bijstand]' }, 'E-SCHEMA', { themas: 'intensieve-begeleiding' }, 'Bedoelt u “intensieve-begeleiding”?'),
  inText(33, 'field twice', yaml('titel: een'), { code: 'E-SCHEMA', line: 3, column: 1, says: 'twee keer' }, legal),
  inText(33, 'field that is a list', yaml('? [a, b]\n: c'), { code: 'E-YAML', line: 2 }, legal),
  inText(33, 'colon in a value', yaml('ook: [a]').replace('proefwoord', 'woord: uitleg'), { code: 'E-YAML', line: 3 }, legal.replace('proefwoord', '"woord: uitleg"')),
  inText(33, 'quotation mark that does not close', legal.replace('proefwoord', '"proefwoord'), { code: 'E-YAML', line: 2 }, legal.replace('proefwoord', 'proef"woord')),
  inText(33, 'tab as indentation', yaml('ook:\n\t- a'), { code: 'E-YAML', line: 3 }, yaml('ook:\n  - ab')),
  ...['layout: ../../evil.astro', 'slug: ../../index', 'id: x', 'url: /x/', 'draft: true', 'redirect: /x/', 'permalink: /x/', 'aliases: [x]', '__proto__: { a: b }', 'constructor: x', 'prototype: x'].map((line) => onFirstLine(34, `field of the site ${line}`, line, 'E-FM-RESERVED')),
  inText(34, 'inner name deep in a list', yaml('verwant: [{ __proto__: { a: b } }]'), { code: 'E-FM-RESERVED', line: 2, column: 13 }, yaml('verwant: [begrip/proef]')),
  inText(34, 'fields that nest too deep', yaml('verwant: [[[[[[[a]]]]]]]'), { code: 'E-DEPTH', line: 2 }, yaml('verwant: [begrip/proef]')),
];
