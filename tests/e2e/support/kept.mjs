// What is kept on the device, for tests that prepare it or look at it.
import { expect } from '@playwright/test';

export const KEY = 'crs-hipec:reader';
export const UNREADABLE_KEY = 'crs-hipec:reader:unreadable';

// The interactive parts listen.
// Asked at every frame: an expectation asks again after growing pauses, and every test opens the page.
export const started = (page) => page.locator(':root[data-start="done"]').waitFor({ state: 'attached' });

// Opens the page and waits until they do.
export async function open(page, address = './') {
  await page.goto(address);
  await started(page);
}

// The page in a frame of its own origin.
export async function openFramed(page) {
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><title>Same origin</title><iframe src="./?embed=page" width="600" height="400"></iframe>',
    }),
  );
  await page.goto('./frame.html');
  const frame = page.frameLocator('iframe');
  await started(frame);
  return frame;
}

// Keeps this text before the page opens, once: a reload finds what the page made of it.
export async function keepBefore(page, text) {
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem('prepared')) return;
      sessionStorage.setItem('prepared', 'yes');
      localStorage.setItem(key, text);
    },
    [KEY, typeof text === 'string' ? text : JSON.stringify(text)],
  );
}

export const kept = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);

// What stands open is written down a moment later; a reload within it can be sooner.
export async function foldsWritten(page) {
  const unwritten = () => document.querySelectorAll('main details[open]').length - history.state?.open?.length;
  await expect.poll(() => page.evaluate(unwritten)).toBe(0);
}
