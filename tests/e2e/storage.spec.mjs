// What is kept on the device: forbidden, full, unreadable, newer, two tabs.

import { readFile } from 'node:fs/promises';
import { mark, markRead } from './support/here.mjs';
import { KEY, keepBefore, kept, open, openFramed, UNREADABLE_KEY } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';

test.use({ topicsOpen: true });

const panel = (page) => page.locator('#kept');

async function toggle(page, id) {
  await markRead(page, id);
  await expect(mark(page)).toHaveAttribute('aria-pressed', 'true');
}

test('where storage is forbidden all works and the reader is told once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.getByText('does not let the page keep anything')).toHaveCount(1);
  await expect(panel(page)).toContainText('Nothing that you enter is kept.');
  await toggle(page, 'what');
  await expect(panel(page)).toContainText('This is not kept.');
  await expect(page.getByText('does not let the page keep anything')).toHaveCount(1);
});

test('where storage is full all works and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('filler', 'a'.repeat(5 * 1024 * 1024 - 20));
  });
  await open(page);
  await toggle(page, 'what');
  await expect(page.getByText('no room left')).toBeVisible();
});

for (const text of ['not JSON', '{"version":1,"map":"9999999999999"}', '[1,2', '{"version":1,"read":["heart"]}']) {
  test(`what cannot be read is set aside, and the page begins anew: ${text}`, async ({ page }) => {
    await keepBefore(page, text);
    await open(page);
    await expect(page.getByText('could not be read, so the page starts fresh')).toBeVisible();
    const aside = await page.evaluate((key) => localStorage.getItem(key), UNREADABLE_KEY);
    expect(aside).toBe(text);
    await toggle(page, 'what');
    expect(JSON.parse(await kept(page)).read).toContain('what');
  });
}

test('what could not be read later stands beside what could not be read first', async ({ page }) => {
  await keepBefore(page, '[1,2');
  await open(page);
  await toggle(page, 'what');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":'), KEY);
  await toggle(page, 'why');
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), UNREADABLE_KEY)).toBe('[1,2\n{"version":');
});

test('what was set aside stays when a mark is taken back', async ({ page }) => {
  const text = '{"version":1,"read":["heart"],"notes":"mine"}';
  await keepBefore(page, text);
  // In a frame the place is not kept, so that the state is empty again.
  const frame = await openFramed(page);
  const count = frame.locator('#contents-count');
  for (const told of ['1 of', '0 of']) {
    await markRead(frame);
    await expect(count).toContainText(told);
  }
  expect(await page.evaluate((key) => localStorage.getItem(key), UNREADABLE_KEY)).toBe(text);
});

test('what cannot be read is not overwritten where there is no room to set it aside', async ({ page }) => {
  const text = `{"version":1,"read":["heart"],"notes":"${'x'.repeat(3000)}"}`;
  await keepBefore(page, text);
  await page.addInitScript(() => {
    let filler = '';
    for (let step = 2 ** 22; step >= 1; ) {
      try {
        localStorage.setItem('filler', filler + 'a'.repeat(step));
        filler += 'a'.repeat(step);
      } catch {
        step = Math.floor(step / 2);
      }
    }
  });
  await open(page);
  await expect(page.getByText('no room left')).toBeVisible();
  await toggle(page, 'what');
  expect(await kept(page)).toBe(text);
});

test('a newer state is shown, never overwritten, and the reader is told', async ({ page }) => {
  const newer = '{"version":99,"read":["why"],"mood":"calm"}';
  await keepBefore(page, newer);
  await open(page);
  await expect(page.getByText('A newer version of this page')).toBeVisible();
  await toggle(page, 'what');
  expect(await kept(page)).toBe(newer);
});

test('two tabs lose nothing of each other', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await toggle(page, 'what');
  await toggle(other, 'why');
  await expect(page.locator('nav.contents a[href="#why"]')).toContainText('read');
  const { read } = JSON.parse(await kept(page));
  expect(read).toEqual(expect.arrayContaining(['what', 'why']));
});

test('erasing erases everywhere', async ({ page, context }) => {
  await keepBefore(page, { version: 1, read: ['what'], notes: 'mine' });
  await open(page);
  const other = await context.newPage();
  await other.addInitScript(() => sessionStorage.setItem('prepared', 'yes'));
  await open(other);
  await panel(page).getByRole('button', { name: 'Erase everything' }).click();
  await expect(other.locator('nav.contents a[href="#what"]')).not.toContainText(', read');
  const left = await page.evaluate((key) => JSON.parse(localStorage.getItem(key))?.notes, KEY);
  expect(left || '').toBe('');
});

