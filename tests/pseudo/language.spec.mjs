// Every letter of this edition has an accent, and its numbers and days are Greek: so a
// Latin word is one that does not stand in src/content/en/. Its texts are two fifths
// longer: what has no room for them here has none in other languages.
import fs from 'node:fs';
import { open } from '../e2e/support/kept.mjs';
import { expect, test } from '../e2e/support/test.mjs';
import { lostWords, painted, sideways } from '../e2e/support/wall.mjs';

const ENGLISH = /[A-Za-z]{2,}/;

// Days are written as the reader’s device does.
test.use({ locale: 'el-GR' });

// What a reader sees, or hears, or is told by the browser, wherever a Latin word is in it.
const english = (page) =>
  page.evaluate(() => {
    const found = [];
    const look = (text, where) => {
      // A unit and an address are the same in every language.
      const words = (text ?? '').replace(/https?:\/\/\S+|\bmm\b/g, '');
      if (/[A-Za-z]{2,}/.test(words)) found.push(`${where}: ${text.trim().slice(0, 80)}`);
    };
    const within = (root) => {
      for (const element of root.querySelectorAll('*')) {
        // Titles of papers, and addresses; and the code for a host page, but for what it says.
        if (element.closest('script, style, #sources a, #sources li')) continue;
        const place = element.closest('[id]')?.id ?? element.localName;
        for (const { nodeType, data } of element.childNodes) {
          if (nodeType === Node.TEXT_NODE) look(data, place);
        }
        for (const name of [
          'aria-label',
          'aria-description',
          'aria-valuetext',
          'title',
          'placeholder',
          'alt',
          'label',
        ]) {
          look(element.getAttribute(name), `${place} ${name}`);
        }
        if (element.matches('textarea, input[type="text"]')) {
          const code = element.value.match(/title="([^"]*)"/);
          look(code ? code[1] : element.value, `${place} value`);
        }
        if (element.localName === 'template') within(element.content);
      }
    };
    within(document);
    for (const { name, content } of document.querySelectorAll('meta[name="description"]')) look(content, name);
    return [...new Set(found)];
  });

test('no English is left on the page as it opens', async ({ page }) => {
  await open(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('el');
  expect(await english(page)).toEqual([]);
});

test('no English is left in what the browser has to say', async ({ page }) => {
  await open(page);
  const said = JSON.parse(await page.locator('#words').textContent());
  const texts = said.flatMap((text) => (typeof text === 'string' ? text : Object.values(text[1])));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => ENGLISH.test(text))).toEqual([]);
});

test('no English is left for those who do not see the page yet', () => {
  const { name, short_name, description, screenshots, shortcuts } = JSON.parse(
    fs.readFileSync('dist-pseudo/manifest.webmanifest', 'utf8'),
  );
  const texts = [name, short_name, description];
  for (const { label } of screenshots) texts.push(label);
  for (const shortcut of shortcuts) texts.push(shortcut.name, shortcut.short_name);
  expect(texts.filter((text) => !text || ENGLISH.test(text))).toEqual([]);
});

// Presses and fills in whatever there is, in the order of the page, again and again:
// what appears by it too.
async function useEverything(page) {
  return page.evaluate(async () => {
    window.print = () => {};
    navigator.share = async () => {};
    const used = new Set();
    for (let turn = 0; turn < 3; turn += 1) {
      for (const control of document.querySelectorAll('main :is(button, input, select, textarea, summary)')) {
        const { type, localName } = control;
        if (!control.isConnected || control.disabled || used.has(control) || type === 'file') continue;
        used.add(control);
        if (/^(radio|checkbox)$/.test(type) || /button|summary/.test(localName)) control.click();
        else {
          if (type === 'text' || localName === 'textarea') control.value = '1';
          if (type === 'date') control.value = '2027-03-14';
          for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
        }
      }
      await new Promise((done) => setTimeout(done, 500));
    }
    return used.size;
  });
}

test('no English appears when everything is used', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await page.evaluate(() => {
    window.announced = [];
    const region = document.getElementById('announcement');
    const note = () => announced.push(region.textContent);
    new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await useEverything(page)).toBeGreaterThan(150);
  expect(await english(page)).toEqual([]);
  const announced = await page.evaluate(() => announced.filter(Boolean));
  expect(announced.length).toBeGreaterThan(0);
  expect(announced.filter((text) => ENGLISH.test(text))).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`longer words are not cut off at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await painted(page);
    expect(await sideways(page)).toBe(0);
    expect(await lostWords(page)).toEqual([]);
  });
}
