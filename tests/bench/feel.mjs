// How it feels in the hand: start, memory, a touch on the map, a visit without network.
import { open, paints, phone, started } from './browser.mjs';
import { median } from './numbers.mjs';
import { serve } from './site.mjs';

// From navigation to the figures being live.
export async function start(browser, url, conditions, runs) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const { context, page } = await phone(browser, conditions);
    await page.goto(url);
    await started(page);
    times.push((await paints(page)).start);
    await context.close();
  }
  return median(times);
}

// What a page that stands holds, after a collection: bytes of JavaScript and of wasm, and elements.
export async function memory(browser, url, waits) {
  const { context, page } = await phone(browser);
  await page.goto(url, { waitUntil: 'load' });
  if (waits) await started(page);
  await page.devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.devtools.send('Runtime.getHeapUsage');
  const held = await page.evaluate(() => ({
    wasm: window.bench.wasm?.buffer.byteLength ?? 0,
    elements: document.querySelectorAll('*').length,
  }));
  await context.close();
  return { heap: usedSize, ...held };
}

// Choosing each region of the map and giving it a score: from the click to the frame that
// shows it, of each click the median of some visits.
export async function touch(browser, url, conditions, runs) {
  const visits = [];
  for (let run = 0; run < runs; run++) visits.push(await touchOnce(browser, url, conditions));
  const each = (key) => visits[0][key].map((_, at) => median(visits.map((visit) => visit[key][at])));
  return { region: each('region'), score: each('score'), interactions: visits.flatMap((visit) => visit.interactions) };
}

async function touchOnce(browser, url, { cpu, finger }) {
  const { context, page } = await phone(browser, { cpu });
  const press = (x, y) => (finger ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await page.goto(url);
  await started(page);
  await page.evaluate(watchClicks);
  const region = [];
  const score = [];
  for (let number = 0; number < 13; number++) {
    const tile = page.locator(`#map-${number}`);
    // The first is chosen already.
    if (number) region.push(await click(page, press, tile, `#map-${number}`, 'aria-selected'));
    const size = page.locator(`#map input[name="map-size"][value="${number % 4}"]`);
    score.push(await click(page, press, size, '#map .map-sum', null));
  }
  const total = await page.locator('#map .map-sum').textContent();
  if (!/^PCI \d+ of 39$/.test(total)) throw new Error(`the map was not scored: ${total}`);
  // The browser's own count, in steps of 8 ms: from the finger to the next paint.
  const interactions = await page.evaluate(() => window.bench.interactions);
  await context.close();
  return { region, score, interactions };
}

async function click(page, press, target, selector, attribute) {
  await target.scrollIntoViewIfNeeded();
  await page.waitForTimeout(150);
  const box = await target.boundingBox();
  await page.evaluate(([selector, attribute]) => window.bench.expect(selector, attribute), [selector, attribute]);
  await press(box.x + box.width / 2, box.y + box.height / 2);
  const seen = await page.waitForFunction(() => window.bench.seen, null, { timeout: 10_000 });
  return seen.jsonValue();
}

// Runs in the page.
function watchClicks() {
  const { bench } = window;
  let read;
  let before;
  bench.expect = (selector, attribute) => {
    const element = () => document.querySelector(selector);
    read = () => (attribute ? element().getAttribute(attribute) : element().textContent);
    before = read();
    bench.seen = 0;
  };
  addEventListener(
    'click',
    ({ timeStamp }) => {
      if (!read) return;
      const same = read;
      read = null;
      // A message sent in a frame arrives when that frame is drawn.
      const look = () =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            if (same() === before) look();
            else bench.seen = performance.now() - timeStamp;
          };
          port2.postMessage(0);
        });
      look();
    },
    true,
  );
  bench.interactions = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) bench.interactions.push(duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
}

// The second visit, with the host gone.
export async function repeat(browser, folder, runs) {
  const site = await serve(folder);
  const { context, page } = await phone(browser);
  await page.goto(site.url);
  await started(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.close();
  await site.stop();
  const seen = [];
  for (let run = 0; run < runs; run++) {
    const again = await open(context, { cpu: 4 });
    await again.goto(site.url);
    await started(again);
    seen.push(await paints(again));
    await again.close();
  }
  await context.close();
  return { fcp: median(seen.map(({ fcp }) => fcp)), start: median(seen.map(({ start }) => start)) };
}
