import { describe, expect, it } from 'vitest';
import { downloads } from './downloads.ts';
import { tinyPage, tinySite } from './tiny-site.ts';

/** The skeleton of a PDF with a page tree, filled up to a size. */
const pdf = (pages: number, bytes: number): string => {
  const text = `%PDF-1.7\n1 0 obj\n<<\n  /Type /Pages\n  /Count ${pages}\n>>\nendobj\n2 0 obj\n<< /Type /Outlines /Count 99 >>\nendobj\n3 0 obj\n<< /Type /Page >>\nendobj\n`;
  return text.padEnd(bytes, '%');
};
const site = (text: string, file: string, content: string) =>
  tinySite({ [file]: content, '/a/index.html': tinyPage('/a/', { body: `<h1 id="plek">A</h1><a href="${file}" download>${text}</a>` }) });
const causes = (text: string, file = '/downloads/les.pdf', content = pdf(3, 48_400)) => downloads(site(text, file, content)).map(({ cause }) => cause);

describe('downloads', () => {
  it('is silent when size and pages are true', () => {
    expect(causes('Pdf van de les, 3 pagina’s, 48 kB')).toEqual([]);
    expect(causes('Pdf, 1 pagina, 1,2 MB', '/downloads/les.pdf', pdf(1, 1_204_000))).toEqual([]);
    expect(causes('Word, 2 kB', '/downloads/les.docx', 'x'.repeat(2400))).toEqual([]);
    expect(causes('Pagina a', '/x.html', 'x')).toEqual([]);
  });
  it('finds a wrong or missing size', () => {
    expect(causes('Pdf, 3 pagina’s, 60 kB')).toEqual(['De link noemt 60 kB.']);
    expect(causes('Pdf, 3 pagina’s')).toEqual(['De link noemt geen grootte.']);
    expect(causes('Word', '/downloads/les.docx', 'x')).toEqual(['De link noemt geen grootte.']);
  });
  it('finds a wrong or missing number of pages', () => {
    expect(causes('Pdf, 2 pagina’s, 48 kB')).toEqual(['De link noemt 2 pagina’s.']);
    expect(causes('Pdf, 48 kB')).toEqual(['De link noemt geen aantal pagina’s.']);
    expect(causes('Pdf, 3 pagina’s, 1 kB', '/downloads/les.pdf', '%PDF-1.7 kapot')).toEqual(['Uit de pdf is niet te lezen hoeveel pagina’s hij heeft.']);
  });
});
