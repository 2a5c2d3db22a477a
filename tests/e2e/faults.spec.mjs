// What can go wrong on the way to the reader, on the device and in the browser.
// docs/reliability.md names each of these tests beside what the reader sees.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { markRead, readTo } from './support/here.mjs';
import { hold } from './support/hold.mjs';
import { KEY, keepBefore, kept, open, UNREADABLE_KEY } from './support/kept.mjs';
import { DIST } from './support/site.mjs';
import { expect, HOSTS, hosted as test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

test.use({ topicsOpen: true });

// A page that is a plain file of ours has no icon.
const NO_ICON = /favicon\.ico/;
const started = (page) => expect(page.locator(':root')).toHaveAttribute('data-start', 'done');
const failed = (page) => page.getByText('The interactive parts could not start');
const file = (pattern) => fs.readdirSync(DIST).find((name) => pattern.test(name));
const WASM = file(/\.wasm$/);
const GLUE = file(/^crs-hipec-.*\.js$/);
const half = (name) => fs.readFileSync(path.join(DIST, name)).subarray(0, fs.statSync(path.join(DIST, name)).size / 2);
const answerWith = (name, answer) => (page) => page.route(`**/${name}`, (route) => route.fulfill(answer));

async function onlyWordsAndStills(page) {
  await expect(failed(page)).toBeVisible();
  await expect(page.locator('main > section .short').filter({ visible: true })).toHaveCount(10);
  // No control that does nothing; each figure has its still picture.
  await expect(page.locator('.needs-start').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-figure] svg').filter({ visible: true }).first()).toBeVisible();
}

// How the interactive parts can fail to arrive.
const BROKEN = {
  'the wasm is missing': (_, site) => site.lost.add(WASM),
  'the wasm ends halfway': answerWith(WASM, { contentType: 'application/wasm', body: half(WASM) }),
  'the wasm is a login page': answerWith(WASM, { contentType: 'text/html', body: '<h1>Hospital Wi-Fi</h1>' }),
  'the connection breaks during the wasm': (_, site) => site.cut.add(WASM),
  'the glue is blocked': (page) => page.route(`**/${GLUE}`, (route) => route.abort('blockedbyclient')),
  'the glue is missing': (_, site) => site.lost.add(GLUE),
  'the glue ends halfway': answerWith(GLUE, { contentType: 'text/javascript', body: half(GLUE) }),
  'the browser has no WebAssembly': (page) => page.addInitScript(() => delete window.WebAssembly),
  'the browser refuses the wasm': (page) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new WebAssembly.CompileError('too new'));
      Object.assign(WebAssembly, { instantiate: refuse, instantiateStreaming: refuse, compile: refuse });
    }),
  'the start does not parse, as in a browser too old for it': (_, site) => (site.change = startWith('await await')),
  'a host changed the start on the way': (_, site) => (site.change = startWith('window.added = "by the host";', false)),
};

// The page with another start; with its hash in the policy or not.
function startWith(text, allowed = true) {
  return (name, body) => {
    if (name !== 'index.html') return body;
    const html = body.toString().replace('<script type="module">', `$&${text}`);
    return allowed ? html.replace(/<meta http-equiv[^>]*>/, '') : html;
  };
}

