// The accessibility wall: the page and every embed, in every look and width, by keyboard,
// enlarged, spaced out and still. What a screen reader is told stands in trees/.
import { HtmlValidate } from 'html-validate';
import { EMBEDS, FIGURES } from '../support/embeds.mjs';
import { keepBefore, open } from './support/kept.mjs';
import { expect, onlyShown, test } from './support/test.mjs';
import {
  fillIn,
  focusProblems,
  lostWords,
  MODES,
  painted,
  readerStyle,
  sideways,
  smallTargets,
  TAGS,
  violations,
  WIDTHS,
} from './support/wall.mjs';

const PLACES = ['./', ...EMBEDS.map((name) => `./?embed=${name}`)];

test('there are embeds to look at', () => {
  expect(PLACES.length).toBeGreaterThan(16);
  expect(FIGURES.length).toBeGreaterThan(7);
  for (const figure of FIGURES) expect(PLACES).toContain(`./?embed=${figure}`);
});

// A look changes colors alone. So an embed, a part of the page, is asked by every rule in every
// width and in every look once, and by the rules of colors in all of them; the page by all in all.
const LOOKS = Object.keys(MODES).flatMap((mode) => WIDTHS.map((width) => [mode, width]));
const asked = (place, mode, width) => (place === './' || mode === 'light' || width === 320 ? TAGS : ['cat.color']);

for (const place of PLACES) {
  test(`axe, every rule: ${place}`, async ({ page }) => {
    // The page takes three minutes where both cores are busy.
    test.setTimeout(360_000);
    await open(page, place);
    await fillIn(page);
    await onlyShown(page);
    const found = [];
    for (const [mode, width] of LOOKS) {
      await page.emulateMedia(MODES[mode]);
      await page.setViewportSize({ width, height: 800 });
      // Where the sticky bar lies over a link by chance, axe finds the link too small.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await painted(page);
      const beyond = await sideways(page);
      if (beyond > 0) found.push(`${mode}, ${width}: ${beyond} px beyond the side`);
      for (const violation of await violations(page, asked(place, mode, width)))
        found.push(`${mode}, ${width}: ${violation}`);
    }
    expect(found.join('\n')).toBe('');
  });
}

for (const place of PLACES) {
  test(`fingers, large letters, wide spacing: ${place}`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, place);
    await fillIn(page);
    const found = [];
    const look = async (how) => {
      await painted(page);
      const beyond = await sideways(page);
      if (beyond > 0) found.push(`${how}: ${beyond} px beyond the side`);
      for (const lost of await lostWords(page)) found.push(`${how}: ${lost}`);
      const { counted, small } = await smallTargets(page);
      if (!counted) found.push(`${how}: no target was looked at`);
      for (const target of small) found.push(`${how}: ${target}`);
    };
    // 320 by 256 is 1280 by 1024 enlarged four times.
    for (const [width, height] of [
      [256, 800],
      [320, 256],
      [1280, 800],
    ]) {
      await page.setViewportSize({ width, height });
      await look(`${width} px`);
    }
    // The reader's own style, as WCAG 1.4.12 has it.
    await readerStyle(
      page,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
    );
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await look(`spaced, ${width} px`);
    }
    await readerStyle(page, ':root { font-size: 200% !important }');
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await look(`twice the size, ${width} px`);
    }
    expect(found.join('\n')).toBe('');
  });
}

