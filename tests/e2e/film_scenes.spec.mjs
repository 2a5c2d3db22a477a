// The scenes after the first: fetched when the film is first touched.

import { board, button, caption, missing, openBoard, openFilm, pictures, place, SCENES } from './support/film.mjs';
import { expect, test } from './support/test.mjs';

test.describe('its other scenes', () => {
  const asked = (page) => {
    const urls = [];
    page.on('request', (request) => SCENES.test(request.url()) && urls.push(request.url()));
    return urls;
  };

  test('are fetched once, when it is first touched', async ({ page }) => {
    const urls = asked(page);
    await openFilm(page);
    expect(urls).toEqual([]);
    await expect(pictures(page)).toHaveCount(1);
    await button(page, 'Play').click();
    await expect(pictures(page)).toHaveCount(8);
    await button(page, 'Pause').click();
    await openBoard(page);
    await place(page).fill('70');
    await expect(pictures(page).filter({ visible: true })).toHaveCount(1);
    expect(urls.length).toBe(1);
    await expect(missing(page)).toBeHidden();
  });

  test('are fetched when they are to be seen as pictures', async ({ page }) => {
    const urls = asked(page);
    await openFilm(page);
    await openBoard(page);
    await expect(pictures(page)).toHaveCount(8);
    expect(urls.length).toBe(1);
    for (const picture of await board(page).getByRole('img').all()) {
      const drawing = () => picture.evaluate((svg) => svg.getBBox().height);
      await expect.poll(drawing).toBeGreaterThan(100);
    }
  });

  test('are there before everything is printed', async ({ page }) => {
    await openFilm(page);
    await page.evaluate(() => {
      window.print = () => (window.printed = document.querySelectorAll('.film-stage > svg').length);
    });
    const print = page.locator('[data-part="print-all"]');
    await print.evaluate((button) => button.click());
    await expect.poll(() => page.evaluate(() => window.printed)).toBe(8);
  });

  test.describe('where they cannot be fetched', () => {
    test.use({ allowed: { errors: [/Failed to load resource/] } });

    test('the words go on and say so, and it is tried again', async ({ page }) => {
      await page.route(SCENES, (route) =>
        route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not here' }),
      );
      await openFilm(page);
      await button(page, 'Next scene').click();
      await expect(missing(page)).toBeVisible();
      await expect(caption(page)).toHaveText(/13 regions/);
      await openBoard(page);
      await expect(board(page).getByRole('img')).toHaveCount(1);
      await expect(board(page).getByText('Doctors divide the abdomen into 13 regions.')).toBeVisible();
      await page.unroute(SCENES);
      // Opening the pictures asked again, too: that answer may still be on its way.
      await expect(async () => {
        await button(page, 'Next scene').click();
        await expect(missing(page)).toBeHidden({ timeout: 1000 });
      }).toPass();
      await expect(board(page).getByRole('img')).toHaveCount(8);
      await expect(pictures(page).filter({ visible: true })).toHaveCount(1);
    });

    test('and their host never answers, everything is printed without them', async ({ page }) => {
      await page.route(SCENES, () => {});
      await openFilm(page);
      await page.evaluate(() => {
        window.print = () => (window.printed = document.querySelectorAll('.film-stage > svg').length);
      });
      await page.locator('[data-part="print-all"]').evaluate((button) => button.click());
      // After ten seconds, by the browser's own clock.
      await expect.poll(() => page.evaluate(() => window.printed), { timeout: 20_000 }).toBe(1);
      await expect(missing(page)).toBeVisible();
    });
  });
});
