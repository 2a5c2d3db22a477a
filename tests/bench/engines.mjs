// The start and a touch in three engines, by the drivers of their story, at this machine's own speed.
import { launch as chromiumOrFirefox } from '../engines/chromium_firefox.mjs';
import { launch as webkit } from '../engines/webkit.mjs';
import { median } from './numbers.mjs';

const ENGINES = [() => chromiumOrFirefox('chrome'), () => chromiumOrFirefox('firefox'), webkit];

// Of each engine: its name, the start, a size chosen to the frame that shows the total, the slowest of these.
export async function measure(url, runs) {
  const rows = [];
  for (const launch of ENGINES) {
    const starts = [];
    const answers = [];
    let version;
    for (let run = 0; run < runs; run++) {
      // A browser anew: nothing is in its cache.
      const tab = await launch();
      try {
        version = tab.version;
        await tab.goto(url);
        starts.push(await tab.evaluate(started));
        for (const points of [1, 2, 3, 0]) answers.push(await tab.evaluate(choose, points));
      } finally {
        await tab.close();
      }
    }
    rows.push([version, median(starts), median(answers), Math.max(...answers)]);
  }
  return rows;
}

// Runs in the page: when it is seen to have started.
function started() {
  return new Promise((done) => {
    const look = () => {
      if (document.documentElement.dataset.start === 'done') done(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

// Runs in the page. A message sent in a frame arrives when that frame is drawn.
function choose(points) {
  const total = () => document.querySelector('#map .map-sum').textContent;
  const before = total();
  const began = performance.now();
  document.querySelector(`#map input[name="map-size"][value="${points}"]`).click();
  return new Promise((done, failed) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        total() === before ? failed('the total did not change') : done(performance.now() - began);
      port2.postMessage(0);
    });
  });
}
