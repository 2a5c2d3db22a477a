// How fast the machine is, and what DevTools' "4× slower" makes of it: where neighbors share a
// machine both change from hour to hour, with no load to be seen.
import { ms } from './numbers.mjs';

const tried = [];

// Tries a piece of layout as it is, and slowed.
export async function pace(browser) {
  const time = await piece(browser, 1);
  tried.push({ time, slowed: (await piece(browser, 4)) / time });
}

// What came of it over the whole run.
export function paces() {
  const range = (key, print) => {
    const all = tried.map((one) => one[key]);
    return `${print(Math.min(...all))} to ${print(Math.max(...all))}`;
  };
  return (
    `A piece of layout, tried before each part, took ${range('time', ms)} ms; ` +
    `“4× slower” made it ${range('slowed', (times) => times.toFixed(1))} times as long.`
  );
}

// A short one after a rest, as in the frame that follows a touch; the mean of 50.
async function piece(browser, rate) {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const took = await page.evaluate(work);
  await page.close();
  return took.reduce((sum, time) => sum + time) / took.length;
}

// Runs in a blank page.
async function work() {
  const words = 'Words of some length stand here to be broken into lines. '.repeat(3);
  document.body.innerHTML = `<h3>Words</h3><p>${words}</p><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>`.repeat(
    60,
  );
  const took = [];
  for (let turn = 0; turn < 60; turn++) {
    await new Promise((done) => setTimeout(done, 20));
    const start = performance.now();
    document.body.style.fontSize = `${16 + (turn % 2)}px`;
    document.body.getBoundingClientRect();
    took.push(performance.now() - start);
  }
  return took.slice(10);
}
