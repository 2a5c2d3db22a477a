// "Check yourself": a session by key and one by touch, what is kept of it, a frame and paper.
import { pagesOf } from '../support/pdf.mjs';
import { keepBefore, kept, open } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';

const ask = (page, id) => page.locator(`.check-ask[data-value="${id}"]`);
const said = (page, id) => ask(page, id).locator('output');
const why = (page, id) => ask(page, id).locator('details');
const see = (page, id) => ask(page, id).getByRole('button', { name: 'Check my answer' });
const fold = (page, section) => page.locator(`#${section} .check`);
const unfold = (page, section) => fold(page, section).locator('> summary').click();
const state = async (page) => JSON.parse((await kept(page)) ?? '{}');

test.describe('by key', () => {
  test('a question is answered wrong, then right, and leads to its place', async ({ page }) => {
    await open(page);
    await fold(page, 'candidates').locator('> summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(said(page, 'what-a-score-tells')).toHaveText(/Not quite/);
    await expect(why(page, 'what-a-score-tells')).toHaveAttribute('open');

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await expect(said(page, 'what-a-score-tells')).toHaveText('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(said(page, 'what-a-score-tells')).toHaveText('Right.');
    expect((await state(page)).answers).toEqual(['what-a-score-tells: 2']);

    await why(page, 'one-cancer-or-all').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#candidates-where-did-the-cancer-begin')).toBeInViewport();
  });

  test('a slider is set to the edge', async ({ page }) => {
    await open(page);
    await unfold(page, 'surgery');
    const slider = ask(page, 'edge-of-cc-1').getByRole('slider', { name: /Largest spot left/ });
    await expect(slider).toHaveAttribute('aria-valuetext', '4 mm');
    await slider.focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '2.5 mm');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(said(page, 'edge-of-cc-1')).toHaveText('Right.');
    // The reader's own figure stays as it is.
    await expect(page.locator('#cc-number')).toHaveValue('2');
  });

  test('steps are put in order, and the focus goes along', async ({ page }) => {
    await open(page);
    await unfold(page, 'hipec');
    const steps = ask(page, 'steps-in-order').getByRole('listitem');
    const press = async (step, way, times) => {
      const button = ask(page, 'steps-in-order').getByRole('button', { name: `Move ${step} ${way}` });
      await button.focus();
      for (let time = 0; time < times; time += 1) {
        await page.keyboard.press('Enter');
        await expect(button).toBeFocused();
      }
    };
    await press('B', 'up', 2);
    await expect(steps.first()).toContainText('Take out the tumor');
    await press('C', 'down', 3);
    await press('D', 'up', 1);
    await see(page, 'steps-in-order').click();
    await expect(said(page, 'steps-in-order')).toHaveText('Right.');
    await expect(steps.last()).toContainText('Close the belly');
  });

  test('without an answer it asks for one', async ({ page }) => {
    await open(page);
    await unfold(page, 'short');
    await see(page, 'two-parts').click();
    await expect(said(page, 'two-parts')).toHaveText('Choose an answer first.');
    await expect(why(page, 'two-parts')).not.toHaveAttribute('open');
    expect((await state(page)).answers ?? []).toEqual([]);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a region is touched, the house is moved, and scores and dates stay', async ({ page }) => {
    await keepBefore(page, { version: 3, map: '2------------', operation_day: '2026-11-02' });
    await open(page);
    await unfold(page, 'surgery');
    const tile = (place) => ask(page, 'left-and-right').getByRole('radio', { name: place });
    await tile('1, top left').tap();
    await see(page, 'left-and-right').tap();
    await expect(said(page, 'left-and-right')).toHaveText(/Not quite/);
    await tile('3, top right').tap();
    await see(page, 'left-and-right').tap();
    await expect(said(page, 'left-and-right')).toHaveText('Right.');

    await unfold(page, 'recovery');
    await ask(page, 'going-home').getByRole('slider').fill('12');
    await see(page, 'going-home').tap();
    await expect(said(page, 'going-home')).toHaveText('Right.');
    await expect(ask(page, 'going-home').locator('.check-house')).toHaveAttribute('transform', 'translate(120)');
    const now = await state(page);
    expect(now.answers).toEqual(['left-and-right: 3', 'going-home: 12']);
    expect([now.map, now.operation_day]).toEqual(['2------------', '2026-11-02']);
  });

  test('every target is 44 px, and nothing is cut off', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    for (const section of ['surgery', 'hipec', 'recovery', 'questions']) {
      await unfold(page, section);
      const overflow = await fold(page, section).evaluate((el) => el.scrollWidth - el.clientWidth);
      expect(overflow, section).toBeLessThanOrEqual(0);
      for (const target of await fold(page, section).locator('label:has(input[type=radio]), button, summary').all()) {
        const box = await target.boundingBox();
        expect(Math.round(box.height), await target.textContent()).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

test.describe('what is kept', () => {
  test('what an older page kept is brought along, and answers come back', async ({ page }) => {
    await keepBefore(page, { version: 2, notes: 'call Ann', all_open: false });
    await open(page);
    await unfold(page, 'short');
    await ask(page, 'two-parts').getByRole('radio').first().check();
    await see(page, 'two-parts').click();
    await page.reload();
    await open(page);
    await expect(ask(page, 'two-parts').locator('input').first()).toBeChecked();
    await expect(said(page, 'two-parts')).toHaveText('Right.');
    const now = await state(page);
    expect([now.version, now.notes, now.answers]).toEqual([3, 'call Ann', ['two-parts: 1']]);
  });

  test('what has no meaning is dropped, and the rest stays', async ({ page }) => {
    const answers = ['two-parts: 9', 'heart: 1', 'going-home: 11'];
    await keepBefore(page, { version: 3, notes: 'call Ann', answers, skips_check: 'perhaps' });
    await open(page, './#about');
    await expect(page.locator('#kept [data-part=list]')).toContainText(
      'Your notes: call Ann\nCheck yourself, questions answered: 1',
    );
    await expect(page.locator('.notices li:visible')).toHaveCount(0);
  });

  test('erasing takes the answers, too', async ({ page }) => {
    await keepBefore(page, { version: 3, answers: ['two-parts: 1'] });
    await open(page, './#kept');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(ask(page, 'two-parts').locator('input').first()).not.toBeChecked();
    await expect(said(page, 'two-parts')).toHaveText('');
    expect((await state(page)).answers ?? []).toEqual([]);
  });

  test('a reader who wants no more of it is not asked again, and can change that', async ({ page }) => {
    await open(page);
    await unfold(page, 'short');
    await fold(page, 'short').getByRole('button', { name: 'Do not ask me again' }).click();
    await expect(page.locator('.check:visible')).toHaveCount(0);
    await expect(page.locator('#short-end .next')).toBeFocused();
    await page.reload();
    await open(page, './#settings');
    await expect(page.locator('.check:visible')).toHaveCount(0);
    await page.getByLabel('Ask me questions after each section').check();
    await expect(page.locator('.check:visible')).toHaveCount(8);
  });

  test('opening everything opens no answer', async ({ page }) => {
    await keepBefore(page, { version: 3, all_open: true });
    await open(page);
    await expect(page.locator('.check:not([open])')).toHaveCount(0);
    await expect(page.locator('.check-why[open]')).toHaveCount(0);
  });
});

test('a question does not stand between a reader and the mark of reading', async ({ page }) => {
  await open(page);
  await unfold(page, 'short');
  await page.locator('#short-end').scrollIntoViewIfNeeded();
  await expect(page.locator('#contents [data-value="short"]')).toContainText(', read');
  expect((await state(page)).answers).toEqual([]);
});

test('alone in a frame all questions stand, by section', async ({ page }) => {
  await open(page, './?embed=check');
  await expect(page.locator('.check > summary:visible')).toHaveCount(8);
  await expect(fold(page, 'surgery').locator('> summary')).toContainText('Check yourself: Part one: surgery');
  await expect(page.locator('#check')).toContainText('Say it back');
  await expect(page.locator(':is(.short, .topic, .section-end, h2):visible')).toHaveCount(0);
  await unfold(page, 'short');
  await ask(page, 'two-parts').getByRole('radio').first().check();
  await see(page, 'two-parts').click();
  await expect(said(page, 'two-parts')).toHaveText('Right.');
});

test('those close to the patient have an address of their own', async ({ page }) => {
  await open(page, './#close');
  await expect(page.getByRole('heading', { name: 'For family and friends' })).toBeInViewport();
  await expect(page.locator('#close')).toContainText('The day itself');
});

test('on paper the answers stand overleaf', async ({ page }) => {
  await open(page);
  // As the button lays it out, without the dialog.
  await page.evaluate(() => {
    document.documentElement.dataset.print = 'check';
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.emulateMedia({ media: 'print' });
  const bottom = (locator) =>
    locator.evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));
  const top = (locator) => locator.evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().top)));
  await expect(page.locator('.check-ask > fieldset:visible')).toHaveCount(16);
  expect(await top(page.locator('.check-why'))).toBeGreaterThanOrEqual(
    await bottom(page.locator('.check-ask > fieldset')),
  );
  const pages = async (format) => {
    return pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
  };
  for (const format of ['A4', 'Letter']) expect(await pages(format), format).toBe(2);
  // All the questions are on the first, and the first answer is on the second.
  const hide = (selector) =>
    page.evaluate((selector) => {
      for (const one of document.querySelectorAll(selector)) one.remove();
    }, selector);
  await hide('.check-why:not(#short *)');
  expect(await pages('A4')).toBe(2);
  await hide('.check-why');
  expect(await pages('A4')).toBe(1);
});

for (const colorScheme of ['light', 'dark']) {
  test(`it has no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    for (const section of ['surgery', 'hipec', 'recovery', 'questions']) {
      await unfold(page, section);
      for (const answer of await fold(page, section).locator('.check-why > summary').all()) await answer.click();
    }
    await axe(page, { alone: '.check' });
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be read, and their answers', async ({ page }) => {
    await page.goto('./');
    await unfold(page, 'hipec');
    await expect(fold(page, 'hipec').locator('.check-body button:visible')).toHaveCount(0);
    await why(page, 'steps-in-order').locator('summary').click();
    await expect(why(page, 'steps-in-order')).toContainText('Right: B D A E C.');
  });
});
