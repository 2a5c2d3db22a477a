// Chromium, Firefox and WebKit as Playwright ships them. PLAYWRIGHT_CHROMIUM names another
// Chromium, to try this file where the others cannot be fetched.
import { chromium, firefox, webkit } from '@playwright/test';
import { args } from '../support/chromium.mjs';

const ENGINES = { chromium, firefox, webkit };

export async function launch(name) {
  const own = name === 'chromium' ? { args, executablePath: process.env.PLAYWRIGHT_CHROMIUM } : {};
  const browser = await ENGINES[name].launch(own);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, hasTouch: true });
  const page = await context.newPage();
  // What is evaluated and clicked: the page, or a frame that was entered.
  let here = page;

  return {
    version: `${name} ${browser.version()}, as Playwright ships it`,
    goto: async (url) => {
      here = page;
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      here = page;
      await page.reload({ waitUntil: 'load' });
    },
    back: () => page.evaluate(() => history.back()),
    evaluate: (work, ...values) => here.evaluate(`(${work})(...${JSON.stringify(values)})`),
    click: (selector) => here.locator(selector).first().click({ force: true }),
    tap: (selector) => here.locator(selector).first().tap({ force: true }),
    press: (key) => page.keyboard.press(key),
    enterFrame: async (selector) => {
      here = await (await page.$(selector)).contentFrame();
    },
    leaveFrame: () => {
      here = page;
    },
    pdf: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
