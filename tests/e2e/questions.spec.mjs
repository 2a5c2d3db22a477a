// The questions to take along: ticks, own questions and notes are kept, and go
// along as text, on paper, or by the share sheet.

import { pagesOf } from '../support/pdf.mjs';
import { share } from './support/here.mjs';
import { hold } from './support/hold.mjs';
import { keepBefore, kept, open, started } from './support/kept.mjs';
import { axe, expect, test } from './support/test.mjs';

test.use({ topicsOpen: true });

const list = (page) => page.locator('#questions-list');
const button = (page, name) => list(page).getByRole('button', { name, exact: true });
const own = (page) => list(page).locator('.questions-own li:visible');
const said = (page) => page.locator('#announcement');

// The dialog itself cannot be used by a test: the page is looked at while it is open.
async function printed(page, press, format) {
  await page.evaluate(() => {
    window.print = () => {
      window.asked = document.documentElement.dataset.print;
      window.opened = document.querySelectorAll('details:not([open])').length;
    };
  });
  await press();
  const what = await page.evaluate(() => window.asked);
  await page.evaluate((what) => {
    document.documentElement.dataset.print = what;
  }, what);
  const pdf = await page.pdf({
    format,
    printBackground: true,
    margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
  });
  await page.evaluate(() => delete document.documentElement.dataset.print);
  return { what, pages: pagesOf(pdf) };
}

async function add(page, question) {
  await list(page).getByLabel('Add a question').fill(question);
  await button(page, 'Add').click();
}

test('own questions and notes are kept over a reload', async ({ page }) => {
  await open(page);
  await add(page, 'May my sister stay overnight?');
  await expect(said(page)).toHaveText('Your question is on the list.');
  await list(page).getByLabel('Add a question').fill('Can I drive?');
  await page.keyboard.press('Enter');
  await expect(list(page).getByLabel('Add a question')).toHaveValue('');
  await list(page).getByLabel('My notes').pressSequentially('Call Ann first.');
  await list(page).getByLabel('Can I drive?').uncheck();

  await page.reload();
  await started(page);
  await expect(own(page)).toHaveCount(2);
  await expect(list(page).getByLabel('May my sister stay overnight?')).toBeChecked();
  await expect(list(page).getByLabel('Can I drive?')).not.toBeChecked();
  await expect(list(page).getByLabel('My notes')).toHaveValue('Call Ann first.');

  await own(page).first().getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(own(page)).toHaveText([/Can I drive\?/]);
  // The next question stands where this one was: a second press does not take it, too.
  await expect(list(page).getByLabel('Add a question')).toBeFocused();
});

test('a note written before the start is not lost', async ({ page }) => {
  const release = await hold(page);
  await page.goto('./');
  await list(page).getByLabel('My notes').fill('Ask about stairs.');
  await list(page).getByRole('checkbox').first().check();
  release();
  await started(page);
  await expect(list(page).getByLabel('My notes')).toHaveValue('Ask about stairs.');
  await expect(list(page).getByRole('checkbox').first()).toBeChecked();
  expect(JSON.parse(await kept(page)).notes).toBe('Ask about stairs.');
});

// In Japanese, Chinese or Korean, Enter first ends what the keyboard puts together.
test('Enter that only ends a word being put together adds no question', async ({ page }) => {
  await open(page);
  const field = list(page).getByLabel('Add a question');
  await field.fill('質問');
  await field.dispatchEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true });
  await expect(own(page)).toHaveCount(0);
  await field.press('Enter');
  await expect(own(page)).toHaveCount(1);
});

test('the list ends at twenty own questions and says so', async ({ page }) => {
  await open(page);
  for (let number = 1; number <= 20; number += 1) await add(page, `Question ${number}`);
  await add(page, 'One too many');
  await expect(said(page)).toContainText('20 of your own questions');
  await expect(said(page)).toBeInViewport();
  await expect(own(page)).toHaveCount(20);
  await expect(list(page).getByLabel('Add a question')).toHaveValue('One too many');
});

