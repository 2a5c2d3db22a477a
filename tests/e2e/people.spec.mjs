// 100 people: two questions, two frames, the same numbers in each form.
import { axe, expect, test } from './support/test.mjs';

const figure = (page) => page.locator('#risk');
const sentence = (page) => figure(page).locator('output > :visible');

test.describe('with scripts', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./#risk');
    await expect(page.locator('html')).toHaveAttribute('data-start', 'done');
  });

  test('it opens with major complications, and says who', async ({ page }) => {
    await expect(page.getByLabel('Major complications')).toBeChecked();
    await expect(sentence(page)).toHaveText(/experienced centers.*25 to 35 of 100/);
  });

  test('both questions can be seen in both frames', async ({ page }) => {
    await page.getByLabel('it does not happen to').check();
    await expect(sentence(page)).toHaveText(/65 to 75 of 100 people do not/);
    await page.getByLabel('Deaths in 30 days').check();
    await expect(sentence(page)).toHaveText(/more than 95 of 100 people do not die within 30 days/);
    await page.getByLabel('it happens to').check();
    await expect(sentence(page)).toHaveText(/fewer than 5 of 100 people die within 30 days/);
  });

  test('the switches work by key', async ({ page }) => {
    await page.getByLabel('Major complications').focus();
    await page.keyboard.press('ArrowDown');
    await expect(sentence(page)).toHaveText(/fewer than 5/);
  });

  test('the key names only figures that are drawn', async ({ page }) => {
    const keys = figure(page).locator('.people-picture li:visible');
    await expect(keys).toHaveCount(3);
    await page.getByLabel('Deaths in 30 days').check();
    await expect(keys).toHaveCount(2);
    await expect(keys.first()).toContainText('up to 4 people');
  });

  test('a table says the same', async ({ page }) => {
    const rows = figure(page).getByRole('table').getByRole('row');
    await expect(rows.nth(1)).toHaveText(/Major complication.*25 to 35.*65 to 75/);
    await expect(rows.nth(2)).toHaveText(/30 days.*fewer than 5.*more than 95/);
  });

  test('the table keeps its rows on a small phone, and nothing is cut off', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(figure(page).getByRole('table').getByRole('row')).toHaveCount(3);
    const overflow = await figure(page).evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(overflow).toBe(0);
    for (const choice of await figure(page).locator('label').all()) {
      expect((await choice.boundingBox()).height).toBeGreaterThanOrEqual(44);
    }
  });

  test('on paper both questions stand with both frames', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(figure(page).locator('.people-still svg:visible')).toHaveCount(2);
    await expect(figure(page).locator('.people-still p:visible')).toHaveCount(4);
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`it has no accessibility violations, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await axe(page, { include: '#risk' });
    });
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the switches work all the same', async ({ page }) => {
    await page.goto('./');
    await page.getByLabel('Deaths in 30 days').check();
    await page.getByLabel('it does not happen to').check();
    await expect(sentence(page)).toHaveText(/more than 95 of 100 people do not die/);
  });
});
