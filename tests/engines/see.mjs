// What a step waits for and looks at, in a tab of whatever engine.
import assert from 'node:assert/strict';

// Waits until what a function sees in the page is what is expected.
export async function see(tab, expected, work, ...values) {
  const end = Date.now() + 15_000;
  for (;;) {
    const seen = await tab.evaluate(work, ...values).catch((problem) => String(problem));
    if (expected instanceof RegExp ? expected.test(seen) : seen === expected) return;
    if (Date.now() > end) assert.fail(`expected ${expected}, saw ${seen}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

export const isDrawn = (id) => document.getElementById(id)?.getBoundingClientRect().height > 0;
export const text = (selector) => document.querySelector(selector)?.textContent.trim();
export const seeText = (tab, selector, expected) => see(tab, expected, text, selector);
export const started = (tab) => see(tab, 'done', () => document.documentElement.dataset.start);
export const focusOn = (tab, selector) =>
  tab.evaluate((selector) => document.querySelector(selector).focus(), selector);
export const seeFocus = (tab, id) => see(tab, id, () => document.activeElement.id);
export const inView = (id) => {
  const { top, bottom } = document.getElementById(id).getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};
export const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
