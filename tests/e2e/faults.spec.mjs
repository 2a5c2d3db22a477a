// What can go wrong on the way to the reader, on the device and in the browser.
// docs/reliability.md names each of these tests beside what the reader sees.
import fs from 'node:fs';
import path from 'node:path';
import { markRead } from './support/here.mjs';
import { hold } from './support/hold.mjs';
import { keepBefore, kept, open, started } from './support/kept.mjs';
import { DIST, GLUE, WASM } from './support/site.mjs';
import { expect, hosted as test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

test.use({ topicsOpen: true });

const failed = (page) => page.getByText('The interactive parts could not start');
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
      .getByRole('radio', { name: /Over 0.5 to 5 cm/ })
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
