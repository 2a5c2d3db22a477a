// Reading the page: contents, marks, addresses, the way back.

import { FIGURES } from '../support/embeds.mjs';
import { SECTIONS } from '../support/sections.mjs';
import { mark } from './support/here.mjs';
import { keepBefore, kept, open, openFramed, started } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';
import { unfold } from './support/unfold.mjs';
import { painted, readerStyle } from './support/wall.mjs';

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
  const topics = await page
    .locator('main .topic-body')
    .evaluateAll((all) => all.map((body) => [body.id, body.querySelector('.topic-link a').hash]));
  expect(topics.length).toBeGreaterThan(20);
  for (const [id, hash] of topics) expect(hash).toBe(`#${id}`);
});

test('a heading is read out as its words alone', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { name: 'In short: one operation in two parts', exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Recovery and risks: what it asks of you', exact: true }),
  ).toBeVisible();
});

const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

test('choosing a section moves the focus to its heading, and back returns', async ({ page }) => {
  await open(page);
  await entry(page, 'recovery').scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  await entry(page, 'recovery').click();
  await expect(page.locator('#recovery-heading')).toBeFocused();
  await expect(page.locator('#recovery-heading')).toBeInViewport();
  await expect(entry(page, 'recovery')).toHaveAttribute('aria-current', 'location');
  await page.goBack();
  await expect.poll(() => scrolled(page)).toBe(before);
  await page.goForward();
  await expect(page.locator('#recovery-heading')).toBeInViewport();
});

// A topic is open in the middle of the screen; and how far down that is.
const openATopic = async (page) => {
  await open(page);
  const topic = page.locator('#surgery .topic').first();
  await topic.locator('summary').click();
  await topic.evaluate((topic) => topic.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(300);
  return { topic, before: await scrolled(page) };
};

test('back returns to where the reader was and to what was open', async ({ page }) => {
  const { topic, before } = await openATopic(page);
  await page.evaluate(() => document.querySelector('.contents a[href="#evidence"]').click());
  await expect(page.locator('#evidence-heading')).toBeInViewport();
  await topic.evaluate((topic) => (topic.open = false));
  await page.waitForTimeout(300);
  await page.goBack();
  await expect(topic).toHaveAttribute('open');
  await expect.poll(() => scrolled(page)).toBe(before);
});

test('a return from another page finds the place, and what was open', async ({ page }) => {
  const { topic, before } = await openATopic(page);
  await page.route('**/elsewhere.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title>',
    }),
  );
  await page.goto('./elsewhere.html');
  await page.goBack();
  await started(page);
  await expect(topic).toHaveAttribute('open');
  await expect(page.locator('#hipec .topic').first()).not.toHaveAttribute('open');
  expect(await scrolled(page)).toBe(before);
});

// What a topic holds, by a link, an address, and a search in the page.
const FOLDED = 'evidence-can-it-cure';

for (const scripts of [true, false]) {
  test.describe(`with scripts ${scripts ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled: scripts });

    test('an address opens the topic that it names', async ({ page }) => {
      await page.goto(`./#${FOLDED}`);
      await expect(page.locator(`#${FOLDED} p`).first()).toBeVisible();
      await expect(page.locator(`#${FOLDED} p`).first()).toBeInViewport();
    });

    test('a link opens the topic that it leads to', async ({ page }) => {
      await page.goto('./#what-other-names-and-the-aim');
      const link = page.locator(`#what a[href="#${FOLDED}"]`);
      await expect(link).toBeVisible();
      await link.click();
      await expect(page.locator(`#${FOLDED} p`).first()).toBeInViewport();
    });
  });
}

test('a source that is cited opens the list that it stands in', async ({ page }) => {
  await open(page);
  await page.locator('#short .cite').first().click();
  await expect(page.locator('#source-1')).toBeInViewport();
});

test('a search in the page opens the topic that holds the words', async ({ page }) => {
  // The browser's own search opens it in the same way as an address that names the words.
  await open(page, './#:~:text=half%20lived%20longer%20than%20about%203%20years');
  await expect(page.locator(`#${FOLDED} p`).first()).toBeVisible();
});

