// The frame of an embed is as high as what it holds, with and without a script of the host.

import { contentHeight, fits, frameHeight, ours, test } from './support/host.mjs';
import { expect, HOSTS } from './support/test.mjs';

test.use({ topicsOpen: true });

test.use({ allowed: { errors: [], origins: [HOSTS] } });

// Something on the page opens or closes.
const grow = (frame) =>
  frame.evaluate(() => {
    const more = document.createElement('div');
    more.id = 'more';
    more.style.height = '400px';
    document.querySelector('.footer').append(more);
  });
const shrink = (frame) => frame.evaluate(() => document.getElementById('more').remove());

for (const [name, options] of [
  ['open-iframe-resizer', { name: 'open-iframe-resizer' }],
  ['pym', { name: 'pym' }],
  ['our own script', { script: 'embed.js' }],
]) {
  test(`with ${name} the frame follows the page, up and down, in two messages`, async ({ page, site, host }) => {
    if (options.script) options.script = `${site.url}embed.js`;
    const [frame] = await host('?embed=what', options);
    await fits(page, frame);
    for (const change of [grow, shrink]) {
      const before = (await ours(page)).length;
      await change(frame);
      await fits(page, frame);
      // Nothing swings: the last word stays the last.
      await page.waitForTimeout(400);
      expect((await ours(page)).length - before).toBeLessThanOrEqual(2);
      await fits(page, frame);
    }
    // Nothing is cut off, and nothing scrolls twice.
    const scrolls = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(scrolls).toBeLessThanOrEqual(0);
  });
}

test('every known dialect says the height and nothing else', async ({ page, site, host }) => {
  const [frame] = await host('?embed=what&theme=dark&childId=my-frame&initialWidth=640#what');
  await expect.poll(async () => (await ours(page)).length).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  const height = await contentHeight(frame);
  const said = await page.evaluate(() => heard.map(({ data }) => data));
  expect(said.slice(-6)).toEqual([
    { type: 'crs-hipec:height', height },
    { type: 'iframe-resized', height },
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { 'crs-hipec': height } },
    JSON.stringify({ src: site.url, context: 'iframe.resize', height }),
    `pymxPYMxmy-framexPYMxheightxPYMx${height}`,
  ]);
});
test('a host that follows the height never makes the page grow by itself', async ({ page, site, host }) => {
  for (const embed of ['?embed=page', '?embed=evidence']) {
    const [frame] = await host(embed, { script: `${site.url}embed.js` });
    await fits(page, frame);
    const height = await frameHeight(page);
    await page.waitForTimeout(600);
    expect(await frameHeight(page)).toBe(height);
    // A frame that is far too high does not make the page higher.
    await page.locator('iframe').evaluate((frame) => (frame.style.height = '30000px'));
    await page.waitForTimeout(300);
    expect(await contentHeight(frame)).toBe(height);
  }
});

test('without any script of the host the page scrolls in its frame', async ({ page, host }) => {
  const [frame] = await host('?embed=what', { height: 250, width: 300 });
  expect(await frameHeight(page)).toBe(250);
  const room = await frame.evaluate(() => {
    scrollTo(0, 1e6);
    const root = document.documentElement;
    return {
      scrolled: scrollY > 0,
      wide: root.scrollWidth - root.clientWidth,
      hidden: getComputedStyle(root).overflowY,
    };
  });
  expect(room).toEqual({ scrolled: true, wide: 0, hidden: 'visible' });
  await expect(frame.locator('.frame-source a').first()).toBeInViewport();
});

test('three embeds on one host page keep apart', async ({ page, site, host }) => {
  const embeds = ['what', 'hipec', 'candidates'];
  const frames = await host(
    embeds.map((embed) => `?embed=${embed}`),
    { script: `${site.url}embed.js` },
  );
  for (const [i, frame] of frames.entries()) {
    await fits(page, frame, i);
    await expect(frame.locator(`#${embeds[i]}`)).toBeVisible();
    await expect(frame.locator('main > .section').filter({ visible: true })).toHaveCount(1);
  }
  const before = await frameHeight(page, 0);
  // Off screen nothing is drawn and nothing changes.
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await grow(frames[1]);
  await fits(page, frames[1], 1);
  expect(await frameHeight(page, 0)).toBe(before);
});
