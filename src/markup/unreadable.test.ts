import { describe, expect, it } from 'vitest';
import { parseMdx } from './parse.build.ts';
import { unreadable } from './unreadable.ts';

const told = (text: string) => {
  const parsed = parseMdx(text);
  if (!('error' in parsed)) throw new Error('This text can be read.');
  return unreadable(text, parsed.error);
};

describe('unreadable', () => {
  it.each([
    ['Een { zonder einde', 'E-EXPR', 1, 5, 'accolade'],
    ['{1 +}', 'E-EXPR', 1, 5, 'accolade'],
    ['Zie <https://www.tno.nl>.', 'E-URL', 1, 5, 'adres'],
    ['Mail <a@b.nl>.', 'E-URL', 1, 6, 'a@b.nl'],
    ['<javascript:alert(1)>', 'E-URL', 1, 1, 'javascript:alert(1)'],
    ['<!-- later -->', 'E-HTML', 1, 1, 'Commentaar'],
    ['a\n\n<Kader titel="x">\n\ntekst', 'E-COMP', 3, 1, '<Kader> sluit niet'],
    ['</Kader>', 'E-COMP', 1, 1, '<Kader> klopt niet'],
    ['<Kader titel=x>', 'E-COMP', 1, 1, '<Kader> klopt niet'],
    ['<div>', 'E-HTML', 1, 1, '<div>'],
    ['<img src=x>', 'E-HTML', 1, 1, '<img>'],
    ['a <3', 'E-HTML', 1, 3, 'geen begin'],
  ])('%s', (text, code, line, column, says) => expect(told(text)).toMatchObject({ code, line, column, message: expect.stringContaining(says) as unknown }));

  it('has something to say when the parser gives up for a reason of its own', () => {
    expect(unreadable('tekst', { line: 1, column: 1, reason: 'Cannot create a string' })).toMatchObject({ code: 'E-NODE', message: 'Vanaf hier is de tekst niet te lezen.' });
    expect(unreadable('', { line: 9, column: 9, reason: '' })).toMatchObject({ code: 'E-NODE', line: 9 });
  });
});
