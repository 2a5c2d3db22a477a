// The manifest's screenshots, from the build in dist/:
//   node tests/e2e/support/screenshots.mjs && cargo xtask build
import { chromium } from '@playwright/test';
import { args, executablePath } from '../../support/chromium.mjs';
import { serve } from './site.mjs';

const site = await serve();
const browser = await chromium.launch({ executablePath, args });
for (const [name, width, height, deviceScaleFactor, place] of [
  ['wide', 1280, 800, 1, 'map'],
  ['narrow', 360, 640, 2, ''],
]) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor });
  await page.goto(`${site.url}#${place}`);
  await page.waitForSelector(':root[data-start="done"]', { state: 'attached' });
  await page.screenshot({ path: `public/screenshot-${name}.png` });
}
await browser.close();
await site.stop();
