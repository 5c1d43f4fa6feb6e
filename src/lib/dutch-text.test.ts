import { describe, expect, it } from 'vitest';
import { counted, fileSize, inSentence, inWords, shortened } from './dutch-text.ts';
import { slugify } from './slug.ts';

describe('Dutch text', () => {
  it('joins a list in words', () => {
    expect(inWords([])).toBe('');
    expect(inWords(['vmbo'])).toBe('vmbo');
    expect(inWords(['vmbo', 'mbo', 'isk'])).toBe('vmbo, mbo en isk');
  });
  it('counts with the right noun', () => {
    expect(counted(1, 'casus', 'casussen')).toBe('1 casus');
    expect(counted(0, 'casus', 'casussen')).toBe('0 casussen');
    expect(counted(4211, 'brief', 'brieven')).toBe('4.211 brieven');
  });
  it('keeps abbreviations upper case inside a sentence', () => {
    expect(inSentence('Casussen')).toBe('casussen');
    expect(inSentence('LOB-materiaal')).toBe('LOB-materiaal');
  });
  it('shows file sizes', () => {
    expect(fileSize(12)).toBe('1 kB');
    expect(fileSize(48_400)).toBe('48 kB');
    expect(fileSize(999_600)).toBe('1,0 MB');
  });
  it('cuts between words', () => {
    expect(shortened('kort genoeg', 11)).toBe('kort genoeg');
    expect(shortened('Werving, selectie en behoud', 18)).toBe('Werving, selectie…');
    expect(shortened('Werving, selectie', 10)).toBe('Werving…');
  });
  it('makes an address of any text', () => {
    expect(slugify('Wat werkte niet?')).toBe('wat-werkte-niet');
    expect(slugify('  Geëvalueerd & klaar ')).toBe('geevalueerd-klaar');
    expect(slugify('🙂')).toBe('');
  });
});