test.describe('the interactive parts do not arrive', () => {
  test.use({
    allowed: { errors: [/Failed to load resource|Content Security Policy|SyntaxError|MIME type/], origins: [] },
  });

  for (const [what, breakIt] of Object.entries(BROKEN)) {
    test(`${what}: words and pictures stay, the page says so, what was kept is safe`, async ({ page, site }) => {
      const before = '{"version":1,"read":["why"],"map":"0123---------"}';
      await keepBefore(page, before);
      await breakIt(page, site);
      await page.goto('./');
      await onlyWordsAndStills(page);
      expect(await kept(page)).toBe(before);
    });
  }

  for (const [part, name] of [
    ['wasm', WASM],
    ['glue', GLUE],
  ]) {
    test(`the ${part} hangs: after a while the page says that it is still loading`, async ({ page }) => {
      const letGo = await hold(page, `**/${name}`);
      await page.clock.install();
      await page.goto('./');
      const word = page.getByText('The interactive parts are still loading. You can read on.');
      await page.clock.fastForward(14_000);
      await expect(word).toBeHidden();
      const reading = () => page.locator('#what-heading').evaluate((heading) => heading.getBoundingClientRect().top);
      const before = await reading();
      await page.clock.fastForward(2_000);
      await expect(word).toBeInViewport({ ratio: 1 });
      expect(await reading()).toBe(before);
      letGo();
      await started(page);
      await expect(word).toBeHidden();
    });
  }

  test('once what was missing is there again, a reload brings the interactive parts', async ({ page, site }) => {
    site.lost.add(WASM);
    await page.goto('./');
    await expect(failed(page)).toBeVisible();
    site.lost.clear();
    await page.reload();
    await started(page);
    await expect(failed(page)).toBeHidden();
  });

  test('the connection goes before the first click: all of it still works', async ({ page, site }) => {
    await open(page);
    // Not while a copy is being saved: that would say so on the console.
    await expect(page.locator('#offline [role=status]')).toHaveText(/^Saved for offline on /);
    await site.stop();
    await page.locator('#map-6').click();
    await page
      .locator('#map')
      .getByRole('radio', { name: /Over 0.5, up to 5 cm/ })
      .check();
    await expect(page.locator('#map .map-sum')).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
    await page.locator('#completeness').getByRole('button').first().click();
    await page.locator('#perfusion').getByRole('radio').last().check();
    await unfold(page, '.milestones');
    await page.locator('#timeline').getByLabel('I can walk').check();
    await page.locator('button.term').first().click();
    expect(JSON.parse(await kept(page))).toMatchObject({ map: '------2------', milestones: ['walking'] });
    await site.start();
  });

  test('the connection goes before the interactive parts are there: what was clicked is not half done', async ({
    page,
  }) => {
    const letGo = await hold(page, '**/*.wasm', (route) => route.abort('internetdisconnected'));
    await page.goto('./');
    await markRead(page);
    letGo();
    await onlyWordsAndStills(page);
    expect(await kept(page)).toBe(null);
  });
});

test.describe('the saved copy', () => {
  test.use({ allowed: { errors: [/Failed to load resource/], origins: [] } });
  const status = (page) => page.locator('#offline [role=status]');
  const saved = (page) => expect(status(page)).toHaveText(/^Saved for offline on /);
  const cached = (page) =>
    page.evaluate(
      async () =>
        (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().length,
    );

  test('a first copy that stops halfway is thrown away, and the next visit saves it whole', async ({ page, site }) => {
    // The start takes it once; the worker's own look at it breaks.
    site.cutAfter = { name: WASM, times: 1 };
    await open(page);
    await expect(status(page)).toHaveText('The copy could not be saved. The next visit tries again.');
    expect(await cached(page)).toBe(0);
    await markRead(page);
    await expect(page.locator('#contents-count')).toContainText('1 of');
    site.cutAfter = null;
    await page.reload();
    await started(page);
    await saved(page);
    await site.stop();
    await page.reload();
    await started(page);
    await expect(page.locator('#contents-count')).toContainText('1 of');
    await site.start();
  });

  test('a copy that lost a file takes it from the network', async ({ page }) => {
    await open(page);
    await saved(page);
    await page.evaluate(async (wasm) => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete(wasm);
    }, WASM);
    await page.reload();
    await started(page);
  });

  test('a copy that was removed can be saved again in the same visit', async ({ page, site }) => {
    await open(page);
    await saved(page);
    // Now the page itself comes from the copy, which its worker then outlives.
    await page.reload();
    await started(page);
    for (let i = 0; i < 2; i += 1) {
      await page.locator('#offline').getByRole('button', { name: 'Remove the saved copy' }).click();
      await expect(status(page)).toHaveText('No copy is saved on this device.');
      expect(await cached(page)).toBe(0);
      await page.locator('#offline').getByRole('button', { name: 'Save for offline' }).click();
      await saved(page);
    }
    await site.stop();
    await page.reload();
    await started(page);
    await site.start();
  });
});

