import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from '../../scripts/lib/browser/axe.ts';
import { walk, walkFaults } from '../../scripts/lib/browser/keyboard.ts';
import { addRules, clippedText, DOUBLE_TEXT, overflow, smallTargets, TEXT_SPACING, unmarkedControls } from '../../scripts/lib/browser/layout.ts';
import { leftBehind } from '../../scripts/lib/browser/stored.ts';
import { watch } from '../../scripts/lib/browser/test.ts';

/** The checks of the browser tests must be able to fail: each is given a page with a planted fault, and its clean twin. */
const show = (page: Page, body: string, css = '') =>
  page.setContent(
    `<!DOCTYPE html><html lang="nl"><head><title>Proef</title><style>${css}</style></head><body><main><h1>Proef</h1>${body}</main></body></html>`,
  );

test.describe('axe', () => {
  const rules = async (page: Page, body: string, css?: string) => {
    await show(page, body, css);
    return (await axeFindings(page)).map((finding) => finding.split(' ')[0]);
  };
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });
      test('finds planted faults and nothing else', async ({ page }) => {
        expect(await rules(page, '<p>Goed</p>')).toEqual([]);
        expect(await rules(page, '<img src="data:,">')).toEqual(['image-alt']);
        expect(await rules(page, '<p>Te licht</p>', 'p { color: #aaa; background: #fff }')).toEqual(['color-contrast']);
        expect(await rules(page, '<input>')).toEqual(['label']);
        expect(await rules(page, '<h3>Te diep</h3>')).toEqual(['heading-order']);
        expect(
          await rules(
            page,
            '<p><button type="button">a</button><button type="button">b</button></p>',
            'button { width: 12px; height: 12px; padding: 0; border: 0; font-size: 9px; color: #000; background: #fff }',
          ),
        ).toEqual(['target-size']);
      });
    });
  }
});

test('overflow finds what is wider than the window, and lets a box scroll', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await show(page, '<p>Past</p><div style="overflow-x: auto"><p style="width: 900px">Breed</p></div>');
  expect(await overflow(page)).toEqual([]);
  await show(page, '<p class="breed" style="width: 400px">Te breed</p>');
  expect((await overflow(page)).join()).toContain('p.breed: Te breed');
  await show(page, '<p style="width: 12em">Breed bij grote letters</p>');
  expect(await overflow(page)).toEqual([]);
  await addRules(page, DOUBLE_TEXT);
  expect(await overflow(page)).not.toEqual([]);
});

test('clippedText finds text that does not fit its box', async ({ page }) => {
  await show(page, '<p>Regel een<br>en regel twee</p>', 'p { width: 12em; height: 2.5em; line-height: 1.2; margin: 0; overflow: hidden }');
  expect(await clippedText(page)).toEqual([]);
  await addRules(page, TEXT_SPACING);
  expect(await clippedText(page)).toEqual(['p.: Regel eenen regel twee']);
});

test('smallTargets finds controls close together, and lets a link in a sentence be', async ({ page }) => {
  await show(page, '<p>Een zin met <a href="#a">een</a> en <a href="#b">twee</a> links.</p>', 'a { font-size: 10px }');
  expect(await smallTargets(page)).toEqual([]);
  await show(page, '<div><a href="#a">x</a> <a href="#b">y</a></div>', 'a { display: inline-block; width: 10px; height: 10px }');
  expect(await smallTargets(page)).toHaveLength(2);
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('unmarkedControls finds a button without a border', async ({ page }) => {
    await show(
      page,
      '<button type="button">Wel</button><button class="niet" type="button">Niet</button>',
      'button { border: 1px solid } .niet { border: 0; appearance: none; background: green }',
    );
    expect(await unmarkedControls(page)).toEqual(['button.niet “Niet”']);
  });
});