test('clearing the list can be taken back', async ({ page }) => {
  await open(page);
  await expect(button(page, 'Clear the list')).toBeDisabled();
  await list(page).getByRole('checkbox').first().check();
  await add(page, 'Can I swim?');
  await button(page, 'Clear the list').press('Enter');
  await expect(own(page)).toHaveCount(0);
  await expect(list(page).locator(':checked')).toHaveCount(0);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Clear the list')).toBeFocused();
  await expect(list(page).getByRole('checkbox').first()).toBeChecked();
  await expect(list(page).getByLabel('Can I swim?')).toBeChecked();
});

test('what is ticked is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const first = list(page).locator('.choice').first();
  await first.getByRole('checkbox').check();
  await add(page, 'Can I swim?');
  await list(page).getByLabel('My notes').fill('Bring the scans.');
  await button(page, 'Copy as text').click();
  await expect(said(page)).toHaveText('Copied.');
  await expect(said(page)).toBeInViewport({ ratio: 1 });
  expect((await said(page).boundingBox()).height).toBeGreaterThan(20);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const group = await list(page).locator('summary').first().innerText();
  const asked = (await first.innerText()).trim();
  expect(text).toBe(
    `Questions about CRS + HIPEC\n\n${group}\n- ${asked}\n\nMy own questions\n- Can I swim?\n\nMy notes\nBring the scans.`,
  );
});

test('where copying is forbidden the text stands there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await open(page);
  await button(page, 'Copy as text').click();
  const byHand = page.getByLabel('does not let the page copy');
  await expect(byHand).toHaveValue(/^Questions about CRS \+ HIPEC\n/);
  await expect(byHand).toBeFocused();
  await expect(byHand).toBeInViewport();
  expect(await page.evaluate(() => getSelection().toString())).toMatch(/^Questions about/);
  await axe(page, { include: '#by-hand' });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(byHand).toBeHidden();
  await expect(button(page, 'Copy as text')).toBeFocused();

  await page.evaluate(() => delete Navigator.prototype.share);
  await share(page, 'hipec');
  await expect(byHand).toHaveValue(/\/#hipec$/);
  await page.keyboard.press('Escape');
  await expect(byHand).toBeHidden();
});

test('the same word twice in a row is said twice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => {
    window.heard = [];
    const region = document.getElementById('announcement');
    new MutationObserver(() => region.textContent && window.heard.push(region.textContent)).observe(region, {
      childList: true,
    });
  });
  for (const times of [1, 2]) {
    await button(page, 'Copy as text').click();
    await expect.poll(() => page.evaluate(() => window.heard)).toEqual(Array(times).fill('Copied.'));
  }
});

test('what was said is soon gone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await button(page, 'Copy as text').click();
  await expect(said(page)).toHaveText('Copied.');
  await expect(said(page)).toHaveText('');
  await expect(said(page)).not.toHaveAttribute('data-seen');
});

