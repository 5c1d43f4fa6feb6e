import { describe, expect, it } from 'vitest';
import { metadata } from './metadata.ts';
import { ORIGIN, tinyPage, tinySite, withHead } from './tiny-site.ts';

const own = tinyPage('/a/');
/** Causes for page /a/ after one change of its HTML. */
const causes = (before: string, after: string) => {
  if (!own.includes(before)) throw new Error(`The page has no ${before}.`);
  return metadata(tinySite({ '/a/index.html': own.replace(before, after) })).map(({ cause }) => cause);
};
const sitemap = (...addresses: string[]) =>
  metadata(tinySite({ '/sitemap-0.xml': `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>` })).map(
    ({ cause }) => cause,
  );
const HIDDEN = tinyPage('/404.html', { head: '<meta name="robots" content="noindex">' }).replace(/<link rel="canonical"[^>]*>/, '');

describe('metadata', () => {
  it('is silent on a clean site with a hidden page', () => expect(metadata(tinySite({ '/404.html': HIDDEN }))).toEqual([]));
  it('finds a description that is too short, too long or missing', () => {
    expect(causes('Een beschrijving die lang genoeg is.', 'Kort.')).toEqual(['De beschrijving is 5 tekens.']);
    expect(causes('Een beschrijving die lang genoeg is.', 'x'.repeat(301))).toEqual(['De beschrijving is 301 tekens.']);
    expect(causes('name="description"', 'name="anders"')).toEqual(['De beschrijving is 0 tekens.']);
  });
  it('finds another language', () => expect(causes('lang="nl"', 'lang="en"')).toEqual(['De taal van de pagina is niet nl.']));
  it('finds a canonical address of another page, or none', () => {
    expect(causes(`rel="canonical" href="${ORIGIN}/a/"`, `rel="canonical" href="${ORIGIN}/"`)).toEqual(['Het vaste adres is niet dat van de pagina zelf.']);
    expect(causes('rel="canonical"', 'rel="x"')).toEqual(['Het vaste adres is niet dat van de pagina zelf.']);
  });
  it('finds another og:url', () =>
    expect(causes(`property="og:url" content="${ORIGIN}/a/"`, `property="og:url" content="${ORIGIN}/a"`)).toEqual([
      'Het adres om te delen is niet dat van de pagina zelf.',
    ]));
  it('finds a picture that is missing, elsewhere or without description', () => {
    expect(causes(`${ORIGIN}/delen.png`, `${ORIGIN}/weg.png`)).toEqual(['Het plaatje om te delen staat niet op de site.']);
    expect(causes(`${ORIGIN}/delen.png`, 'https://elders.example/delen.png')).toEqual(['Het plaatje om te delen staat niet op de site.']);
    expect(causes(`${ORIGIN}/delen.png`, '/delen.png')).toEqual(['Er is geen plaatje om te delen met een volledig adres.']);
    expect(causes('content="Plaatje"', 'content=""')).toEqual(['Het plaatje om te delen heeft geen beschrijving.']);
  });
  it('finds JSON-LD that is no JSON, or about nothing', () => {
    const found = (text: string) => metadata(withHead(`<script type="application/ld+json">${text}</script>`)).length;
    expect(found('{"@context":"https://schema.org","@type":"Article"}')).toBe(0);
    expect(found('{"@context":"https://schema.org",}')).toBe(1);
    expect(found('{"@context":"https://schema.org"}')).toBe(1);
    expect(found('{"@type":"Article"}')).toBe(1);
  });
  it('finds the name of the program that made the page', () => expect(metadata(withHead('<meta name="generator" content="Astro v7">'))).toHaveLength(1));
  it('holds the sitemap against the pages', () => {
    expect(sitemap(`${ORIGIN}/`, `${ORIGIN}/a/`)).toEqual([]);
    expect(sitemap(`${ORIGIN}/`)).toEqual(['De sitemap mist een pagina.']);
    expect(sitemap(`${ORIGIN}/`, `${ORIGIN}/a/`, `${ORIGIN}/weg/`)).toEqual(['De sitemap noemt een pagina die er niet is of niet gevonden mag worden.']);
    expect(sitemap(`${ORIGIN}/`, `${ORIGIN}/a/`, `${ORIGIN}/a/`)).toEqual(['De sitemap noemt een pagina twee keer.']);
    expect(metadata(tinySite({ '/sitemap-index.xml': undefined }))).toMatchObject([{ cause: 'Er is geen sitemap.' }]);
    expect(metadata(tinySite({ '/sitemap-0.xml': undefined })).map(({ cause }) => cause)).toContain('De sitemap noemt een deel dat er niet is.');
  });
  it('finds a hidden page in the sitemap or with a canonical address', () => {
    expect(metadata(tinySite({ '/a/index.html': HIDDEN }))).toMatchObject([{ place: `${ORIGIN}/a/` }]);
    expect(metadata(tinySite({ '/404.html': tinyPage('/404.html', { head: '<meta name="robots" content="noindex">' }) }))).toMatchObject([
      { page: '/404.html' },
    ]);
  });
});
