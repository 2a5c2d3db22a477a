// The PCI map: scored by hand, key and list; shown and kept.

import { hold } from './support/hold.mjs';
import { keepBefore, open } from './support/kept.mjs';
import { button, cell, chosen, FULL, foldsOpen, map, picture, region, size, sum, UNTOUCHED } from './support/map.mjs';
import { axe, expect, test } from './support/test.mjs';
import { painted } from './support/wall.mjs';

test.use({ topicsOpen: true });

// As for a reader who has opened what is folded under the picture.
foldsOpen();

test('an untouched map has no number', async ({ page }) => {
  await open(page);
  await expect(sum(page)).toHaveText(UNTOUCHED);
  await expect(button(page, 'Copy as text')).toBeDisabled();
});

test('a region is chosen by touch and scored by its radio buttons', async ({ page }) => {
  await open(page);
  await region(page, 6).click();
  await expect(map(page).getByText('Bladder; uterus').first()).toBeVisible();
  await size(page, /Over 0.5 to 5 cm/).check();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
  await expect(region(page, 6)).toHaveAccessibleName('Region 6, Pelvis: 2 of 3');
  await expect(region(page, 6)).toHaveAccessibleDescription(/^Bladder; uterus/);
  await expect(cell(page, 6)).toHaveText('2');
  await map(page).getByRole('combobox', { name: 'Region' }).selectOption('3 Left upper');
  await expect(size(page, /Not scored/)).toBeChecked();
  await size(page, /None seen/).check();
  await expect(sum(page)).toHaveText('2 of 13 regions scored, sum so far 2 of 39');
  await size(page, /Not scored/).check();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
});

for (const width of [320, 412, 1280]) {
  test(`on ${width} px the sizes stay under the finger with each region, and all below with the first score`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const heights = () =>
      page.evaluate(() => {
        const top = document.querySelector('#map').getBoundingClientRect().top;
        return ['.map-sizes', '.map-sum-row', '.map-table'].map((part) =>
          Math.round(document.querySelector(`#map ${part}`).getBoundingClientRect().top - top),
        );
      });
    const before = await heights();
    for (let number = 0; number < 13; number++) {
      await region(page, number).click();
      await page.locator(`#map input[name="map-size"][value="${number % 4}"]`).check();
      expect(await heights()).toEqual(before);
    }
  });
}

test('the whole map is scored by keyboard only', async ({ page }) => {
  await open(page);
  await picture(page).focus();
  await page.keyboard.press('Home');
  // Boustrophedon over the torso, then the small bowel.
  const way = 'ArrowUp ArrowLeft ArrowDown ArrowDown ArrowRight ArrowRight ArrowUp ArrowUp'.split(' ');
  await page.keyboard.press('3');
  for (const [step, key] of way.entries()) {
    await page.keyboard.press(key);
    await page.keyboard.press(String(step % 4));
  }
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    await page.keyboard.press('1');
  }
  await expect(sum(page)).toHaveText(/^PCI \d+ of 39$/);
  await expect(page.locator('#announcement')).toHaveText(/PCI \d+ of 39$/);
  await page.keyboard.press('Delete');
  await expect(sum(page)).toHaveText(/^12 of 13 regions scored/);
});

test('arrows lead to the neighbor, Home and End to the first and the last', async ({ page }) => {
  await open(page);
  await picture(page).focus();
  for (const [key, number] of [
    ['End', 12],
    ['ArrowRight', 10],
    ['ArrowUp', 9],
    ['ArrowUp', 5],
    ['ArrowUp', 4],
    ['ArrowLeft', 0],
    ['ArrowLeft', 8],
    ['ArrowLeft', 8],
    ['ArrowUp', 1],
    ['ArrowUp', 1],
    ['ArrowRight', 2],
    ['Home', 0],
  ]) {
    await page.keyboard.press(key);
    await expect(chosen(page)).toHaveAttribute('id', `map-${number}`);
    await expect(picture(page)).toHaveAttribute('aria-activedescendant', `map-${number}`);
  }
});

test('keys act only while the picture has the focus', async ({ page }) => {
  await open(page);
  await button(page, 'Print this map').focus();
  await page.keyboard.press('3');
  await expect(sum(page)).toHaveText(UNTOUCHED);
});

test('undo, redo and clear', async ({ page }) => {
  await open(page);
  await picture(page).focus();
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await button(page, 'Undo').click();
  await expect(sum(page)).toHaveText(/sum so far 3 of 39/);
  await button(page, 'Redo').click();
  await expect(sum(page)).toHaveText(/sum so far 1 of 39/);
  await button(page, 'Clear').click();
  await expect(sum(page)).toHaveText(UNTOUCHED);
  await button(page, 'Undo').click();
  await expect(sum(page)).toHaveText(/sum so far 1 of 39/);
});

test('scores are kept on the device, and what was erased stays erased', async ({ page }) => {
  await open(page);
  await picture(page).focus();
  await page.keyboard.press('2');
  await page.reload();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
  await page.locator('#kept').getByRole('button', { name: /Erase/ }).click();
  await expect(sum(page)).toHaveText(UNTOUCHED);
  await expect(button(page, 'Undo')).toBeHidden();
});

for (const scores of ['4444444444444', '012', 'x', 7, null, '-------------0']) {
  test(`stored scores that are none do no harm: ${scores}`, async ({ page }) => {
    await keepBefore(page, { version: 1, map: scores });
    await open(page);
    await expect(sum(page)).toHaveText(UNTOUCHED);
    await picture(page).focus();
    await page.keyboard.press('1');
    await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 1 of 39');
  });
}

