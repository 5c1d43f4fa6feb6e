import { describe, expect, it } from 'vitest';
import { isIsoDate, longDate, monthAndYear, today } from './dutch-date.ts';

describe('Dutch dates', () => {
  it.each([
    ['2026-11-20', true],
    ['2024-02-29', true],
    ['2026-02-30', false],
    ['2026-2-3', false],
    ['20-11-2026', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => expect(isIsoDate(text)).toBe(exists));

  it('writes a day and a month', () => {
    expect(longDate('2026-03-01')).toBe('1 maart 2026');
    expect(monthAndYear('2026-12-31')).toBe('december 2026');
  });
  it('takes the day of the Netherlands, also just after midnight', () => {
    expect(today(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(today(new Date('2026-01-01T22:30:00Z'))).toBe('2026-01-01');
  });
});
