// The page as one file: from a stick, with all that the page has.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { useFigures } from './support/figures.mjs';
import { markRead } from './support/here.mjs';
import { started } from './support/kept.mjs';
import { DIST } from './support/site.mjs';
import { axe, expect, hosted as test, watch } from './support/test.mjs';

test.use({ topicsOpen: true });

test.describe('the page as one file', () => {
  const FILE = path.join(DIST, 'crs-hipec-offline.html');

  test('opens from a folder, alone, with words, pictures and controls', async ({ browser }) => {
    // A stick: nothing lies beside it.
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'usb stick ä-'));
    const copy = path.join(folder, 'crs-hipec-offline.html');
    fs.copyFileSync(FILE, copy);
    const context = await browser.newContext();
    const troubles = watch(context, 'http://127.0.0.1/');
    const asked = [];
    context.on('request', (request) => asked.push(request.url()));
    try {
      const page = await context.newPage();
      await page.goto(`file://${encodeURI(copy)}`);
      await started(page);
      await expect(page.locator('h1')).toBeVisible();
      await markRead(page);
      await expect(page.locator('#contents-count')).toContainText('1 of');
      // What is entered stays where the browser lets a file keep it.
      await page.reload();
      await started(page);
      await expect(page.locator('#contents-count')).toContainText('1 of');
      await axe(page);
      // No control that cannot work in a file.
      await expect(page.locator('.embed-this select').first()).toBeHidden();
      await expect(page.locator('#offline').getByRole('link')).toBeHidden();
      const own = asked.filter((url) => !url.startsWith('data:'));
      expect(
        own.every((url) => url.startsWith('file:') && url.includes('crs-hipec-offline.html')),
        own.join(),
      ).toBe(true);
      expect(troubles).toEqual([]);
    } finally {
      await context.close();
      fs.rmSync(folder, { recursive: true });
    }
  });

  // All that can be read, less what only one of the two has and what reading changes.
  const words = (page) =>
    page.evaluate(() => {
      for (const extra of document.querySelectorAll('#offline, #embed, #kept, .section-end')) extra.remove();
      for (const more of document.querySelectorAll('details')) more.open = true;
      return document
        .querySelector('main')
        .innerText.split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    });

  test('has the words and figures of the page, and each of them works', async ({ page, browser }) => {
    await page.goto('./');
    // What the page fetches when the film is touched, the file has in it.
    const ids = (page) =>
      page.locator('main [id]:not(#film-scenes, .film-stage [id])').evaluateAll((all) => all.map(({ id }) => id));
    const context = await browser.newContext();
    const file = await context.newPage();
    await file.goto(`file://${FILE}`);
    for (const one of [page, file]) await started(one);
    expect(await ids(file)).toEqual(await ids(page));
    await useFigures(file);
    // From the start again, for the words.
    await file.evaluate(() => localStorage.clear());
    await file.reload();
    await started(file);
    const onPage = await words(page);
    expect(onPage.length).toBeGreaterThan(300);
    expect(await words(file)).toEqual(onPage);
    await context.close();
  });

  test('is offered on the page', async ({ page }) => {
    await page.goto('./#offline');
    await started(page);
    const link = page.locator('#offline').getByRole('link');
    await expect(link).toBeInViewport();
    // Beside it the saved copy is fetched: on a busy machine that has the line first.
    const download = page.waitForEvent('download', { timeout: 30_000 });
    await link.click();
    expect((await download).suggestedFilename()).toBe('crs-hipec-offline.html');
  });
});
