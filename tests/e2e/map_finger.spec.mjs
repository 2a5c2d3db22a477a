// The picture of the PCI map under a finger.

import { args, executablePath } from '../support/chromium.mjs';
import { open } from './support/kept.mjs';
import { chosen, map } from './support/map.mjs';
import { expect, test } from './support/test.mjs';
import { painted } from './support/wall.mjs';

test.use({
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  // Without windows Chromium has a mouse in a corner, which leaves the picture after each touch.
  launchOptions: { executablePath, args },
});

const hint = (page) => map(page).locator('.map-hint:visible');

test('a swipe across the picture scrolls and chooses nothing, a touch chooses and names', async ({ page }) => {
  await open(page);
  await map(page).evaluate((figure) => figure.scrollIntoView());
  const { x, y, width, height } = await map(page).locator('.map-crop').boundingBox();
  const before = await page.evaluate(() => scrollY);
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const finger = (step) => ({ x: x + width * 0.2, y: y + height * 0.8 - step * 20 });
  await touch('touchStart', finger(0));
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', finger(step));
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await expect(chosen(page)).toHaveAttribute('id', 'map-0');
  await expect(hint(page)).toHaveText('Touch a region or organ');
  // A swipe goes on for a moment after the finger has left.
  await page.waitForFunction(
    () => new Promise((done) => ((before) => setTimeout(() => done(scrollY === before), 250))(scrollY)),
  );
  await map(page).evaluate((figure) => figure.scrollIntoView());
  await painted(page);
  // A touch that still stops the swipe is not a touch to the page: then once more.
  await expect(async () => {
    const spleen = await map(page).locator('#map-body [data-value="spleen"]').boundingBox();
    await page.touchscreen.tap(spleen.x + spleen.width * 0.7, spleen.y + spleen.height * 0.3);
    await expect(chosen(page)).toHaveAttribute('id', 'map-3', { timeout: 1_000 });
  }).toPass();
  await expect(hint(page)).toHaveText('Spleen: region 3');
});
