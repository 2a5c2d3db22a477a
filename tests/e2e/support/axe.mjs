// Accessibility: any violation fails, told in words.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Checks a page, or what the selector `include` finds. `alone` is a part to check last: axe reads
// every element, so the sections that do not hold it are taken out.
export async function axe(page, { include, alone } = {}) {
  if (alone) await onlyAround(page, alone);
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  if (alone ?? include) builder.include(alone ?? include);
  const { violations } = await builder.analyze();
  expect(violations.map(describe).join('\n\n'), 'axe').toBe('');
}

// Takes the sections that an embed hides out of it: axe reads every element, seen or not, and
// they are looked at on the page.
export const onlyShown = (page) =>
  page.evaluate(() => {
    for (const section of document.querySelectorAll('main > .section'))
      if (getComputedStyle(section).display === 'none') section.remove();
  });

const onlyAround = (page, part) =>
  page.evaluate((part) => {
    for (const section of document.querySelectorAll('main > .section'))
      if (!section.querySelector(part)) section.remove();
  }, part);

function describe({ id, impact, help, nodes }) {
  const places = nodes.map((node) => {
    const why = node.failureSummary?.replace(/\s*\n\s*/g, ' ');
    return `    ${node.target.join(' ')}\n      ${why}`;
  });
  return [`${id} (${impact}): ${help}`, ...places].join('\n');
}
