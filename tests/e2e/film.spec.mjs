// The film: it plays only when asked, can be read without being played, and stops.

import {
  board,
  button,
  caption,
  drawn,
  film,
  missing,
  moving,
  openBoard,
  openChoices,
  openFilm,
  pictures,
  place,
} from './support/film.mjs';
import { foldsWritten, open, started } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';

test('it plays when asked, and stops where it is', async ({ page }) => {
  await openFilm(page);
  await page.clock.runFor(10_000);
  await expect(caption(page)).toHaveText(/^Inside your belly/);
  await button(page, 'Play').click();
  await page.clock.runFor(4_600);
  await expect(caption(page)).toHaveText(/^It also covers/);
  await button(page, 'Pause').click();
  const before = await place(page).getAttribute('aria-valuetext');
  await page.clock.runFor(10_000);
  await expect(place(page)).toHaveAttribute('aria-valuetext', before);
  await expect(button(page, 'Play')).toBeVisible();
});

test('it plays through every scene to its end, and from the start again', async ({ page }) => {
  await openFilm(page);
  await button(page, 'Play').click();
  const seen = new Set();
  for (let second = 0; second < 150; second += 3) {
    seen.add(await film(page).locator('.film-title').textContent());
    await page.clock.runFor(3_000);
  }
  expect([...seen].map((title) => title[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  await expect(button(page, 'Play')).toBeVisible();
  await expect(caption(page)).toHaveText(/^Take your time/);
  const [, length] = (await film(page).locator('.film-time').textContent()).split(' of ');
  await expect(film(page).locator('.film-time')).toHaveText(`${length} of ${length}`);
  await button(page, 'Play').click();
  await expect(caption(page)).toHaveText(/^Inside your belly/);
});

test('the keys of the slider go through it', async ({ page }) => {
  await openFilm(page);
  await place(page).focus();
  await page.keyboard.press('End');
  await expect(place(page)).toHaveAttribute('aria-valuetext', /^Scene 8 of 8, (\d:\d\d) of \1$/);
  await page.keyboard.press('Home');
  await expect(place(page)).toHaveAttribute('aria-valuetext', /^Scene 1 of 8, 0:00 of 2:\d\d$/);
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveAttribute('aria-valuetext', /^Scene 1 of 8, 0:04/);
  await expect(caption(page)).toHaveText(/^It also covers/);
  // The space bar plays on the button, as on any other.
  await button(page, 'Play').focus();
  await page.keyboard.press('Space');
  await expect(button(page, 'Pause')).toBeFocused();
});

test('next and previous go from scene to scene, and not past the ends', async ({ page }) => {
  await openFilm(page);
  const title = film(page).locator('.film-title');
  await button(page, 'Previous scene').click();
  await expect(title).toHaveText(/^1\./);
  await button(page, 'Next scene').click();
  await expect(title).toHaveText('2. Measuring it');
  await expect(caption(page)).toHaveText(/13 regions/);
  await button(page, 'Previous scene').click();
  await expect(title).toHaveText(/^1\./);
  for (let i = 0; i < 10; i++) await button(page, 'Next scene').click();
  await expect(place(page)).toHaveAttribute('aria-valuetext', /^Scene 8 of 8, (\d:\d\d) of \1$/);
});

test('whoever steps from scene to scene sees in the drawing what its first line says', async ({ page }) => {
  await openFilm(page);
  await button(page, 'Next scene').click();
  await expect(caption(page)).toHaveText(/13 regions/);
  await expect.poll(() => drawn(page)).toContain('12');
});

test('the drawing goes where the slider goes, within a line too', async ({ page }) => {
  await openFilm(page);
  // The scenes are fetched when the film is first touched.
  const shown = () => expect.poll(() => drawn(page));
  await shown().toEqual(['Peritoneum, the lining', '‹ head', 'feet ›', 'Liver', 'Stomach', 'Small bowel']);
  await place(page).fill('9');
  await expect(caption(page)).toHaveText(/^Some cancers spread/);
  await shown().toContain('Tumors that can be seen');
  await shown().not.toContain('Lowest pocket');
  await place(page).fill('11');
  await shown().not.toContain('Lowest pocket');
  await place(page).fill('14');
  await shown().toContain('Lowest pocket');
  await place(page).fill('2');
  await shown().toContain('Peritoneum, the lining');
  await shown().not.toContain('Tumors that can be seen');
});

test('in every line something moves, by transform and opacity alone', async ({ page }) => {
  test.setTimeout(90_000);
  await openFilm(page);
  const last = Number(await place(page).getAttribute('max'));
  // The scenes are fetched when the film is first touched.
  await place(page).fill('1');
  await expect(pictures(page)).toHaveCount(8);
  const seen = new Set();
  for (let second = 1; second < last; second += 1) {
    await place(page).fill(String(second));
    const moves = await film(page).evaluate((element) =>
      element
        .getAnimations({ subtree: true })
        .flatMap(({ effect }) => effect.getKeyframes().flatMap((frame) => Object.keys(frame))),
    );
    expect(moves.length, `second ${second}`).toBeGreaterThan(0);
    for (const move of moves) seen.add(move);
  }
  const moved = [...seen].filter((move) => !['offset', 'computedOffset', 'easing', 'composite'].includes(move));
  expect(moved.sort()).toEqual(['opacity', 'transform']);
});

test('half as fast again, it is half as far again', async ({ page }) => {
  await openFilm(page);
  await openChoices(page);
  await film(page).getByLabel('Speed').selectOption('1.5×');
  await button(page, 'Play').click();
  await page.clock.runFor(20_000);
  await button(page, 'Pause').click();
  const at = Number(await place(page).inputValue());
  expect(at).toBeGreaterThanOrEqual(29);
  expect(at).toBeLessThanOrEqual(32);
});

test('captions are on, and can be turned off', async ({ page }) => {
  await openFilm(page);
  await expect(caption(page)).toBeVisible();
  await openChoices(page);
  await film(page).getByRole('switch', { name: 'Captions' }).uncheck();
  await expect(caption(page)).toBeHidden();
  await film(page).getByRole('switch', { name: 'Captions' }).check();
  await expect(caption(page)).toBeVisible();
});

test('every scene can be shown as a picture with its words', async ({ page }) => {
  await openFilm(page);
  await expect(board(page)).toBeHidden();
  await openBoard(page);
  await expect(board(page).getByRole('img')).toHaveCount(8);
  for (const scene of await board(page).getByRole('listitem').all()) {
    await expect(scene).toBeVisible();
    await expect(scene.getByRole('img')).toHaveAccessibleName(/\w{3}/);
  }
});

test('nothing moves before it plays, nor after', async ({ page }) => {
  await open(page, './#film');
  expect(await moving(page)).toBe(0);
  await place(page).fill('75');
  expect(await moving(page)).toBe(0);
  await button(page, 'Play').click();
  await expect.poll(() => moving(page)).toBeGreaterThan(0);
  await button(page, 'Pause').click();
  await expect.poll(() => moving(page)).toBe(0);
});

test('under reduced motion it steps from still to still, each the end of its scene', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFilm(page);
  const still = await drawn(page);
  expect(still).toContain('Loose cells and tiny spots');
  await button(page, 'Play').click();
  for (let i = 0; i < 6; i++) {
    expect(await moving(page)).toBe(0);
    expect(await drawn(page)).toEqual(still);
    await page.clock.runFor(2_000);
  }
  await expect(caption(page)).toHaveText(/^Some tumors can be seen/);
  await page.clock.runFor(6_000);
  await expect(film(page).locator('.film-title')).toHaveText(/^2\./);
  await expect.poll(() => drawn(page)).not.toEqual(still);
});

test('under reduced motion the wash keeps its picture, with heat and time, to its last line', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFilm(page);
  await place(page).fill('67');
  await expect(film(page).locator('.film-title')).toHaveText(/^5\./);
  // Its file may still be on the way.
  await expect.poll(() => drawn(page)).toEqual(expect.arrayContaining(['Pump', 'Heater', '41–43 °C', '60–120 min']));
  const still = await drawn(page);
  await place(page).fill('89');
  await expect(caption(page)).toHaveText(/^Less of it/);
  expect(await drawn(page)).toEqual(still);
});

test('it pauses while the page is hidden', async ({ page }) => {
  await openFilm(page);
  await button(page, 'Play').click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(button(page, 'Play')).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(caption(page)).toHaveText(/^Inside your belly/);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a still stands, every scene with its words in a fold, and no control that does nothing', async ({ page }) => {
    await page.goto('./#film');
    for (const label of ['Peritoneum, the lining', 'Tumors that can be seen']) {
      await expect(film(page).locator('.film-stage').getByText(label).first()).toBeVisible();
    }
    await openBoard(page);
    await expect(board(page).getByRole('listitem')).toHaveCount(8);
    await expect(board(page).getByText('Doctors divide the abdomen into 13 regions.')).toBeVisible();
    await expect(board(page).getByText('60–120 minutes').first()).toBeVisible();
    await expect(board(page).getByRole('img')).toHaveCount(1);
    await expect(missing(page)).toBeVisible();
    await expect(film(page).getByRole('button')).toHaveCount(0);
    await expect(film(page).getByRole('slider')).toHaveCount(0);
  });
});

