import { describe, expect, it } from 'vitest';
import { readYaml, splitFrontMatter } from './front-matter.ts';

const problems = (yaml: string, limit?: number) => readYaml('a.mdx', yaml, 2, limit).problems.map(({ code, line, column, message }) => `${line}:${column ?? ''} ${code} ${message}`);

describe('splitFrontMatter', () => {
  it('cuts a file in two and keeps its line numbers', () => {
    const { value } = splitFrontMatter('a.mdx', '---\ntitel: a\n---\n\nTekst.\n');
    expect(value).toEqual({ yaml: 'titel: a\n', body: '\n\n\n\nTekst.\n', yamlLine: 2 });
    expect(value!.body.split('\n')[4]).toBe('Tekst.');
  });
  it.each(['---\n---\n', '---  \na: b\n---\t\n', '---\na: b\n---'])('takes %j', (text) => expect(splitFrontMatter('a.mdx', text).problems).toEqual([]));
  it('takes the first line of dashes as the end, also when more follow', () => {
    expect(splitFrontMatter('a.mdx', '---\na: b\n---\nc\n\n---\nd').value).toMatchObject({ yaml: 'a: b\n', body: '\n\n\nc\n\n---\nd' });
  });
  it('leaves dashes inside a value alone', () => expect(splitFrontMatter('a.mdx', '---\na: "x --- y"\n---\n').value?.yaml).toBe('a: "x --- y"\n'));
  it.each(['', 'titel: a', '---js\n---\n', '+++\na = 1\n+++', '---\na: b', '\n---\n---\n', '--\na: b\n--\n'])('refuses %j', (text) => expect(splitFrontMatter('a.mdx', text)).toMatchObject({ value: undefined, problems: [{ code: 'E-FM-FORMAT', file: 'a.mdx', line: 1 }] }));
});

describe('readYaml', () => {
  it('gives plain data', () => {
    const { value } = readYaml('a.yaml', 'a: tekst\nb: 3\nc: [x, "no", 2026-11-20]\nd: { e: true }\nf:\n  - g: |\n      h\n      i\n', 1);
    expect(value!.data).toEqual({ a: 'tekst', b: 3, c: ['x', 'no', '2026-11-20'], d: { e: true }, f: [{ g: 'h\ni\n' }] });
  });
  it.each(['', '# alleen een opmerking\n', '\n\n'])('reads %j as no fields', (yaml) => expect(readYaml('a.mdx', yaml, 2).value!.data).toEqual({}));
  it('tells the line of every value, or of what is around it', () => {
    const { value } = readYaml('a.mdx', 'a: x\nb:\n  - c: v\n    d: w\n  - e\n', 2);
    const line = (...path: PropertyKey[]) => value!.lineOf(path);
    expect([line('a'), line('b'), line('b', 0, 'c'), line('b', 0, 'd'), line('b', 1), line('b', 0, 'nieuw'), line('nieuw'), line()]).toEqual([2, 3, 4, 5, 6, 4, 2, 2]);
  });

  it.each([
    ['a: &x b', '2:4 E-YAML-ALIAS'],
    ['a:\n  - *x', '3:5 E-YAML-ALIAS'],
    ['a: !!str b', '2:4 E-YAML-TAG'],
    ['a:\n  <<: { b: c }', '3:3 E-YAML-TAG'],
    ['%YAML 1.1\n---\na: b', '2:1 E-YAML-TAG'],
    ['a: yes', '2:4 E-TYPE'],
    ['no: a', '2:1 E-TYPE'],
    ['slug: a', '2:1 E-FM-RESERVED'],
    ['a: { constructor: b }', '2:6 E-FM-RESERVED'],
    ['a: b\na: c', '3:1 E-SCHEMA'],
    ['a: b: c', '2:4 E-YAML In deze waarde staat een dubbele punt.'],
    ['a:\n\t- b', '3:1 E-YAML Deze regel begint met een tab.'],
    ['a: "b\nc: d', '2:4 E-YAML Dit aanhalingsteken sluit niet'],
    ['a: [b', '2:6 E-YAML'],
    ['- a', '2:1 E-YAML Hier staan geen velden.'],
    ['? [a]\n: b', '2:3 E-YAML De naam van een veld'],
    ['a: b\n---\nc: d', '3:1 E-YAML'],
    ['a: [[[[[[[b]]]]]]]', '2:10 E-DEPTH'],
    [`a: ${'['.repeat(30)}`, '2: E-DEPTH'],
  ])('refuses %j', (yaml, expected) => expect(problems(yaml).join('\n')).toContain(expected));

  it.each(['a: "&x *y !z %w << yes"', "a: 'no'", 'a: R&B', 'a: 5 * 5', 'a: wow!', 'a: 100%', 'a: 12:30 uur', 'a: "0123"', 'a: |\n  &x\n  *y\n  !z\n  %w\n', 'a: { id: x }', 'a: [{ url: x }]', 'a: nee', 'a: on-line', 'a: "b\n  c"', 'a: 3.5'])('takes %j', (yaml) => expect(problems(yaml)).toEqual([]));

  it('names every mistake at once', () => expect(problems('a: &x b\nc: yes\nslug: d\ne: !f g')).toHaveLength(4));
  it('names one mistake of a sort per line', () => expect(problems('a: [&x b, &y c, &z d]')).toHaveLength(1));
  it('does not pile up what follows from one mistake', () => {
    expect(problems('a: ]\nb: }\nc: @d\ne: `f').map((line) => line.split(' ')[1])).toEqual(['E-YAML']);
    expect(problems('a: [[[[[[[b]]]]]]]\nc: [[[[[[[d]]]]]]]').map((line) => line.split(' ')[1])).toEqual(['E-DEPTH']);
  });
  it('measures size in bytes', () => {
    expect(problems(`a: ${'é'.repeat(50)}`, 100)[0]).toContain('E-SIZE');
    expect(problems(`a: ${'e'.repeat(50)}`, 100)).toEqual([]);
  });
});
