// What each trial found: one at a time, life or harms, the same in each form.
import { open } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';

const figure = (page) => page.locator('#studies');
const answer = (page) => figure(page).locator('.study-answer:visible');
const kind = (page) => figure(page).locator('.study-kind:visible');
const choose = (page, name) => figure(page).getByRole('radio', { name }).check();

test.describe('with scripts', () => {
  test.beforeEach(({ page }) => open(page, './#studies'));

  test('it opens with bowel cancer, and says what was found in one sentence', async ({ page }) => {
    await expect(kind(page)).toHaveText(/Bowel cancer.*spread to the peritoneum/);
    await expect(answer(page)).toHaveText(/this HIPEC did not lengthen life/);
    await expect(
      figure(page).getByRole('img', { name: /^with HIPEC: .* 41\.7 months\. .* 36\.2 to 53\.8/ }),
    ).toBeVisible();
    await expect(
      figure(page).getByRole('img', { name: /^without HIPEC: .* 41\.2 months\. .* 35\.1 to 49\.7/ }),
    ).toBeVisible();
    await expect(figure(page).locator('.study-counted:visible')).toHaveText(/39 of 100.*37 of 100/);
  });

  test('the kind of cancer is the largest word', async ({ page }) => {
    const sizes = await figure(page)
      .locator('p, span, strong, legend, figcaption, summary, text')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => [parseFloat(getComputedStyle(one).fontSize), one.closest('.study-kind') !== null]),
      );
    const largest = Math.max(...sizes.map(([size]) => size));
    expect(sizes.filter(([size]) => size === largest).every(([, isKind]) => isKind)).toBe(true);
  });

  test('every trial shows its own people, and nothing moves', async ({ page }) => {
    const height = () => figure(page).evaluate((element) => element.getBoundingClientRect().height);
    const first = await height();
    const found = [
      [/Ovarian\s*after chemo/, /44\.9 months/, 0],
      [/Ovarian\s*came back/, /54\.3 months/, 0],
      [/no spread\s*HIPEC weeks later/, null, 2],
      [/no spread\s*HIPEC at once/, null, 1],
    ];
    for (const [name, months, counted] of found) {
      await choose(page, name);
      await expect(kind(page)).toHaveCount(1);
      await expect(figure(page).locator('.study-counted:visible')).toHaveCount(counted);
      const lines = figure(page).locator('.study-line').filter({ visible: true });
      await expect(lines).toHaveCount(months ? 2 : 0);
      if (months) await expect(lines.first()).toHaveAccessibleName(months);
      await choose(page, 'Harms');
      await expect(answer(page)).toHaveCount(1);
      expect(Math.abs((await height()) - first)).toBeLessThan(1);
      await choose(page, 'Life');
    }
  });

  test('where no harm was counted that could be checked, it says so', async ({ page }) => {
    await choose(page, /no spread\s*HIPEC weeks later/);
    await choose(page, 'Harms');
    await expect(answer(page)).toHaveText('We found no number of harms that we could check.');
    await expect(figure(page).locator('.study-counted:visible')).toHaveCount(0);
    // Nor are people drawn as if some were counted.
    await expect(figure(page).locator('.study-unknown:visible')).toHaveCount(1);
    await expect(figure(page).locator('.study-unknown .person-first use')).toHaveCount(0);
  });

  test('on a phone the bowel trial shows its people, and its middle in the tables alone', async ({ page }) => {
    // Beside so few words the line of years was read as the reader's own time.
    const lines = figure(page).locator('.study-line:visible');
    await expect(lines).toHaveCount(2);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(lines).toHaveCount(0);
    await expect(figure(page).locator('.study-counted:visible')).toHaveText(/39 of 100.*37 of 100/);
    await figure(page).getByText('As tables').click();
    await expect(figure(page).getByRole('cell', { name: /41\.7 months/ })).toBeVisible();
  });

  test('as many people are filled as the words say', async ({ page }) => {
    const groups = await figure(page)
      .locator('.study-hundreds > div')
      .evaluateAll((all) =>
        all.map((group) => {
          const filled = [...group.querySelectorAll('.person-first use')];
          const people = filled.reduce((sum, use) => sum + (use.getAttribute('href') === '#art-ten' ? 10 : 1), 0);
          return [people, parseInt(group.querySelector('strong').textContent, 10)];
        }),
      );
    expect(groups).toHaveLength(12);
    for (const [drawn, said] of groups) expect(drawn).toBe(said);
  });

  test('the middle stands where the years say', async ({ page }) => {
    await choose(page, /Ovarian\s*after chemo/);
    const places = await figure(page)
      .locator('[data-for="ovhipec-1"]')
      .evaluate((study) => {
        const box = (element) => element.getBoundingClientRect();
        const years = box(study.querySelector('.study-years'));
        return [...study.querySelectorAll('.study-line')].map((line) => {
          const mark = line.querySelector('.study-mark');
          const here = (box(mark).left + box(mark).width / 2 - box(line).left) / years.width;
          // What is read out is exact; beside the mark stand years as people count them.
          const months = parseFloat(line.getAttribute('aria-label').match(/longer than ([\d.]+)/)[1]);
          return [months / 84, (here - 0.015) / 0.97];
        });
      });
    for (const [said, drawn] of places) expect(Math.abs(said - drawn)).toBeLessThan(0.005);
    await expect(figure(page).locator('[data-for="ovhipec-1"] .study-when')).toHaveText(['≈ 3¾ years', '≈ 2¾ years']);
  });

  test('the switches work by key', async ({ page }) => {
    await figure(page)
      .getByRole('radio', { name: /Bowel\s*spread/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    await expect(kind(page)).toHaveText(/Ovarian cancer/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(answer(page)).toHaveText(/no number of harms/);
  });

  test('tables say the same of every trial', async ({ page }) => {
    await figure(page).getByText('As tables').click();
    const table = figure(page).getByRole('table');
    await expect(table).toHaveCount(5);
    await expect(table.getByRole('row', { name: /Half of the people lived longer than/ })).toHaveCount(3);
    const chipor = table.filter({ hasText: 'CHIPOR' });
    await expect(chipor.getByRole('row', { name: /Half of the people lived longer than/ })).toHaveText(
      /54\.3 months \(4\.5 years\).*45\.8/,
    );
    await expect(chipor.getByRole('row', { name: /Likely range of that middle/ })).toHaveText(
      /41\.9–61\.7 months.*38\.9–54\.2/,
    );
    await expect(table.getByRole('row', { name: /Not back in the abdomen/ })).toHaveText(/97%.*87%/);
  });

  for (const [width, limit] of [
    [390, 780],
    [1280, 820],
  ]) {
    test(`at ${width} px it opens within one screen`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      expect((await figure(page).boundingBox()).height).toBeLessThanOrEqual(limit);
    });
  }

  test('nothing is cut off on a small phone, and every target is large enough', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await figure(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    for (const target of await figure(page).locator('label, summary').all()) {
      expect((await target.boundingBox()).height).toBeGreaterThanOrEqual(44);
    }
  });

  test('on paper every trial stands with life and harms, and no control', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(kind(page)).toHaveCount(5);
    await expect(answer(page)).toHaveCount(10);
    await expect(figure(page).locator('input:visible')).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`it has no accessibility violations, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await axe(page, { alone: '#studies' });
      await choose(page, 'Harms');
      await axe(page, { alone: '#studies' });
    });
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the switches work all the same', async ({ page }) => {
    await page.goto('./');
    await choose(page, /Ovarian\s*came back/);
    await choose(page, 'Harms');
    await expect(answer(page)).toHaveText(/More people had a severe problem/);
  });
});
