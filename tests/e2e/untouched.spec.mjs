// The start changes nothing: on an untouched page text, structure and drawings are as
// written, from the first paint until the interactive parts listen.

import { EMBEDS } from '../support/embeds.mjs';
import { expect, test } from './support/test.mjs';

// What the start may write: attributes that mark it, and that a control now does something.
const watch = () => {
  window.changes = [];
  const where = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const part = element.closest('[data-part], [id]');
    return `${part?.id || part?.dataset.part || ''} ${element.localName}`.trim();
  };
  const note = (records) => {
    for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        const now = target.getAttribute(attributeName);
        if (now === oldValue) continue;
        if (target === document.documentElement && attributeName.startsWith('data-')) continue;
        window.changes.push(`${where(target)}: ${attributeName} ${oldValue} → ${now}`);
      } else if (type === 'characterData') {
        window.changes.push(`${where(target)}: “${oldValue}” → “${target.data}”`);
      } else {
        const words = (nodes) => [...nodes].map((node) => node.textContent.slice(0, 40)).join(' | ');
        window.changes.push(`${where(target)}: “${words(removedNodes)}” → “${words(addedNodes)}”`);
      }
    }
  };
  addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver(note);
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
      attributeOldValue: true,
    });
    const until = new MutationObserver(() => {
      if (document.documentElement.dataset.start !== 'done') return;
      note(observer.takeRecords());
      observer.disconnect();
      until.disconnect();
      window.watched = true;
    });
    until.observe(document.documentElement, { attributeFilter: ['data-start'] });
  });
};

// What it tells of this device: that there is a voice or a share sheet, that a copy is being saved.
const TOLD = [/^status p: /, /^listen-begin /, /^share button: hidden /];

test('on the untouched page the start changes nothing', async ({ page }) => {
  await page.addInitScript(watch);
  await page.goto('./');
  await page.waitForFunction(() => window.watched);
  const changes = await page.evaluate(() => window.changes);
  expect(changes.filter((change) => !TOLD.some((told) => told.test(change)))).toEqual([]);
});

for (const embed of EMBEDS) {
  test(`in a frame the start changes nothing: ${embed}`, async ({ page }) => {
    await page.addInitScript(watch);
    await page.goto(`./?embed=${embed}`);
    await page.waitForFunction(() => window.watched);
    const changes = await page.evaluate(() => window.changes);
    expect(changes.filter((change) => !TOLD.some((told) => told.test(change)))).toEqual([]);
  });
}
