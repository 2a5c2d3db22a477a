// Chromium as a mid-range phone.
import { chromium } from '@playwright/test';
import { args, executablePath } from '../support/chromium.mjs';

// Nothing from elsewhere takes part, in a peer's page either.
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

// Lighthouse's phone and its slow 4G as DevTools applies it.
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

export const launch = (more = []) => chromium.launch({ executablePath, args: [...args, ALONE, ...more] });

// A fresh phone: empty caches, and a page whose start and paints are noted.
export async function phone(browser, { cpu = 1, slow = false } = {}) {
  const context = await browser.newContext(PHONE);
  await context.addInitScript(watch);
  return { context, page: await open(context, { cpu, slow }) };
}

// A page of a phone that was here before.
export async function open(context, { cpu = 1, slow = false } = {}) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (slow) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  return Object.assign(page, { devtools });
}

// Runs in the page, before its own scripts.
function watch() {
  const bench = { started: 0, lcp: 0, wasm: null };
  window.bench = bench;
  new MutationObserver(() => {
    if (document.documentElement?.dataset.start === 'done') bench.started ||= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-start'] });
  new PerformanceObserver((list) => {
    bench.lcp = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const instantiate = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given);
      bench.wasm = (made.instance ?? made).exports.memory;
      return made;
    };
  }
}

export const started = (page) => page.waitForFunction(() => window.bench.started > 0, null, { timeout: 60_000 });

export const paints = (page) =>
  page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    lcp: window.bench.lcp,
    start: window.bench.started,
  }));
