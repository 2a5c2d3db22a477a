// Beside axe: another checker of accessibility, and what a screen reader says, as a
// story. After a change that is meant: UPDATE=1 npx playwright test checkers, and read it.
import fs from 'node:fs';
import { open } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';

const CODE_SNIFFER = fs.readFileSync('node_modules/html_codesniffer/build/HTMLCS.js', 'utf8');
const SCREEN_READER = 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';

const MEANT = [
  // The one form sends nothing: it only spares the choices Firefox's form memory.
  /H32\.2.* form#choices$/,
];

for (const width of [390, 1280]) {
  for (const looks of ['as it opens', 'all open']) {
    test(`HTML_CodeSniffer finds nothing at ${width} px, ${looks}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      if (looks === 'all open') {
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
      }
      await page.evaluate(CODE_SNIFFER);
      const errors = await page.evaluate(
        () =>
          new Promise((done) => {
            const { HTMLCS } = window;
            HTMLCS.process('WCAG2AA', document, () =>
              done(
                HTMLCS.getMessages()
                  .filter(({ type }) => type === HTMLCS.ERROR)
                  .map(({ code, msg, element }) => `${code} ${msg} ${element.localName}#${element.id}`),
              ),
            );
          }),
      );
      expect(errors.filter((error) => !MEANT.some((meant) => meant.test(error)))).toEqual([]);
    });
  }
}

for (const id of ['map', 'timeline', 'questions-list']) {
  test(`a screen reader reads ${id} as a story`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-23T12:00:00');
    await page.route('**/screen-reader.js', (route) => route.fulfill({ path: SCREEN_READER }));
    await open(page);
    const said = await page.evaluate(async (id) => {
      const { virtual } = await import('./screen-reader.js');
      await virtual.start({ container: document.getElementById(id) });
      const first = virtual.activeNode;
      const begin = await virtual.lastSpokenPhrase();
      // After the end it begins again.
      do await virtual.next();
      while (virtual.activeNode !== first || (await virtual.lastSpokenPhrase()) !== begin);
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log.slice(0, -1);
    }, id);
    const file = `tests/e2e/trees/${id}.story.txt`;
    const story = `${said.join('\n')}\n`;
    if (process.env.UPDATE) fs.writeFileSync(file, story);
    expect(said.length).toBeGreaterThan(40);
    expect(story).toBe(fs.readFileSync(file, 'utf8'));
  });
}
