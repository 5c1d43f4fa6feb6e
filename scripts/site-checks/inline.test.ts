import { describe, expect, it } from 'vitest';
import { inline } from './inline.ts';
import { tinySite, withBody, withHead } from './tiny-site.ts';

describe('inline', () => {
  it('is silent on a clean site, data blocks included', () => {
    expect(inline(tinySite())).toEqual([]);
    expect(inline(withBody('<div data-style="x" data-onclick="x">Geen stijl</div><a href="/">javascript: is een woord</a>'))).toEqual([]);
    expect(
      inline(
        withHead(
          '<script type="application/ld+json">{"on":"style=\\"x\\""}</script><script type="application/json">{}</script><script type="module" src="/x.js"></script>',
        ),
      ),
    ).toEqual([]);
  });
  it.each([
    ['<p style="color:red">A</p>', 'Een attribuut style.'],
    ['<p STYLE="color:red">A</p>', 'Een attribuut style.'],
    ['<svg><path style="fill:red"/></svg>', 'Een attribuut style.'],
    ['<button onclick="x()">A</button>', 'Een attribuut onclick.'],
    ['<svg OnLoad=x></svg>', 'Een attribuut onload.'],
    ['<style>p{}</style>', 'Een blok style.'],
    ['<script>alert(1)</script>', 'Een script in de pagina: alert(1)'],
    ['<script type="module">x()</script>', 'Een script in de pagina: x()'],
    ['<svg><script>x()</script></svg>', 'Een script in de pagina: x()'],
    ['<iframe srcdoc="x" title="x"></iframe>', 'Een attribuut srcdoc.'],
    ['<a href=" javascript:x()">A</a>', 'Een link die een script uitvoert.'],
    ['<a href="java&#115;cript:x()">A</a>', 'Een link die een script uitvoert.'],
    ['<button formaction="javascript:x()">A</button>', 'Een link die een script uitvoert.'],
  ])('finds %s', (body, cause) => expect(inline(withBody(body))).toMatchObject([{ page: '/a/', cause }]));
});
