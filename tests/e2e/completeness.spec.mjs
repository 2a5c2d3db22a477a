// The completeness explainer: sizes become grades, the spot is dragged, and the picture keeps its scale.
import { open } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';

const figure = (page) => page.locator('#completeness');
const grade = (page) => figure(page).locator('output strong');

test.beforeEach(({ page }) => open(page, './#completeness'));

test('a typed size gets its grade at once, and exactly 2.5 mm is CC-2', async ({ page }) => {
  const size = page.getByLabel('Size in millimeters');
  const edges = [
    ['0', 0],
    ['0.1', 1],
    ['2.4', 1],
    ['2.5', 2],
    ['2.6', 2],
    ['25', 2],
    ['25.1', 3],
    ['50', 3],
  ];
  for (const [typed, number] of edges) {
    await size.fill(typed);
    await expect(grade(page), typed).toHaveText(`CC-${number}`);
  }
});

test('a size that would have to be rounded is refused in words', async ({ page }) => {
  const size = page.getByLabel('Size in millimeters');
  for (const typed of ['2.45', '2,450', '60', '-1', '']) {
    await size.fill(typed);
    await expect(size).toHaveAttribute('aria-invalid', 'true');
    await expect(figure(page)).toContainText('a number from 0 to 50');
    await expect(grade(page)).toHaveText('CC-1');
  }
  await size.blur();
  await expect(size).toHaveValue('2');
  await expect(figure(page)).not.toContainText('a number from 0 to 50');
  await size.fill('3');
  await expect(size).toHaveAttribute('aria-invalid', 'false');
  await expect(figure(page)).not.toContainText('a number from 0 to 50');
});

test('a decimal comma, key by key, is the point that it stands for', async ({ page }) => {
  const size = page.getByLabel('Size in millimeters');
  await size.fill('');
  await size.pressSequentially('2,5');
  await expect(grade(page)).toHaveText('CC-2');
  await expect(figure(page).getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    '2.5 mm, no wider than a peppercorn, CC-2',
  );
  await expect(size).toHaveValue('2,5');
  await size.blur();
  await expect(size).toHaveValue('2.5');
});

test('the slider reaches 2.4, 2.5 and 2.6 mm by key', async ({ page }) => {
  const slider = figure(page).getByRole('slider');
  await slider.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '2.4 mm, no wider than a peppercorn, CC-1');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '2.5 mm, no wider than a peppercorn, CC-2');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '2.6 mm, no wider than a peppercorn, CC-2');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '50 mm, CC-3');
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '0 mm, CC-0');
});

test('the step buttons reach them by finger', async ({ page }) => {
  await page.getByLabel('Size in millimeters').fill('2.4');
  await figure(page).getByRole('button', { name: 'A little larger' }).click();
  await expect(grade(page)).toHaveText('CC-2');
  await figure(page).getByRole('button', { name: 'A little smaller' }).click();
  await expect(grade(page)).toHaveText('CC-1');
});

test('each stop on the ruler shows its grade, by finger and by key', async ({ page }) => {
  for (const name of ['CC-0', 'CC-1', 'CC-2', 'CC-3']) {
    const stop = figure(page).getByRole('radio', { name });
    await figure(page).locator('label', { hasText: name }).click();
    await expect(stop).toBeChecked();
    await expect(grade(page)).toHaveText(name);
  }
  await page.keyboard.press('ArrowUp');
  await expect(grade(page)).toHaveText('CC-2');
});

const disk = (page) => figure(page).locator('[data-part=disk]');
const hold = (page) => figure(page).locator('[data-part=hold] .cc-knob');
const reading = (page) => figure(page).locator('text.cc-reading');
const middle = async (part) => {
  const { x, y, width, height } = await part.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
};

test('the spot is dragged by a mouse, and what is read off stands in the picture', async ({ page }) => {
  await disk(page).scrollIntoViewIfNeeded();
  const { height } = await figure(page).locator('[data-part=picture]').boundingBox();
  const millimeter = (height / 312) * 24;
  const { x, y } = await middle(disk(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + millimeter / 2, { steps: 3 });
  await expect(reading(page)).toHaveText(['2.5 mm', 'CC-2']);
  await page.mouse.move(x + 200, y - millimeter, { steps: 3 });
  await expect(reading(page)).toHaveText(['1 mm', 'CC-1']);
  await page.mouse.move(x, y - 200, { steps: 3 });
  await expect(reading(page)).toHaveText(['0 mm', 'CC-0']);
  await page.mouse.up();
  await page.mouse.move(x, y + 100);
  await expect(reading(page)).toHaveText(['0 mm', 'CC-0']);
  // From nothing: the hold stands on the lining.
  const from = await middle(hold(page));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 2 * millimeter, { steps: 3 });
  await page.mouse.up();
  await expect(reading(page)).toHaveText(['2 mm', 'CC-1']);
  await expect(figure(page).getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    '2 mm, no wider than a peppercorn, CC-1',
  );
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  // A finger, as the browser itself sees it: it decides what scrolls.
  const swipe = async (page, { x, y }, by) => {
    const client = await page.context().newCDPSession(page);
    const touch = (type, y) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', y);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', y + (by * step) / 10);
    await touch('touchEnd');
  };

  test('a finger drags the spot and the page stays; beside it, the page scrolls and the spot stays', async ({
    page,
  }) => {
    const top = () => page.evaluate(() => Math.round(scrollY));
    await disk(page).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const before = await top();
    await swipe(page, await middle(hold(page)), 60);
    await expect(grade(page)).toHaveText('CC-2');
    expect(await top()).toBe(before);
    const size = await reading(page).allTextContents();
    const { x, y, width, height } = await figure(page).locator('[data-part=picture]').boundingBox();
    await swipe(page, { x: x + width * 0.8, y: y + height * 0.75 }, -120);
    await expect.poll(top).toBeGreaterThan(before + 60);
    await expect(reading(page)).toHaveText(size);
  });

  test('a spot that fills the picture leaves the way free: only its lowest point is held', async ({ page }) => {
    await page.getByLabel('Size in millimeters').fill('40');
    const top = () => page.evaluate(() => Math.round(scrollY));
    await disk(page).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const before = await top();
    await swipe(page, await middle(disk(page)), -120);
    await expect.poll(top).toBeGreaterThan(before + 60);
    await expect(reading(page)).toHaveText(['40 mm', 'CC-3']);
  });
});

