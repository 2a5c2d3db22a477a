// Host pages with frames of ours, and how high these are.

import { expect, HOSTS, hosted } from './test.mjs';

export const test = hosted.extend({
  // Opens a host page with frames of ours and waits until they have started.
  host: async ({ page, site }, use) => {
    await page.route(`${HOSTS}/lib/*`, (route) => {
      const [name] = route
        .request()
        .url()
        .match(/[^/]+$/);
      const path = {
        'open-iframe-resizer.js': 'node_modules/@open-iframe-resizer/core/dist/index.js',
        'pym.js': 'node_modules/pym.js/dist/pym.v1.js',
      }[name];
      return route.fulfill({ path, contentType: 'text/javascript' });
    });
    await use(async (embeds, { name = 'plain', started = true, ...options } = {}) => {
      const query = new URLSearchParams(options);
      for (const embed of [embeds].flat()) query.append('frame', site.url + embed);
      await page.goto(`${HOSTS}/${name}.html?${query}`);
      const frames = [];
      for (const [i] of [embeds].flat().entries()) {
        const frame = await (await page.locator('iframe').nth(i).elementHandle()).contentFrame();
        if (started) await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
        frames.push(frame);
      }
      return frames;
    });
  },
});

// What a host page heard from its frames of their height.
export const ours = (page) =>
  page.evaluate(() => heard.map(({ data }) => data).filter((data) => data?.type === 'crs-hipec:height'));
export const contentHeight = (frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
export const frameHeight = (page, i = 0) =>
  page
    .locator('iframe')
    .nth(i)
    .evaluate((frame) => Math.round(frame.getBoundingClientRect().height));
export const fits = (page, frame, i = 0) =>
  expect.poll(async () => (await frameHeight(page, i)) - (await contentHeight(frame))).toBe(0);
