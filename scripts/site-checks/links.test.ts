import { describe, expect, it } from 'vitest';
import { links } from './links.ts';
import { tinySite, withBody, withHead } from './tiny-site.ts';

const causes = (body: string) => links(withBody(body)).map(({ cause }) => cause);

describe('links', () => {
  it('is silent on a clean site', () => {
    expect(links(tinySite())).toEqual([]);
    expect(
      links(
        withBody(
          '<a href="#plek">Hier</a><a href="mailto:a@b.nl">Mail</a><a href="https://elders.example/x">Elders</a><img src="/delen.png" srcset="/delen.png 1x, /delen.png 2x" alt="">',
        ),
      ),
    ).toEqual([]);
  });

  it('finds an address that does not exist, names page and place, and says what was probably meant', () =>
    expect(links(tinySite({ '/casussen/index.html': '<html></html>', '/b/index.html': '<a class="x" href="/casusen/">Casussen</a>' }))).toEqual([
      { page: '/b/', place: '<a class="x" href="/casusen/">', cause: 'Het adres /casusen/ bestaat niet.', fix: 'Bedoelt u /casussen/?' },
    ]));

  it('finds a missing fragment, here and on another page', () => {
    expect(links(withBody('<a href="#plekk">Hier</a>'))).toMatchObject([{ cause: 'Op /a/ is geen plek #plekk.', fix: 'Bedoelt u #plek?' }]);
    expect(causes('<a href="/#weg">Weg</a>')).toEqual(['Op / is geen plek #weg.']);
  });

  it('finds a relative address that leads nowhere', () => expect(causes('<a href="b/">B</a>')).toEqual(['Het adres /a/b/ bestaat niet.']));
  it('finds a missing slash at the end', () => expect(links(withBody('<a href="/a">A</a>'))).toMatchObject([{ fix: 'Schrijf /a/.' }]));
  it('finds http to the own site', () =>
    expect(causes('<a href="http://site.example/a/">A</a>')).toEqual(['Het adres http://site.example/a/ gaat over http.']));
  it('checks full addresses of the own site', () => expect(causes('<a href="https://site.example/weg/">Weg</a>')).toHaveLength(1));
  it('finds a link without address', () => expect(causes('<a href="#">Leeg</a><a href="">Leeg</a>')).toHaveLength(2));
  it.each([
    '<img src="/weg.png" alt="">',
    '<img src="/delen.png" srcset="/delen.png 1x, /weg.png 2x" alt="">',
    '<form action="/weg/"></form>',
    '<svg><use href="/weg.svg#a"/></svg>',
    '<noscript><a href="/weg/">Weg</a></noscript>',
  ])('finds what is missing in %s', (body) => expect(causes(body)).toHaveLength(1));
  it.each(['<link rel="stylesheet" href="/weg.css">', '<link rel="alternate" href="/weg.xml">', '<script type="module" src="/weg.js"></script>'])(
    'finds what is missing in %s',
    (head) => expect(links(withHead(head))).toHaveLength(1),
  );

  it('finds what a stylesheet misses', () => {
    expect(links(tinySite({ '/s.css': '/* url(/oud.woff2) */ a{background:url("delen.png")}' }))).toEqual([]);
    expect(links(tinySite({ '/s.css': 'a{src:url(./weg.woff2)}@import "anders.css";' })).map(({ page, place }) => `${page} ${place}`)).toEqual([
      '/s.css url(./weg.woff2)',
      '/s.css url(anders.css)',
    ]);
  });
});
