// The recovery timeline: the road, dates in the reader's own words, today,
// milestones, the calendar file and the checklist on paper.
import { readFile } from 'node:fs/promises';
import { pagesOf } from '../support/pdf.mjs';
import { foldsWritten, keepBefore, kept, started } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';

// Settings are in a topic.
test.use({ topicsOpen: true });

const figure = (page) => page.locator('#timeline');
const day = (page) => figure(page).getByLabel('Day of your operation');
const problem = (page) => page.locator('#operation-day-problem');
const dates = (page) => figure(page).locator('.phase-date').filter({ hasText: /\S/ });
const calendar = (page) => figure(page).getByRole('button', { name: 'for my calendar' });
const unfold = async (page) => {
  for (const fold of await figure(page).locator('summary').all()) await fold.click();
};
const open = async (page, now = '2026-11-23T12:00:00') => {
  await page.clock.setFixedTime(now);
  await page.goto('./');
  await started(page);
  await unfold(page);
};

test('without a day there are ranges and no dates', async ({ page }) => {
  await open(page);
  await expect(figure(page).getByText('6–8 weeks')).toBeVisible();
  await expect(dates(page)).toHaveCount(0);
  await expect(calendar(page)).toBeDisabled();
});

// Drawings with the same class name elsewhere made them a third as large.
for (const width of [320, 390, 1280]) {
  test(`at ${width} px each stop of the road is drawn large enough to make out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const drawings = figure(page).locator('.phases .sign use');
    await expect(drawings).toHaveCount(7);
    for (const drawing of await drawings.all()) {
      expect((await drawing.boundingBox()).height).toBeGreaterThanOrEqual(32);
    }
  });
}

test('a day of operation gives dates, is kept, and can be forgotten', async ({ page }) => {
  await open(page);
  await day(page).fill('2026-12-20');
  await expect(dates(page)).toHaveText([
    'Dec 20, 2026',
    'from Dec 20, 2026',
    /Dec 30, 2026\s–\sJan 3, 2027, or later/,
    /around Jan 31\s–\sFeb 14, 2027/,
    /around Mar 20\s–\sJun 20, 2027/,
    /around Jun 20\s–\sDec 20, 2027/,
  ]);
  await expect(figure(page).getByText('Your operation is in 27 days.')).toBeVisible();

  await foldsWritten(page);
  await page.reload();
  await expect(day(page)).toHaveValue('2026-12-20');
  await expect(dates(page).first()).toHaveText('Dec 20, 2026');

  await figure(page).getByRole('button', { name: 'Forget this day' }).click();
  await expect(day(page)).toHaveValue('');
  await expect(dates(page)).toHaveCount(0);
  expect((await kept(page)) ?? '').not.toContain('2026-12-20');
});

test('today is marked, and moves on', async ({ page }) => {
  const along = async () => Number((await figure(page).locator('.road-now').getAttribute('d')).match(/ (\d+)h0$/)[1]);
  await open(page);
  await expect(figure(page).locator('.road-now')).toHaveAttribute('d', '');
  await day(page).fill('2026-11-11');
  await expect(figure(page).getByText('Today is day 12 after the operation.')).toBeVisible();
  const before = await along();
  await page.clock.setFixedTime('2026-11-24T00:01:00');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(figure(page).getByText('Today is day 13 after the operation.')).toBeVisible();
  expect(await along()).toBeGreaterThan(before);
});

test('a far or impossible day gets a clear word and is not kept', async ({ page }) => {
  await open(page);
  const words = {
    '2016-11-22': 'more than 10 years back',
    '2029-11-24': 'more than 3 years ahead',
    '0026-11-24': 'more than 10 years back',
  };
  for (const [value, word] of Object.entries(words)) {
    await day(page).fill(value);
    await day(page).blur();
    await expect(problem(page)).toContainText(word);
    await expect(day(page)).toHaveAttribute('aria-invalid', 'true');
  }
  expect((await kept(page)) ?? '').not.toContain('operation_day":"2');
  for (const value of ['2016-11-23', '2029-11-23']) {
    await day(page).fill(value);
    await expect(problem(page)).toBeHidden();
  }
});

for (const [value, word] of [
  ['2062-12-20', 'more than 3 years ahead'],
  ['9999-12-20', 'more than 3 years ahead'],
  ['0001-12-20', 'more than 10 years back'],
]) {
  test(`a day changed to ${value} takes the dates of the day before with it`, async ({ page }) => {
    await open(page);
    await day(page).fill('2026-12-20');
    await expect(dates(page)).toHaveCount(6);
    await expect(calendar(page)).toBeEnabled();
    await day(page).fill(value);
    await expect(problem(page)).toContainText(word);
    await expect(problem(page)).toContainText('no dates are shown');
    await expect(dates(page)).toHaveCount(0);
    await expect(figure(page).locator('.timeline-today')).toBeHidden();
    await expect(figure(page).locator('.road-now')).toHaveAttribute('d', '');
    await expect(calendar(page)).toBeDisabled();
    await day(page).fill('2026-12-20');
    await expect(problem(page)).toBeHidden();
    await expect(dates(page)).toHaveCount(6);
  });
}

test('what is wrong with the day that is kept is never folded away', async ({ page }) => {
  await keepBefore(page, { version: 1, operation_day: '2026-12-20' });
  await page.clock.setFixedTime('1970-01-01T00:00:00Z');
  await page.goto('./');
  await expect(problem(page)).toBeVisible();
  await expect(dates(page)).toHaveCount(0);
});

test('February 30, typed, is told to be none', async ({ page }) => {
  await open(page);
  await day(page).focus();
  await page.keyboard.type('02302027');
  await day(page).blur();
  await expect(problem(page)).toContainText('no such day');
});

test('a year being typed is not scolded', async ({ page }) => {
  await open(page);
  await day(page).focus();
  await page.keyboard.type('12032');
  await expect(problem(page)).toBeHidden();
  await page.keyboard.type('026');
  await expect(figure(page).locator('.phase-date').first()).toHaveText('Dec 3, 2026');
});

// Midnight, a lost hour at midnight, half hours, and the far side of the date line.
const PLACES = [
  ['America/Santiago', 'es-CL', '2026-09-06', '6 sept 2026'],
  ['America/New_York', 'en-US', '2027-03-14', 'Mar 14, 2027'],
  ['Europe/Berlin', 'de-DE', '2026-10-25', '25. Okt. 2026'],
  ['Pacific/Kiritimati', 'en-GB', '2026-12-31', '31 Dec 2026'],
  ['Pacific/Pago_Pago', 'en-US', '2026-12-31', 'Dec 31, 2026'],
];
for (const [timezoneId, locale, value, words] of PLACES) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId, locale });

    test('dates are the reader’s own, and no clock moves them', async ({ page }) => {
      // A few minutes after midnight there, whatever the offset.
      await page.clock.install();
      await page.goto('./');
      const [year, month, date] = value.split('-').map(Number);
      const now = await page.evaluate(([y, m, d]) => new Date(y, m - 1, d, 1, 5).getTime(), [year, month, date]);
      await page.clock.setFixedTime(now);
      await page.reload();
      await started(page);
      await unfold(page);
      await day(page).fill(value);
      await expect(figure(page).locator('.phase-date').first()).toHaveText(words);
      await expect(figure(page).getByText('Today is the day of the operation.')).toBeVisible();
    });
  });
}

test('milestones are ticked and kept', async ({ page }) => {
  await open(page);
  await figure(page).getByLabel('I can walk').check();
  await page.reload();
  await expect(figure(page).getByLabel('I can walk')).toBeChecked();
  await expect(figure(page).getByLabel('I know whom to call')).not.toBeChecked();
});

test('the calendar file holds the phases', async ({ page }) => {
  await open(page);
  await day(page).fill('2028-02-18');
  const [download] = await Promise.all([page.waitForEvent('download'), calendar(page).click()]);
  expect(download.suggestedFilename()).toBe('after-crs-hipec.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6);
  // 10 to 14 days over a leap day; the end is the day after.
  expect(text).toContain(
    'DTSTART;VALUE=DATE:20280228\r\nDTEND;VALUE=DATE:20280304\r\nSUMMARY:Typically going home (after CRS + HIPEC)\r\n',
  );
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the checklist prints alone, on one page', async ({ page }) => {
  await open(page);
  await day(page).fill('2026-12-20');
  await page.evaluate(() => {
    window.print = () => (window.printed = document.documentElement.dataset.print);
  });
  await figure(page).getByRole('button', { name: 'Print as a checklist' }).click();
  expect(await page.evaluate(() => window.printed)).toBe('timeline');
  await page.evaluate(() => (document.documentElement.dataset.print = 'timeline'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeHidden();
  await expect(figure(page).getByText('phone number:')).toBeVisible();
  await expect(figure(page).locator('.phase-date').first()).toBeVisible();
  for (const size of ['Normal', 'Largest']) {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('radio', { name: size, exact: true }).check();
    await page.emulateMedia({ media: 'print' });
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      await page.evaluate(() => (document.documentElement.dataset.print = 'timeline'));
      expect(pagesOf(pdf), `${size} on ${format}`).toBe(1);
    }
  }
});

test('forgetting the day leaves the focus in its field', async ({ page }) => {
  await open(page);
  await day(page).fill('2026-12-20');
  await figure(page).getByRole('button', { name: 'Forget this day' }).press('Enter');
  await expect(day(page)).toHaveValue('');
  await expect(day(page)).toBeFocused();
});

for (const width of [256, 320, 1280]) {
  test(`at ${width} px nothing is cut off and every target is large enough`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await day(page).fill('2026-12-20');
    const targets = figure(page).locator('label.choice, button, input[type="date"]');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.width).toBeGreaterThanOrEqual(44);
    }
    const wide = await figure(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test('on a phone the whole road lies on one screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await started(page);
  expect((await figure(page).boundingBox()).height).toBeLessThanOrEqual(780);
});

for (const width of [360, 1280]) {
  test(`each stop has its stretch of the road, and the road does not break, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const boxes = await figure(page)
      .locator('.road')
      .evaluateAll((roads) => roads.map((road) => road.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(7);
    for (const [at, box] of boxes.entries()) {
      const next = boxes[at + 1];
      const [end, start] = width < 700 ? [box.bottom, next?.top] : [box.right, next?.left];
      if (next) expect(Math.abs(end - start)).toBeLessThan(1);
    }
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`no accessibility violations, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await day(page).fill('2016-11-22');
    await axe(page, { alone: '#timeline' });
  });
}
