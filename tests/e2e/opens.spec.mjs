// How the page opens: the first screen, the ways about it, and nothing that moves.

import { FIGURES } from '../support/embeds.mjs';
import { keepBefore, open } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';

const SIZES = [
  [390, 844],
  [1280, 900],
];

// The page cut off before `end`, and without its start.
const upTo = async (context, end) => {
  const page = await context.newPage();
  await page.route('**/first', async (route) => {
    const whole = await route.fetch({ url: new URL('.', route.request().url()).href });
    const [body, ...rest] = (await whole.text()).split(end);
    expect(rest.length, end).toBeGreaterThan(0);
    await route.fulfill({ contentType: 'text/html', body });
  });
  // Never answered.
  await page.route('**/*.js', () => {});
  await page.goto('./first', { waitUntil: 'commit' });
  return page;
};

for (const [width, height] of SIZES) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the first screen holds picture, sentence, three ways in and who speaks', async ({ page }) => {
      await open(page);
      for (const part of ['h1', '.masthead-promise', '.hero', '.ways', '.masthead-status']) {
        await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
      }
      await expect(page.locator('.way')).toHaveCount(3);
    });

    test('it still does for a reader who comes back', async ({ page }) => {
      await keepBefore(page, { version: 2, at: 'recovery' });
      await open(page);
      for (const part of ['.resume', '.hero', '.main-way']) {
        await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
      }
    });

    // On a slow line the first packets are painted before the rest has come. They once showed
    // for a moment that the interactive parts had failed.
    test('the first packets show what stays', async ({ page, context }) => {
      // But for what comes after the header, or is empty yet.
      const seen = (of) =>
        of.evaluate(() => {
          const parts = document.querySelectorAll('body > *, .masthead *');
          const shown = [...parts].filter((part) => part.getBoundingClientRect().top < innerHeight);
          return shown
            .filter((part) => part.checkVisibility() && !part.matches('.bar, .columns, .notices'))
            .map((part) => [part.outerHTML.slice(0, 60), JSON.stringify(part.getBoundingClientRect())]);
        });
      const slow = await upTo(context, '</header>');
      await expect(slow.locator('.masthead-status')).toBeVisible();
      const first = await seen(slow);
      expect(first.length).toBeGreaterThan(10);
      await open(page);
      expect(first).toEqual(await seen(page));
    });

    // The title once stood in the middle of what had come, and sank as the picture came.
    test('however little of the header has come, what is there stands where it will stay', async ({
      page,
      context,
    }) => {
      const tops = (of) =>
        of.evaluate(() =>
          [...document.querySelectorAll('.masthead :is(h1, p, .hero-panel svg)')].map(
            (part) => `${part.outerHTML.slice(0, 40)} ${part.getBoundingClientRect().top}`,
          ),
        );
      const first = [];
      for (const end of ['<p class="masthead-promise">', '<figure', '</figure>']) {
        const slow = await upTo(context, end);
        await expect(slow.locator('h1')).toBeVisible();
        first.push(...(await tops(slow)));
        await slow.close();
      }
      expect(first.length).toBeGreaterThan(5);
      await open(page);
      expect(await tops(page)).toEqual(expect.arrayContaining(first));
    });

    test('nothing moves as it opens', async ({ page }) => {
      await page.addInitScript(() => {
        window.moved = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries())
            window.moved.push(`${value} ${sources.map(({ node }) => node?.className || node?.nodeName)}`);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => window.moved)).toEqual([]);
    });

    test('the questions show their first group, within a screen', async ({ page }) => {
      await open(page);
      const list = page.locator('#questions-list');
      await expect(list.locator('> details[open]')).toHaveCount(1);
      await expect(list.getByRole('checkbox').filter({ visible: true })).toHaveCount(5);
      expect((await list.boundingBox()).height).toBeLessThanOrEqual(780);
    });
  });
}

test('a group that is closed says that something in it is ticked', async ({ page }) => {
  await keepBefore(page, { version: 2, questions: ['drug'] });
  await open(page);
  const mark = (group) =>
    page.locator(`details:has(> summary > #asked-${group}) > summary`).evaluate((summary) => {
      return getComputedStyle(summary, '::after').content;
    });
  expect(await mark('operation')).toContain('✓');
  expect(await mark('team')).toBe('none');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar counts what was read, once something was', async ({ page }) => {
    await keepBefore(page, { version: 2, read: ['short'] });
    await open(page);
    await expect(page.locator('#bar')).toContainText('1 of 10 read');
  });

  test('a bar of 48 px stays on top, says where the reader is, and opens the contents', async ({ page }) => {
    await open(page, './#recovery');
    const bar = page.locator('#bar');
    const { y, height } = await bar.boundingBox();
    expect(Math.abs(y)).toBeLessThan(2);
    expect(height).toBeGreaterThanOrEqual(48);
    expect(height).toBeLessThanOrEqual(50);
    await expect(bar).toContainText('Recovery');
    await expect(bar.locator('.bar-count')).toBeHidden();
    await expect(page.locator('#recovery-heading')).toBeInViewport({ ratio: 1 });
    await bar.getByRole('button').click();
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(contents).toBeHidden();
    await bar.getByRole('button').click();
    await contents.getByRole('link', { name: 'What studies found' }).click();
    await expect(contents).toBeHidden();
    await expect(page.locator('#evidence-heading')).toBeInViewport({ ratio: 1 });
  });

  test('only the risks: from the first screen by the contents and one topic', async ({ page }) => {
    await open(page);
    await page.locator('#bar').getByRole('button').click();
    await page.locator('#contents').getByRole('link', { name: 'Recovery' }).click();
    await expect(page.locator('#recovery-heading')).toBeInViewport();
    await page.locator('#recovery summary', { hasText: 'What can go wrong' }).click();
    await expect(page.locator('#recovery-what-can-go-wrong')).toBeVisible();
  });
});

test.describe('on a phone, with scripts off', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('the contents open, and lead', async ({ page }) => {
    await page.goto('./');
    await page.locator('#bar').getByRole('button').click();
    const link = page.locator('#contents').getByRole('link', { name: 'What studies found' });
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/#evidence$/);
  });
});

test('on a wide screen the contents stand at the left and stay there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, './#recovery');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link', { name: 'Recovery' })).toBeInViewport({ ratio: 1 });
  const { x, width } = await contents.boundingBox();
  expect(Math.round(width)).toBe(264);
  expect(x + width).toBeLessThan((await page.locator('#recovery').boundingBox()).x);
  await expect(page.locator('#bar')).toBeHidden();
});

// The film says it in its last scene; the check is folded, and is questions itself.
for (const id of FIGURES.filter((id) => !['film', 'check'].includes(id))) {
  test(`${id} says in sight what to ask`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await expect(
      page
        .locator(`#${id}`)
        .getByText(/\bask\b/i)
        .filter({ visible: true }),
    ).not.toHaveCount(0);
  });
}
