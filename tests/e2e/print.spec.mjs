// On paper: everything, what is open, or one page.

import { pagesOf } from '../support/pdf.mjs';
import { open } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

// The dialog itself cannot be used by a test: what is laid out for it is printed while it would be open.
async function printed(page, name) {
  await unfold(page, '#settings');
  await page.evaluate(() => {
    window.asked = false;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      window.asked = true;
    };
  });
  await page.getByRole('button', { name, exact: true }).click();
  // The film's pictures are fetched first.
  await page.waitForFunction(() => window.asked);
  const closed = await page.locator('main details:not([open], .check-why)').count();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return { sheets: pagesOf(pdf), closed };
}

test('everything is printed on at most 26 sheets', async ({ page }) => {
  await open(page);
  const { sheets, closed } = await printed(page, 'Print everything');
  expect(closed).toBe(0);
  expect(sheets).toBeLessThanOrEqual(26);
  expect(sheets).toBeGreaterThan(12);
});

test('what is open is printed as it is, and takes less paper', async ({ page }) => {
  await open(page);
  await unfold(page, '#settings');
  const before = await page.locator('main details:not([open], .check-why)').count();
  const all = await printed(page, 'Print everything');
  const some = await printed(page, 'Print what is open');
  expect(some.closed).toBe(before);
  expect(some.sheets).toBeLessThan(all.sheets - 5);
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
});

test('on paper no heading of a topic is set one letter a line', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.open = true;
  });
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const narrow = await page
    .locator('main summary')
    .evaluateAll((all) =>
      all
        .filter((summary) => summary.checkVisibility() && summary.getBoundingClientRect().width < 150)
        .map((summary) => summary.innerText),
    );
  expect(narrow).toEqual([]);
});

test('on paper the signs to call about are not cut from what to do', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  // Chromium cuts no box that asks for it, as long as a sheet can hold it.
  const box = page.locator('ul:has(> li > p > strong)').filter({ hasText: 'emergency number' });
  await expect(box).toHaveCSS('break-inside', 'avoid');
  expect((await box.boundingBox()).height).toBeLessThan(900);
});
