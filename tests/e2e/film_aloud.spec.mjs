// The film read aloud by the device's own voice.

import { button, caption, film, openChoices, openFilm } from './support/film.mjs';
import { expect, test } from './support/test.mjs';
import { ENGLISH, giveVoice } from './support/voice.mjs';

test.describe('read aloud', () => {
  const voice = (page) => film(page).getByRole('switch', { name: /Read aloud/ });

  test('is offered only where the device itself speaks English', async ({ page }) => {
    await giveVoice(page, [
      { ...ENGLISH, localService: false },
      { ...ENGLISH, lang: 'de-DE' },
    ]);
    await openFilm(page);
    await openChoices(page);
    await expect(film(page).getByLabel('Speed')).toBeVisible();
    await expect(voice(page)).toBeHidden();
  });

  test('says each line, lets it end, and stops with the film', async ({ page }) => {
    await giveVoice(page);
    await openFilm(page);
    await openChoices(page);
    await voice(page).check();
    expect(await page.evaluate(() => said)).toEqual([]);
    await button(page, 'Play').click();
    await expect.poll(() => page.evaluate(() => said)).toEqual([[expect.stringMatching(/^Inside your belly/), 1]]);
    await page.clock.runFor(8_000);
    await expect(caption(page)).toHaveText(/^Inside your belly/);
    await page.evaluate(() => window.finish());
    await page.clock.runFor(600);
    await expect(caption(page)).toHaveText(/^It also covers/);
    expect((await page.evaluate(() => said)).length).toBe(2);
    await button(page, 'Pause').click();
    await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    expect((await page.evaluate(() => said)).length).toBe(2);
  });

  test('a voice that never ends does not stop the film', async ({ page }) => {
    await giveVoice(page);
    await openFilm(page);
    await openChoices(page);
    await voice(page).check();
    await button(page, 'Play').click();
    await page.clock.runFor(25_000);
    await expect(caption(page)).not.toHaveText(/^Inside your belly/);
  });
});