test('on paper it is a still, and with its fold open a storyboard', async ({ page }) => {
  await openFilm(page);
  await page.emulateMedia({ media: 'print' });
  await expect(film(page).locator('.film-player')).toBeHidden();
  expect(await drawn(page)).toContain('Loose cells and tiny spots');
  const all = film(page).locator('.film-all');
  await all.evaluate((fold) => {
    fold.open = true;
  });
  await expect(pictures(page)).toHaveCount(8);
  const scenes = board(page).locator('li');
  await expect(scenes).toHaveCount(8);
  for (const scene of await scenes.all()) {
    await expect(scene.getByRole('img')).toBeVisible();
    await expect(scene.locator('p').nth(1)).toBeVisible();
  }
});

test('nothing of it is kept', async ({ page }) => {
  await openFilm(page);
  await openChoices(page);
  await film(page).getByLabel('Speed').selectOption('1.5×');
  await film(page).getByRole('switch', { name: 'Captions' }).uncheck();
  await place(page).fill('60');
  await foldsWritten(page);
  await page.reload();
  await started(page);
  await expect(place(page)).toHaveAttribute('aria-valuetext', /0:00/);
  // What stood open stands open again.
  await expect(film(page).getByRole('switch', { name: 'Captions' })).toBeChecked();
  await expect(film(page).getByLabel('Speed')).toHaveValue('1');
});

