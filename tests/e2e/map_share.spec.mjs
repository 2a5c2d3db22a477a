// Scores that come and go: by link, as text, on paper, with the word whose they are.

import { pagesOf } from '../support/pdf.mjs';
import { keepBefore, kept, open } from './support/kept.mjs';
import { button, cell, chosen, FULL, foldsOpen, map, picture, sum, UNTOUCHED } from './support/map.mjs';
import { expect, test } from './support/test.mjs';

test.use({ topicsOpen: true });

foldsOpen();

test('scores from a link stay apart until the reader keeps them', async ({ page }) => {
  await keepBefore(page, { version: 1, map: '1------------' });
  await open(page, `./#map=${FULL}`);
  await expect(map(page).getByText('These scores come from a link.').first()).toBeVisible();
  // Seen there, heard once.
  await expect(page.locator('#announcement')).toContainText('These scores come from a link.');
  await expect(page.locator('.notices li:visible')).toHaveCount(0);
  await expect(map(page)).toBeInViewport();
  await expect(sum(page)).toHaveText('PCI 17 of 39');
  expect(await kept(page)).toContain('1------------');
  await button(page, 'Back to mine').click();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 1 of 39');
  expect(new URL(page.url()).hash).toBe('');

  await page.goto(`./#map=${FULL}`);
  await button(page, 'Keep these as mine').click();
  await expect(sum(page)).toHaveText('PCI 17 of 39');
  expect(await kept(page)).toContain(FULL);
});

for (const scores of ['', '4------------', '0', '<img src=x>', '%00', '٣------------', `${FULL}0`]) {
  test(`a link with scores that are none is said to be so: ${scores}`, async ({ page }) => {
    await open(page, `./#map=${scores}`);
    await expect(page.locator('.notices')).toContainText('could not be read');
    await expect(sum(page)).toHaveText(UNTOUCHED);
  });
}

test('a link to a region chooses it, now and later', async ({ page }) => {
  await open(page, './#region-12');
  await expect(chosen(page)).toHaveAttribute('id', 'map-12');
  await page.evaluate(() => (location.hash = '#region-3'));
  await expect(chosen(page)).toHaveAttribute('id', 'map-3');
});

test('the map is copied as text and as a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await picture(page).focus();
  await page.keyboard.press('2');
  await button(page, 'Copy as text').click();
  const text = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(text).toContain('1 of 13 regions scored, sum so far 2 of 39');
  expect(await text()).toContain('Region 0, Central: 2');
  expect(await text()).toContain('Not a diagnosis');
  await expect(page.locator('#announcement')).toHaveText('Copied.');
  await button(page, 'Copy a link with the scores').click();
  await expect.poll(text).toMatch(/#map=2------------$/);
  expect(await text()).not.toContain('?');
});

test('where copying is forbidden the text is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await open(page);
  await picture(page).focus();
  await page.keyboard.press('1');
  await button(page, 'Copy a link with the scores').click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/#map=1------------$/);
});

test('it prints as one page with its date and what it is not', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      window.printed = document.documentElement.dataset.print;
    };
  });
  await keepBefore(page, { version: 1, map: FULL });
  await open(page);
  await button(page, 'Print this map').click();
  await expect.poll(() => page.evaluate(() => window.printed)).toBe('map');
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.evaluate(() => (document.documentElement.dataset.print = 'map'));
  await page.emulateMedia({ media: 'print' });
  const paper = map(page);
  await expect(paper.locator('.map-paper')).toContainText(String(new Date().getFullYear()));
  await expect(paper.getByText('Not a diagnosis')).toBeVisible();
  await expect(paper.locator('figcaption')).toBeVisible();
  await expect(picture(page)).toBeVisible();
  await expect(cell(page, 12)).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  for (const format of ['A4', 'Letter']) {
    await page.evaluate(() => (document.documentElement.dataset.print = 'map'));
    expect(pagesOf(await page.pdf({ format, printBackground: true })), format).toBe(1);
  }
});

for (const [whose, address, example] of [
  ['A made-up example', './', 'In 4 regions'],
  ['came from a link', `./#map=${FULL}`],
]) {
  test(`scores leave with the word whose they are: ${whose}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, address);
    if (example) await button(page, example).click();
    await button(page, 'Copy as text').click();
    const text = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(text).toContain(whose);
    expect(await text()).not.toContain('Filled in by a reader');
    await page.emulateMedia({ media: 'print' });
    await expect(map(page).locator('.map-paper')).toContainText(whose);
    await expect(map(page).locator('.map-paper')).not.toContainText('Filled in by a reader');
    await expect(map(page).locator('.map-paper')).toBeVisible();
  });
}

test('an untouched map on paper does not say that a reader filled it in', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(map(page).locator('.map-paper')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await picture(page).focus();
  await page.keyboard.press('0');
  // By the browser's own menu.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(map(page).locator('.map-paper')).toContainText(String(new Date().getFullYear()));
  await expect(map(page).locator('.map-paper')).toBeVisible();
});
