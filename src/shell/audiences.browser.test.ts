import type { Page } from '@playwright/test';
import { finderReady, openFilters, things, tick } from '../../scripts/lib/browser/finder.ts';
import { keyboard, pointer, take, type Hand } from '../../scripts/lib/browser/hands.ts';
import { expect, test } from '../../scripts/lib/browser/test.ts';

/** What each audience comes to do, from the home page to the end: with a pointer, with the keyboard alone, and without JavaScript as far as the pages promise it. */
const hands: Record<string, (page: Page) => Hand> = { 'with a pointer': () => pointer, 'with the keyboard': keyboard };
const PHONE = { width: 375, height: 740 };

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the menu of a narrow window and follows a link in it. */
async function viaMenu(page: Page, act: Hand, label: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  const link = menu.getByRole('link', { name: label, exact: true });
  if (!(await link.isVisible())) await act(menu.locator('summary'));
  await act(link);
}

/** Opens the reason behind the rating for evidence, and finds a text with a source. */
async function openWhy(page: Page, act: Hand): Promise<void> {
  const why = main(page).locator('details', { hasText: 'Reden van het oordeel over bewijs' });
  await expect(why.getByRole('paragraph').first()).toBeHidden();
  await act(why.locator('summary'));
  await expect(why.getByRole('paragraph').first()).toBeVisible();
  await expect(why.getByRole('link', { name: /^bron \d+$/ }).first()).toBeVisible();
}

