// Back from another page: as it was left, and with what another tab did since.
// docs/reliability.md names each of these tests beside what the reader sees.
import { chromium } from '@playwright/test';
import { args, executablePath } from '../support/chromium.mjs';
import { markRead } from './support/here.mjs';
import { open } from './support/kept.mjs';
import { expect, hosted as test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

test.use({ topicsOpen: true });

// A page that is a plain file of ours has no icon.
const NO_ICON = /favicon\.ico/;

test.describe('back from another page', () => {
  // A Chromium of its own: the tests' usual one, without windows, keeps no page to come back to.
  const back = test.extend({
    context: async ({ baseURL }, use) => {
      const browser = await chromium.launch({
        executablePath,
        args,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      await use(await browser.newContext({ baseURL }));
      await browser.close();
    },
    page: async ({ context }, use) => {
      const page = await context.newPage();
      await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted)));
      await use(page);
    },
  });
  back.use({ allowed: { errors: [NO_ICON], origins: [] } });
  // A browser may let go of a page that it keeps, for reasons of its own: then all of it anew.
  const awayAndBack = async (page, before, meanwhile) => {
    for (let times = 1; ; times += 1) {
      await open(page);
      await before();
      // A word of the worker that comes meanwhile ends what the browser keeps of the page.
      await expect(page.locator('#offline [role=status]')).toHaveText(/^Saved for offline/);
      await page.goto('./manifest.webmanifest');
      await meanwhile?.();
      // page.goBack() waits for a load that a page from the cache does not have.
      await page.evaluate(() => setTimeout(() => history.back()));
      const kept = expect.poll(() => page.evaluate(() => window.cameBack).catch(() => null), { timeout: 4000 });
      if (times === 4) return kept.toBe(true);
      if (
        await kept.toBe(true).then(
          () => true,
          () => false,
        )
      )
        return;
      await page.evaluate(() => localStorage.clear());
    }
  };

  back('it is as it was left, and works', async ({ page }) => {
    await awayAndBack(page, async () => {
      await page.locator('#map-6').click();
      await page
        .locator('#map')
        .getByRole('radio', { name: /Over 0.5 to 5 cm/ })
        .check();
      await page.evaluate(() => (window.same = true));
    });
    expect(await page.evaluate(() => window.same)).toBe(true);
    await expect(page.locator('#map .map-sum')).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
    await page.locator('#map-0').click();
    await page
      .locator('#map')
      .getByRole('radio', { name: /Over 0.5 to 5 cm/ })
      .check();
    await expect(page.locator('#map .map-sum')).toHaveText('2 of 13 regions scored, sum so far 4 of 39');
  });

  back('it shows what another tab did meanwhile', async ({ page, context }) => {
    const mark = () => markRead(page);
    await awayAndBack(page, mark, async () => {
      const other = await context.newPage();
      await open(other);
      await markRead(other, 'hipec');
      await other.close();
    });
    await expect(page.locator('#contents-count')).toContainText('2 of');
  });

  back('what is deliberately not kept is still there', async ({ page }) => {
    await awayAndBack(page, async () => {
      await unfold(page, '#kept');
      await page.getByRole('checkbox', { name: 'Keep nothing' }).check();
      await markRead(page, 'short');
    });
    await expect(page.locator('#contents-count')).toContainText('1 of');
  });
});
