// The page in a frame of another site: complete, silent about the reader. Our files come
// from a host that sends our own headers.

import { useFigures } from './support/figures.mjs';
import { markRead } from './support/here.mjs';
import { contentHeight, fits, frameHeight, ours, test } from './support/host.mjs';
import { KEY, open } from './support/kept.mjs';
import { serve } from './support/site.mjs';
import { axe, expect, HOSTS, onlyShown, watch } from './support/test.mjs';

test.use({ topicsOpen: true });

test.use({ allowed: { errors: [], origins: [HOSTS] } });

test.describe('a host that lends no clipboard', () => {
  test.use({ allowed: { errors: [/The Clipboard API has been blocked/], origins: [HOSTS] } });

  for (const name of ['plain', 'pym']) {
    test(`a full session says nothing of the reader to a host: ${name}`, async ({ page, host }) => {
      test.setTimeout(120_000);
      const [frame] = await host('?embed=page', { name });
      await useFigures(frame);
      // Whatever there is to press and to fill in, in the order of the page.
      const controls = frame.locator('main .live :is(button, input, select, textarea)').filter({ visible: true });
      await frame.evaluate(() => (window.print = () => {}));
      let used = 0;
      for (const handle of await controls.elementHandles()) {
        used += await handle.evaluate((control) => {
          const isOffered = control.isConnected && control.getClientRects().length && !control.disabled;
          if (
            !isOffered ||
            control.type === 'file' ||
            control.closest('.kept, #embed') ||
            /erase|clear/i.test(control.innerText)
          )
            return 0;
          if (/^(radio|checkbox)$/.test(control.type) || control.tagName === 'BUTTON') control.click();
          else {
            if (control.tagName === 'TEXTAREA' || control.type === 'text') control.value = 'my secret';
            control.dispatchEvent(new Event('input', { bubbles: true }));
            control.dispatchEvent(new Event('change', { bubbles: true }));
          }
          return 1;
        });
      }
      expect(used).toBeGreaterThan(60);
      await page.waitForTimeout(500);
      // There was something to say.
      await expect(frame.locator('#map .map-sum')).toHaveText(/scored, sum so far \d+|PCI \d+ of 39/);
      expect(JSON.parse(await frame.evaluate((key) => localStorage.getItem(key), KEY))).toMatchObject({
        notes: 'my secret',
      });
      const shapes = [
        /^\{"type":"crs-hipec:height","height":\d+\}$/,
        /^\{"type":"iframe-resized","height":\d+\}$/,
        /^\{"sentinel":"amp","type":"embed-size","height":\d+\}$/,
        /^\{"datawrapper-height":\{"crs-hipec":\d+\}\}$/,
        /^\{"src":"http:\/\/127\.0\.0\.1:\d+\/","context":"iframe\.resize","height":\d+\}$/,
        // pym gives the frame an id of its own, and nothing else is said under it.
        /^pymxPYMx[\w-]+xPYMxheightxPYMx\d+$/,
      ];
      const said = await page.evaluate(() =>
        heard.map(({ data }) => (typeof data === 'string' ? data : JSON.stringify(data))),
      );
      expect(said.filter((text) => text.startsWith('pym')).length > 0).toBe(name === 'pym');
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((text) => !shapes.some((shape) => shape.test(text)))).toEqual([]);
    });
  }
});

