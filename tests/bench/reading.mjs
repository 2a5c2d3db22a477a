// How much meets a reader as the page opens, and how the page answers through a whole
// session.
import { FIGURES } from '../support/embeds.mjs';
import { phone, started } from './browser.mjs';

// In a window of this size: screens, words, stops of the Tab key, the highest figure.
export async function opens(browser, url, viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(url);
  await page.waitForSelector(':root[data-start="done"]', { state: 'attached' });
  const seen = await page.evaluate((figures) => {
    const height = (id) => document.getElementById(id).getBoundingClientRect().height;
    return {
      screens: document.documentElement.scrollHeight / innerHeight,
      words: document.body.innerText.trim().split(/\s+/).length,
      tallest: Math.max(...figures.map(height)),
    };
  }, FIGURES);
  let stops = 0;
  let beforeMap = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement !== document.body && document.activeElement.id);
    if (id === false) break;
    if (id === 'map-picture') beforeMap = stops;
    stops += 1;
  }
  await page.close();
  return { ...seen, stops, beforeMap };
}

// A reader's session on a slow phone: the slowest answer but the rarest (INP), and the
// frames of the film.
export async function session(browser, url, cpu) {
  const { context, page } = await phone(browser, { cpu });
  await page.goto(url);
  await started(page);
  await page.evaluate(() => {
    window.bench.slow = [];
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) window.bench.slow.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  const press = async (selector) => {
    const target = page.locator(selector).first();
    await target.scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
    await target.click();
    await page.waitForTimeout(250);
  };
  for (const selector of [
    '#short-how-to-use-this-page',
    '#evidence-bowel-cancer-prodige-7',
    '#recovery-what-can-go-wrong',
  ]) {
    await press(`details:has(> ${selector}) > summary`);
  }
  for (let region = 1; region < 8; region += 1) {
    await press(`#map-${region}`);
    await press(`#map input[name="map-size"][value="${region % 4}"]`);
  }
  for (const value of ['cc-0', 'cc-2', 'cc-3']) await press(`#completeness label:has(input[value="${value}"])`);
  for (const step of [1, 3, 4]) await press(`.perfusion-steps label:nth-child(${step})`);
  for (const trial of [2, 3, 4]) await press(`#studies .study-trials label:nth-of-type(${trial})`);
  await press('#bar button');
  await press('#contents [data-value="questions"]');
  for (const place of [1, 2, 3]) await press(`#questions-list label.choice >> nth=${place}`);
  await press('details:has(#settings) > summary');
  const slow = await page.evaluate(() => window.bench.slow.sort((one, other) => other - one));
  await press('#film [data-part="play"]');
  await page.waitForTimeout(1000);
  const frames = await page.evaluate(
    () =>
      new Promise((done) => {
        const times = [];
        const look = (now) => {
          times.push(now);
          if (now - times[0] < 8000) requestAnimationFrame(look);
          else done(times);
        };
        requestAnimationFrame(look);
      }),
  );
  await context.close();
  const gaps = frames.slice(1).map((time, at) => time - frames[at]);
  // INP leaves out the slowest of each 50.
  return { inp: slow[Math.floor(slow.length / 50)] ?? 16, first: slow[0] ?? 16, gaps };
}