for (const width of [256, 320, 768, 1280]) {
  test(`alone in a frame of ${width} px it is complete and large enough to touch`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, './?embed=film');
    await expect(film(page)).toBeVisible();
    await expect(page.locator('#map')).toBeHidden();
    await openChoices(page);
    for (const control of await film(page).locator('button, summary, label, select, input[type=range]').all()) {
      if (!(await control.isVisible())) continue;
      const box = await control.boundingBox();
      expect(Math.min(box.width, box.height), await control.textContent()).toBeGreaterThanOrEqual(44);
    }
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    // Nothing below jumps from line to line.
    const height = async () => (await film(page).boundingBox()).height;
    const before = await height();
    for (const second of ['30', '60', '110', '125']) {
      await place(page).fill(second);
      expect(Math.abs((await height()) - before)).toBeLessThan(1);
    }
    await openBoard(page);
    expect(await wide()).toBeLessThanOrEqual(0);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, './#film');
    await openBoard(page);
    await axe(page, { alone: '#film' });
  });
}

for (const [width, most] of [
  [390, 780],
  [1280, 820],
]) {
  test(`as it opens at ${width} px, picture, words and controls fit one screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, './#film');
    const { height } = await film(page).boundingBox();
    expect(height).toBeLessThanOrEqual(most);
  });
}