for (const [width, most] of [
  [390, 780],
  [1280, 820],
]) {
  test(`as it opens at ${width} px, grades, picture and depth fit one screen, and nothing jumps`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const { height } = await figure(page).boundingBox();
    expect(height).toBeLessThanOrEqual(most);
    for (const size of ['0', '12', '50']) {
      await page.getByLabel('Size in millimeters').fill(size);
      expect((await figure(page).boundingBox()).height).toBe(height);
    }
  });
}

test('the picture shows when its scale changes, and a nodule keeps to the ruler', async ({ page }) => {
  const size = page.getByLabel('Size in millimeters');
  const width = async () => (await disk(page).boundingBox()).width;
  await size.fill('5');
  const smaller = figure(page).getByText('6 times', { exact: true });
  await expect(smaller).toBeHidden();
  // In the spot the drug is as deep as beside it, at either scale.
  const [deepClose, deepAfar] = ['close', 'afar'].map((scale) => figure(page).locator(`[clip-path] > .cc-${scale}`));
  await expect(deepClose).toBeVisible();
  await expect(deepAfar).toBeHidden();
  const close = await width();
  await size.fill('30');
  await expect(smaller).toBeVisible();
  await expect(deepClose).toBeHidden();
  await expect(deepAfar).toBeVisible();
  // 6 times as large, drawn 6 times smaller.
  expect(Math.abs((await width()) - close)).toBeLessThan(3);
  await size.fill('5');
  await expect(smaller).toBeHidden();
});

test('what a button makes of the size is told', async ({ page }) => {
  const says = page.locator('#announcement');
  await page.getByRole('button', { name: 'A little larger' }).click();
  await expect(says).toHaveText(/^2\.\d mm, no wider than a peppercorn, CC-1$/);
  const said = await says.textContent();
  await page.getByRole('button', { name: 'A little smaller' }).click();
  await expect(says).toHaveText('2 mm, no wider than a peppercorn, CC-1');
  expect(said).not.toBe('2 mm, no wider than a peppercorn, CC-1');
});

test('every control is large enough for a finger on a small phone', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 640 });
    for (const control of await figure(page).locator('button, input, .cc-grip').all()) {
      const { width, height } = await control.boundingBox();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  }
});

test('with letters half as large again it stays within a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => (document.documentElement.dataset.textSize = 'largest'));
  const { x, width } = await figure(page).boundingBox();
  for (const control of await figure(page).locator('.cc-picture, .cc-grades label, .cc-things, button, input').all()) {
    const its = await control.boundingBox();
    expect(its.x + its.width).toBeLessThanOrEqual(x + width);
  }
});

test('on paper stand the grade, the picture with what is read off, and no control', async ({ page }) => {
  await page.getByLabel('Size in millimeters').fill('3');
  // As wide as a sheet.
  await page.setViewportSize({ width: 794, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(grade(page)).toBeVisible();
  await expect(grade(page)).toHaveText('CC-2');
  await expect(disk(page)).toBeVisible();
  await expect(reading(page)).toHaveText(['3 mm', 'CC-2']);
  await expect(figure(page).locator('.cc-grades label:visible')).toHaveCount(4);
  // Light letters keep what they stand on: without it the chosen grade and the question mark were faint.
  await expect(figure(page).locator('label:has(:checked)')).toHaveCSS('print-color-adjust', 'exact');
  const mark = figure(page).locator('.ask > p').first();
  expect(await mark.evaluate((ask) => getComputedStyle(ask, '::before').printColorAdjust)).toBe('exact');
  for (const control of await figure(page).locator('button, input, .cc-hold').all()) await expect(control).toBeHidden();
});

for (const colorScheme of ['light', 'dark']) {
  test(`it has no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await axe(page, { alone: '#completeness' });
  });
}