test.describe('the clock is wrong', () => {
  const CLOCKS = [
    '1970-01-01T00:00:00Z',
    '2001-09-09T01:46:40Z',
    '2038-01-19T03:14:08Z',
    '2099-12-31T23:59:59Z',
    '+012026-11-24T12:00:00Z',
    '+275760-09-12T23:00:00Z',
  ];
  for (const now of CLOCKS) {
    test(`a clock that says ${now} moves no date and loses none`, async ({ page }) => {
      await page.clock.setFixedTime(now);
      await keepBefore(page, { version: 1, operation_day: '2026-12-20', map: '0123---------' });
      await open(page);
      const timeline = page.locator('#timeline');
      await expect(timeline.getByLabel('Day of your operation')).toHaveValue('2026-12-20');
      // Dates that would be wrong are not shown; ranges stay.
      await expect(timeline.locator('.phase-date').filter({ hasText: /\d/ })).toHaveCount(0);
      await expect(timeline.getByText('6–8 weeks')).toBeVisible();
      const problem = page.locator('#operation-day-problem');
      if (now > '0' && now < '2') await expect(problem).toContainText('more than 3 years ahead');
      await markRead(page);
      await expect(page.locator('#contents-count')).toContainText('1 of');
      expect(JSON.parse(await kept(page))).toMatchObject({
        operation_day: '2026-12-20',
        map: '0123---------',
        version: 3,
      });
    });
  }

  test('once the clock is set right, the dates are back', async ({ page }) => {
    await page.clock.setFixedTime('1970-01-01T00:00:00Z');
    await keepBefore(page, { version: 1, operation_day: '2026-12-20' });
    await open(page);
    const first = page.locator('#timeline .phase-date').first();
    await expect(first).not.toHaveText(/\d/);
    await page.clock.setFixedTime('2026-11-24T12:00:00Z');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(first).toHaveText('Dec 20, 2026');
  });
});

