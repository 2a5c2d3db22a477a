// "Listen": the device's own voice reads the short texts, from where the reader is on.

import { kept, open, openFramed } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';
import { giveVoice } from './support/voice.mjs';

const begin = (page) => page.getByRole('button', { name: 'Listen from here' });
const player = (page) => page.getByRole('region', { name: 'Listen' });
const button = (page, name) => player(page).getByRole('button', { name, exact: true });
const said = (page) => page.evaluate(() => window.said.map(([text]) => text));
const isSpeaking = (page) => page.evaluate(() => window.now !== null && window.now !== undefined);
const marked = (page) =>
  page.evaluate(() => [...(CSS.highlights.get('said') ?? [])].map((range) => range.toString()).join());
const finish = (page) => page.evaluate(() => window.finish());

test('where the device has no voice nothing is offered', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await open(page);
  await expect(begin(page)).toBeHidden();
  await expect(player(page)).toBeHidden();
});

test('it never starts by itself', async ({ page }) => {
  await giveVoice(page);
  await open(page);
  await expect(begin(page)).toBeVisible();
  await page.waitForTimeout(500);
  expect(await said(page)).toEqual([]);
});

test('the short texts are read sentence by sentence, and what is read is marked', async ({ page }) => {
  await giveVoice(page);
  await open(page);
  const before = await page.locator('#short > .short').innerHTML();
  await begin(page).click();
  await expect(button(page, 'Pause')).toBeFocused();
  expect(await said(page)).toEqual(['Has cancer spread to the lining of your belly, or a loved one’s?']);
  expect(await marked(page)).toBe((await said(page))[0]);
  await finish(page);
  await expect.poll(async () => (await said(page)).length).toBe(2);
  expect(await marked(page)).toBe((await said(page))[1]);
  // The text stays as it is.
  expect(await page.locator('#short > .short').innerHTML()).toBe(before);
  for (let sentences = 2; !(await said(page)).at(-1).startsWith('A thin lining'); sentences += 1) {
    expect(sentences).toBeLessThan(40);
    await finish(page);
    await expect.poll(async () => (await said(page)).length).toBe(sentences + 1);
  }
  await expect(player(page).getByRole('link')).toHaveText('What it is');
  expect((await said(page)).join(' ')).not.toMatch(/\.\d|\[/);
});

test('it pauses and goes on with the same sentence, and is led to other sections', async ({ page }) => {
  await giveVoice(page);
  await open(page, './#recovery');
  await expect(page.locator('#contents a[href="#recovery"]')).toHaveAttribute('aria-current', 'location');
  await begin(page).click();
  const first = (await said(page))[0];
  expect(first).toMatch(/^Your body goes through a long operation/);
  await button(page, 'Pause').click();
  expect(await isSpeaking(page)).toBe(false);
  expect(await marked(page)).toBe(first);
  await button(page, 'Go on').click();
  expect(await said(page)).toEqual([first, first]);
  await button(page, 'Next').click();
  await expect(player(page).getByRole('link')).toHaveAttribute('href', '#evidence');
  await button(page, 'Back').click();
  await expect(player(page).getByRole('link')).toHaveAttribute('href', '#recovery');
  expect((await said(page)).at(-1)).toBe(first);
  await button(page, 'Stop').click();
  await expect(player(page)).toBeHidden();
  await expect(begin(page)).toBeFocused();
  expect(await isSpeaking(page)).toBe(false);
  expect(await marked(page)).toBe('');
});

test('the speed is kept', async ({ page }) => {
  await giveVoice(page);
  await open(page);
  await begin(page).click();
  await player(page).getByRole('combobox').selectOption({ label: 'Slower' });
  await expect.poll(() => page.evaluate(() => window.now.rate)).toBe(0.75);
  expect(JSON.parse(await kept(page)).pace).toBe('slow');
  await page.reload();
  await begin(page).click();
  await expect(player(page).getByRole('combobox')).toHaveValue('slow');
  expect(await page.evaluate(() => window.now.rate)).toBe(0.75);
});

for (const event of ['pagehide', 'visibilitychange']) {
  test(`it stops when the page is left: ${event}`, async ({ page }) => {
    await giveVoice(page);
    await open(page);
    await begin(page).click();
    await page.evaluate((event) => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      (event === 'pagehide' ? window : document).dispatchEvent(new Event(event));
    }, event);
    await expect(button(page, 'Go on')).toBeVisible();
    expect(await isSpeaking(page)).toBe(false);
  });
}

test('when the film speaks, the text waits', async ({ page }) => {
  await giveVoice(page);
  await open(page);
  await begin(page).click();
  await page.evaluate(() => {
    const aloud = document.querySelector('#film [data-part="voice"]');
    aloud.click();
    document.querySelector('#film [data-part="play"]').click();
  });
  await expect(button(page, 'Go on')).toBeVisible();
  await expect.poll(() => isSpeaking(page)).toBe(true);
});

test('a browser that cannot mark a sentence marks its paragraph', async ({ page }) => {
  await giveVoice(page);
  await page.addInitScript(() => delete window.Highlight);
  await open(page);
  await begin(page).click();
  await expect(page.locator('#short [data-said]')).toContainText('Has cancer spread');
  await button(page, 'Stop').click();
  await expect(page.locator('[data-said]')).toHaveCount(0);
});

test('in a frame nothing is read aloud', async ({ page }) => {
  await giveVoice(page);
  const frame = await openFramed(page);
  // In a closed popover nothing can be seen anyway: the button has to be hidden by itself, and to do nothing.
  const offer = frame.locator('#listen-begin');
  await expect(offer).toHaveAttribute('hidden', '');
  await offer.evaluate((button) => button.click());
  await expect(frame.locator('#listen')).toHaveAttribute('hidden', '');
  expect(await frame.locator(':root').evaluate(() => window.said)).toEqual([]);
});

for (const width of [320, 390, 1280]) {
  test(`what leads the voice fits and is found by axe to be right at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await giveVoice(page);
    await open(page);
    if (width < 1000) await page.locator('#bar button').click();
    await begin(page).click();
    await expect(player(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect((await player(page).boundingBox()).height).toBeLessThan(120);
    await axe(page, { alone: '#listen' });
  });
}
