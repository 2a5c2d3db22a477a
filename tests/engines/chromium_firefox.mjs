// Chromium over its own protocol, Firefox over WebDriver BiDi: Puppeteer speaks both.
import puppeteer from 'puppeteer-core';
import { args, executablePath } from '../support/chromium.mjs';

const PATHS = {
  chrome: executablePath,
  firefox: process.env.FIREFOX || '/usr/bin/firefox-esr',
};

// The first frame in the page, once it is there.
async function firstFrame(page) {
  for (;;) {
    const frame = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
    if (frame) return frame;
    await new Promise((done) => setTimeout(done, 50));
  }
}

export async function launch(browserName) {
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath: PATHS[browserName],
    headless: true,
    args: browserName === 'chrome' ? args : [],
    defaultViewport: { width: 1000, height: 800 },
  });
  // A tab of our own: in Firefox the first one never gets the keyboard's focus.
  const page = await browser.newPage();
  // What is evaluated and clicked: the page, or a frame that was entered.
  let here = page;

  // Where the middle of something in the frame is on the screen.
  async function inFrame(selector) {
    const inner = await here.evaluate((selector) => {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }, selector);
    const outer = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const { x, y } = frame.getBoundingClientRect();
      return [x + frame.clientLeft, y + frame.clientTop];
    });
    return inner.map((at, axis) => at + outer[axis]);
  }

  return {
    version: await browser.version(),
    goto: async (url) => {
      here = page;
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      here = page;
      await page.reload({ waitUntil: 'load' });
    },
    back: () => page.evaluate(() => history.back()),
    evaluate: (work, ...values) => here.evaluate(work, ...values),
    async click(selector) {
      if (here !== page) return page.mouse.click(...(await inFrame(selector)));
      const element = await here.$(selector);
      await element.scrollIntoView();
      await element.click();
    },
    async tap(selector) {
      if (here !== page) return page.touchscreen.tap(...(await inFrame(selector)));
      const element = await here.$(selector);
      await element.scrollIntoView();
      await element.tap();
    },
    press: (key) => page.keyboard.press(key),
    enterFrame: async (selector) => {
      const frame = await page.waitForSelector(selector);
      // Firefox 140 cannot yet be asked which element a frame belongs to; nor does a click
      // on something in a frame find its place by itself there.
      here = (await frame.contentFrame().catch(() => null)) ?? (await firstFrame(page));
    },
    leaveFrame: () => {
      here = page;
    },
    pdf: async () => Buffer.from(await page.pdf({ format: 'A4' })),
    close: () => browser.close(),
  };
}
