import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { aChecklist } from './a-checklist.build.ts';
import { ChecklistPage } from './checklist-page.test.helper.ts';

const ID = aChecklist();
const open = (page: Page) => new ChecklistPage(page, ID).open();
const more = (page: Page) => page.getByText('Voortgang meenemen of delen').click();
const choose = (page: Page, text: string) =>
  page.getByLabel('Open een voortgangsbestand').setInputFiles({ name: 'voortgang.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download uw voortgang' }).click()]);
  return readFile(await file.path(), 'utf8');
}

/** A list with two ticks and a note, and its file. */
async function filled(page: Page) {
  const list = await open(page);
  await list.box(0).check();
  await list.box(1).check();
  await list.openNote(1);
  await list.step(1).getByRole('textbox').fill('Met Sanne besproken');
  await expect.poll(async () => JSON.stringify(await list.stored())).toContain('Met Sanne besproken');
  await more(page);
  return list;
}

test.describe('a progress file', () => {
  test('holds notes only on request', async ({ page }) => {
    await filled(page);
    expect(await download(page)).not.toContain('Sanne');
    await page.getByLabel('Ook mijn notities').check();
    expect(await download(page)).toContain('Met Sanne besproken');
  });

  test('brings everything back after a wipe, and can be taken back', async ({ page }) => {
    const list = await filled(page);
    await page.getByLabel('Ook mijn notities').check();
    const file = await download(page);
    await page.evaluate(() => localStorage.clear());
    await page.goto('/robots.txt');
    await open(page);
    await more(page);
    await choose(page, file);
    await expect(page.getByRole('heading', { name: 'Klopt dit?' })).toBeFocused();
    await expect(page.getByText('2 nieuwe vinkjes en 1 nieuwe notitie.')).toBeVisible();
    await expect(list.box(0)).not.toBeChecked();
    await page.getByRole('button', { name: 'Neem over' }).click();
    await expect(list.progress()).toHaveText(/^2 van/);
    await expect(page.getByText('Uw voortgang is overgenomen uit het bestand.')).toBeFocused();
    await list.box(2).check();
    await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await expect(list.progress()).toHaveText(/^1 van/);
    await expect(list.box(2)).toBeChecked();
  });

  test('names what differs, and puts together or replaces', async ({ page }) => {
    const list = await filled(page);
    const file = await download(page);
    await list.box(0).uncheck();
    await list.box(2).check();
    await choose(page, file);
    const name = (await list.step(0).locator('.taak__vink').textContent())!.trim();
    await expect(page.getByText(`${name}: hier ‘nog doen’, in het bestand ‘klaar’. Het nieuwste staat hier.`)).toBeVisible();
    await page.getByRole('button', { name: 'Niet doen' }).click();
    await choose(page, file);
    await page.getByRole('button', { name: 'Neem over' }).click();
    await expect(list.box(0)).not.toBeChecked();
    await expect(list.box(2)).toBeChecked();
    await choose(page, file);
    await page.getByLabel('Vervang: wat nu in deze lijsten staat, gaat weg').check();
    await page.getByRole('button', { name: 'Neem over' }).click();
    await expect(list.box(0)).toBeChecked();
    await expect(list.box(2)).not.toBeChecked();
    await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await expect(list.box(0)).not.toBeChecked();
    await expect(list.box(2)).toBeChecked();
    await expect(list.step(1).locator('summary')).toContainText('Uw notitie');
  });

  test('may hold lists of another page: named, kept, and there when that page opens', async ({ page }) => {
    const list = await filled(page);
    const file = JSON.parse(await download(page)) as { checklists: { id: string; titel: string }[] };
    file.checklists[0]!.id = 'een-andere-lijst';
    file.checklists[0]!.titel = 'Een andere lijst';
    await choose(page, JSON.stringify(file));
    await expect(page.getByText('Een andere lijst: 2 nieuwe vinkjes.')).toBeVisible();
    await expect(page.getByText('De lijst op deze pagina zit niet in het bestand.')).toBeVisible();
    await page.getByRole('button', { name: 'Neem over' }).click();
    await expect.poll(async () => Object.keys(await list.stored())).toContain('dww:/:v1:checklist:een-andere-lijst');
  });

  for (const [what, text, message] of [
    ['nothing', '', 'Dit bestand is leeg.'],
    ['something else', '{"naam":"iets"}', 'Dit is geen voortgang van deze site.'],
    [
      'a script',
      '{"format":"doen-wat-werkt/voortgang","version":1,"created":"2026-11-20","checklists":[{"id":"x","titel":"<img src=x onerror=alert(1)>","versie":1,"stappen":[],"__proto__":{}}]}',
      'beschadigd',
    ],
    ['a later version', '{"format":"doen-wat-werkt/voortgang","version":2}', 'nieuwere versie'],
    ['too much', 'x'.repeat(2_000_000), 'groter dan 1 MB'],
  ] as const) {
    test(`a file with ${what} is refused in a sentence and changes nothing`, async ({ page }) => {
      const list = await filled(page);
      const before = await list.stored();
      await choose(page, text);
      await expect(list.alert()).toContainText(message);
      expect(await list.stored()).toEqual(before);
    });
  }
});
