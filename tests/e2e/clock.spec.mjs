// A device whose clock is wrong, or that sleeps.
// docs/reliability.md names each of these tests beside what the reader sees.
import { markRead } from './support/here.mjs';
import { keepBefore, kept, open } from './support/kept.mjs';
import { expect, hosted as test } from './support/test.mjs';

test.use({ topicsOpen: true });

test.describe('the clock is wrong', () => {
  const CLOCKS = [
    '1970-01-01T00:00:00Z',
    '2001-09-09T01:46:40Z',
    '2038-01-19T03:14:08Z',
    '2099-12-31T23:59:59Z',
    '+012026-11-24T12:00:00Z',
    '+275760-09-12T23:00:00Z',
  ];
  for (const now of CLOCKS) {
    test(`a clock that says ${now} moves no date and loses none`, async ({ page }) => {
      await page.clock.setFixedTime(now);
      await keepBefore(page, { version: 1, operation_day: '2026-12-20', map: '0123---------' });
      await open(page);
      const timeline = page.locator('#timeline');
      await expect(timeline.getByLabel('Day of your operation')).toHaveValue('2026-12-20');
      // Dates that would be wrong are not shown; ranges stay.
      await expect(timeline.locator('.phase-date').filter({ hasText: /\d/ })).toHaveCount(0);
      await expect(timeline.getByText('6–8 weeks')).toBeVisible();
      const problem = page.locator('#operation-day-problem');
      if (now > '0' && now < '2') await expect(problem).toContainText('more than 3 years ahead');
      await markRead(page);
      await expect(page.locator('#contents-count')).toContainText('1 of');
      expect(JSON.parse(await kept(page))).toMatchObject({
        operation_day: '2026-12-20',
        map: '0123---------',
        version: 3,
      });
    });
  }

  test('once the clock is set right, the dates are back', async ({ page }) => {
    await page.clock.setFixedTime('1970-01-01T00:00:00Z');
    await keepBefore(page, { version: 1, operation_day: '2026-12-20' });
    await open(page);
    const first = page.locator('#timeline .phase-date').first();
    await expect(first).not.toHaveText(/\d/);
    await page.clock.setFixedTime('2026-11-24T12:00:00Z');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(first).toHaveText('Dec 20, 2026');
  });
});
