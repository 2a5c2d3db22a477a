// Words explained and sources: by touch, by keyboard, there and back.

import { open } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

// One in sight as the page opens.
const word = (page) => page.locator('#surgery .shown > .prose button.term').first();

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

  test('a word opens its meaning, and a touch beside it closes it', async ({ page }) => {
    await open(page);
    await word(page).tap();
    const meaning = page.locator('.popover:popover-open');
    await expect(meaning).toBeInViewport({ ratio: 1 });
    await expect(meaning).toContainText('how much tumor is left');
    await page.touchscreen.tap(20, 20);
    await expect(meaning).toHaveCount(0);
  });

  test('a word opens its meaning, and its own button closes it', async ({ page }) => {
    await open(page);
    await word(page).tap();
    await page.locator('.popover:popover-open').getByRole('button', { name: 'Close' }).tap();
    await expect(page.locator('.popover:popover-open')).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('words open, and a word has an address', async ({ page }) => {
    await page.goto('./#term-stoma');
    await expect(page.locator('#term-stoma')).toBeInViewport();
    await word(page).click();
    await expect(page.locator('#pop-cc-score')).toBeVisible();
  });
});

test('every word that is marked stands in the list', async ({ page }) => {
  await open(page);
  const words = await page
    .locator('button.term')
    .evaluateAll((all) => all.map((one) => one.getAttribute('popovertarget')));
  expect(words.length).toBeGreaterThan(18);
  for (const word of new Set(words)) {
    await expect(page.locator(`#${word.replace('pop-', 'term-')} dd`)).not.toBeEmpty();
  }
});

test('a number leads to its source, and the source back to each section', async ({ page }) => {
  await open(page);
  const source = page.locator('.sources li', { hasText: 'Oncolex' });
  const places = await source.locator('a[href^="#cite-"]').evaluateAll((links) => links.map(({ hash }) => hash));
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) {
    const cited = page.locator(place);
    await cited.evaluate((it) => {
      for (let fold = it; fold; fold = fold.parentElement.closest('details')) fold.open = true;
    });
    await cited.scrollIntoViewIfNeeded();
    await cited.press('Enter');
    await expect(source).toBeInViewport();
    await expect(source.getByRole('link', { name: /oncolex\.org/ })).toHaveAttribute('href', /^https:/);
    await source.locator(`a[href="${place}"]`).press('Enter');
    await expect(cited).toBeInViewport();
  }
});

test('dates are written for people and for machines', async ({ page }) => {
  await open(page);
  const dates = page.locator('#about time');
  await expect(dates).toHaveCount(3);
  for (const date of await dates.all()) {
    const machine = await date.getAttribute('datetime');
    const spoken = new Date(`${machine}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    await expect(date).toHaveText(spoken);
  }
});

test('the page tells search engines only what is true', async ({ page }) => {
  await open(page);
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  expect(data['@type']).toBe('MedicalWebPage');
  expect(data.name).toBe(await page.title());
  expect(data.inLanguage).toBe(await page.locator('html').getAttribute('lang'));
  expect(data.dateModified).toBe(await page.locator('#about time').nth(1).getAttribute('datetime'));
  for (const untrue of ['reviewedBy', 'lastReviewed']) expect(data).not.toHaveProperty(untrue);
});

test('a clinician finds the sheet to sign', async ({ page }) => {
  await open(page);
  await unfold(page, 'a[href="clinical-review.txt"]');
  const address = await page.getByRole('link', { name: 'review sheet' }).getAttribute('href');
  const sheet = await page.request.get(new URL(address, page.url()).href);
  expect(sheet.ok()).toBe(true);
  expect(await sheet.text()).toContain('41–43 °C (106–109 °F)');
  expect(await sheet.text()).toContain('Date and signature');
});
