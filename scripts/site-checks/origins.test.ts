import { describe, expect, it } from 'vitest';
import { origins } from './origins.ts';
import { tinySite, withBody, withHead } from './tiny-site.ts';

const other = 'https://elders.example';

describe('origins', () => {
  it('is silent on a clean site; a link that is followed by hand may go anywhere', () => {
    expect(origins(tinySite({ '/s.css': '@import "/b.css";a{background:url(data:image/png;base64,AA)}' }))).toEqual([]);
    expect(
      origins(withBody(`<a href="${other}">Elders</a><img src="https://site.example/delen.png" alt=""><img src="data:image/png;base64,AA" alt="">`)),
    ).toEqual([]);
    expect(origins(withHead(`<link rel="license" href="${other}/by/4.0/">`))).toEqual([]);
  });
  it.each([
    `<img src="${other}/x.png" alt="">`,
    '<img src="//elders.example/x.png" alt="">',
    `<img src="/delen.png" srcset="${other}/x.png 2x" alt="">`,
    `<iframe src="${other}" title="x"></iframe>`,
    `<video poster="${other}/x.png"></video>`,
    `<object data="${other}/x.pdf"></object>`,
    `<svg><use href="${other}/x.svg#a"/></svg>`,
    `<svg><image xlink:href="${other}/x.png"/></svg>`,
    `<form action="${other}"></form>`,
    `<a href="/" ping="${other}">Home</a>`,
    `<script src="http://site.example/x.js"></script>`,
  ])('finds %s', (body) => expect(origins(withBody(body))).toMatchObject([{ page: '/a/' }]));
  it.each(['stylesheet', 'preload', 'modulepreload', 'preconnect', 'dns-prefetch', 'icon', 'manifest'])('finds link rel=%s', (rel) =>
    expect(origins(withHead(`<link rel="${rel}" href="${other}/x">`))).toMatchObject([{ cause: 'Deze pagina haalt iets van elders.example.' }]),
  );
  it('finds a refresh and a base to elsewhere', () => {
    expect(origins(withHead(`<meta http-equiv="refresh" content="0; url=${other}">`))).toHaveLength(1);
    expect(origins(withHead(`<base href="${other}/">`))).toHaveLength(1);
  });
  it.each([`a{src:url("${other}/x.woff2")}`, `@import '${other}/x.css';`, `@import url(${other}/x.css);`])('finds %s in a stylesheet', (css) =>
    expect(origins(tinySite({ '/s.css': css }))).toMatchObject([{ page: '/s.css' }]),
  );
});