test('everything opens and closes by one button, the place held, the wish kept and in place at the first paint', async ({
  page,
}) => {
  // As high as the contents: the test's pointer need not scroll them into sight.
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  // The answers to the questions stay closed.
  const closed = page.locator('main details:not([open], .check-why)');
  const many = await closed.count();
  expect(many).toBeGreaterThan(20);
  const heading = page.locator('#recovery-heading');
  await page.locator('#recovery').evaluate((section) => section.scrollIntoView());
  const top = () => heading.evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  const before = await top();
  await contents(page).getByRole('button', { name: 'Open everything' }).click();
  await expect(closed).toHaveCount(0);
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
  // As it is painted first, before the start.
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName)}`);
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('DOMContentLoaded', () => {
      window.folded = document.querySelectorAll('main details:not([open], .check-why)').length;
    });
  });
  await open(page, './?again');
  expect(await page.evaluate(() => window.folded)).toBe(0);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  await contents(page).getByRole('button', { name: 'Close everything' }).click();
  await expect(closed).not.toHaveCount(0);
  await open(page, './?once-more');
  await expect(closed).toHaveCount(many);
});

test('every figure is a heading, and a link to one moves the focus to it', async ({ page }) => {
  await open(page);
  for (const id of FIGURES.filter((id) => id !== 'check')) {
    await expect(page.locator(`#${id}`).getByRole('heading', { level: 3 }).first()).toBeVisible();
  }
  await page.getByRole('link', { name: 'Watch the film' }).click();
  await expect(page.locator('#film-caption')).toBeFocused();
  await expect(page.locator('#film-caption')).toBeInViewport();
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
  const frame = await openFramed(page);
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

test('a section whose end stayed in sight for a moment is marked, and a reload keeps the mark', async ({ page }) => {
  await open(page);
  await expect(contents(page)).toContainText('0 of 10 sections read');
  await page.locator('#what-end').evaluate((end) => end.scrollIntoView({ block: 'end' }));
  await page.waitForTimeout(1000);
  await expect(entry(page, 'what')).not.toContainText(', read');
  await expect(entry(page, 'what')).toContainText(', read');
  await page.reload();
  await expect(entry(page, 'what')).toContainText(', read');
});

test('a flick through the page marks nothing', async ({ page }) => {
  await open(page);
  await page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += 500) {
      scrollTo(0, at);
      await new Promise((done) => setTimeout(done, 60));
    }
    scrollTo(0, 0);
  });
  await page.waitForTimeout(2500);
  await expect(contents(page)).toContainText('0 of 10 sections read');
});

test('a link past a section does not mark it', async ({ page }) => {
  await open(page, './#recovery');
  await page.waitForTimeout(2500);
  await expect(entry(page, 'candidates')).not.toContainText(', read');
});

test('while the page is out of sight nothing is read', async ({ page }) => {
  await open(page);
  await page.locator('#what-end').evaluate((end) => end.scrollIntoView({ block: 'end' }));
  await page.waitForTimeout(300);
  const turn = (hidden) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await turn(true);
  await page.waitForTimeout(2500);
  await expect(entry(page, 'what')).not.toContainText(', read');
  await turn(false);
  await expect(entry(page, 'what')).toContainText(', read');
});

test('a section can be marked and unmarked by its button, and what was said by hand stands', async ({ page }) => {
  await open(page);
  await page.locator('#evidence-end').scrollIntoViewIfNeeded();
  await expect(mark(page)).toHaveAccessibleDescription('What studies found');
  await mark(page).click();
  await expect(entry(page, 'evidence')).toContainText(', read');
  await mark(page).click();
  await page.waitForTimeout(2500);
  await expect(entry(page, 'evidence')).not.toContainText(', read');
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
  const word = page.locator('#surgery .shown > .prose button.term').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const meaning = page.locator('.popover:popover-open');
  await expect(meaning).toBeVisible();
  expect(await meaning.evaluate((meaning) => meaning.closest('main') !== null)).toBe(true);
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

// The reader's own size of letters, in the browser's settings.
for (const [width, size] of [
  [390, 200],
  [360, 150],
  [320, 150],
]) {
  for (const everything of [false, true]) {
    test(`letters at ${size} % push nothing off the side at ${width} px${everything ? ', all open' : ''}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page);
      await readerStyle(page, `:root { font-size: ${size}% !important }`);
      if (everything) {
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('main details')) fold.open = true;
        });
      }
      await painted(page);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.checkVisibility() && !element.closest('svg, .skip, .visually-hidden, .art'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => `${element.closest('[id]')?.id} ${element.localName}.${element.className}`),
      );
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
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
