// 100 people: two risks, each with both sides, in words and as figures.
import { axe, expect, test } from './support/test.mjs';

const figure = (page) => page.locator('#risk');
const risk = (page, name) => figure(page).locator('.risk').filter({ hasText: name });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('both risks stand with both sides, of 100 people, and say of whom', async ({ page }) => {
    await page.goto('./');
    const complications = risk(page, 'A major complication');
    await expect(complications).toContainText(
      /experienced centers.*25 to 35 of 100 people have.*65 to 75 of 100.*do not/s,
    );
    const deaths = risk(page, 'Death');
    await expect(deaths).toContainText(/busy centers.*Fewer than 5 of 100 people die.*More than 95 of 100.*do not/s);
    await expect(figure(page).locator('.risk p').filter({ visible: false })).toHaveCount(0);
  });

  test('what others found is one touch away', async ({ page }) => {
    await page.goto('./');
    const others = figure(page).getByText('between fewer than 1 and about 4 died');
    await expect(others).toBeHidden();
    await figure(page).getByText('What other studies found').click();
    await expect(others).toBeVisible();
  });
});

test('the range fades figure by figure, and is in ink', async ({ page }) => {
  await page.goto('./');
  const fading = risk(page, 'A major complication').locator('[fill-opacity]');
  await expect(fading).toHaveCount(10);
  const dark = await fading.evaluateAll((figures) => figures.map((one) => Number(one.getAttribute('fill-opacity'))));
  expect(dark).toEqual([...dark].sort((a, b) => b - a));
  await expect(risk(page, 'Death').locator('[fill-opacity]')).toHaveCount(4);
  const [fill, ink] = await figure(page).evaluate((element) => [
    getComputedStyle(element.querySelector('.person-first')).fill,
    getComputedStyle(element).color,
  ]);
  expect(fill).toBe(ink);
});

for (const [width, height] of [
  [320, 900],
  [390, 780],
  [1280, 820],
]) {
  test(`at ${width} px nothing is cut off, and it is at most ${height} px high`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./');
    const wide = await figure(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBe(0);
    expect((await figure(page).boundingBox()).height).toBeLessThanOrEqual(height);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`it has no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await axe(page, { include: '#risk' });
  });
}
