// One wasm for every language: what it has to say it takes from the page.
import fs from 'node:fs';
import path from 'node:path';
import { DIST } from './support/site.mjs';
import { expect, test } from './support/test.mjs';

const ENGLISH = 'src/content/en';
// So many words in a row are a sentence, or a good part of one.
const WORDS = 4;

// Every stretch of so many words that stand beside each other with nothing but a space between.
function stretches(text) {
  const found = new Set();
  for (const [run] of text.matchAll(/[A-Za-z’']+(?: [A-Za-z’']+)+/g)) {
    const words = run.toLowerCase().split(' ');
    for (let at = 0; at + WORDS <= words.length; at += 1) found.add(words.slice(at, at + WORDS).join(' '));
  }
  return found;
}

test('the wasm holds no sentence of the page', () => {
  const files = fs.readdirSync(ENGLISH, { recursive: true }).filter((name) => /\.(ftl|md)$/.test(name));
  const page = stretches(files.map((name) => fs.readFileSync(path.join(ENGLISH, name), 'utf8')).join('\n'));
  expect(page.size).toBeGreaterThan(3000);
  const name = fs.readdirSync(DIST).find((name) => name.endsWith('_bg.wasm'));
  const wasm = stretches(fs.readFileSync(path.join(DIST, name), 'utf8'));
  const held = [...wasm].filter((words) => page.has(words));
  expect(held).toEqual([]);
});

test('a sentence in the wasm would be found', () => {
  const held = stretches('\0panicked at You can stop here now\u0001');
  expect([...held]).toContain('you can stop here');
});
