import { describe, expect, it } from 'vitest';
import { gateCharacters, gateText, passagesIn } from './gate-text.ts';
import { hiddenText } from './hidden-text.ts';
import { isBsn, isIban, personalData } from './personal-data.ts';
import { legalTree } from './test-tree.build.ts';

describe('check digits', () => {
  it.each(['111222333', '123456782', '999990019'])('%s may be a burgerservicenummer', (number) => expect(isBsn(number)).toBe(true));
  it.each(['123456789', '000000000', '12345678', '1234567820'])('%s is none', (number) => expect(isBsn(number)).toBe(false));
  it('one wrong digit is always noticed', () => {
    for (let place = 0; place < 9; place += 1) for (let step = 1; step < 10; step += 1) {
      const digits = [...'123456782'];
      digits[place] = String((Number(digits[place]) + step) % 10);
      expect(isBsn(digits.join(''))).toBe(false);
    }
  });
  it.each(['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300', 'BE68 5390 0754 7034', 'GB82WEST12345698765432'])('%s is an account', (number) => expect(isIban(number)).toBe(true));
  it.each(['NL91 ABNA 0417 1643 01', 'NL92ABNA0417164300', 'NL91', 'NL00INGB0000000000'])('%s is none', (number) => expect(isIban(number)).toBe(false));
});

describe('personalData', () => {
  it.each([
    ['bel 06-12345678', 'telefoonnummer'],
    ['bel 0612345678', 'telefoonnummer'],
    ['bel +31 6 1234 5678', 'telefoonnummer'],
    ['bel 0031 20 123 4567', 'telefoonnummer'],
    ['bel 030 123 45 67', 'telefoonnummer'],
    ['a.b@c.nl', 'e-mailadres'],
    ['Jansen_2@school.example.org', 'e-mailadres'],
    ['BSN 123.45.6782', 'burgerservicenummer'],
    ['op NL91ABNA0417164300.', 'rekeningnummer'],
  ])('finds in %s a %s', (text, what) => expect(personalData(text).map((found) => found.what)).toEqual([what]));

  it.each(['Kamerstuk 29 544, nr. 1085', 'tussen 2019 en 2021', '€ 123.456.789', '1.234.567 mensen', 'versie 10.4.2017', 'bel 0800 0113 of 0900-1234', 'bel 14 010', '112', 'redactie@school.nl', 'info.noord@school.nl', 'naam@voorbeeld.nl', 'a@b', '@school', 'https://www.a.nl/0612345678/x', '123456782-1', 'artikel 1638x', 'ISBN 978-90-123-4567-8', 'paragraaf 06.12.34.56', 'KvK 12345678'])('finds nothing in %s', (text) => expect(personalData(text)).toEqual([]));
});

describe('hiddenText', () => {
  it.each(['gewoon', 'café Ελλάδα Київ', '👩‍👧‍👦 🏳️‍🌈 👍🏽', 'a\u00a0b\u202fc', '“aan” – halen … €', 'naïeve coöperatie'])('sees nothing hidden in %s', (text) => expect(hiddenText(text, true)).toBeUndefined());
  it.each(['a\u200db', '👩\u200d', '\u200d👩', 'a\u{e0061}', '\u043eud', 'ti\u03c4el', 'a\u0000'])('sees what is hidden in %j', (text) => expect(hiddenText(text, true)?.message).toBeTruthy());
  it('takes a new line as hidden only where one line belongs', () => {
    expect(hiddenText('a\nb', true)).toBeUndefined();
    expect(hiddenText('a\nb', false)).toMatchObject({ index: 1, message: expect.stringContaining('nieuwe regel') as unknown });
  });
});

describe('gateText', () => {
  it('tells the line within a passage', () => expect(gateText({ text: 'een\ntwee\na.b@c.nl', line: 10 })).toMatchObject([{ code: 'W-PII', line: 12 }]));
  it('tells the place within a file', () => expect(gateCharacters('een\nt\u200bwee\ndrie\u202e')).toMatchObject([{ line: 2, column: 2 }, { line: 3, column: 5 }]));
  it('looks at descriptions, attributes, cells and mail addresses too', () => {
    const tree = legalTree('Zin.\n\n![Een klas vol](./a.png)\n\n<Kader titel="Kop">Los.</Kader>\n\nTabel: t\n\n| a | b |\n|---|---|\n| 1 | [mail](mailto:x@y.nl) |');
    expect(passagesIn(tree).map(({ text, line }) => `${line} ${text}`).filter((text) => !text.endsWith(' '))).toEqual(['1 Zin.', '3 Een klas vol', '5 Los.', '5 Kop', '7 Tabel: t', '9 a', '9 b', '11 1', '11 mail', '11 x@y.nl']);
  });
});
