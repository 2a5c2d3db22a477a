// Every browser test imports `test` and `expect` from here.
// A test fails on any console error, page error or request to a foreign origin.
// What a test expects to go wrong it names:
//   test.use({ allowed: { errors: [/quota/], origins: ['http://127.0.0.1:4174'] } });
import fs from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { proxy } from './recorder.mjs';
import { DIST, serve } from './site.mjs';

export { axe, onlyShown } from './axe.mjs';
export { expect };

// The origin of pages that embed ours.
export const HOSTS = `http://127.0.0.1:${process.env.HOSTS_PORT || 4174}`;

export const test = base.extend({
  allowed: [{ errors: [], origins: [] }, { option: true }],

  // For what stands in closed topics and groups: as for a reader who has opened them.
  topicsOpen: [false, { option: true }],
  context: async ({ context, topicsOpen }, use) => {
    if (topicsOpen) {
      await context.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          for (const topic of document.querySelectorAll('.topic, .questions > .fold')) topic.open = true;
        });
      });
    }
    await use(context);
  },

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

// The page on a host of ours that a test can break, under a path of its choice.
export const hosted = test.extend({
  under: ['/', { option: true }],
  site: async ({ under }, use) => {
    const site = await serve({ under });
    await use(site);
    await site.stop();
    if (site.folder !== DIST) fs.rmSync(site.folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.url),
});

// The same, with everything that is asked of anybody written down.
export const recorded = hosted.extend({
  recorder: async ({ site }, use) => {
    const recorder = await proxy(site.origin);
    await use(recorder);
    await recorder.stop();
  },
  proxy: async ({ recorder }, use) => use(recorder.settings),
});
