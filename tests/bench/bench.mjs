// `cargo xtask bench`: measures dist/, prints it and writes docs/performance.md.
//   --quick              everything once, and the scores of two editions only
//   --only PART          one part, printed; written only where --out says so (reading, session, paints, scores, start, touch, engines, memory, repeat, growth, sizes)
//   --csr FILE           what cargo wrote from csr.rs
//   --wasm FILE          the page's wasm as cargo wrote it, to count by crate
//   --peer NAME=FOLDER   someone else's page, obtained and built elsewhere under its licence
import os from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { drawn } from './csr.mjs';
import { pace, paces } from './pace.mjs';
import { CSR, FLOOR, PAGE, parts } from './parts.mjs';
import { Goals, write } from './report.mjs';
import { compressed, floor, serve } from './site.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    csr: { type: 'string' },
    wasm: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string' },
  },
});

// The pages that are compared.
const sites = [];
for (const [name, folder] of [
  [PAGE, options.dist],
  [FLOOR, floor(options.dist)],
  ...(options.csr ? [[CSR, compressed(drawn(options.dist, options.csr))]] : []),
  ...options.peer.map((peer) => peer.split('=')).map(([name, folder]) => [`peer: ${name}`, compressed(folder)]),
]) {
  sites.push({ name, folder, ...(await serve(folder)) });
}

const began = Date.now();
const load = () => os.loadavg()[0].toFixed(1);
const cores = os.cpus();
const loads = [load()];
const goals = new Goals();
const done = [];
// One part after the other; one that could not be measured says so and stops nothing.
for (const [name, part] of Object.entries(parts).filter(([name]) => options.only?.includes(name) ?? true)) {
  const start = Date.now();
  const browser = await launch();
  try {
    await pace(browser);
    const text = await part({
      browser,
      sites,
      goals,
      options,
      page: sites[0],
      csr: sites.find((site) => site.name === CSR),
      runs: options.quick ? 1 : 3,
    });
    done.push(text.join('\n\n'));
  } catch (problem) {
    process.exitCode = 1;
    done.push(`## Not measured: ${name}\n\n${problem.message.split('\n')[0]}`);
    console.error(problem);
  }
  await browser.close();
  loads.push(load());
  console.log(`\n${done.at(-1)}\n\n(${name}: ${Math.round((Date.now() - start) / 1000)} s)`);
}
await Promise.all(sites.map(({ stop }) => stop()));

const browser = await launch();
const version = browser.version();
await browser.close();
const busy = Math.max(...loads);
const lines = [
  '# Performance',
  `Written by \`cargo xtask bench${options.quick ? ' --quick' : ''}\` on ${new Date().toISOString().slice(0, 10)}, in ${Math.round(
    (Date.now() - began) / 60_000,
  )} minutes. Chromium ${version} on ${cores.length} × ${cores[0].model.trim()}. ` +
    'Numbers are printed, not tested: they say what this machine measured.',
  paces(),
  // Our own Chromium and Lighthouse make about 2.
  ...(busy > 3
    ? [`**This machine was busy with other work (load up to ${busy}): times are too long, and ratios scatter.**`]
    : []),
  '## Goals',
  goals.table(),
];
console.log(`\n${lines.join('\n\n')}`);
// A part alone would take the place of the whole.
const out = options.out ?? (options.only ? undefined : 'docs/performance.md');
if (out) write(out, [...lines, ...done].join('\n\n'));
