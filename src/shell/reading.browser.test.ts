import { allPages, inParts, templates } from '../../scripts/lib/browser/pages.ts';
import { leftBehind } from '../../scripts/lib/browser/stored.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';
import { headersFor } from './security-headers.ts';

/** What every test of this site also holds against a page: see `scripts/lib/browser/test.ts`. */
test.describe('a visitor who only reads', () => {
  test('leaves nothing behind, on any template', async ({ page, context }) => {
    for (const address of templates) {
      await page.goto(address);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    }
    await page.goto('/');
    expect(await leftBehind(page, context)).toEqual([]);
  });

  for (const part of inParts(allPages, 100)) {
    test(`gets every page with its headers: ${part[0]} to ${part.at(-1)}`, async ({ request }) => {
      for (const address of part) {
        const answer = await request.get(address);
        expect([address, answer.status()]).toEqual([address, 200]);
        expect(answer.headers()).toMatchObject(expectedHeaders(address));
        expect(answer.headers()['set-cookie']).toBeUndefined();
      }
    });
  }
});

test('files have their headers too', async ({ page, request }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto('/menukaart/', { waitUntil: 'networkidle' });
  expect(loaded.some((path) => path.endsWith('.css')) && loaded.some((path) => path.endsWith('.js')) && loaded.some((path) => path.endsWith('.woff2'))).toBe(
    true,
  );
  for (const path of [...loaded, '/rss.xml', '/robots.txt']) expect((await request.get(path)).headers(), path).toMatchObject(expectedHeaders(path));
});

/** What the server of the tests sends: without HSTS and the upgrade to https, because it speaks http. */
function expectedHeaders(address: string): Record<string, string> {
  const sent = Object.entries(headersFor(address)).filter(([name]) => name !== 'Strict-Transport-Security' && name !== 'Cache-Control');
  return Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), value.replace('; upgrade-insecure-requests', '')]));
}
