// Chromium over its own protocol, Firefox over WebDriver BiDi: Puppeteer speaks both.
import puppeteer from 'puppeteer-core';
import { args, executablePath } from '../support/chromium.mjs';

const PATHS = {
  chrome: executablePath,
  firefox: process.env.FIREFOX || '/usr/bin/firefox-esr',
};

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
      const element = await here.$(selector);
      await element.scrollIntoView();
      await element.click();
    },
    async tap(selector) {
      const element = await here.$(selector);
      await element.scrollIntoView();
      await element.tap();
    },
    press: (key) => page.keyboard.press(key),
    enterFrame: async (selector) => {
      here = await (await page.$(selector)).contentFrame();
    },
    leaveFrame: () => {
      here = page;
    },
    pdf: async () => Buffer.from(await page.pdf({ format: 'A4' })),
    close: () => browser.close(),
  };
}
