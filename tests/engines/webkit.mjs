// WebKit as GNOME's browser has it: WebKitWebDriver and MiniBrowser on a screen that
// nobody sees.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { Command, Name } from 'selenium-webdriver/lib/command.js';
import { freePort } from '../support/port.mjs';

const MINI_BROWSER =
  process.env.MINI_BROWSER ||
  fs
    .readdirSync('/usr/lib')
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((abi) => `/usr/lib/${folder}/webkit2gtk-${abi}/MiniBrowser`))
    .find((file) => fs.existsSync(file));

export async function launch() {
  const port = await freePort();
  const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  // A group of its own, so that the screen ends with the driver.
  const service = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...asRoot, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const stop = () => process.kill(-service.pid);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
  });
  try {
    await listening(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .disableEnvironmentOverrides()
      .withCapabilities(capabilities)
      .build();
    return tab(driver, stop);
  } catch (problem) {
    stop();
    throw problem;
  }
}

async function listening(port) {
  for (let turn = 0; turn < 100; turn += 1) {
    const open = await new Promise((done) => {
      const socket = net.connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 s');
}

async function tab(driver, stop) {
  await driver.manage().window().setRect({ width: 1000, height: 800 });
  const about = await driver.getCapabilities();
  let frame = null;
  // Of the frame that it is in: this driver counts from the edge of the whole window.
  async function offset() {
    if (!frame) return { x: 0, y: 0 };
    await driver.switchTo().defaultContent();
    const element = await driver.findElement(By.css(frame));
    const place = await driver.executeScript((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: Math.round(x + element.clientLeft), y: Math.round(y + element.clientTop) };
    }, element);
    await driver.switchTo().frame(element);
    return place;
  }
  // By place: this driver does not click on parts of a drawing itself.
  async function point(kind, selector) {
    const place = await driver.executeScript((selector) => {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, selector);
    const { x, y } = await offset();
    const actions = [
      { type: 'pointerMove', x: place.x + x, y: place.y + y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: kind, parameters: { pointerType: kind }, actions };
    await driver.execute(new Command(Name.ACTIONS).setParameter('actions', [pointer]));
  }
  return {
    version: `WebKitGTK ${about.get('browserVersion') ?? about.getBrowserVersion()}`,
    goto: (url) => {
      frame = null;
      return driver.get(url);
    },
    reload: async () => {
      await driver.switchTo().defaultContent();
      await driver.navigate().refresh();
    },
    back: () => driver.executeScript('history.back()'),
    evaluate: (work, ...values) => driver.executeScript(`return (${work}).apply(null, arguments)`, ...values),
    click: (selector) => point('mouse', selector),
    tap: (selector) => point('touch', selector),
    press: (key) =>
      driver
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    enterFrame: async (selector) => {
      await driver.switchTo().frame(await driver.findElement(By.css(selector)));
      frame = selector;
    },
    leaveFrame: () => {
      frame = null;
      return driver.switchTo().defaultContent();
    },
    pdf: async () => Buffer.from(await driver.printPage({}), 'base64'),
    async close() {
      await driver.quit().catch(() => {});
      stop();
    },
  };
}

const KEYS = {
  Home: Key.HOME,
  End: Key.END,
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Delete: Key.DELETE,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
};
