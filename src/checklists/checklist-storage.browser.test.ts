import { expect, test, type Page } from '@playwright/test';
import { aChecklist } from './a-checklist.build.ts';
import { ChecklistPage, keyOfList, leaveBehind } from './checklist-page.test.helper.ts';

const ID = aChecklist();
const KEY = keyOfList(ID);
const open = (page: Page) => new ChecklistPage(page, ID).open();

test.describe('when storage fails', () => {
  for (const [what, put] of [
    [
      'throws when named',
      (name: string) =>
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('geblokkeerd', 'SecurityError');
          },
        }),
    ],
    ['is null', (name: string) => Object.defineProperty(window, name, { value: null })],
  ] as const) {
    test(`localStorage ${what}: kept until the tab closes, and said so`, async ({ page }) => {
      await page.addInitScript(put, 'localStorage');
      const list = await open(page);
      await expect(list.alert()).toHaveCount(0);
      await list.box(0).check();
      await expect(list.kept()).toHaveText('Bewaard tot u dit tabblad sluit');
      await expect(list.alert()).toContainText('Dit wordt bewaard tot u dit tabblad sluit');
      await page.reload();
      await expect(list.box(0)).toBeChecked();
    });
    test(`all storage ${what}: works, says so and hands over a file`, async ({ page }) => {
      await page.addInitScript(put, 'localStorage');
      await page.addInitScript(put, 'sessionStorage');
      const list = await open(page);
      await list.box(0).check();
      await expect(list.alert()).toContainText('Opslaan lukt niet op dit apparaat');
      await expect(list.kept()).toHaveText('Niet bewaard');
      await expect(list.progress()).toHaveText(/^1 van/);
      const download = page.waitForEvent('download');
      await page.locator('.melding--fout').getByRole('button', { name: 'Download uw voortgang' }).click();
      expect((await download).suggestedFilename()).toMatch(/^voortgang-doen-wat-werkt-\d{4}-\d\d-\d\d\.json$/);
    });
  }

  for (const [browser, name, code] of [
    ['Chromium', 'QuotaExceededError', 22],
    ['Firefox', 'NS_ERROR_DOM_QUOTA_REACHED', 1014],
    ['old WebKit', 'QUOTA_EXCEEDED_ERR', 22],
    ['unknown', 'Error', 0],
  ] as const) {
    test(`setItem throws as in ${browser}: stays said, keeps everything, tries again`, async ({ page }) => {
      const list = await open(page);
      await page.evaluate(
        ([name, code]) => {
          const real = Storage.prototype.setItem;
          Object.assign(window, { mend: () => (Storage.prototype.setItem = real) });
          Storage.prototype.setItem = () => {
            throw Object.assign(new Error('vol'), { name, code });
          };
        },
        [name, code] as const,
      );
      await list.box(0).check();
      await expect(list.alert()).toContainText('Opslaan lukt niet');
      await page.waitForTimeout(1500);
      await expect(list.alert()).toBeVisible();
      await page.evaluate(() => (window as unknown as { mend(): void }).mend());
      await list.box(1).check();
      await expect(list.alert()).toHaveCount(0);
      await expect.poll(async () => Object.values(await list.storedStates())).toEqual([1, 1]);
    });
  }

  test('storage is full to the last byte', async ({ page }) => {
    const list = await open(page);
    await page.evaluate(() => {
      for (const storage of [localStorage, sessionStorage])
        for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
          for (;;)
            try {
              storage.setItem(`vol-${size}-${storage.length}`, 'x'.repeat(size));
            } catch {
              break;
            }
    });
    await list.box(0).check();
    await expect(list.alert()).toContainText('Opslaan lukt niet');
    await page.evaluate(() => localStorage.clear());
    await list.box(1).check();
    await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
    await expect(list.alert()).toHaveCount(0);
    await page.reload();
    await expect(list.progress()).toHaveText(/^2 van/);
  });
});

test.describe('what an earlier visit left', () => {
  const item = (value: unknown) => JSON.stringify({ schema: 1, upd: 1, content: 1, items: { 'stap-een': value } });
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '5',
    '{}',
    '{"schema":0,"items":{}}',
    item(null),
    item({ d: 9, t: 1 }),
    '{"schema":1,"upd":1,"content":1,"items":{"__proto__":{"d":1,"t":1}}}',
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    'x'.repeat(3_000_000),
  ]) {
    test(`damaged is put aside, never thrown away: ${text.slice(0, 40)}${text.length > 40 ? `… (${text.length})` : ''}`, async ({ page }) => {
      await leaveBehind(page, { [KEY]: text });
      const list = await open(page);
      await expect(list.alert()).toContainText('Wat hier bewaard was, is niet te lezen');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download de ruwe gegevens' }).click();
      expect((await download).suggestedFilename()).toBe('beschadigd-1.txt');
      const [aside] = Object.entries(await list.stored());
      expect(aside![0]).toMatch(new RegExp(`^${KEY.replaceAll('/', '\\/')}:corrupt:\\d+$`));
      expect(aside![1]).toBe(text);
      await list.box(0).check();
      await expect(list.kept()).toHaveText('Opgeslagen op dit apparaat');
    });
  }

  test('from a newer version is only looked at', async ({ page }) => {
    const newer = '{"schema":99,"upd":1,"alles":"anders"}';
    await leaveBehind(page, { [KEY]: newer });
    const list = await open(page);
    await expect(list.alert()).toContainText('nieuwere versie van de site');
    await list.box(0).check();
    await page.waitForTimeout(500);
    await page.goto('/robots.txt');
    expect(await list.stored()).toEqual({ [KEY]: newer });
  });

  test('keeps steps it does not know, and ticks with impossible times', async ({ page }) => {
    const first = await (await open(page)).stepId(0);
    const second = await new ChecklistPage(page, ID).stepId(1);
    await leaveBehind(page, {
      [KEY]: JSON.stringify({
        schema: 1,
        upd: 1,
        content: 1,
        items: { 'stap-van-later': { d: 1, t: 7 }, [first]: { d: 1, t: -5 }, [second]: { d: 1, t: Date.UTC(9999, 0, 1) } },
      }),
    });
    const list = await open(page);
    await expect(list.progress()).toHaveText(/^2 van/);
    await list.box(0).uncheck();
    await list.box(1).uncheck();
    await expect.poll(() => list.storedStates()).toEqual({ 'stap-van-later': 1, [first]: 0, [second]: 0 });
    await page.reload();
    await expect(list.progress()).toHaveText(/^0 van/);
  });
});

test.describe('time', () => {
  test('the clock goes back a year', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-20T12:00:00Z');
    const list = await open(page);
    await list.box(0).check();
    await expect.poll(() => list.storedStates()).not.toEqual({});
    await page.clock.setFixedTime('2025-11-20T12:00:00Z');
    await page.reload();
    await list.box(0).uncheck();
    await expect.poll(async () => Object.values(await list.storedStates())).toEqual([0]);
    await page.reload();
    await expect(list.box(0)).not.toBeChecked();
  });

  test('what was not touched for eighteen months goes at the next change', async ({ page }) => {
    const old = {
      'dww:/:v1:checklist:oude-lijst': JSON.stringify({ schema: 1, upd: Date.now() - 600 * 86_400_000, content: 1, items: {} }),
      'van-een-ander': 'blijft',
    };
    await leaveBehind(page, old);
    const list = await open(page);
    expect(Object.keys(await list.stored())).toHaveLength(2);
    await list.box(0).check();
    await expect.poll(async () => Object.keys(await list.stored()).sort()).toEqual([KEY, 'van-een-ander']);
  });
});
