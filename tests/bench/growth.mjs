// How cost grows with the words: paints beside an equally long floor, and a frame of scrolling.
import { paints, phone, started } from './browser.mjs';
import { median } from './numbers.mjs';

// The paints on a slow phone with slow 4G.
export async function paint(browser, sites, runs) {
  const seen = new Map(sites.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const { name, url } of sites) {
      const { context, page } = await phone(browser, { cpu: 4, slow: true });
      await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
      // The largest paint is told a little after it happened.
      await page.waitForTimeout(500);
      seen.get(name).push(await paints(page));
      await context.close();
    }
  }
  const middle = (all, key) => median(all.map((one) => one[key]));
  return new Map([...seen].map(([name, all]) => [name, { fcp: middle(all, 'fcp'), lcp: middle(all, 'lcp') }]));
}

// Milliseconds of script in each frame of a scroll through the page: its scroll events, its look at
// the sections and what follows from it, with the layout that this forces.
export async function scroll(browser, url, cpu) {
  const { context, page } = await phone(browser, { cpu });
  await page.goto(url, { timeout: 120_000 });
  await started(page);
  await page.waitForTimeout(1000);
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.mouse.move(200, 400);
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(20);
  }
  const reached = await page.evaluate(() => scrollY);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  if (reached < 1000) throw new Error(`the page did not scroll: ${reached}`);
  return frames(traceEvents);
}

// The cost of each frame in which the page's own callback ran.
function frames(events) {
  const ours = events
    .filter(
      ({ ph, name, args }) =>
        ph === 'X' && (name === 'FireAnimationFrame' || (name === 'EventDispatch' && args.data?.type === 'scroll')),
    )
    .sort((one, other) => one.ts - other.ts);
  const costs = [];
  let pending = 0;
  for (const { name, dur } of ours) {
    pending += dur / 1000;
    if (name === 'FireAnimationFrame') {
      costs.push(pending);
      pending = 0;
    }
  }
  return costs;
}
