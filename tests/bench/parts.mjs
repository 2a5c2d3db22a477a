// What is measured, each part to its Markdown and its goals.
import fs from 'node:fs';
import path from 'node:path';
import { EMBEDS } from '../support/embeds.mjs';
import * as engines from './engines.mjs';
import * as feel from './feel.mjs';
import * as growth from './growth.mjs';
import * as lighthouse from './lighthouse.mjs';
import { kB, MB, median, ms, ratio } from './numbers.mjs';
import * as reading from './reading.mjs';
import { table } from './report.mjs';
import { drawings, floor, longer, serve, squeezed, words } from './site.mjs';
import { byCrate, sizes } from './wasm_by_crate.mjs';

export const PAGE = 'our page';
export const FLOOR = 'floor: no scripts';
export const CSR = 'drawn in the browser (csr)';

export const parts = {
  async reading({ browser, page, goals }) {
    const rows = [];
    for (const [width, height, screens, tallest] of [
      [390, 844, 20, 780],
      [1280, 900, 14, 820],
    ]) {
      const seen = await reading.opens(browser, page.url, { width, height });
      const at = `at ${width} × ${height}`;
      goals.most(`screens as it opens, ${at}`, seen.screens, screens, (value) => value.toFixed(1));
      goals.most(`words shown, ${at}`, seen.words, 2600, (value) => value.toLocaleString('en-US'));
      goals.most(`stops of the Tab key, ${at}`, seen.stops, 140, ms);
      goals.most(`stops before the map, ${at}`, seen.beforeMap, 25, ms);
      goals.most(`tallest figure, ${at}`, seen.tallest, tallest, ms, ' px');
      rows.push([at, seen.screens.toFixed(1), seen.words, seen.stops, seen.beforeMap, ms(seen.tallest)]);
    }
    return [
      '## As the page opens',
      'Words are those of `innerText`, with every option of a list and every label of a drawing.',
      table(['', 'screens', 'words', 'Tab stops', 'before the map', 'tallest figure, px'], rows),
    ];
  },

  async session({ browser, page, goals }) {
    const rows = [];
    for (const cpu of [1, 4]) {
      const { inp, first, gaps } = await reading.session(browser, page.url, cpu);
      const late = gaps.filter((gap) => gap > 25).length / gaps.length;
      rows.push([`${cpu}×`, ms(inp), ms(first), ms(1000 / median(gaps)), `${(100 * late).toFixed(0)} %`]);
      if (cpu === 4) {
        goals.most('INP over a session, 4× slower', inp, 100, ms, ' ms');
        goals.add(
          'the film, 4× slower',
          `${ms(1000 / median(gaps))} a second`,
          60,
          1000 / median(gaps) > 58 ? 'yes' : 'no',
        );
      }
    }
    return [
      '## A session',
      'On a phone: three topics opened, seven regions scored, what is left, the wash, the trials, the contents, three questions, the settings; then eight seconds of the film. Answers by Event Timing, in steps of 8 ms.',
      table(['processor', 'INP ms', 'slowest ms', 'frames a second', 'later than 25 ms'], rows),
    ];
  },

  async paints({ sites, goals, runs }) {
    const text = [];
    // A first paint scatters by a tenth here; what is held to a twentieth is measured more often.
    const often = runs === 1 ? 1 : 2 * runs + 1;
    const runsOf = ({ name }) => (name === PAGE || name === FLOOR ? often : runs);
    for (const [method, title] of [
      ['simulate', 'Simulated slow 4G and 4× slower processor (Lighthouse’s own mobile default)'],
      ['devtools', 'The same really applied (DevTools throttling)'],
    ]) {
      const seen = await lighthouse.paints(sites, method, runsOf);
      const base = seen.get(FLOOR);
      for (const paint of ['fcp', 'lcp']) {
        goals.most(
          `${paint.toUpperCase()} against the floor, ${method}`,
          seen.get(PAGE)[paint] / base[paint],
          1.05,
          ratio,
          ' ×',
        );
      }
      goals.most(`TBT against the floor, ${method}`, seen.get(PAGE).tbt / base.tbt, 1, ratio, ' ×');
      goals.most(`CLS, ${method}`, seen.get(PAGE).cls, 0, (value) => value.toFixed(3));
      text.push(
        `### ${title}`,
        table(
          ['page', 'FCP ms', '× floor', 'LCP ms', '× floor', 'TBT ms', 'CLS', 'TTI ms', 'kB'],
          [...seen].map(([name, it]) => [
            name,
            ms(it.fcp),
            ratio(it.fcp / base.fcp),
            ms(it.lcp),
            ratio(it.lcp / base.lcp),
            ms(it.tbt),
            it.cls.toFixed(3),
            ms(it.tti),
            kB(it.bytes),
          ]),
        ),
      );
    }
    return [
      '## The page beside its floor',
      `Lighthouse, phone, medians of ${often} (others of ${runs}). The floor is the same page with every script taken out; kB is all that was transferred.`,
      ...text,
    ];
  },

  async scores({ page, goals, options, runs }) {
    const asked = ['', ...(options.quick ? EMBEDS.slice(0, 2) : EMBEDS).map((embed) => `?embed=${embed}`)];
    const rows = [];
    for (const query of asked) {
      const { scores, missed } = await lighthouse.scores(page.url + query, runs);
      rows.push([query || 'the page', ...scores, missed.join(', ') || '–']);
    }
    const lowest = Math.min(...rows.flatMap((row) => row.slice(1, 5)));
    goals.add('lowest Lighthouse score of page and embeds', lowest, 100, lowest === 100 ? 'yes' : 'no');
    return [
      '## Lighthouse scores',
      `Phone, simulated, medians of ${runs}.`,
      table(['page', ...lighthouse.CATEGORIES, 'missed'], rows),
    ];
  },

  async start({ browser, page, csr, runs }) {
    const places = [
      ['this machine', {}],
      ['4× slower processor', { cpu: 4 }],
      ['4× slower processor, slow 4G', { cpu: 4, slow: true }],
    ];
    const rows = [];
    for (const [place, conditions] of places) {
      const row = [place, ms(await feel.start(browser, page.url, conditions, runs))];
      if (csr) row.push(ms(await feel.start(browser, csr.url, conditions, runs)));
      rows.push(row);
    }
    return [
      '## Start of the wasm',
      `From navigation to live figures (\`data-start="done"\`), nothing in the cache, ms, median of ${runs}.`,
      table(['', PAGE, ...(csr ? [CSR] : [])], rows),
    ];
  },

  async touch({ browser, page, goals, runs }) {
    const rows = [];
    const worst = (values) => Math.max(...values);
    for (const [place, conditions] of [
      ['', { cpu: 1 }],
      [', 4× slower', { cpu: 4 }],
      [', 4× slower, by finger', { cpu: 4, finger: true }],
    ]) {
      const { region, score, interactions } = await feel.touch(browser, page.url, conditions, runs);
      for (const [what, times] of [
        ['region chosen', region],
        ['size chosen, total painted', score],
        ['each of their events, by Event Timing in steps of 8', interactions],
      ]) {
        rows.push([`${what}${place}`, ms(median(times)), ms(worst(times))]);
      }
      if (conditions.cpu === 4 && !conditions.finger) {
        goals.most('click on a size to painted total, 4× slower, median', median(score), 50, ms, ' ms');
        goals.most('the slowest of these', worst(score), 50, ms, ' ms');
      }
    }
    return [
      '## A touch on the PCI map',
      `All 13 regions chosen and scored, each click the median of ${runs}: from the click to the frame that shows it, ms. By finger, the browser’s own making of a click from a touch is in it.`,
      table(['', 'median', 'slowest'], rows),
    ];
  },

  async engines({ page, runs }) {
    const rows = await engines.measure(page.url, runs);
    return [
      '## In other engines',
      `This machine, not slowed, nothing in the cache, ms. The start: from navigation to live figures. A touch: a size chosen on the map, by a click that a script makes, to the frame that shows the total. ${runs === 1 ? 'Once.' : `${runs} visits.`}`,
      table(
        ['', 'start', 'touch', 'slowest touch'],
        rows.map(([engine, ...times]) => [engine, ...times.map(ms)]),
      ),
    ];
  },

  async memory({ browser, sites }) {
    const rows = [];
    for (const site of sites) {
      const ours = site.name === PAGE || site.name === CSR;
      const { heap, wasm, elements } = await feel.memory(browser, site.url, ours);
      rows.push([site.name, MB(heap), MB(wasm), elements.toLocaleString('en-US')]);
    }
    return [
      '## Memory',
      'After the start and a collection, MB.',
      table(['page', 'JavaScript', 'wasm', 'elements'], rows),
    ];
  },

  async repeat({ browser, goals, options, runs }) {
    const { fcp, start } = await feel.repeat(browser, options.dist, runs);
    goals.add(
      'second visit with the host stopped',
      `painted, ${ms(fcp)} ms`,
      'paints',
      Number.isFinite(fcp) ? 'yes' : 'no',
    );
    return [
      '## Second visit, no network',
      `The host is stopped, then the page is opened again at a 4× slower processor: first paint after ${ms(fcp)} ms, figures live after ${ms(start)} ms (median of ${runs}).`,
    ];
  },

  async growth({ browser, goals, options }) {
    const often = options.quick ? 1 : 11;
    const rows = [];
    for (const times of options.quick ? [1, 10] : [1, 10, 100]) {
      const folder = longer(options.dist, times);
      const two = [
        { name: PAGE, ...(await serve(folder)) },
        { name: FLOOR, ...(await serve(floor(folder))) },
      ];
      const seen = await growth.paint(browser, two, often);
      const [ours, bare] = [seen.get(PAGE), seen.get(FLOOR)];
      const frames = {};
      for (const cpu of [1, 4]) frames[cpu] = await growth.scroll(browser, two[0].url, cpu);
      await Promise.all(two.map(({ stop }) => stop()));
      const text = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
      const compressed = fs.statSync(path.join(folder, 'index.html.br')).size;
      goals.most(`${times}× the words: FCP against the floor`, ours.fcp / bare.fcp, 1.05, ratio, ' ×');
      goals.most(`${times}× the words: contents marker, median frame`, median(frames[1]), 2, ms, ' ms');
      rows.push([
        `${times}×`,
        words(text).toLocaleString('en-US'),
        kB(compressed),
        ms(bare.fcp),
        ms(ours.fcp),
        ratio(ours.fcp / bare.fcp),
        ratio(ours.lcp / bare.lcp),
        ms(median(frames[1])),
        ms(Math.max(...frames[1])),
        ms(median(frames[4])),
        ms(Math.max(...frames[4])),
      ]);
    }
    return [
      '## How cost grows with the words',
      `Each section’s words repeated in another order; a 4× slower processor and slow 4G, medians of ${often}. The marker is all script of a scroll frame with the layout it forces, ms.`,
      table(
        [
          'words',
          'count',
          'HTML kB br',
          'floor FCP',
          'FCP',
          'FCP ×',
          'LCP ×',
          'marker',
          'worst',
          'marker at 4×',
          'worst',
        ],
        rows,
      ),
    ];
  },

  async sizes({ csr, goals, options }) {
    const brotli = (folder, pattern) =>
      fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.br') && pattern.test(name.slice(0, -3)))
        .reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
    const wasm = brotli(options.dist, /\.wasm$/);
    const glue = brotli(options.dist, /^crs-hipec-\w+\.js$/);
    const page = brotli(options.dist, /^index\.html$/);
    const pictures = squeezed(drawings(fs.readFileSync(path.join(options.dist, 'index.html'), 'utf8'))).length;
    goals.most('wasm and glue, brotli', wasm + glue, 80_000, kB, ' kB');
    goals.most('index.html, brotli', page, 56_000, kB, ' kB');
    goals.most('the drawings in it, brotli', pictures, 18_000, kB, ' kB');
    return [
      '## Sizes',
      table(
        ['file', 'kB brotli'],
        [
          ['wasm', kB(wasm)],
          ['glue', kB(glue)],
          ['index.html', kB(page)],
          ['the drawings in it', kB(pictures)],
          ...(csr ? [[`wasm and glue, ${CSR}`, kB(brotli(csr.folder, /^csr(_bg\.wasm|\.js)$/))]] : []),
        ],
      ),
      ...(options.wasm
        ? [
            '### The wasm by crate',
            'Functions by the crate in their name; what a crate makes for one of our types counts as ours.',
            sizes(byCrate(options.wasm)),
          ]
        : []),
    ];
  },
};
