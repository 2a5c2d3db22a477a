// Chromium over its own protocol, Firefox over WebDriver BiDi: Puppeteer speaks both.
import puppeteer from 'puppeteer-core';

const PATHS = {
  chrome: process.env.CHROMIUM || '/usr/bin/chromium',
  firefox: process.env.FIREFOX || '/usr/bin/firefox-esr',
};
// Chromium refuses to start as root with its sandbox on.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const CHROME_ARGS = [...asRoot, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export async function launch(browserName) {
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath: PATHS[browserName],
    headless: true,
    args: browserName === 'chrome' ? CHROME_ARGS : [],
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
