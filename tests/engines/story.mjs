// What a reader does, step by step, told once for every engine. A step gets the tab
// (see README.md) and the site; it fails by throwing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../e2e/support/site.mjs';
import { EMBEDS } from '../support/embeds.mjs';
import { pagesOf } from '../support/pdf.mjs';
import { SECTIONS } from '../support/sections.mjs';
import { focusOn, inView, isDrawn, see, seeFocus, seeText, sideways, started, text } from './see.mjs';

const MAP_SUM = '#map .map-sum';

async function open(tab, site, address = '') {
  // An address that differs by its fragment alone loads nothing.
  await tab.goto('about:blank');
  await tab.goto(site.url + address);
}

async function fresh(tab, site) {
  await open(tab, site);
  await started(tab);
  await tab.evaluate(() => localStorage.clear());
  await tab.reload();
  await started(tab);
}

// The words and the pictures stand, and nothing is offered that does nothing.
async function isReadable(tab) {
  const seen = await tab.evaluate((ids) => {
    const visible = (element) => element.getClientRects().length > 0;
    // A box to tick ticks by itself, and so do the steps of the wash, by style alone; notes can be written and printed.
    const alive = '.term, input[type="checkbox"], input[type="radio"], textarea';
    const controls = [...document.querySelectorAll(':is(figure, .tool) :is(button, input, select, textarea)')];
    return {
      heading: document.querySelector('h1').innerText,
      short: ids.filter((id) => document.getElementById(id).innerText.length < 200),
      drawings: [...document.querySelectorAll('figure svg')].filter(visible).length,
      dead: controls
        .filter((control) => visible(control) && !control.matches(alive))
        .map((control) => control.outerHTML),
    };
  }, SECTIONS);
  assert.equal(seen.heading, 'CRS + HIPEC');
  assert.deepEqual(seen.short, [], 'sections without words');
  assert.ok(seen.drawings >= 5, `${seen.drawings} drawings`);
  assert.deepEqual(seen.dead, [], 'controls that do nothing');
}

