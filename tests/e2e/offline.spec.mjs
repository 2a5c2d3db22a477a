// Without a connection: the saved copy, and installing.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { args, executablePath } from '../support/chromium.mjs';
import { markRead } from './support/here.mjs';
import { openFramed, started } from './support/kept.mjs';
import { DIST, otherVersion } from './support/site.mjs';
import { axe, expect, hosted } from './support/test.mjs';

// What another version says otherwise.
const [, TITLE] = fs.readFileSync(path.join(DIST, 'index.html'), 'utf8').match(/<p class="masthead-promise">([^<]+)</);
const NEW_TITLE = TITLE.replace('One operation', 'One long operation');

const test = hosted.extend({
  // What the server no longer answers is asked for now and then: that is the point.
  allowed: { errors: [/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|status of 404/], origins: [] },
});

test.use({ topicsOpen: true });

const status = (page) => page.locator('#offline [role=status]');
const saved = (page) => expect(status(page)).toHaveText(/^Saved for offline on .*20\d\d/);
const ourCaches = (page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('crs-hipec ')));
// All that is saved, file by file.
const copy = (page) =>
  page.evaluate(async () =>
    Promise.all(
      (await caches.keys()).map(async (name) => [
        name,
        (await (await caches.open(name)).keys()).map(({ url }) => url).sort(),
      ]),
    ),
  );
// The browser looks for a new version, and is done with it.
async function update(page, site) {
  site.asked.length = 0;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
  await expect.poll(() => site.asked).toContain('sw.js');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).installing))
    .toBe(null);
}
const registrations = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function visitAndSave(page) {
  await page.goto('./');
  await started(page);
  await saved(page);
}

// The files of a build, less what a reader does not need.
function listed(folder) {
  const leftOut =
    /^(sw\.js|embed\.js|crs-hipec-offline\.html|card\.png|oembed\.json|sitemap\.xml|_headers|\.htaccess|hosting\/.*|screenshot-.*|LICENSE-.*\.txt|third-party-notices\.txt|.*\.(br|gz))$/;
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile() && !leftOut.test(name))
    .map((name) => {
      const digest = createHash('sha256')
        .update(fs.readFileSync(path.join(folder, name)))
        .digest('base64');
      return [name === 'index.html' ? './' : name, `sha256-${digest}`];
    })
    .sort();
}

test('the list of the saved copy is the build, file by file', () => {
  const worker = fs.readFileSync(path.join(DIST, 'sw.js'), 'utf8');
  const [, list] = worker.match(/const FILES = (\[[^;]*\]);/);
  expect(JSON.parse(list).sort()).toEqual(listed(DIST));
  expect(fs.statSync(path.join(DIST, 'sw.js.br')).size).toBeLessThanOrEqual(3000);
  expect(fs.statSync(path.join(DIST, 'embed.js.br')).size).toBeLessThanOrEqual(1000);
});

