// The page opens, and its words are there with and without scripts.
import { axe, expect, test } from './support/test.mjs';

test('the page opens with its words', async ({ page }) => {
  const answer = await page.goto('./');
  expect(answer.status()).toBe(200);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('main')).toBeVisible();
});

test('the page has no accessibility violations', async ({ page }) => {
  await page.goto('./');
  await axe(page);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the words stand', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).toHaveText(/\S/);
  });
});
