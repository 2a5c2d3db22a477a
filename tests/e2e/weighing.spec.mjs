// What the team weighs: it needs no scripts at all.
import { axe, expect, test } from './support/test.mjs';

const figure = (page) => page.locator('#weighing');

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('it says that it is no test, and a fold has the reason of each point', async ({ page }) => {
    await page.goto('./#weighing');
    await expect(figure(page)).toContainText('not a self-test');
    await expect(figure(page).locator('.weigh > [role=group]')).toHaveCount(3);
    const reason = figure(page).getByText('recover from three things at once');
    await expect(reason).toBeHidden();
    await figure(page).getByText('Why these matter').click();
    await expect(reason).toBeVisible();
    await expect(figure(page).locator('dt')).toHaveText(await figure(page).getByRole('listitem').allTextContents());
  });
});

test('it has nothing to tick or add up, and opens by key', async ({ page }) => {
  await page.goto('./#weighing');
  await expect(figure(page).locator('input, button, .live')).toHaveCount(0);
  await figure(page).locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(figure(page).locator('details').first()).toHaveAttribute('open', '');
});

test('the fold is large enough for a finger on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  for (const point of await figure(page).locator('summary').all()) {
    expect((await point.boundingBox()).height).toBeGreaterThanOrEqual(44);
  }
});

for (const [width, height] of [
  [390, 780],
  [1280, 820],
]) {
  test(`as it opens it is at most ${height} px high at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./');
    expect((await figure(page).boundingBox()).height).toBeLessThanOrEqual(height);
  });
}

test('on paper every reason is open', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  await expect(figure(page).getByText('recover from three things at once')).toBeVisible();
});

for (const colorScheme of ['light', 'dark']) {
  test(`it has no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await axe(page, { include: '#weighing' });
  });
}
