// Stills given away: a figure as a file, and alone in a frame.
import fs from 'node:fs';
import { FIGURES } from '../support/embeds.mjs';
import { open } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';

// What the team weighs and the check are words.
const PICTURES = FIGURES.filter((id) => !['weighing', 'check'].includes(id));

test.use({ topicsOpen: true });

async function save(page, id, form) {
  const tool = page.locator('#save');
  await tool.getByLabel('Save the picture').selectOption(id);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tool.getByRole('button', { name: form }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`crs-hipec-${id}.${form.toLowerCase()}`);
  return fs.readFileSync(await download.path());
}

// Read as any other program would: on a page without our policy.
const read = async (context, svg) => {
  const page = await context.newPage();
  const found = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const shown = [...root.querySelectorAll('text')].map((line) => line.textContent.trim()).join(' ');
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      broken: root.querySelector('parsererror')?.textContent ?? '',
      size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
      title: root.querySelector('title').textContent,
      shapes: root.querySelectorAll('path, rect, circle, line, ellipse').length,
      shown: shown.replace(/\s+/g, ' '),
      ids,
    };
  }, svg);
  await page.close();
  return found;
};

for (const id of PICTURES) {
  test(`${id} is saved whole, with its title, its source and its license`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page);
    const figure = page.locator(`#${id}`);
    // But for its address, which is named in the still only.
    const length = () =>
      figure.evaluate((it) => it.outerHTML.length - it.querySelector('[data-part="still-address"]').textContent.length);
    const before = await length();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const svg = (await save(page, id, 'SVG')).toString();
    const { broken, size, title, shapes, shown, ids } = await read(context, svg);
    expect(broken).toBe('');
    expect(svg).not.toMatch(/var\(|<use|class=|style=|NaN|undefined|foreignObject/);
    expect(shapes).toBeGreaterThan(12);
    expect(title).toMatch(/^(Figure|Film): /);
    expect(shown).toContain(title);
    expect(shown).toContain('Free to use under the MIT or the Apache-2.0 license');
    expect(shown).toContain(new URL('./', page.url()).href);
    // What it refers to, it holds.
    for (const [, used] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used);
    // Light, as paper is.
    expect(svg).toContain('rgb(243, 237, 226)');
    const png = await save(page, id, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1600);
    expect(Math.abs(png.readUInt32BE(20) - (1600 * size[1]) / size[0])).toBeLessThanOrEqual(1);
    // Nothing was asked of anybody, and the page is as it was.
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await length()).toBe(before);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
}

test('a still shows what the reader has set', async ({ page, context }) => {
  await open(page);
  await page.getByLabel('Size in millimeters').fill('12');
  const { shown } = await read(context, (await save(page, 'completeness', 'SVG')).toString());
  expect(shown).toMatch(/12 mm\s*CC-2/);
  expect(shown).toContain('the drug is not thought to reach through them');
});

test('no number is given away without its words', async ({ page, context }) => {
  await open(page);
  const risk = await read(context, (await save(page, 'risk', 'SVG')).toString());
  expect(risk.shown).toMatch(/25 to 35 of 100 people/);
  expect(risk.shown).toContain('Ask what your center calls major');
  const road = await read(context, (await save(page, 'timeline', 'SVG')).toString());
  // A word that is broken after its hyphen stands in two lines.
  expect(road.shown.replace('step- down', 'step-down')).toContain('Intensive care or a step-down unit');
});

test('a picture that the browser cannot make is said not to be saved', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    URL.createObjectURL = () => {
      throw new TypeError('forbidden');
    };
  });
  await open(page);
  const tool = page.locator('#save');
  for (const form of ['PNG', 'SVG']) {
    await tool.getByRole('button', { name: form }).click();
    await expect(page.getByText('Your browser could not save the picture.')).toBeVisible();
    await expect(page.getByText('The picture is saved.')).toBeHidden();
  }
});

test('what is words has no picture to save', async ({ page }) => {
  await open(page);
  const offered = page.locator('#save option');
  const ids = await offered.evaluateAll((options) => options.map(({ value }) => value));
  expect(ids.sort()).toEqual([...PICTURES].sort());
});

for (const id of PICTURES) {
  test(`static=1 shows ${id} alone: its picture, its title and its source, with nothing to touch`, async ({ page }) => {
    await open(page, `./?embed=${id}&static=1`);
    const figure = page.locator(`#${id}`);
    await expect(figure.locator('.still-title')).toBeVisible();
    await expect(figure.locator('.still-source')).toContainText('license');
    await expect(figure.locator('svg:visible').first()).toBeVisible();
    const controls = page.locator('main').locator('button, input, select, textarea, summary, [tabindex="0"]');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.footer a:visible')).toHaveCount(2);
    await axe(page);
  });
}

test('a still is decided before the first paint', async ({ page }) => {
  // It never comes: a refused one is an error on the console, soon or late.
  await page.route('**/*.wasm', () => {});
  await page.goto('./?embed=completeness&static=1', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-static');
});
