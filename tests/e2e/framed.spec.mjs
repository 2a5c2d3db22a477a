// In a frame of another page: what it may not do, and what it does without.
// docs/reliability.md names each of these tests beside what the reader sees.
import { expect, HOSTS, hosted as test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

test.use({ topicsOpen: true });

test.describe('in a frame', () => {
  test.use({ allowed: { errors: [/Ignored call to 'print\(\)'/], origins: [HOSTS] } });

  for (const hidden of ['display: none', 'width: 0']) {
    test(`shown late (${hidden}), the map fits its frame and works`, async ({ page, site }) => {
      await page.goto(`${HOSTS}/plain.html`);
      await page.evaluate(
        ([address, style, script]) => {
          const frame = document.createElement('iframe');
          frame.title = 'Shown late';
          frame.style = style;
          frame.src = address;
          document.getElementById('frames').append(frame);
          const embed = document.createElement('script');
          embed.src = script;
          document.body.append(embed);
        },
        [`${site.url}?embed=map`, hidden, `${site.url}embed.js`],
      );
      const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
      await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
      await page.waitForTimeout(300);
      await page.locator('iframe').evaluate((frame) => {
        frame.style.display = 'block';
        frame.style.width = '100%';
      });
      const heights = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
      const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await expect.poll(async () => Math.abs((await heights()) - (await content()))).toBeLessThanOrEqual(4);
      expect(await content()).toBeGreaterThan(400);
      await frame.locator('#map-6').click();
      await frame
        .locator('#map')
        .getByRole('radio', { name: /Over 0.5 to 5 cm/ })
        .check();
      await expect(frame.locator('#map .map-sum')).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
    });
  }

  test('in a frame, “Print this map” prints the map alone', async ({ page, site }) => {
    await page.goto(`${HOSTS}/plain.html?frame=${encodeURIComponent(`${site.url}?embed=page`)}`);
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
    await frame.evaluate(() => {
      window.print = () => (window.printed = document.documentElement.dataset.print);
    });
    await unfold(frame, '[data-part="tool"][data-value="print"]');
    await frame.locator('#map').getByRole('button', { name: 'Print this map' }).click();
    await expect.poll(() => frame.evaluate(() => window.printed)).toBe('map');
    // What the paper shows: the map, its table (opened by the button), and nothing else of the page.
    await unfold(frame, '.map-table');
    await frame.evaluate(() => (document.documentElement.dataset.print = 'map'));
    await page.emulateMedia({ media: 'print' });
    await expect(frame.locator('#map table')).toBeVisible();
    await expect(frame.locator('h1')).toBeHidden();
    await expect(frame.locator('#what-heading')).toBeHidden();
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('in a frame that forbids printing, asking for it does no harm', async ({ page, site }) => {
    const address = encodeURIComponent(`${site.url}?embed=map`);
    await page.goto(
      `${HOSTS}/plain.html?frame=${address}&sandbox=${encodeURIComponent('allow-scripts allow-same-origin')}`,
    );
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
    await unfold(frame, '[data-part="tool"][data-value="print"]');
    await frame
      .locator('#map')
      .getByRole('button', { name: 'Print this map' })
      .evaluate((button) => button.click());
    await page.waitForTimeout(200);
    expect(await frame.evaluate(() => document.documentElement.dataset.print)).toBe(undefined);
    await frame.locator('#map-6').click();
    await expect(frame.locator('#map').getByRole('radio', { name: /None seen/ })).toBeVisible();
  });
});