for (const under of ['/', '/x/y/']) {
  test.describe(`under ${under}`, () => {
    test.use({ under });

    test('every address of the page opens offline, and works', async ({ page, site }) => {
      await visitAndSave(page);
      await site.stop();
      for (const address of [
        '',
        'index.html',
        '?embed=what',
        '?embed=nonsense&theme=loud',
        '?utm=1&x=%00',
        '#recovery',
        'index.html?y#evidence',
      ]) {
        await page.goto('about:blank');
        await page.goto(site.url + address);
        await started(page);
        await expect(page.locator('h1')).toBeVisible();
      }
      // Interactive, styled, and with what is drawn.
      await page.goto(site.url);
      await markRead(page);
      await expect(page.locator('#contents-count')).toContainText('1 of');
      expect(await page.evaluate(() => document.styleSheets[0].cssRules.length)).toBeGreaterThan(50);
      await site.start();
    });

    test('Chromium would install it', async ({ site }) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crs-hipec-profile-'));
      // A private window cannot install anything, nor can a browser without windows.
      const context = await chromium.launchPersistentContext(folder, { executablePath, args, baseURL: site.url });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto('./');
        await started(page);
        const browser = await context.newCDPSession(page);
        const { errors, data } = await browser.send('Page.getAppManifest');
        expect(errors).toEqual([]);
        expect(JSON.parse(data).name).toBe('CRS + HIPEC explained');
        const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
        expect(installabilityErrors).toEqual([]);
        const { appId } = await browser.send('Page.getAppId');
        expect(appId).toBe(site.url);
      } finally {
        await context.close();
        fs.rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}

test('one missing file: the version that was saved stays whole', async ({ page, site }) => {
  await visitAndSave(page);
  const before = await copy(page);
  expect(before).toHaveLength(1);
  site.folder = otherVersion(TITLE, NEW_TITLE);
  for (const lost of ['icon-512.png', 'manifest.webmanifest']) {
    site.lost = new Set([lost]);
    await update(page, site);
    expect(site.asked).toContain(lost);
    expect(await copy(page)).toEqual(before);
    await expect(page.locator('.notices li:visible')).toHaveCount(0);
  }
  await site.stop();
  await page.reload();
  await started(page);
  await expect(page.locator('.masthead-promise')).toHaveText(TITLE);
  await site.start();
});

test('a worker that changed alone and a lost file leave the saved copy whole', async ({ page, site }) => {
  await visitAndSave(page);
  const before = await copy(page);
  // Even under the name of the copy in use.
  site.change = (name, body) => (name === 'sw.js' ? `${body}\n;` : body);
  site.lost = new Set(['icon-512.png']);
  await update(page, site);
  expect(site.asked).toContain('icon-512.png');
  expect(await copy(page)).toEqual(before);
});

test('a file of another build is not taken in', async ({ page, site }) => {
  await visitAndSave(page);
  const before = await copy(page);
  // The worker is new and the page is still the old one, as in a half-done upload.
  const folder = otherVersion(TITLE, NEW_TITLE);
  fs.copyFileSync(path.join(DIST, 'index.html'), path.join(folder, 'index.html'));
  site.folder = folder;
  await update(page, site);
  expect(site.asked).toContain('index.html');
  expect(await copy(page)).toEqual(before);
  await expect(page.locator('.notices li:visible')).toHaveCount(0);
});

test.describe('a new version', () => {
  test('waits, asks, loads once, and loses nothing', async ({ page, site }) => {
    await visitAndSave(page);
    // Foreign caches of the same origin: another site's, and ours under another path.
    const foreign = ['workbox-precache-v2', `crs-hipec ${site.origin}/elsewhere/ 0011223344556677`, 'crs-hipec-like'];
    await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), foreign);
    const [old] = (await ourCaches(page)).filter((name) => name.includes(`${site.url} `));
    site.folder = otherVersion(TITLE, NEW_TITLE);
    await page.reload();
    await started(page);
    await expect(page.locator('.masthead-promise')).toHaveText(TITLE);
    const notice = page.locator('.notices li:visible', { hasText: 'new version' });
    await expect(notice).toBeVisible();
    await markRead(page);
    await expect(page.locator('#contents-count')).toContainText('1 of');
    // It waits as long as the reader likes, over visits.
    await page.reload();
    await started(page);
    await expect(page.locator('.masthead-promise')).toHaveText(TITLE);
    await expect(notice).toBeVisible();
    await axe(page, { include: '.notices' });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('.masthead-promise')).toHaveText(NEW_TITLE);
    await started(page);
    await page.waitForTimeout(700);
    expect(loads).toBe(1);
    await expect(page.locator('#contents-count')).toContainText('1 of');
    await expect(notice).toHaveCount(0);
    const names = await page.evaluate(() => caches.keys());
    expect(names).toEqual(expect.arrayContaining(foreign));
    expect(names).not.toContain(old);
    expect(names).toHaveLength(foreign.length + 1);
    await saved(page);
  });

  test('does not load the other tabs again', async ({ page, context, site }) => {
    await visitAndSave(page);
    const other = await context.newPage();
    await other.goto('./');
    await started(other);
    site.folder = otherVersion(TITLE, NEW_TITLE);
    await page.reload();
    await other.evaluate(() => (window.stayed = true));
    await page.locator('.notices li:visible').getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('.masthead-promise')).toHaveText(NEW_TITLE);
    await page.waitForTimeout(300);
    expect(await other.evaluate(() => window.stayed)).toBe(true);
    // There, asking for it loads what the first tab has taken over.
    await other.locator('.notices li:visible').getByRole('button', { name: 'Reload' }).click();
    await expect(other.locator('.masthead-promise')).toHaveText(NEW_TITLE);
  });

  test('Reload takes the new version also once the saved copy is removed', async ({ page, site }) => {
    await visitAndSave(page);
    site.folder = otherVersion(TITLE, NEW_TITLE);
    await page.reload();
    const reload = page.locator('.notices li:visible').getByRole('button', { name: 'Reload' });
    await expect(reload).toBeVisible();
    await page.locator('#offline').getByRole('button', { name: 'Remove the saved copy' }).click();
    await expect(status(page)).toHaveText('No copy is saved on this device.');
    await reload.click();
    await expect(page.locator('.masthead-promise')).toHaveText(NEW_TITLE);
  });
});

