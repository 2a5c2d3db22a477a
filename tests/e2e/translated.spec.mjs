// Translated by the browser: its translators wrap each text in <font> elements, before
// the start and again after it. What follows must still be right.

import { mark, markRead } from './support/here.mjs';
import { hold } from './support/hold.mjs';
import { kept, started } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';

test.use({ topicsOpen: true });

// As Chromium's translator does: the text node goes into two new elements, in its place.
const translate = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node.data.trim() && !node.parentElement.closest('svg, script, style, textarea, option')) texts.push(node);
    }
    for (const node of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      node.replaceWith(outer);
      outer.append(inner);
      inner.append(node);
    }
    document.documentElement.classList.add('translated-ltr');
  });

async function openTranslated(page) {
  const letGo = await hold(page);
  await page.goto('./');
  await translate(page);
  letGo();
  await started(page);
  await expect(page.getByText('could not start')).toBeHidden();
}

async function score(page, key, says) {
  await page.locator('#map [role="listbox"]').press(key);
  await expect(page.locator('#map')).toContainText(says);
}

test('the map counts right', async ({ page }) => {
  await openTranslated(page);
  await score(page, '2', '1 of 13 regions scored, sum so far 2 of 39');
  await translate(page);
  await score(page, '3', '1 of 13 regions scored, sum so far 3 of 39');
  await page.locator('#map [role="listbox"]').press('ArrowRight');
  await score(page, '1', '2 of 13 regions scored, sum so far 4 of 39');
  expect(JSON.parse(await kept(page)).map.match(/[13]/g)).toHaveLength(2);
});

test('completeness says the grade of its size', async ({ page }) => {
  await openTranslated(page);
  const live = page.locator('#completeness');
  const number = live.locator('input[inputmode]');
  const grade = live.locator('[data-part="name"]');
  await number.fill('10');
  await expect(grade).toContainText('CC-2');
  await translate(page);
  await number.fill('2');
  await expect(grade).toContainText('CC-1');
  await number.fill('30');
  await expect(grade).toContainText('CC-3');
  await translate(page);
  await live.locator('[data-part="grade"][value="cc-0"]').click();
  await expect(grade).toContainText('CC-0');
});

test('the timeline tells the days of its day', async ({ page }) => {
  await openTranslated(page);
  const timeline = page.locator('#timeline');
  for (const fold of await timeline.locator('summary').all()) await fold.click();
  await timeline.locator('[data-part="day"]').fill('2026-12-20');
  await expect(timeline).toContainText('Dec 20, 2026');
  await translate(page);
  await timeline.locator('[data-part="day"]').fill('2027-03-05');
  await expect(timeline).toContainText('Mar 5, 2027');
  await expect(timeline).not.toContainText('Dec 20, 2026');
  await timeline.locator('[data-part="milestone"]').first().check();
  const state = JSON.parse(await kept(page));
  expect(state).toMatchObject({ operation_day: '2027-03-05', milestones: ['passing-gas'] });
});

test('the questions that are ticked are those that go along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTranslated(page);
  const list = page.locator('#questions-list');
  await list.locator('input[value="drug"]').check();
  await list.locator('[data-part="new"]').fill('Can I swim?');
  await list.locator('[data-part="add"]').click();
  await expect(list.locator('[data-part="own-text"]').first()).toHaveText('Can I swim?');
  await translate(page);
  await list.locator('input[value="stoma"]').check();
  await list.locator('[data-part="notes"]').fill('Bring the scans.');
  await list.locator('[data-part="copy"]').click();
  await expect(page.locator('#announcement')).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of ['Which drug', 'stoma', '- Can I swim?', 'Bring the scans.']) expect(text).toContain(words);
  await list.locator('[data-part="clear"]').click();
  await expect(list.locator('[data-part="own-text"]').first()).toBeHidden();
  await list.locator('[data-part="undo"]').click();
  await expect(list.locator('[data-part="own-text"]').first()).toHaveText('Can I swim?');
});

test('marks, contents and notices say what they say', async ({ page }) => {
  await openTranslated(page);
  const count = page.locator('#contents-count');
  await expect(count).toHaveText('0 of 10 sections read');
  await markRead(page, 'why');
  await expect(count).toHaveText('1 of 10 sections read');
  await translate(page);
  await markRead(page, 'about');
  await expect(count).toHaveText('2 of 10 sections read');
  await expect(mark(page)).toHaveText('Marked as read');
});

// What add-ons write there, and what is no language at all.
for (const lang of ['zh_CN', 'auto', '']) {
  test(`a language that the browser does not know stops nothing: ${lang || 'none'}`, async ({ page }) => {
    const letGo = await hold(page);
    await page.goto('./');
    await page.evaluate((lang) => (document.documentElement.lang = lang), lang);
    letGo();
    await started(page);
    await score(page, '2', '1 of 13 regions scored, sum so far 2 of 39');
  });
}