test.describe('walk', () => {
  const faults = async (page: Page, body: string, css?: string) => {
    await show(page, body, css);
    return walkFaults(await walk(page));
  };
  const CLEAN = '<a href="#a">Een</a> <button type="button">Twee</button> <label>Drie <input></label>';

  test('is silent on a clean page and goes the same way back', async ({ page }) => {
    expect(await faults(page, CLEAN, ':focus { outline: 3px solid }')).toEqual([]);
    const there = await walk(page);
    const back = await walk(page, 'Shift+Tab');
    expect(there.stops.map(({ name }) => name)).toEqual(['Een', 'Twee', 'Drie']);
    expect(back.stops.map(({ place }) => place).reverse()).toEqual(there.stops.map(({ place }) => place));
  });

  test('finds a stop without name, without ring, out of sight or covered', async ({ page }) => {
    const ring = ':focus { outline: 3px solid }';
    expect(await faults(page, '<button type="button"></button>', `${ring} button { width: 40px; height: 40px }`)).toEqual(['button “”: heeft geen naam']);
    expect(await faults(page, '<button type="button">Een</button>', ':focus { outline: none }')).toEqual([
      'button “Een”: laat niet zien dat het de focus heeft',
    ]);
    expect(await faults(page, '<button type="button">Een</button>', `${ring} button { opacity: 0 }`)).toEqual(['button “Een”: is niet te zien']);
    expect(
      await faults(page, '<button type="button">Een</button><div class="balk"></div>', `${ring} .balk { position: fixed; inset: 0; background: white }`),
    ).toEqual(['button “Een”: zit helemaal achter iets anders of buiten beeld']);
  });

  test('finds a trap and a control that cannot be reached', async ({ page }) => {
    const guarded = async (script: (button: HTMLElement) => void) => {
      await show(
        page,
        '<a href="#a">Een</a> <button type="button">Twee</button> <button id="val" type="button">Drie</button> <a href="#b">Vier</a>',
        ':focus { outline: 3px solid }',
      );
      await page.locator('#val').evaluate(script);
      return walkFaults(await walk(page));
    };
    expect(
      await guarded((button) =>
        button.addEventListener('keydown', (event) => event.key === 'Tab' && (event.preventDefault(), (button.previousElementSibling as HTMLElement).focus())),
      ),
    ).toEqual(['de focus blijft hangen na button “Drie”']);
    expect(await guarded((button) => button.addEventListener('focus', () => (button.nextElementSibling as HTMLElement).focus()))).toEqual([
      'niet te bereiken met Tab: button. “Drie”',
    ]);
  });
});

test('leftBehind finds everything a page can keep', async ({ page, context }) => {
  await page.goto('/');
  expect(await leftBehind(page, context)).toEqual([]);
  await page.evaluate(async () => {
    localStorage.setItem('a', '1');
    sessionStorage.setItem('b', '1');
    await caches.open('c');
    await new Promise((done) => (indexedDB.open('d').onsuccess = done));
    document.cookie = 'e=1';
  });
  expect(await leftBehind(page, context)).toEqual(['localStorage a', 'sessionStorage b', 'indexedDB d', 'cache c', 'cookie e']);
});

test.describe('watch', () => {
  test('is silent on a clean page', async ({ page, context, baseURL }) => {
    const trouble = await watch(context, baseURL!);
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(trouble).toEqual([]);
  });

  test('finds what breaks the security policy', async ({ page, context, baseURL }) => {
    const trouble = await watch(context, baseURL!);
    await page.goto('/');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => trouble.join('\n')).toContain('beveiliging: style-src');
    trouble.length = 0;
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://elders.example/x.png', alt: '' })));
    await expect.poll(() => trouble.join('\n')).toContain('beveiliging: img-src https://elders.example/x.png');
  });

  test('finds errors and foreign requests', async ({ page, context, baseURL }) => {
    const trouble = await watch(context, baseURL!);
    await context.route('**/gepland', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<img src="https://elders.example/x.png"><script>setTimeout(() => { throw new Error("stuk") })</script><script>console.warn("pas op")</script>',
      }),
    );
    await context.route('https://elders.example/**', (route) => route.fulfill({ contentType: 'image/png', body: '' }));
    await page.goto('/gepland');
    for (const found of ['console warning: pas op', 'stuk', 'verzoek aan https://elders.example/x.png'])
      await expect.poll(() => trouble.join('\n')).toContain(found);
  });
});
