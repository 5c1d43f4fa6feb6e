import { describe, expect, it } from 'vitest';
import { closingLine, formatFindings, type Finding } from './finding.ts';

const finding = (page: string, place = '<a href="/weg/">'): Finding => ({ page, place, cause: 'Het adres /weg/ bestaat niet.', fix: 'Haal de link weg.' });

describe('findings', () => {
  it('name cause, pages, place and fix; the same fault on many pages is one finding', () => {
    const checks = [
      { check: 'links', findings: ['/a/', '/b/', '/c/', '/d/'].map((page) => finding(page)).concat(finding('/e/', '<img src="/weg/">')) },
      { check: 'titels', findings: [] },
    ];
    expect(formatFindings(checks)).toMatchInlineSnapshot(`
      "links
        Het adres /weg/ bestaat niet.
            4 adressen, zoals /a/, /b/ en /c/ · <a href="/weg/">
            Haal de link weg.
        Het adres /weg/ bestaat niet.
            /e/ · <img src="/weg/">
            Haal de link weg."
    `);
    expect(closingLine(1234, checks)).toBe('1.234 pagina’s, 2 bevindingen.');
  });
  it('are nothing when all is well', () => {
    expect(formatFindings([{ check: 'links', findings: [] }])).toBe('');
    expect(closingLine(1, [])).toBe('1 pagina, 0 bevindingen.');
  });
});
