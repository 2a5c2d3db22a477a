// A whole session, in which everything that leaves the page or is said by it is
// written down: nothing of the reader, nobody but our own host, no refusal.

import { readFile } from 'node:fs/promises';
import { FIGURES } from '../support/embeds.mjs';
import { markRead, share } from './support/here.mjs';
import { KEY, kept, started } from './support/kept.mjs';
import { listen } from './support/recorder.mjs';
import { expect, recorded as test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

test.use({ topicsOpen: true });

const SCORES = '3120312031203';
const DAY = '2026-12-20';
const NOTE = 'my aunt’s quiet oboe and seven herons';
const QUESTION = 'May the tall clock by my bed stay?';
// What the reader enters, in each form that the page gives it.
const SECRETS = [
  SCORES,
  /PCI \d+ of/,
  /Region \d+, [A-Z][\w ()]+: \d/,
  DAY,
  '20261220',
  /December (20|30)/,
  'after the operation',
  'passing-gas',
  'walking',
  'pci-number',
  'aim',
  NOTE,
  'herons',
  QUESTION,
  'tall clock',
  'operation_day',
  'milestones',
  '"version"',
  '"read"',
  '"map"',
  KEY,
];
const holds = (text, secret) => (typeof secret === 'string' ? text.includes(secret) : secret.test(text));

test('a full session stays with the reader', async ({ page, context, recorder, site }) => {
  test.setTimeout(240_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const said = await listen(context);
  await page.addInitScript(() => {
    window.print = () => {};
    // A device with a share sheet: what it is given, and nobody else.
    window.shared = [];
    navigator.share = async (what) => void window.shared.push(JSON.stringify(what));
    navigator.canShare = () => true;
  });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const button = (place, name) => page.locator(place).getByRole('button', { name, exact: true });
  const download = async (click) => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    return download.path();
  };

  // Open, and saved for offline.
  await page.goto('./');
  await started(page);
  await expect(page.locator('#offline [role=status]')).toHaveText(/^Saved for offline on /);

  // Read to the end: by the button, since an end in sight counts only after a moment.
  for (const entry of await page.locator('#contents [data-part="entry"]').all()) {
    await markRead(page, await entry.getAttribute('data-value'));
  }
  await expect.poll(async () => JSON.parse(await kept(page)).read.length).toBe(10);

  // Score.
  for (const [number, points] of [...SCORES].entries()) {
    await page.locator('#map').getByRole('combobox', { name: 'Region' }).selectOption({ index: number });
    await page.locator('#map').getByRole('listbox').focus();
    await page.keyboard.press(points);
  }
  await expect.poll(async () => JSON.parse(await kept(page)).map).toBe(SCORES);
  await unfold(page, '[data-part="tool"][data-value="print"]');
  await button('#map', 'Copy as text').click();
  await expect.poll(clipboard).toContain('PCI 21 of 39');
  await button('#map', 'Print this map').click();

  // Slide, step, look.
  const slider = page.locator('#completeness input[type=range]');
  await slider.focus();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowRight');
  let pressed = 0;
  for (const figure of FIGURES.filter((figure) => !['map', 'timeline'].includes(figure))) {
    for (const control of await page.locator(`#${figure}`).getByRole('button').filter({ visible: true }).all()) {
      await control.evaluate((button) => button.click());
      pressed += 1;
    }
  }
  expect(pressed).toBeGreaterThan(4);
  await page.locator('#film').getByRole('slider').fill('70');

  // The day of the operation, milestones, questions, settings.
  for (const fold of await page.locator('#timeline summary').all()) await fold.click();
  await page.locator('#timeline').getByLabel('Day of your operation').fill(DAY);
  await expect(page.locator('#timeline .phase-date').first()).toHaveText('Dec 20, 2026');
  for (const milestone of await page.locator('#timeline .milestones input').all()) await milestone.check();
  for (const question of await page.locator('#questions-list input[type=checkbox]:visible').all())
    await question.check();
  const questions = page.locator('#questions-list');
  await questions.getByLabel('My notes').fill(NOTE);
  await questions.locator('#questions-new').fill(QUESTION);
  await button('#questions-list', 'Add').click();
  await button('#questions-list', 'Copy as text').click();
  await expect.poll(clipboard).toContain(NOTE);
  await button('#questions-list', 'Share').click();
  await share(page, 'what');
  const [list, section] = await page.evaluate(() => window.shared);
  expect(list).toContain(QUESTION);
  expect(section).toContain('#what');
  expect(SECRETS.filter((secret) => holds(section, secret))).toEqual([]);
  await button('#timeline', 'Print as a checklist').click();
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  const state = JSON.parse(await kept(page));
  expect(state).toMatchObject({ map: SCORES, operation_day: DAY, theme: 'dark', text_size: 'large' });
  expect(state.milestones).toContain('walking');
  expect(state.questions).toContain('pci-number');

  // Files of the reader's own, and the page as a file.
  const copy = await download(() => button('#kept', 'Download as a file').click());
  expect(await readFile(copy, 'utf8')).toContain(SCORES);
  const calendar = await download(() =>
    page.locator('#timeline').getByRole('button', { name: 'for my calendar' }).click(),
  );
  expect(await readFile(calendar, 'utf8')).toContain('20261220');
  await download(() => page.locator('#offline').getByRole('link').click());

  // For another site.
  await page.locator('#embed').getByLabel('Show').selectOption('map');
  await page.locator('#embed').getByRole('button', { name: 'Preview' }).click();
  const preview = page.frameLocator('#embed-preview iframe');
  await started(preview);
  await preview.locator('#map').getByRole('listbox').focus();
  await page.keyboard.press('3');
  await page.locator('#embed').getByRole('button', { name: 'Copy' }).click();
  await expect.poll(clipboard).toContain('<iframe');
  for (const secret of SECRETS) expect(holds(await clipboard(), secret), String(secret)).toBe(false);

  // The saved copy: removed, saved again, used.
  await button('#offline', 'Remove the saved copy').click();
  await expect(page.locator('#offline [role=status]')).toHaveText('No copy is saved on this device.');
  await button('#offline', 'Save for offline').click();
  await expect(page.locator('#offline [role=status]')).toHaveText(/^Saved for offline on /);
  await page.reload();
  await started(page);

  // The reader gives the scores away, and somebody opens the link.
  await button('#map', 'Copy a link with the scores').click();
  const link = `${site.url}#map=${JSON.parse(await kept(page)).map}`;
  await expect.poll(clipboard).toBe(link);
  expect(page.url()).toBe(site.url);
  const other = await context.newPage();
  await other.goto(link);
  await started(other);
  await expect(other.locator('#map').getByText('These scores come from a link')).toBeVisible();
  await other.close();

  // Erased, and brought back, and erased.
  await button('#kept', 'Erase everything').click();
  await page.locator('#kept input[type=file]').setInputFiles(copy);
  await expect(page.locator('#kept')).toContainText(SCORES);
  await button('#kept', 'Erase everything').click();
  await expect(page.locator('#kept')).not.toContainText(SCORES);
  await page.waitForTimeout(500);

  // Nobody but our own host was asked for anything, and it was told nothing.
  const asked = recorder.asked.map(({ method, url, headers, body }) => ({
    method,
    url,
    text: `${url} ${JSON.stringify(headers)} ${body}`,
  }));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ url }) => !url.startsWith(`${site.origin}/`))).toEqual([]);
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  // Our own address with a choice of what to show is the only query.
  expect(
    [...new Set(asked.map(({ url }) => new URL(url).search))].filter((query) => !/^(\?embed=map)?$/.test(query)),
  ).toEqual([]);
  expect(recorder.asked.filter(({ headers }) => headers.cookie)).toEqual([]);

  // Nothing that was said holds anything of the reader; the link is the one exception.
  const kinds = new Set(said.map(({ kind }) => kind));
  for (const kind of ['request', 'worker', 'message', 'title', 'address'])
    expect(kinds, 'the recorder listens').toContain(kind);
  expect(said.filter(({ kind }) => kind === 'violation' || kind === 'error' || kind === 'console')).toEqual([]);
  const everything = [
    ...asked.map(({ text }) => `asked ${text}`),
    ...said.filter(({ text }) => text !== link && text !== `GET ${link} `).map(({ kind, text }) => `${kind} ${text}`),
  ];
  for (const secret of SECRETS)
    expect(
      everything.filter((text) => holds(text, secret)),
      String(secret),
    ).toEqual([]);

  // What stays on the device is in one place, and after erasing it is not even there.
  const left = await page.evaluate(async () => ({
    local: Object.entries(localStorage).flat().join(' '),
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cached: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => url),
    cookies: document.cookie,
    window: window.name,
    state: Object.entries(history.state ?? {}),
  }));
  expect(left).toMatchObject({ session: 0, databases: 0, cookies: '', window: '' });
  // This entry of the history knows which folds stand open, by number, and nothing else.
  for (const [name, folds] of left.state) {
    expect(name).toBe('open');
    expect(folds.every(Number.isInteger)).toBe(true);
  }
  expect(await context.cookies()).toEqual([]);
  for (const secret of [SCORES, DAY, NOTE, QUESTION, 'walking', 'pci-number']) {
    expect(left.local).not.toContain(secret);
    expect(left.cached.join(' ')).not.toContain(secret);
  }
});