for (const [refusal, hint] of [
  ['AbortError', ''],
  ['NotAllowedError', 'Copied.'],
]) {
  test(`a share sheet that ends with ${refusal} ${hint ? 'leads to a copy' : 'was closed by the reader'}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript((refusal) => {
      navigator.share = () => {
        window.asked = true;
        return Promise.reject(new DOMException('no', refusal));
      };
    }, refusal);
    await open(page);
    await button(page, 'Share').click();
    await expect.poll(() => page.evaluate(() => window.asked)).toBe(true);
    await page.waitForTimeout(600);
    await expect(said(page)).toHaveText(hint);
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('the share sheet gets the text, and a section its address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      window.shared = data;
    };
  });
  await open(page);
  await add(page, 'Can I swim?');
  await button(page, 'Share').click();
  await expect.poll(() => page.evaluate(() => window.shared?.text)).toContain('- Can I swim?');
  expect(await page.evaluate(() => window.shared.url)).toBeUndefined();

  await share(page, 'recovery');
  await expect.poll(() => page.evaluate(() => window.shared?.url)).toMatch(/\/#recovery$/);
  expect(await page.evaluate(() => window.shared.url)).not.toContain('swim');
});

test('without a share sheet the link of a section is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => delete Navigator.prototype.share);
  await open(page);
  await expect(button(page, 'Share')).toBeHidden();
  await share(page, 'hipec');
  await expect(said(page)).toHaveText('The link to this section is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/#hipec$/);
});

for (const format of ['A4', 'Letter']) {
  test(`every question stands on one sheet of ${format}`, async ({ page }) => {
    await open(page);
    const sheet = await printed(page, () => button(page, 'Print on one sheet').click(), format);
    expect(sheet).toEqual({ what: 'questions', pages: 1 });
    await list(page).getByRole('checkbox').first().check();
    await add(page, 'Can I swim?');
    await list(page).getByLabel('My notes').fill('Bring the scans.\n'.repeat(8));
    expect(await printed(page, () => button(page, 'Print on one sheet').click(), format)).toEqual(sheet);
  });

  test(`the summary is one page of ${format}`, async ({ page }) => {
    await open(page);
    const summary = page.getByRole('button', { name: 'Print a one-page summary' });
    expect(await printed(page, () => summary.click(), format)).toEqual({ what: 'summary', pages: 1 });
  });
}

test('notes of twelve lines stand whole on paper', async ({ page }) => {
  await open(page);
  const notes = Array.from({ length: 12 }, (_, line) => `Line ${line + 1} of my notes.`);
  await list(page).getByLabel('My notes').fill(notes.join('\n'));
  await page.emulateMedia({ media: 'print' });
  const paper = list(page).locator('.questions-notes-paper');
  await expect(paper).toBeVisible();
  expect((await paper.innerText()).split('\n')).toEqual(notes);
  const cut = await paper.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
  await expect(list(page).getByLabel('My notes')).toBeHidden();
});

// A question may leave the page; the tick that was kept of it hides no other.
test('a tick of a question that is gone leaves the list on paper whole', async ({ page }) => {
  await keepBefore(page, { version: 1, questions: ['gone'] });
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => (document.documentElement.dataset.print = 'questions'));
  await expect(list(page).getByText('How was my PCI measured')).toBeVisible();
});

test('empty notes leave room to write on paper', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  expect((await list(page).getByLabel('My notes').boundingBox()).height).toBeGreaterThan(80);
});

for (const address of ['./', './?theme=dark']) {
  test(`paper is light, whatever is dark on screen: ${address}`, async ({ page }) => {
    await keepBefore(page, { version: 1, theme: 'dark' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, address);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 231, 222)');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(30, 42, 50)');
  });
}

test('where print does not wait, the paper is right until printing ends', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => setTimeout(() => dispatchEvent(new Event('beforeprint')), 200);
  });
  await open(page);
  const folded = await page.locator('details:not([open])').count();
  await page.getByRole('button', { name: 'Print everything', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'all');
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
  await expect(page.locator('details:not([open])')).toHaveCount(folded);
  // The browser's own menu prints the page as it is.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
});

test('print everything opens what is folded, and folds it again', async ({ page }) => {
  await open(page);
  const folded = await page.locator('details:not([open])').count();
  expect(folded).toBeGreaterThan(5);
  await printed(page, () => page.getByRole('button', { name: 'Print everything' }).click(), 'A4');
  expect(await page.evaluate(() => window.opened)).toBe(0);
  await expect(page.locator('details:not([open])')).toHaveCount(folded);
});

test('axe finds nothing in a list in use', async ({ page }) => {
  await open(page);
  await add(page, 'Can I swim?');
  await axe(page, { alone: '#questions-list' });
});