test('the saved copy can be seen, removed, and saved again', async ({ page }) => {
  await visitAndSave(page);
  await page.locator('#offline').getByRole('button', { name: 'Remove the saved copy' }).click();
  await expect(status(page)).toHaveText('No copy is saved on this device.');
  expect(await ourCaches(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
  // The wish is kept.
  await page.reload();
  await started(page);
  await expect(status(page)).toHaveText('No copy is saved on this device.');
  await page.waitForTimeout(300);
  expect(await registrations(page)).toBe(0);
  await page.locator('#offline').getByRole('button', { name: 'Save for offline' }).click();
  await saved(page);
  await axe(page, { alone: '#offline' });
});

test('a reader who asked to keep nothing is told of the copy that is saved', async ({ page, site }) => {
  await visitAndSave(page);
  await page.getByRole('checkbox', { name: 'Keep nothing on this device' }).check();
  await page.reload();
  await started(page);
  await saved(page);
  // What is said of a new version does something, too.
  site.folder = otherVersion(TITLE, NEW_TITLE);
  await update(page, site);
  await page.locator('.notices li:visible').getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('.masthead-promise')).toHaveText(NEW_TITLE);
  await saved(page);
  await page.locator('#offline').getByRole('button', { name: 'Remove the saved copy' }).click();
  await expect(status(page)).toHaveText('No copy is saved on this device.');
  expect(await registrations(page)).toBe(0);
});

test('a copy that another tab saved can be removed', async ({ page, context }) => {
  await visitAndSave(page);
  await page.locator('#offline').getByRole('button', { name: 'Remove the saved copy' }).click();
  await page.reload();
  await started(page);
  const other = await context.newPage();
  await other.goto('./');
  await other.locator('#offline').getByRole('button', { name: 'Save for offline' }).click();
  await saved(other);
  await saved(page);
  await page.locator('#offline').getByRole('button', { name: 'Remove the saved copy' }).click();
  for (const tab of [page, other]) await expect(status(tab)).toHaveText('No copy is saved on this device.');
  expect(await ourCaches(page)).toEqual([]);
});

test('without a connection nothing is offered that has to be fetched', async ({ page, context, site }) => {
  await visitAndSave(page);
  const file = page.locator('#offline').getByRole('link');
  await expect(file).toBeVisible();
  await site.stop();
  await context.setOffline(true);
  await expect(file).toBeHidden();
  // What clinicians read is saved as well.
  const [sheet] = await Promise.all([
    page.waitForResponse('**/clinical-review.txt'),
    page.getByRole('link', { name: 'review sheet' }).click(),
  ]);
  expect(sheet.status()).toBe(200);
  await site.start();
});

test('nothing is saved from a frame, nor where no worker was built', async ({ page, site }) => {
  await openFramed(page);
  await page.waitForTimeout(500);
  expect(await registrations(page)).toBe(0);
  await page.route('**/dev.html', async (route) => {
    const html = fs.readFileSync(path.join(site.folder, 'index.html'), 'utf8');
    await route.fulfill({ contentType: 'text/html', body: html.replace(' data-worker=""', '') });
  });
  await page.goto('./dev.html');
  await started(page);
  await page.waitForTimeout(500);
  expect(await registrations(page)).toBe(0);
  await expect(page.locator('.needs-worker')).toBeHidden();
});

test('the manifest names files that are what it says', async () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(DIST, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ scope: './', start_url: './', display: 'standalone', lang: 'en-US' });
  // An id counts from the top of the domain, which this build is not told.
  expect(manifest).not.toHaveProperty('id');
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  expect(manifest.screenshots.map(({ form_factor }) => form_factor).sort()).toEqual(['narrow', 'wide']);
  for (const { src, type, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const bytes = fs.readFileSync(path.join(DIST, src));
    if (type === 'image/svg+xml') {
      expect(bytes.toString()).toContain('<svg');
      continue;
    }
    expect(bytes.subarray(1, 4).toString(), src).toBe('PNG');
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const html = fs.readFileSync(path.join(DIST, 'index.html'), 'utf8');
  for (const { url } of manifest.shortcuts) {
    expect(html).toContain(`id="${url.split('#')[1]}"`);
  }
});
