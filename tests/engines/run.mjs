// The story in three engines, as a table:
//   node tests/engines/run.mjs [--playwright] [engine …] [-- words of the steps]
import { serve } from '../e2e/support/site.mjs';
import { launch as launchPuppeteer } from './chromium_firefox.mjs';
import { launch as launchPlaywright } from './playwright.mjs';
import { STORY } from './story.mjs';
import { launch as launchWebKit } from './webkit.mjs';

const ENGINES = {
  chromium: { launch: () => launchPuppeteer('chrome'), cannot: {} },
  firefox: { launch: () => launchPuppeteer('firefox'), cannot: {} },
  webkit: {
    launch: launchWebKit,
    cannot: { 'print: the map, the page': 'WebKitWebDriver answers “Unknown command” to WebDriver’s print' },
  },
};
// The engines as Playwright ships them, where its download can be reached.
const NO_PDF = 'Playwright prints to PDF in Chromium only';
const PLAYWRIGHT = {
  chromium: { launch: () => launchPlaywright('chromium'), cannot: {} },
  firefox: { launch: () => launchPlaywright('firefox'), cannot: { 'print: the map, the page': NO_PDF } },
  webkit: { launch: () => launchPlaywright('webkit'), cannot: { 'print: the map, the page': NO_PDF } },
};
// Longer than any step; a step that hangs must not hang the run.
const STEP_MS = 120_000;

const options = process.argv.slice(2);
const engines = options[0] === '--playwright' ? PLAYWRIGHT : ENGINES;
const [asked, words] = split(options.filter((option) => option !== '--playwright'));
const steps = STORY.filter(([step]) => words.every((word) => step.includes(word)));
const unknown = asked.filter((name) => !(name in engines));
if (unknown.length) {
  console.error(`No such engine: ${unknown.join(', ')}. There are: ${Object.keys(engines).join(', ')}`);
  process.exit(2);
}
const names = asked.length ? asked : Object.keys(engines);
const cells = new Map();
const notes = [];
for (const name of names) await tell(name, engines[name]);
table();
// No step told is no proof.
process.exitCode = cells.size && ![...cells.values()].includes('FAIL') ? 0 : 1;

function split(words) {
  const at = words.indexOf('--');
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}

async function tell(name, { launch, cannot }) {
  const host = await serve({ folder: 'tests/e2e/hosts' });
  let tab;
  try {
    tab = await launch();
    notes.push(`${name}: ${tab.version}`);
    for (const [step, work] of steps) {
      const cell = `${name}/${step}`;
      if (cannot[step]) {
        cells.set(cell, 'not supported');
        notes.push(`${name}, ${step}: not supported by this engine: ${cannot[step]}`);
        continue;
      }
      const site = await serve();
      const start = Date.now();
      const problem = await within(STEP_MS, () => work(tab, site, host)).then(
        () => null,
        (problem) => problem,
      );
      cells.set(cell, problem ? 'FAIL' : 'pass');
      if (problem) notes.push(`${name}, ${step}: ${problem.message || problem.name}`);
      console.log(`${name}: ${step}: ${problem ? 'FAIL' : 'pass'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      await site.stop().catch(() => {});
    }
  } catch (problem) {
    for (const [step] of steps) if (!cells.has(`${name}/${step}`)) cells.set(`${name}/${step}`, 'FAIL');
    notes.push(`${name} did not start: ${problem.message}`);
  } finally {
    await tab?.close();
    await host.stop();
  }
}

function within(ms, work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${ms / 1000} s`)), ms);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

function table() {
  const wide = Math.max(...steps.map(([step]) => step.length)) + 2;
  const line = (first, rest) => console.log(first.padEnd(wide) + rest.map((cell) => cell.padEnd(15)).join(''));
  console.log();
  line('step', names);
  for (const [step] of steps)
    line(
      step,
      names.map((name) => cells.get(`${name}/${step}`)),
    );
  console.log(`\n${notes.join('\n')}`);
}
