// The list of sources leads back to each section that cites one.

import { open } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';

test('a way back from the sources leads to what is in sight', async ({ page }) => {
  await open(page);
  const links = await page.locator('.sources a[href^="#cite-"]').evaluateAll((links) => links.map(({ hash }) => hash));
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter((hash) => hash.startsWith('#cite-film-')).length).toBeGreaterThan(0);
  const lost = await page.evaluate(async () => {
    const lost = [];
    for (const link of document.querySelectorAll('.sources a[href^="#cite-"]')) {
      link.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const place = document.getElementById(link.hash.slice(1));
      const { top, bottom } = place.getBoundingClientRect();
      if (!place.checkVisibility() || bottom < 0 || top > innerHeight) lost.push(link.hash);
    }
    return lost;
  });
  expect(lost).toEqual([]);
});

test('a comma parts two numbers that follow each other, and no others', async ({ page }) => {
  await open(page);
  const parted = await page.locator('.cite').evaluateAll((all) =>
    all.map((one) => {
      // What a style sheet sees as the one before may have words between.
      const before = one.previousSibling?.nodeName === 'A';
      return [before, getComputedStyle(one, '::before').content === '","'];
    }),
  );
  expect(parted.some(([before]) => before)).toBe(true);
  for (const [before, comma] of parted) expect(comma).toBe(before);
});
