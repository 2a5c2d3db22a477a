// `cargo xtask bench`: measures dist/, prints it and writes docs/performance.md.
//   --quick              once instead of five times, and the scores of two editions only
//   --csr FILE           what cargo wrote from csr.rs
//   --wasm FILE          the wasm as cargo wrote it, to count by crate
//   --peer NAME=FOLDER   someone else's page, obtained and built elsewhere under its licence
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { drawn } from './csr.mjs';
import * as feel from './feel.mjs';
import * as growth from './growth.mjs';
import * as lighthouse from './lighthouse.mjs';
import { kB, MB, median, ms, range, ratio } from './numbers.mjs';
import { table, write } from './report.mjs';
import { compressed, floor, longer, serve, words } from './site.mjs';
import { byCrate, sizes } from './wasm_by_crate.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    csr: { type: 'string' },
    wasm: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'docs/performance.md' },
    only: { type: 'string', multiple: true },
  },
});
const RUNS = options.quick ? 1 : 5;
const began = Date.now();
const index = fs.readFileSync(path.join(options.dist, 'index.html'), 'utf8');

// The pages that are compared.
const PAGE = 'our page';
const FLOOR = 'floor: no scripts';
const CSR = 'drawn in the browser (csr)';
const folders = [
  [PAGE, options.dist],
  [FLOOR, floor(options.dist)],
  ...(options.csr ? [[CSR, compressed(drawn(options.dist, options.csr))]] : []),
  ...options.peer.map((peer) => peer.split('=')).map(([name, folder]) => [`peer: ${name}`, compressed(folder)]),
];
const sites = [];
for (const [name, folder] of folders) sites.push({ name, folder, ...(await serve(folder)) });
const [page] = sites;
const csr = sites.find(({ name }) => name === CSR);

// What the goals ask for, filled in by the parts: what, measured, goal, met.
const goals = [];
const goal = (what, measured, limit, print, unit = '') =>
  goals.push([what, `${print(measured)}${unit}`, `${print(limit)}${unit}`, measured <= limit ? 'yes' : 'no']);

