// The words come first; the interactive parts take over without a jolt.

import { markRead } from './support/here.mjs';
import { hold } from './support/hold.mjs';
import { keepBefore, kept, open, started } from './support/kept.mjs';
import { expect, hosted, test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

const HEADINGS = 10;

async function everySectionHasItsWords(page) {
  await expect(page.locator('main > section > .heading > h2')).toHaveCount(HEADINGS);
  for (const section of await page.locator('main > section').all()) {
    await expect(section.locator('.short')).toContainText(/\w+ \w+ \w+/);
    await expect(section.locator('.short')).toBeVisible();
  }
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every section has its words and no dead control is shown', async ({ page }) => {
    await page.goto('./');
    await everySectionHasItsWords(page);
    for (const control of await page.locator('.needs-start').all()) {
      await expect(control).toBeHidden();
    }
  });
});

test.describe('with the wasm blocked', () => {
  test.use({ allowed: { errors: [/Failed to load resource/], origins: [] } });

  test('every section has its words, and the page says what is missing', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByText('could not start')).toBeVisible();
    await everySectionHasItsWords(page);
  });
});

test('taking over moves nothing, and keeps scroll, focus, selection', async ({ page }) => {
  const letGo = await hold(page);
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    window.opened = document.querySelectorAll('details[open]').length;
    document.querySelector('#hipec').scrollIntoView();
    document.querySelector('#hipec > .heading a').focus({ preventScroll: true });
    getSelection().selectAllChildren(document.querySelector('#hipec .short'));
    window.before = [scrollY, document.activeElement, getSelection().toString()];
    // What the reader opened has moved things; what follows may not.
    await new Promise((done) => setTimeout(done, 500));
    window.shifts = 0;
  });
  letGo();
  await started(page);
  const same = await page.evaluate(() => ({
    scroll: scrollY === window.before[0],
    focus: document.activeElement === window.before[1],
    selection: getSelection().toString() === window.before[2],
    details: document.querySelectorAll('details[open]').length === window.opened,
    shifts: window.shifts,
  }));
  expect(same).toEqual({ scroll: true, focus: true, selection: true, details: true, shifts: 0 });
});

for (const place of ['#contents', '#timeline']) {
  test(`for a returning reader on a phone taking over moves no words: ${place}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await keepBefore(page, { version: 1, at: 'recovery', operation_day: day, read: ['what'] });
    const letGo = await hold(page);
    await page.goto('./');
    await page.locator(place).evaluate((element) => element.scrollIntoView());
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.shifts.push(...entry.sources.map(({ node }) => node?.className || node?.nodeName));
      }).observe({ type: 'layout-shift' });
    });
    letGo();
    await started(page);
    await expect(page.getByText('Continue at')).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

hosted('a reader who was down there before all of the page had come stays where they are', async ({ page, site }) => {
  let letGo;
  site.held.set('index.html', new Promise((kept) => (letGo = kept)));
  await page.goto('./', { waitUntil: 'commit' });
  const map = page.locator('#surgery');
  await map.evaluate((section) => section.scrollIntoView());
  const top = () => map.evaluate((section) => Math.round(section.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(100);
  const before = await top();
  letGo();
  await started(page);
  expect(await top()).toBe(before);
});

test('a page that is loaded again stands where it stood', async ({ page }) => {
  await open(page);
  await page.locator('#recovery').evaluate((section) => section.scrollIntoView());
  const top = () => page.locator('#recovery').evaluate((section) => Math.round(section.getBoundingClientRect().top));
  const before = await top();
  expect(before).toBeLessThan(100);
  await page.reload();
  await started(page);
  expect(await top()).toBe(before);
});

test('as the page arrives no field has to be laid out below the screen but what stands open', async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const fields = [...document.querySelectorAll('main :is(input[type="text"], input[type="date"], textarea)')];
      const shown = fields.filter((field) => field.checkVisibility());
      window.fields = [fields.length, shown.map(({ id }) => id)];
    }),
  );
  await open(page);
  const [all, shown] = await page.evaluate(() => window.fields);
  expect(all).toBeGreaterThan(3);
  expect(shown).toEqual(['cc-number']);
});

for (const theme of ['auto', 'blue']) {
  test(`with theme=${theme} the colors that the reader chose are there from the first paint`, async ({ page }) => {
    await keepBefore(page, { version: 1, theme: 'dark' });
    const letGo = await hold(page);
    await page.goto(`./?theme=${theme}`);
    const color = () => page.locator('body').evaluate((body) => getComputedStyle(body).color);
    expect(await color()).toBe('rgb(236, 231, 222)');
    letGo();
    await started(page);
    expect(await color()).toBe('rgb(236, 231, 222)');
  });
}

test('what is chosen and clicked in the three seconds before the start is not lost', async ({ page }) => {
  const letGo = await hold(page);
  await page.goto('./');
  await unfold(page, '#settings');
  await unfold(page, '#embed');
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  await markRead(page);
  const nextRegion = page.getByRole('button', { name: 'Next region' });
  await nextRegion.click();
  const question = page.locator('#questions-list').getByRole('checkbox').first();
  await question.check();
  await page.locator('#embed').getByLabel('Show').selectOption('film');
  await page.locator('#embed').getByRole('button', { name: 'Preview' }).click();
  await page.waitForTimeout(3000);
  letGo();
  await started(page);
  await expect(page.getByRole('radio', { name: 'Large', exact: true })).toBeChecked();
  const state = JSON.parse(await kept(page));
  expect(state.text_size).toBe('large');
  expect(state.read).toContain('short');
  await expect(question).toBeChecked();
  expect(state.questions).toHaveLength(1);
  // Done twice, it would be the second.
  await expect(page.locator('#map-1')).toHaveAttribute('aria-selected', 'true');
  await expect(page.frameLocator('#embed-preview iframe').locator('#film')).toBeVisible();
});

test('a button that was pressed before the start is done by it, and keeps the focus', async ({ page }) => {
  const letGo = await hold(page);
  await page.goto('./');
  await unfold(page, '[data-part="tool"][data-value="four"]');
  const example = page.locator('#map').getByRole('button', { name: 'In 4 regions' });
  await example.press('Enter');
  letGo();
  await started(page);
  await expect(page.locator('#map .map-sum')).toHaveText('PCI 6 of 39');
  await expect(example).toBeFocused();
});

test('the start leaves no error behind', async ({ page }) => {
  await open(page);
  await expect(page.getByText('could not start')).toBeHidden();
});