test('hostile and broken messages are ignored', async ({ page, host }) => {
  const [frame] = await host('?embed=what&childId=a');
  await page.waitForTimeout(300);
  const before = (await ours(page)).length;
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe');
    const endless = {};
    endless.self = endless;
    for (const message of [
      null,
      undefined,
      0,
      NaN,
      '',
      [],
      {},
      endless,
      new Date(),
      new Map([['type', 'crs-hipec:height?']]),
      'x'.repeat(2_000_000),
      { type: 'x'.repeat(2_000_000) },
      { type: {} },
      { type: null },
      { type: 'crs-hipec:height', height: 1 },
      { type: '__proto__' },
      { type: 'constructor' },
      `pymxPYMxaxPYMxwidthxPYMx${'9'.repeat(100_000)}`,
      'pymxPYMxotherxPYMxwidthxPYMx1',
      'pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org',
      new Uint8Array(1_000_000),
    ])
      contentWindow.postMessage(message, '*');
  });
  await page.waitForTimeout(500);
  expect((await ours(page)).length).toBe(before);
  await expect(frame.locator('main')).toBeVisible();
  await expect(frame.locator(':root')).toHaveAttribute('data-start', 'done');
  // From anybody but the host, even a known message is none.
  await frame.evaluate(() => window.postMessage({ type: 'crs-hipec:height?' }, '*'));
  await page.waitForTimeout(200);
  expect((await ours(page)).length).toBe(before);
  // The host may ask.
  await page.evaluate(() =>
    document.querySelector('iframe').contentWindow.postMessage({ type: 'crs-hipec:height?' }, '*'),
  );
  await expect.poll(async () => (await ours(page)).length).toBe(before + 1);
});

test('a click in a frame moves its host no more than the host was', async ({ page, site, host }) => {
  const [frame] = await host('?embed=page', { height: 500 });
  // A long host page, with the frame in its middle.
  await page.evaluate(() => {
    for (const where of ['prepend', 'append']) {
      const text = document.createElement('div');
      text.style.height = '3000px';
      document.body[where](text);
    }
    document.querySelector('iframe').scrollIntoView({ block: 'center' });
  });
  const at = () => page.evaluate(() => scrollY);
  const before = await at();
  expect(before).toBeGreaterThan(1000);
  await frame.locator('.contents a[href="#hipec"]').evaluate((link) => link.click());
  await expect.poll(() => frame.evaluate(() => location.hash)).toBe('#hipec');
  await page.waitForTimeout(300);
  const moved = Math.abs((await at()) - before);
  expect(moved).toBeLessThanOrEqual(250);
  // The frame is still where the reader clicked in it.
  await expect(page.locator('iframe')).toBeInViewport({ ratio: 0.5 });
  expect(site.url).not.toBe(page.url());
});