for (const [how, handOf] of Object.entries(hands)) {
  test.describe(how, () => {
    test.describe('an employer on a phone', () => {
      test.use({ viewport: PHONE });
      test('finds a dish that fits, sees why, takes it along and ticks the first steps', async ({ page }) => {
        const act = handOf(page);
        await page.goto('/');
        await act(main(page).getByRole('link', { name: 'Menukaart', exact: true }));
        await expect(heading(page)).toHaveText('Menukaart');
        await openFilters(page, act);
        const all = await things(page).count();
        await tick(page, act, 'Fase', 'Gesprek', /\?fase=interview$/);
        await tick(page, act, 'Bewijs', 'goed onderzoek', /\?fase=interview&bewijs=3$/);
        const found = await things(page).count();
        expect(found).toBeLessThan(all);

        const dish = things(page).getByRole('link').first();
        const name = await dish.innerText();
        await act(dish);
        await expect(heading(page)).toHaveText(name);
        for (const again of [() => page.goBack(), () => page.reload()]) {
          await again();
          await finderReady(page);
          await expect(page).toHaveURL(/\?fase=interview&bewijs=3$/);
          await expect(things(page)).toHaveCount(found);
        }
        await expect(page.getByRole('button', { name: 'Verwijder filter: goed onderzoek' })).toBeVisible();
        await act(page.getByRole('button', { name: 'Verwijder filter: goed onderzoek' }));
        await expect(page.getByRole('button', { name: 'Verwijder filter: Gesprek' })).toBeFocused();
        await expect(page).toHaveURL(/\?fase=interview$/);

        await act(things(page).getByRole('link', { name, exact: true }));
        await openWhy(page, act);
        expect(
          await take(
            page,
            act,
            main(page)
              .getByRole('link', { name: /^Pdf van/ })
              .first(),
          ),
        ).toBe('%PDF');
        await viaMenu(page, act, 'Checklists');
        await act(
          main(page)
            .getByRole('link', { name: /objectief werven/i })
            .first(),
        );
        await expect(page.locator('[data-island=checklist][data-ready]')).toBeAttached();
        const step = main(page).locator('.taak').first().getByRole('checkbox').first();
        await act(step);
        await expect(step).toBeChecked();
        await expect(page.getByText(/^1 van \d+ stappen klaar$/).first()).toBeVisible();
      });
    });

    test('a klantmanager finds comparable casussen, the approach used and the source', async ({ page }) => {
      const act = handOf(page);
      await page.goto('/');
      await act(main(page).getByRole('link', { name: 'Casussen', exact: true }));
      await expect(heading(page)).toHaveText('Casussen');
      await openFilters(page, act);
      await tick(page, act, 'Thema', 'Intensieve begeleiding', /\?thema=intensieve-begeleiding$/);
      const casus = page.locator('[data-item=almere-45-plus]').getByRole('link');
      const title = await casus.innerText();
      await act(casus);
      await expect(heading(page)).toHaveText(title);
      for (const section of ['Aanleiding', 'Aanpak', 'Resultaat', 'Wat werkte niet', 'Wat zouden we anders doen', 'Lijkt op'])
        await expect(main(page).getByRole('heading', { name: section, exact: true })).toBeVisible();

      const used = page.locator('#aanpakken + ul').getByRole('link').first();
      const approach = await used.innerText();
      await act(used);
      await expect(heading(page)).toHaveText(approach);
      await expect(main(page).getByRole('link', { name: title })).toBeVisible();
      await page.goBack();
      await expect(heading(page)).toHaveText(title);

      await act(main(page).getByRole('link', { name: 'bron 1', exact: true }).first());
      await expect(page).toHaveURL(/#bron-1$/);
      await expect(page.locator('#bron-1')).toBeInViewport();
      await act(page.locator('#bron-1').getByRole('link', { name: /Over deze bron/ }));
      await expect(page).toHaveURL(/\/bronnen\/.+/);
      await expect(main(page).getByRole('link', { name: title })).toBeVisible();
    });

    test('a teacher finds a lesson for the level and takes a pupil sheet along', async ({ page }) => {
      const act = handOf(page);
      await page.goto('/');
      await act(main(page).getByRole('link', { name: 'Lesmateriaal voor LOB' }));
      await expect(heading(page)).toHaveText('LOB-materiaal');
      await openFilters(page, act);
      await tick(page, act, 'Niveau', 'vmbo basis', /\?niveau=vmbo-bb$/);
      await tick(page, act, 'Loopbaancompetentie', 'Werkexploratie', /\?niveau=vmbo-bb&competentie=werk$/);
      const lesson = things(page).getByRole('link').first();
      const title = await lesson.innerText();
      await act(lesson);
      await expect(heading(page)).toHaveText(title);
      await expect(main(page).getByRole('region', { name: 'Voor uw les' })).toContainText('vmbo basis');
      await act(main(page).getByRole('link', { name: /^Naar de download/ }));
      await expect(page.locator('#downloads')).toBeInViewport();
      expect(
        await take(
          page,
          act,
          main(page)
            .getByRole('link', { name: /^Pdf van Leerlingblad/ })
            .first(),
        ),
      ).toBe('%PDF');
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('an employer reads the whole card, sees why, takes it along and ticks on the page', async ({ page }) => {
        const act = handOf(page);
        await page.setViewportSize(PHONE);
        await page.goto('/');
        await act(main(page).getByRole('link', { name: 'Menukaart', exact: true }));
        await expect(page.locator('.filters')).toBeHidden();
        const note = page.locator('.finder__uitleg');
        await expect(note).toBeVisible();
        await expect(note).toContainText('u ziet daarom de hele lijst');
        const said = Number(/^\d+/.exec(await page.locator('.kop .lead').innerText())![0]);
        await expect(things(page)).toHaveCount(said);
        await act(things(page).getByRole('link', { name: 'Gestructureerd interview' }));
        await openWhy(page, act);
        expect(
          await take(
            page,
            act,
            main(page)
              .getByRole('link', { name: /^Pdf van/ })
              .first(),
          ),
        ).toBe('%PDF');
        await viaMenu(page, act, 'Checklists');
        await act(
          main(page)
            .getByRole('link', { name: /objectief werven/i })
            .first(),
        );
        const step = main(page).locator('.taak').first().getByRole('checkbox').first();
        await act(step);
        await expect(step).toBeChecked();
      });

      test('a klantmanager reads all casussen and follows a source', async ({ page }) => {
        const act = handOf(page);
        await page.goto('/casussen/');
        await expect(things(page).first()).toBeVisible();
        await act(page.locator('[data-item=almere-45-plus]').getByRole('link'));
        await act(main(page).getByRole('link', { name: 'bron 1', exact: true }).first());
        await act(page.locator('#bron-1').getByRole('link', { name: /Over deze bron/ }));
        await expect(page).toHaveURL(/\/bronnen\/.+/);
      });

      test('a teacher takes a pupil sheet along', async ({ page }) => {
        const act = handOf(page);
        await page.goto('/lob/');
        await act(things(page).getByRole('link').first());
        expect(
          await take(
            page,
            act,
            main(page)
              .getByRole('link', { name: /^Pdf van Leerlingblad/ })
              .first(),
          ),
        ).toBe('%PDF');
      });
    });
  });
}
