// The pictures of the app in its manifest and of the README, from the build in dist/:
// `cargo xtask screenshots` asks for them.
import { chromium } from '@playwright/test';
import { args, executablePath } from '../../support/chromium.mjs';
import { serve } from './site.mjs';

// The map as a reader has it who scored some of its regions.
async function scored(page) {
  const map = page.locator('#map');
  for (const [region, size] of ['11', '22', '72', '80', '01', '33']) {
    await map.getByRole('combobox', { name: 'Region' }).selectOption(region);
    await map.locator(`input[name="map-size"][value="${size}"]`).check();
  }
  await page.evaluate(() => document.activeElement.blur());
}

const site = await serve();
const browser = await chromium.launch({ executablePath, args });
for (const [file, width, height, deviceScaleFactor, place, use] of [
  ['public/screenshot-wide.png', 1280, 800, 1, 'map'],
  ['public/screenshot-narrow.png', 360, 640, 2, ''],
  ['docs/page-1280.png', 1280, 900, 1, 'map', scored],
]) {
  // A reader of its own, who has kept nothing and whose page stands still.
  const reducedMotion = 'reduce';
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor, reducedMotion });
  await page.goto(`${site.url}#${place}`);
  await page.waitForSelector(':root[data-start="done"]', { state: 'attached' });
  await use?.(page);
  if (place) await page.evaluate((id) => document.getElementById(id).scrollIntoView(), place);
  await page.screenshot({ path: file });
}
await browser.close();
await site.stop();
