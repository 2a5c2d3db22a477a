// A saved copy that is damaged, half there, or of another build.
// docs/reliability.md names each of these tests beside what the reader sees.
import { markRead } from './support/here.mjs';
import { open, started } from './support/kept.mjs';
import { WASM } from './support/site.mjs';
import { expect, hosted as test } from './support/test.mjs';

test.use({ topicsOpen: true });

test.describe('the saved copy', () => {
  test.use({ allowed: { errors: [/Failed to load resource/], origins: [] } });
  const status = (page) => page.locator('#offline [role=status]');
  const saved = (page) => expect(status(page)).toHaveText(/^Saved for offline on /);
  const cached = (page) =>
    page.evaluate(
      async () =>
        (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().length,
    );

  test('a first copy that stops halfway is thrown away, and the next visit saves it whole', async ({ page, site }) => {
    // The start takes it once; the worker's own look at it breaks.
    site.cutAfter = { name: WASM, times: 1 };
    await open(page);
    await expect(status(page)).toHaveText('The copy could not be saved. The next visit tries again.');
    expect(await cached(page)).toBe(0);
    await markRead(page);
    await expect(page.locator('#contents-count')).toContainText('1 of');
    site.cutAfter = null;
    await page.reload();
    await started(page);
    await saved(page);
    await site.stop();
    await page.reload();
    await started(page);
    await expect(page.locator('#contents-count')).toContainText('1 of');
    await site.start();
  });

  test('a copy that lost a file takes it from the network', async ({ page, site }) => {
    // The browser's own cache may not answer in its place.
    site.headers = { 'Cache-Control': 'no-store' };
    await open(page);
    await saved(page);
    const lost = await page.evaluate(
      async (wasm) => Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).delete(wasm))),
      WASM,
    );
    expect(lost).toContain(true);
    site.asked.length = 0;
    await page.reload();
    await started(page);
    expect(site.asked).toContain(WASM);
  });

  test('a copy that was removed can be saved again in the same visit', async ({ page, site }) => {
    await open(page);
    await saved(page);
    // Now the page itself comes from the copy, which its worker then outlives.
    await page.reload();
    await started(page);
    for (let i = 0; i < 2; i += 1) {
      await page.locator('#offline').getByRole('button', { name: 'Remove the saved copy' }).click();
      await expect(status(page)).toHaveText('No copy is saved on this device.');
      expect(await cached(page)).toBe(0);
      await page.locator('#offline').getByRole('button', { name: 'Save for offline' }).click();
      await saved(page);
    }
    await site.stop();
    await page.reload();
    await started(page);
    await site.start();
  });
});
