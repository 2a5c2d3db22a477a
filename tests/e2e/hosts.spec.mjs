// The frame on sites of other kinds: as a person pastes it there, and as their systems
// change it.
import { open } from './support/kept.mjs';
import { expect, HOSTS, hosted as test } from './support/test.mjs';

test.use({ allowed: { errors: [/Content Security Policy directive/], origins: [HOSTS] } });

const LIBRARIES = {
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'vue.js': 'vue/dist/vue.global.prod.js',
};

// The lines that "Put it on your own site" gives for the completeness figure.
async function snippet(page) {
  await open(page, './#embed');
  const tool = page.locator('.embed-this');
  await tool.getByLabel('Show').selectOption('completeness');
  return tool.getByLabel('Paste this').inputValue();
}

// Opens a page, pastes lines into it, and waits for the frame.
async function pasted(page, lines, host = 'plain') {
  await page.goto(`${HOSTS}/${host}.html`);
  await page.evaluate((lines) => {
    const place = document.getElementById('frames');
    place.append(document.createRange().createContextualFragment(lines));
  }, lines);
  return started(page);
}

async function started(page) {
  const frame = page.frameLocator('iframe');
  await expect(frame.locator(':root')).toHaveAttribute('data-start', 'done');
  return frame;
}

// It does what a reader wants of it.
async function works(frame) {
  await frame.locator('#completeness').getByRole('radio', { name: /CC-2/ }).check();
  await expect(frame.locator('.cc-grade strong')).toHaveText('CC-2');
}

test('a plain page', async ({ page }) => {
  await works(await pasted(page, await snippet(page)));
});

// The page comes from a server: Chromium takes one that a test made up for a public site
// now and then, and those may not ask for what is on this machine.
test('a page whose policy allows nothing but the frame', async ({ page }) => {
  await works(await pasted(page, await snippet(page), 'strict'));
});

test('a filter that knows few attributes, and puts the frame into a strict sandbox', async ({ page }) => {
  // As WordPress does to what it finds by oEmbed at an address that nobody told it to trust.
  const known = ['src', 'width', 'height', 'title'];
  const attributes = [...(await snippet(page)).matchAll(/ ([\w-]+)="([^"]*)"/g)];
  const kept = attributes.filter(([, name]) => known.includes(name));
  const secret = kept.map(([text, name]) => (name === 'src' ? text.replace(/"$/, '#?secret=aB3dE5gH7j"') : text));
  const frame = await pasted(page, `<iframe sandbox="allow-scripts" security="restricted"${secret.join('')}></iframe>`);
  await works(frame);
  // What cannot work there is not offered.
  await expect(frame.locator('.needs-permission').filter({ visible: true })).toHaveCount(0);
});

for (const name of ['react', 'vue']) {
  test(`a page made with ${name}: as high as it needs, and not loaded again when the host is drawn anew`, async ({
    page,
    site,
  }) => {
    await page.route(`${HOSTS}/lib/*`, (route) => {
      const file = LIBRARIES[route.request().url().split('/').pop()];
      return route.fulfill({ path: `node_modules/${file}`, contentType: 'text/javascript' });
    });
    await page.goto(`${HOSTS}/${name}.html?frame=${encodeURIComponent(`${site.url}?embed=completeness`)}`);
    const frame = await started(page);
    await works(frame);
    const asked = site.asked.length;
    await page.getByRole('button', { name: 'Drawn 0 times' }).click();
    await expect(page.locator('iframe')).toHaveAttribute('title', 'The page on one operation (1)');
    await expect(frame.locator('.cc-grade strong')).toHaveText('CC-2');
    expect(site.asked.length).toBe(asked);
    const inside = () => frame.locator(':root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const outside = () => page.locator('iframe').evaluate((one) => Math.round(one.getBoundingClientRect().height));
    await expect.poll(async () => (await outside()) - (await inside())).toBe(0);
  });
}
