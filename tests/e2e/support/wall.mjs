// What the accessibility wall is measured with.

import { expect } from '@playwright/test';
import axeCore from 'axe-core';

export const WIDTHS = [256, 320, 768, 1280];
export const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
};

// Every tag that axe knows: also AAA, experimental and best practice.
export const TAGS = [...new Set(axeCore.getRules().flatMap(({ tags }) => tags))].filter((tag) => tag !== 'deprecated');

// axe, put into the page once and run often.
export async function violations(page, tags) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\s*\n\s*/g, ' ')}`),
    );
  }, tags);
}

// Two frames: after the change is laid out and painted. A busy browser that nobody sees may
// stop sending frames after a change of size; what is measured then is laid out as it is read.
export const painted = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
        setTimeout(done, 3000);
      }),
  );

// A style of the reader's own in place of the last one; the policy of the page lets no tag in.
export const readerStyle = (page, text) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, text);

// All that can open is open, and what can be filled in is.
export async function fillIn(page) {
  await page.evaluate(() => {
    for (const more of document.querySelectorAll('details')) more.open = true;
    const visible = (element) => element && element.getClientRects().length > 0;
    const day = document.getElementById('operation-day');
    if (visible(day)) {
      day.value = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
      for (const type of ['input', 'change']) day.dispatchEvent(new Event(type, { bubbles: true }));
    }
  });
  const picture = page.locator('#map-picture');
  if (await picture.isVisible()) {
    await picture.focus();
    for (const key of ['3', 'ArrowUp', '2', 'ArrowLeft', '0', 'ArrowDown', '1']) await page.keyboard.press(key);
    await expect(page.locator('#map .map-sum')).toHaveText(/^4 of 13/);
  }
}

export const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Words that are cut off by their box, words that lie on other words, and words beyond the sides.
export const lostWords = (page) =>
  page.evaluate(() => {
    const found = [];
    const name = (text) => JSON.stringify(text.trim().slice(0, 40));
    const hidden = (element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.visually-hidden, .skip, .art');
    const clipped = (element) =>
      element && (getComputedStyle(element).clipPath === 'inset(50%)' || clipped(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = [];
    const wide = document.documentElement.clientWidth;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Scores lie on their drawing, by intent.
      if (!node.data.trim() || parent.closest('svg, script, select, textarea') || hidden(parent) || clipped(parent))
        continue;
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (!rects.length) continue;
      for (const rect of rects) {
        if (rect.left < -1 || rect.right > wide + 1) found.push(`beyond the side: ${name(node.data)}`);
        // What scrolls goes under the bar, by intent.
        if (!parent.closest('.bar')) lines.push({ rect, node, size: parseFloat(getComputedStyle(parent).fontSize) });
      }
      for (let box = parent; box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        const cut = (rect) =>
          rect.left < edge.left - 2 ||
          rect.right > edge.right + 2 ||
          (/hidden|clip/.test(overflowY) && (rect.top < edge.top - 2 || rect.bottom > edge.bottom + 2));
        if (rects.some(cut)) found.push(`cut off: ${name(node.data)}`);
      }
    }
    for (const control of document.querySelectorAll('button, select, .button, input[inputmode], input[type="date"]')) {
      if (hidden(control)) continue;
      if (control.scrollWidth > control.clientWidth + 2 || control.scrollHeight > control.clientHeight + 2) {
        found.push(`cut off in its control: ${name(control.innerText || control.id)}`);
      }
    }
    lines.sort((one, other) => one.rect.top - other.rect.top);
    for (const [i, { rect, node, size }] of lines.entries()) {
      for (let j = i + 1; j < lines.length && lines[j].rect.top < rect.bottom; j += 1) {
        const other = lines[j];
        if (other.node === node) continue;
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
        // Line boxes touch: letters only do when a third of a line lies over another.
        if (across > 2 && down > Math.min(size, other.size) * 0.5) {
          found.push(`one over another: ${name(node.data)} and ${name(other.node.data)}`);
        }
      }
    }
    return [...new Set(found)];
  });

// Whatever a finger must hit, and how big it is. Links and terms inside a sentence are exempt.
export const smallTargets = (page) =>
  page.evaluate(() => {
    const visible = (element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const inSentence = (element) => {
      if (!element.matches('a, button.term')) return false;
      const block = element.closest('p, li, dd, dt, td, th, figcaption, h2, h3, caption');
      if (!block || element.matches('.button')) return false;
      // Words beside the links, not just another link.
      const rest = block.cloneNode(true);
      for (const link of rest.querySelectorAll('a, button')) link.remove();
      return /\w{2}/.test(rest.textContent);
    };
    const targets = document.querySelectorAll(
      'a[href], button, select, textarea, summary, input:not([type="hidden"]), .map-picture .map-tile > path',
    );
    let counted = 0;
    const small = [];
    for (const target of targets) {
      const hit = target.matches('input[type="checkbox"], input[type="radio"], input[type="file"]')
        ? (target.closest('label') ?? target)
        : target;
      if (!visible(hit) || target.closest('.skip') || inSentence(target)) continue;
      counted += 1;
      const { width, height } = hit.getBoundingClientRect();
      if (Math.min(width, height) < 43.9) {
        const words = (
          target.innerText ||
          target.getAttribute('aria-label') ||
          target.id ||
          target.parentNode.id
        ).trim();
        small.push(
          `${target.localName} ${JSON.stringify(words.slice(0, 40))} ${Math.round(width)} x ${Math.round(height)}`,
        );
      }
    }
    return { counted, small: [...new Set(small)] };
  });

// Where the focus is: seen whole, not covered, with a mark of 3:1. Null at the end of the page.
export const focusProblems = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const words = (element.getAttribute('aria-label') || element.innerText || element.value || '').trim().slice(0, 40);
    const name = `${element.localName}${element.id ? `#${element.id}` : ''} ${JSON.stringify(words)}`;
    const problems = [];

    // A field for a file may be hidden behind its label.
    const isSeen = element.getBoundingClientRect().height > 10 && getComputedStyle(element).opacity !== '0';
    const drawn = isSeen ? element : (element.closest('label') ?? element);
    const rects = [...drawn.getClientRects()].filter(({ width, height }) => width && height);
    if (!rects.length) problems.push('has no place');
    for (const { top, bottom, left, right, height } of rects) {
      // What is higher than the screen cannot be seen whole: its larger part must be.
      const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
      if (shown < Math.min(height, innerHeight * 0.6) - 1)
        problems.push(`only ${Math.round(shown)} of ${Math.round(height)} px in view`);
      if (left < -1 || right > innerWidth + 1) problems.push('runs off the side');
      const inset = Math.min(3, (right - left) / 3, height / 3);
      for (const [x, y] of [
        [(left + right) / 2, (top + bottom) / 2],
        [left + inset, top + inset],
        [right - inset, top + inset],
        [left + inset, bottom - inset],
        [right - inset, bottom - inset],
      ]) {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        const over = document.elementFromPoint(x, y);
        const own = over && (drawn.contains(over) || over.contains(drawn) || over.closest('label')?.contains(element));
        if (!own) problems.push(`covered by ${over?.className || over?.localName}`);
      }
    }

    // The mark: an outline, against whatever lies behind it.
    const rgba = (color) => {
      const parts = color.match(/[\d.]+/g).map(Number);
      const scale = color.startsWith('color(') ? 255 : 1;
      return [...parts.slice(0, 3).map((part) => part * scale), parts[3] ?? 1];
    };
    const luminance = (color) => {
      const [r, g, b] = color.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const style = getComputedStyle(drawn);
    let behind = [255, 255, 255, 1];
    // The outline stands outside of its element, and of the label that a choice covers.
    const label = drawn.closest('label');
    const covers = label && drawn.getBoundingClientRect().width >= label.getBoundingClientRect().width;
    for (let box = (covers ? label : drawn).parentElement; box; box = box.parentElement) {
      const color = rgba(getComputedStyle(box).backgroundColor);
      if (color[3] === 1) {
        behind = color;
        break;
      }
    }
    const width = parseFloat(style.outlineWidth);
    if (style.outlineStyle !== 'solid' || width < 2)
      problems.push(`no mark: outline ${style.outlineStyle} ${style.outlineWidth}`);
    else {
      const [one, other] = [luminance(rgba(style.outlineColor)), luminance(behind)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < 3) problems.push(`mark of ${contrast.toFixed(2)}:1`);
    }
    return { name, problems: [...new Set(problems)].map((problem) => `${name}: ${problem}`) };
  });
