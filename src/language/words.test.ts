import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['Leer-werktraject', ['leerwerktraject']],
    ["foto’s en mbo'ers", ['foto', 'en', 'mbo']],
    ['één geëvalueerde coördinator', ['een', 'geevalueerde', 'coordinator']],
    ['50.000 inwoners, 3,5 uur', ['50000', 'inwoners', '35', 'uur']],
    ['en/of (hr-medewerker)', ['en', 'of', 'hrmedewerker']],
    ['<img onerror="x">', ['img', 'onerror', 'x']],
    ['wervings- en selectie', ['wervings', 'en', 'selectie']],
    ['  ', []],
  ])('%s', (text, joined) => expect(wordsOf(text).map((word) => word.joined)).toEqual(joined));

  it('keeps the parts of a word with hyphens', () => {
    expect(wordsOf('45-plussers')[0]!.parts).toEqual(['45', 'plussers']);
    expect(wordsIn(['de 45-plussers'])).toEqual(['45plussers', '45', 'plussers']);
  });

  it('gives places that lie in order in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.joined).toBe(word.parts.join(''));
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
