// The completeness explainer: sizes become grades, and the picture keeps its scale.
import { axe, expect, test } from './support/test.mjs';

const figure = (page) => page.locator('#completeness');
const grade = (page) => figure(page).locator('output strong');

test.beforeEach(async ({ page }) => {
  await page.goto('./#completeness');
  await expect(page.locator('html')).toHaveAttribute('data-start', 'done');
});

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
  for (const typed of ['2.45', '60', '-1', '']) {
    await size.fill(typed);
    await expect(figure(page).locator('#cc-number:invalid')).toHaveCount(1);
    await expect(figure(page)).toContainText('a number from 0 to 50');
    await expect(grade(page)).toHaveText('CC-1');
  }
  await size.blur();
  await expect(size).toHaveValue('2');
  await expect(figure(page)).not.toContainText('a number from 0 to 50');
  await size.fill('3');
  await expect(figure(page)).not.toContainText('a number from 0 to 50');
});

test('the slider reaches 2.4, 2.5 and 2.6 mm by key', async ({ page }) => {
  const slider = figure(page).getByRole('slider');
  await slider.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '2.4 mm, CC-1');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '2.5 mm, CC-2');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '2.6 mm, CC-2');
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

test('each button shows its grade', async ({ page }) => {
  for (const name of ['CC-0', 'CC-1', 'CC-2', 'CC-3']) {
    const button = figure(page).getByRole('button', { name });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(figure(page).locator('[aria-pressed="true"]')).toHaveCount(1);
    await expect(grade(page)).toHaveText(name);
  }
});

test('the picture says when its scale changes, and a nodule keeps to the ruler', async ({ page }) => {
  const size = page.getByLabel('Size in millimeters');
  const width = async () => (await figure(page).locator('.cc-nodule').boundingBox()).width;
  await size.fill('5');
  await expect(figure(page)).not.toContainText('The scale has changed');
  const close = await width();
  await size.fill('30');
  await expect(figure(page)).toContainText('The scale has changed');
  // 6 times as large, drawn 6 times smaller.
  expect(Math.abs((await width()) - close)).toBeLessThan(3);
  await size.fill('5');
  await expect(figure(page)).toContainText('The scale has changed back');
  await expect(page.locator('#announcement')).toContainText('The scale has changed back');
});

test('every control is large enough for a finger on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const control of await figure(page).locator('button, input').all()) {
    const { width, height } = await control.boundingBox();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const bigger = await figure(page).getByRole('button', { name: 'CC-1' }).boundingBox();
  const smaller = await figure(page).getByRole('button', { name: 'CC-2' }).boundingBox();
  expect(bigger.height).toBeGreaterThan(smaller.height);
});

test('on paper stand the grade, the picture with its key, and no control', async ({ page }) => {
  await page.getByLabel('Size in millimeters').fill('3');
  await page.emulateMedia({ media: 'print' });
  await expect(grade(page)).toBeVisible();
  await expect(grade(page)).toHaveText('CC-2');
  await expect(figure(page).locator('.cc-nodule')).toBeVisible();
  await expect(figure(page).locator('.cc-key')).toBeVisible();
  for (const control of await figure(page).locator('button, input').all()) await expect(control).toBeHidden();
});

for (const colorScheme of ['light', 'dark']) {
  test(`it has no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await axe(page, { include: '#completeness' });
  });
}
