// The perfusion circuit: steps, motion that only the reader starts, and words.
import { axe, expect, test } from './support/test.mjs';

const figure = (page) => page.locator('#perfusion');
const running = (page) =>
  figure(page).evaluate(
    (element) =>
      element.getAnimations({ subtree: true }).filter((animation) => animation.playState === 'running').length,
  );

const STEPS = [
  ['Fill', 'the heated drug flows in'],
  ['Circulate', '60–120 minutes'],
  ['Drain', 'The fluid is drained'],
  ['Rinse', 'The abdomen is rinsed'],
  ['Close', 'The surgeon closes'],
];

test('each step tells what happens in it, and only that', async ({ page }) => {
  await page.goto('./');
  for (const [name, words] of STEPS) {
    await figure(page).getByRole('radio', { name }).check();
    await expect(figure(page).getByText(words)).toBeVisible();
    await expect(figure(page).locator('.perfusion-says:visible')).toHaveCount(1);
  }
});

test('the arrow keys go from step to step', async ({ page }) => {
  await page.goto('./');
  await figure(page).getByRole('radio', { name: 'Circulate' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure(page).getByRole('radio', { name: 'Drain' })).toBeChecked();
  await expect(figure(page).getByRole('radio', { name: 'Drain' })).toHaveAccessibleDescription(/is drained/);
});

test('the drawing follows the step', async ({ page }) => {
  await page.goto('./');
  const shown = () =>
    figure(page).evaluate((element) => {
      const seen = (layer) => getComputedStyle(element.querySelector(`.circuit-${layer}`)).visibility === 'visible';
      return ['tubes', 'fluid', 'drain', 'water', 'rinse', 'sutures'].filter(seen);
    });
  const seen = {};
  for (const [name] of STEPS) {
    await figure(page).getByRole('radio', { name }).check();
    seen[name] = await shown();
  }
  expect(seen).toEqual({
    Fill: ['tubes', 'fluid'],
    Circulate: ['tubes', 'fluid'],
    Drain: ['fluid', 'drain'],
    Rinse: ['water', 'rinse'],
    Close: ['sutures'],
  });
});

test('the wash rises in the space: half at filling, full while it moves, low when drained', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#perfusion');
  const depth = () =>
    figure(page).evaluate((element) => {
      const top = (selector) => element.querySelector(selector).getBoundingClientRect().top;
      return top('.circuit-fluid .surface') - top('.circuit');
    });
  const at = {};
  for (const name of ['Fill', 'Circulate', 'Drain']) {
    await figure(page).getByRole('radio', { name }).check();
    at[name] = await depth();
  }
  expect(at.Circulate).toBeLessThan(at.Fill);
  expect(at.Fill).toBeLessThan(at.Drain);
});

test('as it opens, the picture says how hot, how long, and what lies where', async ({ page }) => {
  await page.goto('./');
  const picture = figure(page).locator('.circuit');
  for (const words of ['41–43 °C', '106–109 °F', '60–120 min', 'Liver', 'Stomach', 'Drug', 'Small bowel', 'Lining']) {
    await expect(picture.getByText(words, { exact: true })).toBeVisible();
  }
});

test('nothing moves until the reader starts it, and it stops again', async ({ page }) => {
  await page.goto('./');
  await figure(page).getByRole('radio', { name: 'Fill' }).check();
  // The wash comes to the level of the step, and stands.
  await expect.poll(() => running(page)).toBe(0);
  const play = figure(page).getByRole('switch', { name: 'Show the fluid moving' });
  await play.check();
  expect(await running(page)).toBeGreaterThan(0);
  await play.uncheck();
  expect(await running(page)).toBe(0);
});

test('under reduced motion there are stills and no switch', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(figure(page).getByRole('switch')).toBeHidden();
  await figure(page).getByRole('radio', { name: 'Drain' }).check();
  expect(await running(page)).toBe(0);
});

test('the sketch says that it is not a measurement', async ({ page }) => {
  await page.goto('./');
  for (const fold of await figure(page).locator('summary').all()) await fold.click();
  await expect(figure(page).getByText('A sketch of the idea, not a measurement.')).toBeVisible();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps work all the same', async ({ page }) => {
    await page.goto('./');
    await figure(page).getByRole('radio', { name: 'Drain' }).check();
    await expect(figure(page).getByText('The fluid is drained')).toBeVisible();
  });
});

for (const width of [256, 320, 1280]) {
  test(`at ${width} px nothing is cut off and every target is large enough`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    for (const label of await figure(page).locator('label').all()) {
      const box = await label.boundingBox();
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.width).toBeGreaterThanOrEqual(44);
    }
    // On the narrowest screens the drawing reaches beyond its frame, and not beyond the screen.
    const beyond = await figure(page).evaluate(
      (figure) =>
        [...figure.querySelectorAll('*')]
          .map((element) => element.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth).length,
    );
    expect(beyond).toBe(0);
    if (width >= 320) {
      const text = await figure(page)
        .locator('.circuit')
        .evaluate((svg) => {
          const size = Number.parseFloat(getComputedStyle(svg.querySelector('text')).fontSize);
          return (size * svg.getBoundingClientRect().width) / 720;
        });
      expect(text).toBeGreaterThanOrEqual(12);
    }
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await axe(page, { include: '#perfusion' });
  });
}

test('on paper every step stands with its words', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  await expect(figure(page).locator('.perfusion-says:visible')).toHaveCount(5);
  await expect(figure(page).getByRole('switch')).toBeHidden();
});

for (const [width, most] of [
  [390, 780],
  [1280, 820],
]) {
  test(`as it opens at ${width} px, picture, steps and answer fit one screen, and nothing below moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./#perfusion');
    const height = async () => (await figure(page).boundingBox()).height;
    const before = await height();
    expect(before).toBeLessThanOrEqual(most);
    for (const [name] of STEPS) {
      await figure(page).getByRole('radio', { name }).check();
      expect(await height()).toBe(before);
    }
  });
}
