// Lighthouse on a phone: the paints beside the floor, and its scores.
import lighthouse from 'lighthouse';
import { freePort } from '../support/port.mjs';
import { launch } from './browser.mjs';
import { median } from './numbers.mjs';

const AUDITS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  tti: 'interactive',
  bytes: 'total-byte-weight',
};

// Each page in turn, round after round, so that a busy minute meets all of them; each
// as often as `runsOf` says.
export async function paints(sites, throttlingMethod, runsOf) {
  const seen = new Map(sites.map(({ name }) => [name, []]));
  for (let run = 0; run < Math.max(...sites.map(runsOf)); run++) {
    for (const { name, url } of sites.filter((site) => run < runsOf(site))) {
      const { audits } = await look(url, { throttlingMethod, onlyAudits: Object.values(AUDITS) });
      seen.get(name).push(audits);
    }
  }
  return new Map(
    [...seen].map(([name, all]) => [
      name,
      Object.fromEntries(
        Object.entries(AUDITS).map(([key, audit]) => [key, median(all.map((one) => one[audit].numericValue))]),
      ),
    ]),
  );
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

// The four scores, medians of the runs, and what was missed in any of them.
export async function scores(url, runs) {
  const seen = [];
  const missed = new Set();
  for (let run = 0; run < runs; run++) {
    const { categories, audits } = await look(url, { onlyCategories: CATEGORIES });
    seen.push(categories);
    for (const { id, weight } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
      if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9) missed.add(id);
    }
  }
  const scores = CATEGORIES.map((name) => median(seen.map((one) => Math.round(one[name].score * 100))));
  return { scores, missed: [...missed] };
}

// One look in a browser of its own; a second try if the tool itself stumbled.
async function look(url, settings, again = true) {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: 'silent', disableFullPageScreenshot: true, ...settings });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    return lhr;
  } catch (problem) {
    if (!again) throw problem;
  } finally {
    await browser.close();
  }
  return look(url, settings, false);
}
