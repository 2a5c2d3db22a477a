// A device that is switched off while it writes, and texts that were cut.
// docs/reliability.md names each of these tests beside what the reader sees.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { markRead, readTo } from './support/here.mjs';
import { KEY, keepBefore, kept, open, UNREADABLE_KEY } from './support/kept.mjs';
import { expect, hosted as test } from './support/test.mjs';

test.use({ topicsOpen: true });

// A page that is a plain file of ours has no icon.
const NO_ICON = /favicon\.ico/;

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
