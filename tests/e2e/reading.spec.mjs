// Reading the page: contents, marks, addresses, the way back.

import { keepBefore, kept, open } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';

const SECTIONS = [
  'short',
  'what',
  'surgery',
  'hipec',
  'candidates',
  'recovery',
  'evidence',
  'questions',
  'why',
  'about',
];
const contents = (page) => page.getByRole('navigation', { name: 'On this page' });
const entry = (page, id) => contents(page).locator(`li a[href="#${id}"]`);

test('every section is in the contents, and every heading and topic has a link to itself', async ({ page }) => {
  await open(page);
  for (const id of SECTIONS) {
    await expect(entry(page, id)).toBeVisible();
    const link = page.locator(`#${id} > .heading a[href="#${id}"]`);
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
  }
  const shown = await page
    .locator('main .heading h3')
    .evaluateAll((all) => all.map((h3) => [h3.id, h3.nextElementSibling.hash]));
  const topics = await page
    .locator('main .topic-body')
    .evaluateAll((all) => all.map((body) => [body.id, body.querySelector('.topic-link a').hash]));
  expect(topics.length).toBeGreaterThan(20);
  for (const [id, hash] of [...shown, ...topics]) expect(hash).toBe(`#${id}`);
});

test('a heading is read out as its words alone', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { name: 'In short: one operation in two parts', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Recovery: what it asks of you', exact: true })).toBeVisible();
});

test('choosing a section moves the focus to its heading, and back returns', async ({ page }) => {
  await open(page);
  await entry(page, 'recovery').click();
  await expect(page.locator('#recovery-heading')).toBeFocused();
  await expect(page.locator('#recovery-heading')).toBeInViewport();
  await expect(entry(page, 'recovery')).toHaveAttribute('aria-current', 'location');
  await page.goBack();
  await expect(page.locator('h1')).toBeInViewport();
  await page.goForward();
  await expect(page.locator('#recovery-heading')).toBeInViewport();
});

test('choosing the section that the address names already moves the focus again', async ({ page }) => {
  await open(page, './#recovery');
  await entry(page, 'recovery').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#recovery-heading')).toBeFocused();
  await page.evaluate(() => scrollTo(0, 0));
  await entry(page, 'recovery').click();
  await expect(page.locator('#recovery-heading')).toBeFocused();
});

test('a frame as high as the page marks no section as the current one', async ({ page }) => {
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><title>Same origin</title><iframe src="./?embed=page" width="600" height="400"></iframe>',
    }),
  );
  await page.goto('./frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator(':root')).toHaveAttribute('data-start', 'done');
  await expect(frame.locator('#contents [aria-current]')).toHaveCount(1);
  await page.evaluate(() => {
    const iframe = document.querySelector('iframe');
    iframe.height = iframe.contentDocument.documentElement.getBoundingClientRect().height + 10;
  });
  await expect(frame.locator('#contents [aria-current]')).toHaveCount(0);
});

test('the current section is marked at the top and at the very end', async ({ page }) => {
  await open(page);
  await expect(entry(page, 'short')).toHaveAttribute('aria-current', 'location');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(entry(page, 'about')).toHaveAttribute('aria-current', 'location');
  await expect(contents(page).locator('[aria-current]')).toHaveCount(1);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(entry(page, 'short')).toHaveAttribute('aria-current', 'location');
});

test('reading to the end of a section marks it, and a reload keeps the mark', async ({ page }) => {
  await open(page);
  await expect(contents(page)).toContainText('0 of 10 sections read');
  await page.locator('#what-end').scrollIntoViewIfNeeded();
  await expect(entry(page, 'what')).toContainText('read');
  await page.reload();
  await expect(entry(page, 'what')).toContainText('read');
});

test('a section can be marked and unmarked by its button', async ({ page }) => {
  await open(page);
  const mark = page.locator('#evidence-end .read-mark');
  await mark.scrollIntoViewIfNeeded();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
});

test('a return offers to continue, and does not jump', async ({ page }) => {
  await keepBefore(page, { version: 1, at: 'recovery' });
  await open(page);
  const offer = page.locator('.masthead').getByText('Continue at');
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.getByRole('link').click();
  await expect(page.locator('#recovery-heading')).toBeFocused();
  await expect(offer).toBeHidden();
});

test('starting over can be undone', async ({ page }) => {
  await keepBefore(page, { version: 1, read: ['what', 'why'] });
  await open(page);
  await expect(entry(page, 'why')).toContainText('read');
  await contents(page).getByRole('button', { name: 'Start over' }).press('Enter');
  await expect(entry(page, 'why')).not.toContainText(', read');
  await expect(contents(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entry(page, 'why')).toContainText('read');
  await expect(contents(page).getByRole('button', { name: 'Start over' })).toBeFocused();
  expect(JSON.parse(await kept(page)).read).toContain('why');
});

test('closing a notice hands the focus on', async ({ page }) => {
  await keepBefore(page, 'not JSON');
  await open(page, './#map=broken');
  const close = page.locator('.notices').getByRole('button', { name: 'Close' });
  await expect(close).toHaveCount(2);
  await close.first().press('Enter');
  await expect(close).toHaveCount(1);
  await expect(close).toBeFocused();
  await close.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('the skip link is first and leads to the text', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#short-heading')).toBeFocused();
});

test('a word opens its meaning by keyboard and closes by Esc', async ({ page }) => {
  await open(page);
  const word = page.locator('#short button.term').first();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.popover:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.popover:popover-open')).toHaveCount(0);
});

test('colors and size of the text are chosen and kept', async ({ page }) => {
  await open(page);
  await unfold(page, '#settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 231, 222)');
  await page.reload();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 231, 222)');
  await expect(page.locator(':root')).toHaveCSS('font-size', '24px');
});

for (const colorScheme of ['light', 'dark']) {
  test(`no accessibility violations in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await axe(page);
  });
}

for (const width of [256, 320, 768, 1280, 1920]) {
  test(`nothing runs off the side at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a question is ticked, kept over a reload and taken back', async ({ page }) => {
  await open(page);
  const first = page.locator('#questions-list input').first();
  await first.check();
  await page.reload();
  await expect(first).toBeChecked();
  await first.uncheck();
  expect(JSON.parse((await kept(page)) ?? '{"questions":[]}').questions).toEqual([]);
});