// Sticky words on top are the worst case: a notice that stays.
const NOTICE = { version: 9999, read: [] };
for (const [how, place, size, media, kept] of [
  ['320 px, light, with a notice', './', { width: 320, height: 640 }, MODES.light, NOTICE],
  ['1280 px, dark', './', { width: 1280, height: 800 }, MODES.dark, null],
  ['1280 px, forced colors', './', { width: 1280, height: 800 }, MODES['forced colors'], null],
  ['the map alone', './?embed=map', { width: 320, height: 640 }, MODES['forced colors'], null],
  ['the film alone', './?embed=film', { width: 320, height: 640 }, MODES.dark, null],
  ['the questions alone', './?embed=questions', { width: 320, height: 640 }, MODES.light, null],
]) {
  test(`wherever the focus goes it is seen: ${how}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia(media);
    await page.setViewportSize(size);
    if (kept) await keepBefore(page, kept);
    await open(page, place);
    if (kept) await expect(page.locator('.notices li').filter({ visible: true })).toHaveCount(1);
    await page.evaluate(() => {
      for (const more of document.querySelectorAll('details')) more.open = true;
    });
    const found = [];
    const stops = { Tab: 0, 'Shift+Tab': 0 };
    for (const key of ['Tab', 'Shift+Tab']) {
      // Backward goes around; forth ends at the end of the page.
      const most = key === 'Tab' ? 900 : stops.Tab;
      for (; stops[key] < most; stops[key] += 1) {
        await page.keyboard.press(key);
        const seen = await focusProblems(page);
        if (!seen) break;
        found.push(...seen.problems.map((problem) => `${key}: ${problem}`));
      }
    }
    console.log(`${how}: ${stops.Tab} stops forth, ${stops['Shift+Tab']} back`);
    const least = place === './' ? 100 : 8;
    expect(stops.Tab).toBeGreaterThan(least);
    expect(stops['Shift+Tab']).toBeGreaterThan(least);
    expect(found.join('\n')).toBe('');
  });
}

const moving = (page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(
        (animation) =>
          `${animation.animationName ?? animation.transitionProperty ?? 'animation'} of ${animation.effect.target.className.baseVal ?? animation.effect.target.className}`,
      ),
  );

test('nothing moves that the reader did not start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  expect(await moving(page)).toEqual([]);
  // And what they start does move, so that this test can fail.
  const play = page.locator('.perfusion-play input');
  await play.check();
  await painted(page);
  expect(await moving(page)).not.toEqual([]);
  await play.uncheck();
  await painted(page);
  expect(await moving(page)).toEqual([]);
});

test('under reduced motion nothing moves, whatever is touched', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.print = () => {};
    URL.createObjectURL = () => 'data:,';
  });
  await open(page);
  const found = [];
  const controls = await page
    .locator('main :is(button, input, select, summary, .map-tile), .contents :is(a, button)')
    .elementHandles();
  let touched = 0;
  for (const control of controls) {
    const what = await control.evaluate((element) => {
      // Hidden, opening a dialog of the browser, or leaving this tab.
      if (
        element.disabled ||
        !element.getClientRects().length ||
        element.matches('[type="file"]') ||
        element.closest('#kept, #offline, #embed')
      )
        return '';
      if (element.matches('select')) {
        element.selectedIndex = (element.selectedIndex + 1) % element.length;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return element.outerHTML.slice(0, 80);
    });
    if (!what) continue;
    touched += 1;
    const still = await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => done(document.getAnimations().length))),
    );
    if (still) found.push(`${still} after ${what}`);
  }
  expect(touched).toBeGreaterThan(80);
  expect(found).toEqual([]);
  // No smooth scrolling either.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test.describe('what a screen reader is told', () => {
  // Each read by a person before it was kept; a change is to be read again.
  // Playwright leaves out options in a group, which browsers have: the story reads them.
  test('of the map, untouched and scored', async ({ page }) => {
    await open(page);
    await expect(page.locator('#map')).toMatchAriaSnapshot({ name: 'map.aria.yml' });
    await fillIn(page);
    await expect(page.locator('#map')).toMatchAriaSnapshot({ name: 'map-scored.aria.yml' });
  });

  test('of the timeline, without and with a day', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-23T12:00:00');
    await open(page);
    for (const fold of await page.locator('#timeline summary').all()) await fold.click();
    await expect(page.locator('#timeline')).toMatchAriaSnapshot({ name: 'timeline.aria.yml' });
    await page.getByLabel('Day of your operation').fill('2026-11-11');
    await expect(page.locator('#timeline')).toMatchAriaSnapshot({ name: 'timeline-with-day.aria.yml' });
  });
});

for (const file of ['index.html', 'crs-hipec-offline.html']) {
  test(`the HTML is valid: ${file}`, async () => {
    const { results } = await new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        // Taste: Trunk writes this form, and HTML allows both.
        'void-style': 'off',
        'doctype-style': 'off',
        // A search engine cuts a longer title; a reader of a tab loses nothing.
        'long-title': 'off',
        // Safari drops the list from a list without bullets, unless it is said again.
        'no-redundant-role': 'off',
        // Ours is inlined, with its hash in the policy.
        'require-sri': 'off',
        // Trial numbers and years with a hyphen are no telephone numbers.
        'tel-non-breaking': 'off',
        // A drawing to choose on, the native list beside it; and Safari's lists again.
        'prefer-native-element': ['error', { exclude: ['list', 'listbox'] }],
        // The one form sends nothing: it only spares the choices Firefox's form memory.
        'wcag/h32': 'off',
      },
    }).validateFile(`dist/${file}`);
    const errors = results
      .flatMap(({ messages }) => messages)
      .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)
      // It does not look into drawings; axe does, and misses no reference.
      .filter((error) => !error.endsWith('Element references missing id "map-0"'));
    expect(errors.join('\n')).toBe('');
  });
}