for (const fragment of ['#map=0123---------', '#region-6', '#evidence']) {
  test(`a frame far below that opens at ${fragment} leaves the host at its top`, async ({ page, site }) => {
    await page.goto(`${HOSTS}/plain.html`);
    await page.evaluate((address) => {
      const text = document.createElement('div');
      text.style.height = '4000px';
      const frame = document.createElement('iframe');
      frame.title = 'Far below';
      frame.height = 600;
      frame.src = address;
      document.body.append(text, frame);
    }, `${site.url}?embed=page${fragment}`);
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test('a deep link is followed inside the frame, and the host does not move', async ({ page, host }) => {
  const [frame] = await host('?embed=page#evidence', { height: 600 });
  await expect(frame.locator('#evidence-heading')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // A link inside the frame scrolls the frame and adds no step to the host's address.
  const address = page.url();
  await frame.locator('.contents a[href="#recovery"]').evaluate((link) => link.click());
  await expect(frame.locator('#recovery-heading')).toBeInViewport();
  expect(page.url()).toBe(address);
});

test('a link to another site does not take the place of a frame, and is as any on the page', async ({ page }) => {
  for (const [address, target] of [
    ['./?embed=evidence', '_blank'],
    ['./', null],
  ]) {
    await open(page, address);
    const went = await page.evaluate(() => {
      const link = document.querySelector("#evidence a[href^='https:']");
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return [link.getAttribute('target'), link.getAttribute('rel')];
    });
    expect(went).toEqual([target, target && 'noopener']);
  }
});

test('a link to what an embed does not show opens the whole page', async ({ context, site, host }) => {
  const [frame] = await host('?embed=short', { height: 900 });
  const opened = context.waitForEvent('page');
  await frame.locator('main a[href="#questions"]').first().click();
  expect((await opened).url()).toBe(`${site.url}#questions`);
});

test('a link to what is folded in an embed opens it there', async ({ page, host }) => {
  const [frame] = await host('?embed=page', { height: 900 });
  const address = frame.url();
  const link = await frame
    .locator('.sources a[href^="#cite-"]')
    .evaluateAll((links) =>
      links.findIndex((link) =>
        document.getElementById(link.hash.slice(1)).closest('details:not([open]), .film-board'),
      ),
    );
  expect(link).toBeGreaterThan(-1);
  const one = frame.locator('.sources a[href^="#cite-"]').nth(link);
  const hash = await one.evaluate((link) => link.hash);
  await one.click();
  await expect(frame.locator(hash)).toBeInViewport();
  expect(frame.url()).toBe(address + hash);
  expect(page.context().pages()).toHaveLength(1);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`in sandbox="${sandbox}" it starts and works`, async ({ page, host }) => {
    const [frame] = await host('?embed=page', { sandbox });
    await markRead(frame);
    await expect(frame.locator('#contents-count')).toContainText('1 of');
    const notices = frame.locator('.notices li:visible');
    if (sandbox === 'allow-scripts') {
      // The storage is blocked: one quiet word, and no more.
      await expect(notices).toHaveCount(1);
      await expect(notices).toContainText('Everything works');
      await expect(frame.locator(':root')).toHaveAttribute('data-frame', 'strict');
    } else {
      await expect(notices).toHaveCount(0);
    }
    expect((await ours(page)).length).toBeGreaterThan(0);
  });
}

test('the theme is the host’s choice, else the device’s', async ({ host }) => {
  const paper = (frame) => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, dark, auto, unknown] = await host(
    ['?embed=what&theme=light', '?embed=what&theme=dark', '?embed=what&theme=auto', '?embed=what&theme=%00loud'],
    { dark: '' },
  );
  expect(await paper(light)).toBe('rgb(251, 248, 242)');
  expect(await paper(dark)).toBe('rgb(17, 23, 27)');
  // On a dark host too, ink and paper are of one theme.
  expect(await paper(auto)).toBe(await paper(unknown));
  expect(await paper(auto)).not.toBe('rgba(0, 0, 0, 0)');
});

for (const query of [
  '?embed=heart',
  '?embed=',
  '?embed',
  `?embed=${'x'.repeat(5000)}`,
  '?embed=%E0%A4%A&theme=%%%',
  '?theme=__proto__#%E0%A4%A',
]) {
  test(`bad input ${query.slice(0, 24)} shows the page`, async ({ host }) => {
    const [frame] = await host(query);
    await expect(frame.locator(':root')).toHaveAttribute('data-embed', 'page');
    await expect(frame.locator('#what-heading')).toBeVisible();
  });
}

test('every embed is complete on its own', async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto('./');
  const figures = await page.locator('[data-figure]').evaluateAll((all) => all.map((figure) => figure.dataset.figure));
  const sections = await page.locator('main > .section').evaluateAll((all) => all.map((section) => section.id));
  for (const embed of [...sections, ...figures]) {
    const isFigure = figures.includes(embed);
    for (const width of [256, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await open(page, `${site.url}?embed=${embed}`);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).toBeVisible();
      await expect(page.locator(`#${embed}`)).toBeVisible();
      // The check stands at the end of many sections, and is shown of each.
      if (embed !== 'check') await expect(page.locator('main > .section').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator('.contents')).toBeHidden();
      if (isFigure) {
        await expect(page.locator(`#${embed}-caption`)).toBeVisible();
        await expect(page.locator('[data-figure]').filter({ visible: true })).toHaveCount(1);
        await expect(page.locator('main .prose:not(figure *)').filter({ visible: true })).toHaveCount(0);
      }
      const whole = page.locator('.frame-source a').first();
      await expect(whole).toBeVisible();
      await expect(whole).toHaveAttribute('target', '_blank');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${embed} at ${width} px`).toBeLessThanOrEqual(0);
    }
    await onlyShown(page);
    await axe(page);
  }
});

test('the example page shows what it names, each as high as it is', async ({ browser, site }) => {
  const docs = await serve({ folder: 'docs' });
  const context = await browser.newContext();
  const troubles = watch(context, site.url, { origins: [docs.origin] });
  const page = await context.newPage();
  await page.goto(`${docs.url}embed-examples.html?at=${encodeURIComponent(site.url)}`);
  const frames = page.locator('iframe');
  expect(await frames.count()).toBeGreaterThan(18);
  for (const [i, name] of [
    [0, 'map'],
    [9, 'short'],
  ]) {
    await frames.nth(i).scrollIntoViewIfNeeded();
    const frame = await (await frames.nth(i).elementHandle()).contentFrame();
    await frame.waitForSelector(':root[data-start="done"]', { state: 'attached' });
    await expect(frame.locator(':root')).toHaveAttribute('data-embed', name);
    await expect(frame.locator(`#${name}`)).toBeVisible();
    // The frame has an edge of one pixel.
    await expect
      .poll(async () => Math.abs((await frameHeight(page, i)) - (await contentHeight(frame))))
      .toBeLessThanOrEqual(2);
  }
  expect(troubles).toEqual([]);
  await context.close();
  await docs.stop();
});

test('“Put it on your own site” builds a snippet that works', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, './#embed');
  const tool = page.locator('.embed-this');
  await tool.getByLabel('Show').selectOption('hipec');
  await tool.getByLabel('Colors').selectOption('dark');
  await tool.getByLabel('Width').selectOption('480');
  await tool.getByLabel('Fit the height').check();
  const snippet = await tool.getByLabel('Paste this').inputValue();
  expect(snippet).toContain(`src="${site.url}?embed=hipec&amp;theme=dark"`);
  expect(snippet).toContain('title="CRS + HIPEC explained: Part two: HIPEC"');
  expect(snippet).toContain('loading="lazy"');
  expect(snippet).toContain('referrerpolicy="no-referrer"');
  expect(snippet).toContain(
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"',
  );
  expect(snippet).toContain('allow="clipboard-write; web-share"');
  // By keyboard: from the snippet to the copy button.
  await tool.getByLabel('Paste this').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#announcement')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
  // The preview is the real thing, and follows the choice.
  await tool.getByRole('button', { name: 'Preview' }).click();
  const preview = page.frameLocator('#embed-preview iframe');
  await expect(preview.locator('#hipec-heading')).toBeVisible();
  await tool.getByLabel('Show').selectOption('completeness');
  await tool.getByLabel('As a still picture').check();
  await expect(preview.locator('#completeness .still-title')).toBeVisible();
  await tool.getByLabel('As a still picture').uncheck();
  await tool.getByLabel('Show').selectOption('what');
  await expect(preview.locator('#what-heading')).toBeVisible();
  await axe(page, { include: '.embed-this' });
  // And goes away again, and comes back.
  const shows = tool.getByRole('button', { name: 'Preview', pressed: true });
  await shows.click();
  await expect(preview.owner()).toBeHidden();
  await expect(shows).toHaveCount(0);
  await tool.getByRole('button', { name: 'Preview' }).click();
  await expect(preview.locator('#what-heading')).toBeVisible();
  // Pasted into another site, it shows what was chosen and fits its height.
  await page.goto(`${HOSTS}/plain.html`);
  await page.evaluate((snippet) => {
    const place = document.getElementById('frames');
    place.append(document.createRange().createContextualFragment(snippet));
  }, snippet);
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  await expect(frame.locator('#hipec-heading')).toBeVisible();
  await fits(page, frame);
});