const parts = {
  async paints() {
    const text = [];
    for (const [method, title] of [
      ['simulate', 'Simulated slow 4G and 4× slower processor (Lighthouse’s own mobile default)'],
      ['devtools', 'The same really applied (DevTools throttling)'],
    ]) {
      const seen = await lighthouse.paints(sites, method, RUNS);
      const base = seen.get(FLOOR);
      for (const paint of ['fcp', 'lcp']) {
        goal(`${paint.toUpperCase()} against the floor, ${method}`, seen.get(PAGE)[paint] / base[paint], 1.05, ratio, ' ×');
      }
      goal(`CLS, ${method}`, seen.get(PAGE).cls, 0, (value) => value.toFixed(3));
      text.push(`### ${title}`, table(
        ['page', 'FCP ms', '× floor', 'LCP ms', '× floor', 'TBT ms', 'CLS', 'TTI ms', 'kB'],
        [...seen].map(([name, it]) => [
          name, ms(it.fcp), ratio(it.fcp / base.fcp), ms(it.lcp), ratio(it.lcp / base.lcp),
          ms(it.tbt), it.cls.toFixed(3), ms(it.tti), kB(it.bytes),
        ]),
      ));
    }
    return [
      '## The page beside its floor',
      `Lighthouse, phone, medians of ${RUNS}. The floor is the same page with every script taken out; kB is all that was transferred.`,
      ...text,
    ];
  },

  async scores() {
    // The head's own list of what can be embedded.
    const embeds = JSON.parse(index.match(/\["page"[^\]]*\]/)[0]);
    const asked = ['', ...(options.quick ? embeds.slice(0, 2) : embeds).map((embed) => `?embed=${embed}`)];
    const rows = [];
    for (const query of asked) {
      const { scores, missed } = await lighthouse.scores(page.url + query);
      rows.push([query || 'the page', ...scores, missed.join(', ') || '–']);
    }
    const lowest = Math.min(...rows.flatMap((row) => row.slice(1, 5)));
    goals.push(['lowest Lighthouse score of page and embeds', lowest, 100, lowest === 100 ? 'yes' : 'no']);
    return ['## Lighthouse scores', 'One run each, phone, simulated.', table(['page', ...lighthouse.CATEGORIES, 'missed'], rows)];
  },

  async start(browser) {
    const places = [
      ['this machine', {}],
      ['4× slower processor', { cpu: 4 }],
      ['4× slower processor, slow 4G', { cpu: 4, slow: true }],
    ];
    const rows = [];
    for (const [place, conditions] of places) {
      const row = [place, ms(await feel.start(browser, page.url, conditions, RUNS))];
      if (csr) row.push(ms(await feel.start(browser, csr.url, conditions, RUNS)));
      rows.push(row);
    }
    return [
      '## Start of the wasm',
      `From navigation to live figures (\`data-start="done"\`), nothing in the cache, ms, median of ${RUNS}.`,
      table(['', PAGE, ...(csr ? [CSR] : [])], rows),
    ];
  },

  async touch(browser) {
    const { region, score, interactions } = await feel.touch(browser, page.url);
    const worst = (values) => Math.max(...values);
    goal('click on a size to painted total, 4× slower, median', median(score), 50, ms, ' ms');
    goal('the slowest of these', worst(score), 50, ms, ' ms');
    return [
      '## A touch on the PCI map',
      'All 13 regions chosen and scored at a 4× slower processor: from the click to the frame that shows it, ms.',
      table(['', 'median', 'slowest'], [
        ['region chosen', ms(median(region)), ms(worst(region))],
        ['size chosen, total painted', ms(median(score)), ms(worst(score))],
        ['every event of these, as the browser counts (Event Timing, steps of 8)', ms(median(interactions)), ms(worst(interactions))],
      ]),
    ];
  },

  async memory(browser) {
    const rows = [];
    for (const site of sites) {
      const ours = site.name === PAGE || site.name === CSR;
      const { heap, wasm, elements } = await feel.memory(browser, site.url, ours);
      rows.push([site.name, MB(heap), MB(wasm), elements.toLocaleString('en-US')]);
    }
    return ['## Memory', 'After the start and a collection, MB.', table(['page', 'JavaScript', 'wasm', 'elements'], rows)];
  },

  async repeat(browser) {
    const { fcp, start } = await feel.repeat(browser, options.dist, RUNS);
    goals.push(['second visit with the host stopped', `painted, ${ms(fcp)} ms`, 'paints', Number.isFinite(fcp) ? 'yes' : 'no']);
    return [
      '## Second visit, no network',
      `The host is stopped, then the page is opened again at a 4× slower processor: first paint after ${ms(fcp)} ms, figures live after ${ms(start)} ms (median of ${RUNS}).`,
    ];
  },

  async growth(browser) {
    const rows = [];
    for (const times of options.quick ? [1, 10] : [1, 10, 100]) {
      const folder = longer(options.dist, times);
      const two = [{ name: PAGE, ...(await serve(folder)) }, { name: FLOOR, ...(await serve(floor(folder))) }];
      const seen = await growth.paint(browser, two, options.quick ? 1 : 3);
      const [ours, bare] = [seen.get(PAGE), seen.get(FLOOR)];
      const frames = {};
      for (const cpu of [1, 4]) frames[cpu] = await growth.scroll(browser, two[0].url, cpu);
      await Promise.all(two.map(({ stop }) => stop()));
      const text = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
      const compressed = fs.statSync(path.join(folder, 'index.html.br')).size;
      goal(`${times}× the words: FCP against the floor`, ours.fcp / bare.fcp, 1.05, ratio, ' ×');
      goal(`${times}× the words: contents marker, median frame`, median(frames[1]), 2, ms, ' ms');
      rows.push([
        `${times}×`, words(text).toLocaleString('en-US'), kB(compressed), ms(bare.fcp), ms(ours.fcp), ratio(ours.fcp / bare.fcp),
        ratio(ours.lcp / bare.lcp), ms(median(frames[1])), ms(Math.max(...frames[1])), ms(median(frames[4])), ms(Math.max(...frames[4])),
      ]);
    }
    return [
      '## How cost grows with the words',
      'Each section’s words repeated in another order; a 4× slower processor and slow 4G. The marker is all script of a scroll frame with the layout it forces, ms.',
      table(
        ['words', 'count', 'HTML kB br', 'floor FCP', 'FCP', 'FCP ×', 'LCP ×', 'marker', 'worst', 'marker at 4×', 'worst'],
        rows,
      ),
    ];
  },

  async sizes() {
    const brotli = (ends) => fs.readdirSync(options.dist)
      .filter((name) => ends(name.replace(/\.br$/, '')) && name.endsWith('.br'))
      .reduce((sum, name) => sum + fs.statSync(path.join(options.dist, name)).size, 0);
    const wasm = brotli((name) => name.endsWith('.wasm'));
    const glue = brotli((name) => /^crs-hipec-\w+\.js$/.test(name));
    goal('wasm and glue, brotli', wasm + glue, 85_000, kB, ' kB');
    return [
      '## Sizes',
      table(['file', 'kB brotli'], [
        ['wasm', kB(wasm)],
        ['glue', kB(glue)],
        ['index.html', kB(brotli((name) => name === 'index.html'))],
        ['style', kB(brotli((name) => name.endsWith('.css')))],
      ]),
      ...(options.wasm ? ['### The wasm by crate', 'Functions by the crate in their name; what a crate makes for one of our types counts as ours.', sizes(byCrate(options.wasm))] : []),
    ];
  },
};

// One part after the other; one that could not be measured says so and stops nothing.
const done = {};
let failed = 0;
for (const [name, part] of Object.entries(parts)) {
  if (options.only && !options.only.includes(name)) continue;
  const start = Date.now();
  const browser = await launch();
  try {
    done[name] = (await part(browser)).join('\n\n');
  } catch (problem) {
    failed++;
    done[name] = `## ${name}\n\nNot measured: ${problem.message.split('\n')[0]}`;
    console.error(problem);
  }
  await browser.close();
  console.log(`\n${done[name]}\n\n(${name}: ${Math.round((Date.now() - start) / 1000)} s)`);
}
await Promise.all(sites.map(({ stop }) => stop()));

const browser = await launch();
const place = `Chromium ${browser.version()}, ${os.cpus().length} cores (${os.cpus()[0].model.trim()}), load ${os.loadavg()[0].toFixed(1)} at the end`;
await browser.close();
const summary = table(['goal', 'measured', 'wanted', 'met'], goals);
console.log(`\n${summary}\n\nMeasured in ${Math.round((Date.now() - began) / 1000)} s.`);
write(options.out, [
  '# Performance',
  `Written by \`cargo xtask bench${options.quick ? ' --quick' : ''}\` on ${new Date().toISOString().slice(0, 10)}. ${place}. Numbers are printed, not tested: they say how this machine felt.`,
  '## Goals',
  summary,
  ...Object.values(done),
].join('\n\n'));
process.exitCode = failed ? 1 : 0;
