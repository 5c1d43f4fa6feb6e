import { describe, expect, it } from 'vitest';
import { html } from './html.ts';
import { tinySite, withBody } from './tiny-site.ts';

describe('html', () => {
  it('is silent on a clean site, and on what the settings allow', () => {
    expect(html(tinySite())).toEqual([]);
    expect(
      html(
        withBody(
          '<form><label>Een <input type="checkbox" name="fase" value="1"/></label><label>Twee <input type="checkbox" name="fase" value="2"></label></form>',
        ),
      ),
    ).toEqual([]);
  });
  it.each([
    ['<p><div>Blok in een alinea</div></p>', 'no-implicit-close'],
    ['<p id="plek">Zelfde id</p>', 'no-dup-id'],
    ['<ul><p>Geen punt</p></ul>', 'element-permitted-content'],
    ['<a href="/">Een <a href="/a/">link</a></a>', 'element-permitted-content'],
    ['<img src="/delen.png">', 'wcag/h37'],
    ['<button type="button"></button>', 'text-content'],
    ['<section aria-labelledby="weg">A</section>', 'no-missing-references'],
    ['<dl><div><div><dt>Diep</dt><dd>Diep</dd></div></div></dl>', 'element-required-ancestor'],
    ['<input type="text">', 'input-missing-label'],
  ])('finds %s', (body, rule) =>
    expect(
      html(withBody(body))
        .map(({ page, cause }) => `${page} ${cause}`)
        .join(),
    ).toContain(rule),
  );
  it('shows the tag', () => expect(html(withBody('<img class="x" src="/delen.png">'))[0]!.place).toBe('<img class="x" src="/delen.png">'));
});
