import { describe, expect, it } from 'vitest';
import { tinyPage, tinySite, withBody } from './tiny-site.ts';
import { titles } from './titles.ts';

const causes = (title: string) => titles(tinySite({ '/a/index.html': tinyPage('/a/', { title }) })).map(({ cause }) => cause);
const headingCauses = (body: string) => titles(tinySite({ '/a/index.html': tinyPage('/a/', { body }) })).map(({ cause }) => cause);

describe('titles', () => {
  it('is silent on a clean site', () => {
    expect(titles(tinySite())).toEqual([]);
    expect(titles(withBody('<h2>Een</h2><h3>Twee</h3><h2>Drie</h2>'))).toEqual([]);
    expect(causes(`${'x'.repeat(90)} – Site`)).toEqual([]);
  });
  it('finds a title used twice, once per page', () =>
    expect(
      titles(tinySite({ '/a/index.html': tinyPage('/a/', { title: 'Zelfde – Site' }), '/b/index.html': tinyPage('/b/', { title: 'Zelfde – Site' }) })).map(
        ({ page, cause }) => `${page} ${cause}`,
      ),
    ).toEqual(['/a/ Meer dan één pagina heeft deze titel.', '/b/ Meer dan één pagina heeft deze titel.']));
  it('finds a title that is missing, too long or without the site', () => {
    expect(causes('')).toEqual(['De pagina heeft geen titel.']);
    expect(causes(`${'x'.repeat(91)} – Site`)).toEqual(['De titel is 91 tekens, meer dan 90.']);
    expect(causes('Los')).toEqual(['De titel noemt de site niet op de vaste plaats.']);
  });
  it('counts h1', () => {
    expect(headingCauses('<p>Geen kop</p>')).toEqual(['De pagina heeft 0 koppen h1.']);
    expect(headingCauses('<h1>A</h1><h1>B</h1>')).toEqual(['De pagina heeft 2 koppen h1.']);
  });
  it('finds a skipped level', () => {
    expect(titles(withBody('<h3>Te diep</h3>'))).toMatchObject([
      { page: '/a/', place: '<h3>Te diep</h3>', cause: 'Na een h1 komt een h3.', fix: 'Maak er een h2 van.' },
    ]);
    expect(headingCauses('<h2>Eerst</h2><h1>A</h1>')).toEqual(['Na het begin komt een h2.']);
  });
});