test.describe('in a frame', () => {
  test.use({ allowed: { errors: [/Ignored call to 'print\(\)'/], origins: [HOSTS] } });

  for (const hidden of ['display: none', 'width: 0']) {
    test(`shown late (${hidden}), the map fits its frame and works`, async ({ page, site }) => {
      await page.goto(`${HOSTS}/plain.html`);
      await page.evaluate(
        ([address, style, script]) => {
          const frame = document.createElement('iframe');
          frame.title = 'Shown late';
          frame.style = style;
          frame.src = address;
          document.getElementById('frames').append(frame);
          const embed = document.createElement('script');
          embed.src = script;
          document.body.append(embed);
        },
        [`${site.url}?embed=map`, hidden, `${site.url}embed.js`],
      );
      const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
      await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
      await page.waitForTimeout(300);
      await page.locator('iframe').evaluate((frame) => {
        frame.style.display = 'block';
        frame.style.width = '100%';
      });
      const heights = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
      const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await expect.poll(async () => Math.abs((await heights()) - (await content()))).toBeLessThanOrEqual(4);
      expect(await content()).toBeGreaterThan(400);
      await frame.locator('#map-6').click();
      await frame
        .locator('#map')
        .getByRole('radio', { name: /Over 0.5, up to 5 cm/ })
        .check();
      await expect(frame.locator('#map .map-sum')).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
    });
  }

  test('in a frame, “Print this map” prints the map alone', async ({ page, site }) => {
    await page.goto(`${HOSTS}/plain.html?frame=${encodeURIComponent(`${site.url}?embed=page`)}`);
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
    await frame.evaluate(() => {
      window.print = () => (window.printed = document.documentElement.dataset.print);
    });
    await unfold(frame, '[data-part="tool"][data-value="print"]');
    await frame.locator('#map').getByRole('button', { name: 'Print this map' }).click();
    await expect.poll(() => frame.evaluate(() => window.printed)).toBe('map');
    // What the paper shows: the map, its table (opened by the button), and nothing else of the page.
    await unfold(frame, '.map-table');
    await frame.evaluate(() => (document.documentElement.dataset.print = 'map'));
    await page.emulateMedia({ media: 'print' });
    await expect(frame.locator('#map table')).toBeVisible();
    await expect(frame.locator('h1')).toBeHidden();
    await expect(frame.locator('#what-heading')).toBeHidden();
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('in a frame that forbids printing, asking for it does no harm', async ({ page, site }) => {
    const address = encodeURIComponent(`${site.url}?embed=map`);
    await page.goto(
      `${HOSTS}/plain.html?frame=${address}&sandbox=${encodeURIComponent('allow-scripts allow-same-origin')}`,
    );
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
    await unfold(frame, '[data-part="tool"][data-value="print"]');
    await frame
      .locator('#map')
      .getByRole('button', { name: 'Print this map' })
      .evaluate((button) => button.click());
    await page.waitForTimeout(200);
    expect(await frame.evaluate(() => document.documentElement.dataset.print)).toBe(undefined);
    await frame.locator('#map-6').click();
    await expect(frame.locator('#map').getByRole('radio', { name: /None seen/ })).toBeVisible();
  });
});

test.describe('back from another page', () => {
  // A Chromium of its own: the tests' usual one keeps no page to come back to.
  const back = test.extend({
    context: async ({ baseURL }, use, { project }) => {
      const { executablePath, args } = project.use.launchOptions;
      const browser = await chromium.launch({
        executablePath,
        args,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      await use(await browser.newContext({ baseURL }));
      await browser.close();
    },
    page: async ({ context }, use) => {
      const page = await context.newPage();
      await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted)));
      await use(page);
    },
  });
  back.use({ allowed: { errors: [NO_ICON], origins: [] } });
  // A browser may let go of a page that it keeps, for reasons of its own: then all of it anew.
  const awayAndBack = async (page, before, meanwhile) => {
    for (let times = 1; ; times += 1) {
      await open(page);
      await before();
      // A word of the worker that comes meanwhile ends what the browser keeps of the page.
      await expect(page.locator('#offline [role=status]')).toHaveText(/^Saved for offline/);
      await page.goto('./manifest.webmanifest');
      await meanwhile?.();
      // page.goBack() waits for a load that a page from the cache does not have.
      await page.evaluate(() => setTimeout(() => history.back()));
      const kept = expect.poll(() => page.evaluate(() => window.cameBack).catch(() => null), { timeout: 4000 });
      if (times === 4) return kept.toBe(true);
      if (
        await kept.toBe(true).then(
          () => true,
          () => false,
        )
      )
        return;
      await page.evaluate(() => localStorage.clear());
    }
  };

  back('it is as it was left, and works', async ({ page }) => {
    await awayAndBack(page, async () => {
      await page.locator('#map-6').click();
      await page
        .locator('#map')
        .getByRole('radio', { name: /Over 0.5, up to 5 cm/ })
        .check();
      await page.evaluate(() => (window.same = true));
    });
    expect(await page.evaluate(() => window.same)).toBe(true);
    await expect(page.locator('#map .map-sum')).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
    await page.locator('#map-0').click();
    await page
      .locator('#map')
      .getByRole('radio', { name: /Over 0.5, up to 5 cm/ })
      .check();
    await expect(page.locator('#map .map-sum')).toHaveText('2 of 13 regions scored, sum so far 4 of 39');
  });

  back('it shows what another tab did meanwhile', async ({ page, context }) => {
    const mark = () => markRead(page);
    await awayAndBack(page, mark, async () => {
      const other = await context.newPage();
      await open(other);
      await markRead(other, 'hipec');
      await other.close();
    });
    await expect(page.locator('#contents-count')).toContainText('2 of');
  });

  back('what is deliberately not kept is still there', async ({ page }) => {
    await awayAndBack(page, async () => {
      await unfold(page, '#kept');
      await page.getByRole('checkbox', { name: 'Keep nothing' }).check();
      await markRead(page, 'short');
    });
    await expect(page.locator('#contents-count')).toContainText('1 of');
  });
});

test.describe('killed while it writes', () => {
  test.use({ allowed: { errors: [NO_ICON], origins: [] } });
  const SECTIONS = ['short', 'what', 'surgery', 'hipec', 'candidates'];
  const marked = (text) => (text === null ? 0 : JSON.parse(text).read.length);

  test('a tab that is killed right after an action leaves the old state or the new one, whole', async ({
    context,
    page,
  }) => {
    const look = await context.newPage();
    await open(look);
    for (let before = 0; before < 5; before += 1) {
      const tab = await context.newPage();
      await open(tab);
      const session = await context.newCDPSession(tab);
      const was = marked(await kept(look));
      await readTo(tab, SECTIONS[before]);
      // The click and the end, with nothing in between.
      const click = markRead(tab).catch(() => {});
      const end = session.send('Page.crash').catch(() => {});
      await Promise.race([Promise.all([click, end]), new Promise((done) => setTimeout(done, 2000))]);
      const text = await kept(look);
      expect([was, was + 1]).toContain(marked(text));
    }
    await open(page);
    await expect(page.getByText('could not be read').filter({ visible: true })).toHaveCount(0);
  });

  test('a browser that is killed right after an action leaves a whole state', async ({ site }, { project }) => {
    test.setTimeout(120_000);
    const { executablePath, args } = project.use.launchOptions;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crs-hipec-profile-'));
    const start = () => chromium.launchPersistentContext(folder, { executablePath, args, baseURL: site.url });
    try {
      let last = 0;
      for (let time = 0; time < 3; time += 1) {
        const context = await start();
        const page = context.pages()[0];
        await open(page);
        const was = marked(await kept(page));
        expect(was).toBeLessThanOrEqual(last);
        await expect(page.getByText('could not be read').filter({ visible: true })).toHaveCount(0);
        const session = await context.browser().newBrowserCDPSession();
        const { processInfo } = await session.send('SystemInfo.getProcessInfo');
        await markRead(page, SECTIONS[was]);
        last = was + 1;
        process.kill(processInfo.find(({ type }) => type === 'browser').id, 'SIGKILL');
        await new Promise((done) => (context.isClosed?.() ? done() : context.once('close', done)));
      }
      const context = await start();
      await open(context.pages()[0]);
      expect(marked(await kept(context.pages()[0]))).toBeLessThanOrEqual(last);
      await expect(context.pages()[0].getByText('could not be read').filter({ visible: true })).toHaveCount(0);
      await context.close();
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a stored text that was cut anywhere is set aside as it is', async ({ page, context }) => {
    test.setTimeout(120_000);
    await keepBefore(page, {
      version: 1,
      read: ['what', 'why'],
      map: '0123---------',
      notes: 'é “mine” 🙂',
      own_questions: ['[x] how?'],
    });
    await open(page);
    await markRead(page, 'candidates');
    const whole = await kept(page);
    const other = await context.newPage();
    await other.goto('./manifest.webmanifest');
    const aside = () => other.evaluate((key) => localStorage.getItem(key), UNREADABLE_KEY);
    // Another tab writes it; the page reads it at once, and keeps each beside the others.
    const cuts = [];
    for (let end = 1; end < whole.length; end += 7) {
      cuts.push(whole.slice(0, end));
      await other.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, cuts.at(-1)]);
      await expect.poll(aside).toBe(cuts.join('\n'));
    }
    await expect(page.locator('#contents-count')).toContainText('0 of');
    await other.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, whole]);
    await expect(page.locator('#contents-count')).toContainText('3 of');
  });
});
