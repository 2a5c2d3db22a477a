// Every browser test imports `test` and `expect` from here.
// A test fails on any console error, page error or request to a foreign origin.
// What a test expects to go wrong it names:
//   test.use({ allowed: { errors: [/quota/], origins: ['http://127.0.0.1:4174'] } });
import { test as base, expect } from '@playwright/test';

export { expect };
export { axe } from './axe.mjs';

// The origin of pages that embed ours.
export const HOSTS = `http://127.0.0.1:${process.env.HOSTS_PORT || 4174}`;

export const test = base.extend({
  allowed: [{ errors: [], origins: [] }, { option: true }],

  troubles: [
    async ({ context, baseURL, allowed }, use) => {
      const troubles = watch(context, baseURL, allowed);
      await use(troubles);
      expect(troubles, 'console errors, page errors, foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

// Collects a context's troubles: for contexts that a test opens itself.
export function watch(context, baseURL, { errors = [], origins = [] } = {}) {
  const troubles = [];
  const note = (text) => {
    if (!errors.some((pattern) => pattern.test(text))) troubles.push(text);
  };
  const ours = [new URL(baseURL).origin, ...origins];

  context.on('console', (message) => {
    if (message.type() === 'error') {
      note(`console error: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => note(`page error: ${error.error()}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    // data: and blob: never leave the page.
    if (/^(https?|wss?):$/.test(url.protocol) && !ours.includes(url.origin)) {
      troubles.push(`foreign request: ${url}`);
    }
  });
  return troubles;
}