test('what is kept can be seen, downloaded, erased and brought back', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'ask about eating', map: '0123---------' });
  await open(page);
  await expect(panel(page)).toContainText('ask about eating');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Download as a file' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8')).notes).toBe('ask about eating');
  await panel(page).getByRole('button', { name: 'Erase everything' }).click();
  await expect(panel(page)).not.toContainText('ask about eating');
  await panel(page).locator('input[type=file]').setInputFiles(file);
  await expect(panel(page)).toContainText('ask about eating');
});

test('a file of something else changes nothing', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'mine' });
  await open(page);
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('does not hold a copy from this page')).toBeVisible();
  await expect(panel(page)).toContainText('mine');
});

const bringBack = (page, text) =>
  panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'crs-hipec.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('what a file does not speak of stays, and all of it can be taken back', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'mine', theme: 'dark', questions: ['drug'] });
  await open(page);
  await bringBack(page, '{"version":1,"notes":"my old note"}');
  await expect(panel(page)).toContainText('my old note');
  expect(JSON.parse(await kept(page))).toMatchObject({ notes: 'my old note', theme: 'dark', questions: ['drug'] });
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(panel(page)).not.toContainText('my old note');
  expect(JSON.parse(await kept(page))).toMatchObject({ notes: 'mine', theme: 'dark', questions: ['drug'] });
  await expect(panel(page).getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('what was entered after a file was brought back is not taken away by Undo', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'mine' });
  await open(page);
  const undo = panel(page).locator('[data-part="undo"]');
  await bringBack(page, '{"version":1,"notes":"my old note"}');
  // Reading on enters nothing.
  await page.locator('#why').evaluate((section) => section.scrollIntoView());
  await expect(undo).toBeVisible();
  await page.locator('#questions-list input[value="drug"]').check();
  await expect(panel(page).locator('[data-part="undo"]')).toBeHidden();
});

test('erasing leaves no way back to what a file replaced', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'mine' });
  await open(page);
  await bringBack(page, '{"version":1,"notes":""}');
  await expect(panel(page).locator('[data-part="undo"]')).toBeVisible();
  await page.locator('#questions-notes').fill('more');
  await panel(page).getByRole('button', { name: 'Erase everything' }).click();
  await expect(panel(page).locator('[data-part="undo"]')).toBeHidden();
});

test('a file that was refused is not spoken of once another was brought back', async ({ page }) => {
  await open(page);
  await bringBack(page, '{"a":1}');
  await expect(page.getByText('does not hold a copy from this page')).toBeVisible();
  await bringBack(page, '{"version":1,"notes":"my old note"}');
  await expect(panel(page)).toContainText('my old note');
  await expect(page.getByText('does not hold a copy from this page')).toBeHidden();
});

test('keeping nothing keeps only that wish', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'mine' });
  await open(page);
  await page.getByRole('checkbox', { name: 'Keep nothing' }).check();
  await toggle(page, 'what');
  const state = JSON.parse(await kept(page));
  expect(state).toMatchObject({ keeps_nothing: true, notes: '', read: [], at: '' });
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Keep nothing' })).toBeChecked();
});

test('keeping nothing outlasts erasing and bringing back', async ({ page }) => {
  await open(page);
  const stop = page.getByRole('checkbox', { name: 'Keep nothing' });
  await stop.check();
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'crs-hipec.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version":1,"notes":"my old note"}'),
    });
  await expect(panel(page)).toContainText('my old note');
  await expect(stop).toBeChecked();
  expect(await kept(page)).not.toContain('my old note');
  await panel(page).getByRole('button', { name: 'Erase everything' }).click();
  await expect(panel(page)).not.toContainText('my old note');
  await expect(stop).toBeChecked();
  await markRead(page);
  expect(JSON.parse(await kept(page))).toMatchObject({ keeps_nothing: true, read: [] });
});

test('a removed copy for reading offline is not saved again after erasing', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'mine', stays_online: true });
  await open(page);
  await panel(page).getByRole('button', { name: 'Erase everything' }).click();
  await expect(panel(page)).not.toContainText('mine');
  await expect(panel(page)).toContainText('Your wish is kept: save no copy for reading offline.');
  expect(JSON.parse(await kept(page))).toMatchObject({ stays_online: true, notes: '' });
});

test('after a newer state is erased, the page keeps again', async ({ page }) => {
  await keepBefore(page, '{"version":99,"read":{}}');
  await open(page);
  await panel(page).getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('A newer version of this page wrote')).toBeHidden();
  await toggle(page, 'what');
  expect(JSON.parse(await kept(page)).read).toContain('what');
});

for (const [what, take, undo] of [
  ['notes', '#questions-list [data-part=clear]', '#questions-list [data-part=undo]'],
  ['read marks', '#contents [data-part=start-over]', '#contents [data-part=undo]'],
]) {
  test(`erased ${what} do not come back by Undo`, async ({ page }) => {
    await keepBefore(page, { version: 1, read: ['what', 'why'], notes: 'ask about eating', theme: 'dark' });
    await open(page);
    await page.locator(take).click();
    await expect(page.locator(undo)).toBeVisible();
    await panel(page).getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.locator(undo)).toBeHidden();
    expect((await kept(page)) ?? '').not.toMatch(/eating|"what"/);
  });
}