test('an example is shown apart from the reader’s own, step by step', async ({ page }) => {
  await open(page);
  await picture(page).focus();
  await page.keyboard.press('1');
  await button(page, 'In 4 regions').click();
  await expect(sum(page)).toHaveText('PCI 6 of 39');
  await expect(page.locator('#announcement')).toHaveText(
    'A made-up example. Your own scores are kept apart. PCI 6 of 39',
  );
  await expect(size(page, /None seen/)).toBeDisabled();
  await button(page, 'Go through it, region by region').click();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 1 of 39');
  await button(page, 'Next step').click();
  await expect(chosen(page)).toHaveAttribute('id', 'map-1');
  await expect(sum(page)).toHaveText('2 of 13 regions scored, sum so far 1 of 39');
  await picture(page).focus();
  await page.keyboard.press('3');
  await expect(page.locator('#announcement')).toHaveText(/not your scores/);
  await button(page, 'Back to mine').click();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 1 of 39');
  await button(page, 'In 9 regions').click();
  await button(page, 'Keep these as mine').click();
  await expect(sum(page)).toHaveText('PCI 15 of 39');
  await button(page, 'Undo').click();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 1 of 39');
});

test('a button that goes away hands the focus on', async ({ page }) => {
  await open(page);
  await picture(page).focus();
  await page.keyboard.press('2');
  await button(page, 'Undo').press('Enter');
  await expect(button(page, 'Redo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Undo')).toBeFocused();
  await button(page, 'Clear').press('Enter');
  await expect(button(page, 'Undo')).toBeFocused();
  await button(page, 'In 4 regions').press('Enter');
  await button(page, 'Back to mine').press('Enter');
  await expect(picture(page)).toBeFocused();
  await button(page, 'In 4 regions').press('Enter');
  await button(page, 'Keep these as mine').press('Enter');
  await expect(picture(page)).toBeFocused();
});

test('on a small phone every target is 44 by 44, every label 12 px, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `./#map=${FULL}`);
  await expect(sum(page)).toHaveText('PCI 17 of 39');
  const small = await page.evaluate(() => {
    const root = document.getElementById('map');
    const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
    const targets = root.querySelectorAll(
      'button:not(.term), select, .choice, summary, textarea, .map-picture .map-tile > path',
    );
    const tooSmall = [...targets].filter(seen).filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < 43.9;
    });
    const texts = [...root.querySelectorAll('.map-picture text')].filter(seen);
    const size = (text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
    const unreadable = texts.filter((text) => size(text) < 12);
    const name = (element) => `${element.tagName} ${element.textContent || element.parentNode.id}`;
    return {
      targets: targets.length,
      tooSmall: tooSmall.map(name),
      unreadable: unreadable.map(name),
      wide: root.scrollWidth - root.clientWidth,
    };
  });
  expect(small).toEqual({ targets: small.targets, tooSmall: [], unreadable: [], wide: 0 });
  expect(small.targets).toBeGreaterThan(25);
});

for (const colorScheme of ['light', 'dark']) {
  for (const address of ['./', './?embed=map']) {
    test(`axe finds nothing: ${colorScheme} ${address}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      await picture(page).focus();
      for (const key of ['3', 'ArrowUp', '2', 'ArrowLeft', '0', 'ArrowDown', '1']) await page.keyboard.press(key);
      await expect(sum(page)).toHaveText('4 of 13 regions scored, sum so far 6 of 39');
      await axe(page, { alone: '#map' });
      await button(page, 'In all 13 regions').click();
      await axe(page, { alone: '#map' });
    });
  }
}

test('what is touched before the start is done by it', async ({ page }) => {
  const go = await hold(page);
  await page.goto('./');
  await region(page, 5).click();
  await picture(page).focus();
  await page.keyboard.press('2');
  go();
  await expect(sum(page)).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
  await expect(cell(page, 5)).toHaveText('2');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture, the table with blank scores, and no dead control', async ({ page }) => {
    await page.goto('./#region-3');
    await expect(map(page).getByRole('img', { name: /13 regions/ })).toBeVisible();
    await expect(picture(page)).toBeHidden();
    await expect(page.locator('#region-3')).toBeInViewport();
    await expect(cell(page, 3)).toHaveText('');
    await expect(
      map(page).locator('button:visible, select:visible, textarea:visible, fieldset input:visible'),
    ).toHaveCount(0);
    // Nothing is chosen, so no name stands out.
    const weights = await map(page)
      .locator('#map-labels text')
      .evaluateAll((all) => all.map((text) => getComputedStyle(text).fontWeight));
    expect(new Set(weights)).toEqual(new Set(['400']));
    // Style sheets alone follow the switches.
    await map(page).getByRole('switch', { name: 'From the side' }).check();
    await expect(map(page).getByRole('img', { name: /one folded sheet/ })).toBeVisible();
    await expect(map(page).getByRole('img', { name: /13 regions/ })).toBeHidden();
    await expect(page.locator('a.organ').first()).toHaveAttribute('href', '#map');
  });
});

// In five visits of eight it was 2,300 parts, the whole picture: a name that was put in the place
// of another made Chromium ask each `:has()` near it. The time of a touch is `cargo xtask bench`'s.
test('a choice on the map styles what it changes alone', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  let styled = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    styled += value.filter(({ name }) => name === 'StyleResolver::ResolveStyle').length;
  });
  const stylesOf = async (target) => {
    styled = 0;
    await target.scrollIntoViewIfNeeded();
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline.invalidationTracking'] },
    });
    await target.click();
    await painted(page);
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    return styled;
  };
  for (const region of [1, 3, 6]) {
    const chosen = await stylesOf(map(page).locator(`#map-${region}`));
    expect(chosen, 'it is counted').toBeGreaterThan(10);
    expect(chosen).toBeLessThan(600);
    expect(await stylesOf(map(page).locator(`[name="map-size"][value="${region % 4}"]`))).toBeLessThan(150);
  }
});
