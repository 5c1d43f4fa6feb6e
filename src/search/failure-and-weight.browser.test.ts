import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { axeFindings } from '../../scripts/lib/browser/axe.ts';
import { leftBehind } from '../../scripts/lib/browser/stored.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

const field = (page: Page) => page.getByRole('main').getByLabel(/Waar zoekt u naar|Zoek in alles/);
const results = (page: Page) => page.getByRole('main').locator('ol#resultaten > li');
const options = (page: Page) => page.getByRole('option');

test.describe('failure is said in words, with a way on', () => {
  for (const lost of ['**/*.pagefind', '**/*.pf_meta', '**/*.pf_index', '**/pagefind.js']) {
    test(`without ${lost} the titles answer`, async ({ page, trouble }) => {
      await page.route(lost, (route) => route.abort());
      await page.goto('/zoeken/?q=stagemakelaar');
      await expect(page.getByText('Zoeken in de hele tekst lukt nu niet.')).toBeVisible();
      await expect(results(page).first()).toContainText('stagemakelaar', { ignoreCase: true });
      trouble.length = 0;
    });
  }

  test('without the catalogue there is browsing, and a second try', async ({ page, trouble }) => {
    await page.route('**/catalogus.json', (route) => route.abort());
    await page.goto('/zoeken/?q=stagemakelaar');
    await expect(page.getByRole('alert')).toContainText('Zoeken lukt nu niet');
    await expect(page.getByRole('main').getByRole('link', { name: 'Casussen' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/catalogus.json');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(results(page).first()).toBeVisible();
    trouble.length = 0;
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('the form leads to the page, which says what to do', async ({ page }) => {
      await page.goto('/');
      await field(page).fill('stage');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/zoeken/?q=stage');
      await expect(page.locator('noscript .melding')).toContainText('Zoeken werkt alleen met JavaScript.');
      await page.getByRole('main').getByRole('link', { name: 'Handreikingen' }).click();
      await expect(page).toHaveURL('/handreikingen/');
    });
  });
});

test.describe('weight and traces', () => {
  /** What the files weigh that a page asked for, each once, in bytes after Brotli. Pagefind's own files are packed already. */
  async function weigh(page: Page, pattern: RegExp): Promise<() => Promise<{ total: number; paths: string[] }>> {
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pattern.test(pathname) && !sizes.has(pathname))
        sizes.set(
          pathname,
          response.body().then(
            (body) => Math.min(body.length, brotliCompressSync(body).length),
            () => 0,
          ),
        );
    });
    return async () => ({ total: (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0), paths: [...sizes.keys()] });
  }

  test('a page with a search field that is not used loads a small script and nothing else', async ({ page }) => {
    const weight = await weigh(page, /\.js$|^\/(pagefind|zoekdata)\//);
    await page.goto('/', { waitUntil: 'networkidle' });
    const { total, paths } = await weight();
    expect(paths.filter((path) => !path.endsWith('.js'))).toEqual([]);
    expect(total).toBeLessThan(1300);
  });

  test('the first search, suggestions and all, stays below 150 kB and leaves no traces', async ({ page, context }) => {
    const weight = await weigh(page, /\.js$|^\/(pagefind|zoekdata)\//);
    await page.goto('/');
    await field(page).click();
    await page.keyboard.type('leer werk traject');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(results(page).first().locator('.zoekresultaat__tekst')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    const { total, paths } = await weight();
    console.log(`\nEerste zoekactie met voorstellen: ${(total / 1000).toFixed(1)} kB in ${paths.length} bestanden`);
    expect(total).toBeLessThanOrEqual(150_000);
    expect(await leftBehind(page, context)).toEqual([]);
  });

  test('a search from the address stays below 150 kB, its own script below 45 kB', async ({ page }) => {
    const [all, scripts] = [await weigh(page, /\.js$|^\/(pagefind|zoekdata)\//), await weigh(page, /^\/_astro\/.*\.js$/)];
    await page.goto('/zoeken/?q=hoe+voorkom+ik+vooroordelen+bij+aannemen');
    await expect(results(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    console.log(
      `\nZoeken vanaf een adres: ${((await all()).total / 1000).toFixed(1)} kB, waarvan ${((await scripts()).total / 1000).toFixed(1)} kB eigen script`,
    );
    expect((await all()).total).toBeLessThanOrEqual(150_000);
    expect((await scripts()).total).toBeLessThanOrEqual(45_000);
  });
});