test('what another tab erased does not come back by Undo', async ({ page, context }) => {
  await keepBefore(page, { version: 1, notes: 'ask about eating' });
  await open(page);
  const other = await context.newPage();
  await open(other);
  await page.locator('#questions-list [data-part=clear]').click();
  await expect(page.locator('#questions-list [data-part=undo]')).toBeVisible();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await other.locator('#kept').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.locator('#questions-list [data-part=undo]')).toBeHidden();
});

test('a file that the browser cannot save is said to be so', async ({ page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError('forbidden');
    };
  });
  await keepBefore(page, { version: 1, operation_day: new Date().toISOString().slice(0, 10) });
  await open(page);
  for (const [place, name] of [
    ['#kept', 'Download as a file'],
    ['#timeline', 'Save the dates for my calendar'],
  ]) {
    // Wherever it lies folded.
    await page
      .locator(place)
      .locator('button', { hasText: name })
      .evaluate((button) => button.click());
    await expect(page.getByText('Your browser could not save the file.').first()).toBeVisible();
    await page.reload();
  }
});

test('what was set aside is seen, downloaded and erased in the panel', async ({ page }) => {
  const text = '{"version":1,"read":["heart"],"notes":"mine"}';
  await keepBefore(page, text);
  await open(page);
  await expect(panel(page)).toContainText('Set aside, because this page could not read it');
  await expect(panel(page)).toContainText('"notes":"mine"');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Download what was set aside' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe(text);
  await panel(page).getByRole('button', { name: 'Erase everything' }).click();
  await expect(panel(page)).not.toContainText('mine');
  await expect(page.locator('#announcement')).toHaveText('Everything is erased.');
  expect(await page.evaluate((key) => localStorage.getItem(key), UNREADABLE_KEY)).toBe(null);
});

test('what is held in memory only is not listed as kept', async ({ page }) => {
  await keepBefore(page, { version: 1, notes: 'ask about eating' });
  await open(page);
  await expect(panel(page)).not.toContainText('This is not kept');
  await page.getByRole('checkbox', { name: 'Keep nothing' }).check();
  await expect(panel(page)).toContainText('This is not kept. It is gone when you close the page:');
  await expect(panel(page)).toContainText('ask about eating');
  await expect(panel(page)).toContainText('Your wish is kept: keep nothing.');
  await page.reload();
  await expect(panel(page)).toContainText('Your wish is kept: keep nothing.');
  await expect(panel(page)).not.toContainText('ask about eating');
});

test('a wish that is made while nothing is kept is kept, as it says', async ({ page }) => {
  await open(page);
  const copy = page.locator('#offline');
  await expect(copy.getByRole('status')).toHaveText(/^Saved for offline on /);
  await page.getByRole('checkbox', { name: 'Keep nothing' }).check();
  await copy.getByRole('button', { name: 'Remove the saved copy' }).click();
  await expect(copy.getByRole('status')).toHaveText('No copy is saved on this device.');
  expect(JSON.parse(await kept(page))).toMatchObject({ keeps_nothing: true, stays_online: true });
});

test('on a full device, what was held in memory is not said to be kept again', async ({ page }) => {
  await open(page);
  const stop = page.getByRole('checkbox', { name: 'Keep nothing' });
  await stop.check();
  await page.locator('#questions-notes').fill('call Ann');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await stop.uncheck();
  await expect(page.getByText('no room left')).toBeVisible();
  await expect(panel(page)).toContainText('This is not kept. It is gone when you close the page:');
});

test('a file that cannot be read is said to be none', async ({ page }) => {
  await open(page);
  await page.evaluate(() => (File.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'))));
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByText('does not hold a copy from this page')).toBeVisible();
});

test('keeping nothing also drops what was set aside', async ({ page }) => {
  await keepBefore(page, '{"version":1,"read":["heart"],"notes":"mine"}');
  await open(page);
  await page.getByRole('checkbox', { name: 'Keep nothing' }).check();
  await expect.poll(() => page.evaluate(() => Object.entries(localStorage).flat().join(' '))).not.toContain('mine');
});

test('broken scores in a link get a quiet word and change nothing', async ({ page }) => {
  const before = { map: '0123---------', notes: 'mine', questions: ['drug'] };
  await keepBefore(page, { version: 3, ...before });
  await open(page, './#map=<script>9');
  await expect(page.getByText('could not be read, so they were left out')).toBeVisible();
  await expect(page.locator('#map .map-sum')).toHaveText('4 of 13 regions scored, sum so far 6 of 39');
  // Where the reader is may be added: the link led to the map.
  expect(JSON.parse(await kept(page))).toMatchObject(before);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([KEY]);
});