export const STORY = [
  [
    'read, scripts forbidden',
    async (tab, site) => {
      site.headers = { 'Content-Security-Policy': "script-src 'none'" };
      await open(tab, site);
      await see(tab, null, () => document.documentElement.dataset.start ?? null);
      await isReadable(tab);
    },
  ],

  [
    'read, wasm missing',
    async (tab, site) => {
      site.lost = { has: (name) => name.endsWith('.wasm') };
      await open(tab, site);
      await see(tab, 'failed', () => document.documentElement.dataset.start);
      await see(tab, true, () => document.querySelector('.start-failed').getClientRects().length > 0);
      await isReadable(tab);
    },
  ],

  [
    'read, everything there',
    async (tab, site) => {
      await fresh(tab, site);
      await see(tab, '', () =>
        [...document.querySelectorAll('.notices li')]
          .filter((notice) => notice.getClientRects().length)
          .map((notice) => notice.textContent)
          .join('\n'),
      );
      await see(tab, 0, sideways);
      await seeText(tab, MAP_SUM, 'Ask your surgeon for your scores');
    },
  ],

  [
    'navigate',
    async (tab, site) => {
      await fresh(tab, site);
      await tab.click('#bar button');
      await tab.click('.contents a[href="#recovery"]');
      await seeFocus(tab, 'recovery-heading');
      await see(tab, true, inView, 'recovery-heading');
      await see(tab, '#recovery', () => document.querySelector('.contents [aria-current]').hash);
      await tab.back();
      await see(tab, true, () => document.querySelector('h1').getBoundingClientRect().bottom > 0);
      await open(tab, site, '#region-12');
      await see(tab, 'map-12', () => document.querySelector('#map [aria-selected="true"]').id);
    },
  ],

  [
    'a word opens its meaning',
    async (tab, site) => {
      await fresh(tab, site);
      await focusOn(tab, '#surgery .shown > .prose button.term');
      await tab.press('Enter');
      const open = () => document.querySelectorAll('.popover:popover-open').length;
      await see(tab, 1, open);
      await tab.press('Escape');
      await see(tab, 0, open);
      await see(tab, true, () => document.activeElement.matches('#surgery .shown > .prose button.term'));
    },
  ],

  [
    'score by keyboard, reload keeps',
    async (tab, site) => {
      await fresh(tab, site);
      await focusOn(tab, '#map-picture');
      await tab.press('Home');
      // Around the torso, then the small bowel: 3 in the middle, then 0, 1, 2, 0 …
      const way = 'ArrowUp ArrowLeft ArrowDown ArrowDown ArrowRight ArrowRight ArrowUp ArrowUp'.split(' ');
      await tab.press('3');
      for (const [step, key] of way.entries()) {
        await tab.press(key);
        await tab.press(String(step % 3));
      }
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        await tab.press(key);
        await tab.press('1');
      }
      await seeText(tab, MAP_SUM, /^PCI \d+ of 39$/);
      const sum = await tab.evaluate(text, MAP_SUM);
      await tab.press('Delete');
      await seeText(tab, MAP_SUM, /^12 of 13 regions scored/);
      await tab.press('1');
      await seeText(tab, MAP_SUM, sum);
      await tab.reload();
      await started(tab);
      await seeText(tab, MAP_SUM, sum);
      await seeText(tab, '#region-0 td:last-child', '3');
    },
  ],

  ['score by mouse', (tab, site) => scoreByPointer(tab, site, tab.click)],

  ['score by touch', (tab, site) => scoreByPointer(tab, site, tab.tap)],

  [
    'a reload fills no box in anew',
    async (tab, site) => {
      await fresh(tab, site);
      const ticked = () =>
        [...document.querySelectorAll('#embed [data-part="fits"], #studies [name="study"]')].map((box) => box.checked);
      const before = String(await tab.evaluate(ticked));
      await tab.evaluate(() => {
        document.querySelector('#embed [data-part="fits"]').click();
        [...document.querySelectorAll('#studies [name="study"]')].at(-1).click();
      });
      assert.notEqual(String(await tab.evaluate(ticked)), before);
      await tab.reload();
      await started(tab);
      assert.equal(String(await tab.evaluate(ticked)), before);
    },
  ],

  [
    'a day gives dates',
    async (tab, site) => {
      await fresh(tab, site);
      await tab.evaluate(() => {
        const day = document.getElementById('operation-day');
        const soon = new Date(Date.now() + 20 * 86_400_000);
        day.value = soon.toISOString().slice(0, 10);
        for (const type of ['input', 'change']) day.dispatchEvent(new Event(type, { bubbles: true }));
      });
      await seeText(tab, '#timeline .phase-date', /\d+.*20\d\d/);
      await seeText(tab, '.timeline-today', /in (19|20|21) days/);
      await tab.click('#milestones-title');
      await tab.click('#timeline .milestones input');
      await tab.reload();
      await started(tab);
      await seeText(tab, '#timeline .phase-date', /\d+.*20\d\d/);
      await see(tab, true, () => document.querySelector('#timeline .milestones input').checked);
    },
  ],

  [
    'every figure answers',
    async (tab, site) => {
      await fresh(tab, site);
      await tab.click('.cc-grades label:nth-of-type(3)');
      await seeText(tab, '.cc-grade strong', 'CC-2');
      await tab.click('.cc-grades label:nth-of-type(1)');
      await seeText(tab, '.cc-grade strong', 'CC-0');
      // A field of the type number would hide the comma here, and show 25 mm.
      await tab.evaluate(() => {
        const size = document.getElementById('cc-number');
        size.value = '2,5';
        size.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await seeText(tab, '.cc-grade strong', 'CC-2');
      await tab.click('#perfusion input[value="drain"]');
      await see(tab, true, () => document.getElementById('perfusion-drain').getClientRects().length > 0);
      await tab.click('#risk summary');
      await see(tab, true, () => document.querySelector('#risk details').open);
      await tab.click('#weighing details summary');
      await see(tab, true, () => document.querySelector('#weighing details').open);
      await tab.click('#studies input[value="chipor"]');
      await tab.click('#studies input[value="harms"]');
      await see(tab, true, () => /More people had a severe problem/.test(document.getElementById('studies').innerText));
      await tab.click('#film [data-part="next"]');
      await seeText(tab, '#film .film-title', '2. Measuring it');
      await see(tab, true, isDrawn, 'film-2');
      await tab.click('#film .film-all summary');
      await see(tab, true, () => document.querySelector('.film-board li:last-child svg').getBBox().height > 100);
      await tab.click('#film [data-part="play"]');
      await see(tab, true, () => document.querySelector('#film .film').hasAttribute('data-playing'));
      await tab.click('#film [data-part="play"]');
      await see(tab, false, () => document.querySelector('#film .film').hasAttribute('data-playing'));
    },
  ],

  [
    'embedded: works, 320 px',
    async (tab, site, host) => {
      await tab.goto(`${host.url}plain.html?width=320&height=600&frame=${encodeURIComponent(`${site.url}?embed=map`)}`);
      await tab.enterFrame('iframe');
      await started(tab);
      await see(tab, 0, sideways);
      await tab.click('#map-6 > path');
      await tab.click('#map .map-sizes label:nth-of-type(3) input');
      await seeText(tab, MAP_SUM, /of 13 regions scored/);
      await tab.leaveFrame();
    },
  ],

  [
    'embedded without an origin',
    async (tab, site, host) => {
      // As a build says it that was told its public address.
      const known = (policy) => policy.replaceAll("'self'", `'self' ${site.origin}`);
      const sent = fs.readFileSync(path.join(DIST, '_headers'), 'utf8').match(/Content-Security-Policy: (.*)/)[1];
      site.headers = { 'Content-Security-Policy': known(sent) };
      const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
      site.change = (name, body) => (name === 'index.html' ? String(body).replace(meta, known) : body);
      const frame = encodeURIComponent(`${site.url}?embed=map`);
      await tab.goto(`${host.url}plain.html?sandbox=allow-scripts&height=800&frame=${frame}`);
      await tab.enterFrame('iframe');
      await started(tab);
      await see(tab, 'null', () => self.origin);
      await tab.click('#map-6 > path');
      await tab.click('#map .map-sizes label:nth-of-type(3) input');
      await seeText(tab, MAP_SUM, /1 of 13 regions scored/);
      await tab.leaveFrame();
      // What is fetched later comes there, too.
      const film = encodeURIComponent(`${site.url}?embed=film`);
      await tab.goto(`${host.url}plain.html?sandbox=allow-scripts&height=800&frame=${film}`);
      await tab.enterFrame('iframe');
      await started(tab);
      await tab.evaluate(() => document.querySelector('#film [data-part="next"]').click());
      await see(tab, true, isDrawn, 'film-2');
      await tab.leaveFrame();
    },
  ],

  [
    'embedded: as high as it needs',
    async (tab, site, host) => {
      const frame = encodeURIComponent(`${site.url}?embed=map`);
      await tab.goto(`${host.url}plain.html?width=320&script=${site.url}embed.js&frame=${frame}`);
      await tab.enterFrame('iframe');
      await started(tab);
      const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
      const high = await tab.evaluate(height);
      assert.ok(high > 600, `${high} px high`);
      await tab.leaveFrame();
      await see(tab, high, () => Math.round(document.querySelector('iframe').getBoundingClientRect().height));
      const said = await tab.evaluate(() => heard.map(({ data }) => JSON.stringify(data)).join(' '));
      assert.match(said, /"crs-hipec:height"/);
      assert.doesNotMatch(said, /region|score|map=/);
    },
  ],

  [
    'every embed starts at 256 px',
    async (tab, site, host) => {
      for (const embed of EMBEDS) {
        await tab.goto(`${host.url}plain.html?width=256&frame=${encodeURIComponent(`${site.url}?embed=${embed}`)}`);
        await tab.enterFrame('iframe');
        await started(tab);
        assert.equal(await tab.evaluate(sideways), 0, `${embed} runs off the side`);
        const shown = embed === 'page' ? 'about' : embed;
        assert.ok(await tab.evaluate((id) => document.getElementById(id).getClientRects().length > 0, shown), embed);
        await tab.leaveFrame();
      }
    },
  ],

  [
    'offline after one visit',
    async (tab, site) => {
      // One visit and no reload: each site has its own port, so nothing is kept there yet.
      await open(tab, site);
      await started(tab);
      await seeText(tab, '#offline [role=status]', /^Saved for offline on .*20\d\d/);
      await site.stop();
      try {
        await open(tab, site, '?utm=1#map');
        await started(tab);
        await tab.click('#map-6 > path');
        await tab.click('#map .map-sizes label:nth-of-type(3) input');
        await seeText(tab, MAP_SUM, '1 of 13 regions scored, sum so far 2 of 39');
        await see(tab, true, () => document.styleSheets[0].cssRules.length > 50);
      } finally {
        await site.start();
      }
    },
  ],

  [
    'one file, opened from disk',
    async (tab) => {
      await tab.goto(pathToFileURL(path.join(DIST, 'crs-hipec-offline.html')).href);
      await started(tab);
      await tab.click('#map-6 > path');
      await tab.click('#map .map-sizes label:nth-of-type(3) input');
      await seeText(tab, MAP_SUM, /of 13 regions scored/);
      await see(tab, 0, sideways);
    },
  ],

  [
    'print: the map, the page',
    async (tab, site) => {
      await fresh(tab, site);
      await focusOn(tab, '#map-picture');
      await tab.press('2');
      const pages = async () => pagesOf(await tab.pdf());
      await tab.evaluate(() => (document.documentElement.dataset.print = 'map'));
      assert.equal(await pages(), 1, 'pages of the map');
      await tab.evaluate(() => delete document.documentElement.dataset.print);
      const all = await pages();
      assert.ok(all > 8 && all < 40, `${all} pages in all`);
    },
  ],
];

async function scoreByPointer(tab, site, point) {
  await fresh(tab, site);
  await point('#map-6 > path');
  await see(tab, 'map-6', () => document.querySelector('#map [aria-selected="true"]').id);
  // Not scored, 0, 1, 2, 3.
  await point('#map .map-sizes label:nth-of-type(3) input');
  await seeText(tab, MAP_SUM, '1 of 13 regions scored, sum so far 2 of 39');
  await point('#map-3 > path');
  await point('#map .map-sizes label:nth-of-type(4) input');
  await seeText(tab, MAP_SUM, '2 of 13 regions scored, sum so far 5 of 39');
  await seeText(tab, '#region-6 td:last-child', '2');
}
