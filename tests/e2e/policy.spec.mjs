// What the page may load and run: judged by Google's csp_evaluator, and tried.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { open } from './support/kept.mjs';
import { DIST } from './support/site.mjs';
import { test as base, expect, HOSTS, recorded } from './support/test.mjs';

const require = createRequire(import.meta.url);
const { CspEvaluator } = require('csp_evaluator');
const { CspParser } = require('csp_evaluator/dist/parser.js');
const { Type } = require('csp_evaluator/dist/finding.js');

const test = recorded.extend({
  // Each attempt leaves a line; whether a request really went out, the proxy knows.
  allowed: { errors: [/Content Security Policy|Trusted|EventSource|WebSocket/], origins: [HOSTS] },
});

const read = (name) => fs.readFileSync(path.join(DIST, name), 'utf8');
const one = (text, pattern) => {
  const found = [...text.matchAll(pattern)];
  expect(found, String(pattern)).toHaveLength(1);
  return found[0][1];
};
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g;
const POLICIES = {
  'index.html': META,
  'crs-hipec-offline.html': META,
  _headers: /^\s*Content-Security-Policy: (.*)$/gm,
  '.htaccess': /Content-Security-Policy "([^"]*)"/g,
  'hosting/nginx.conf': /Content-Security-Policy "([^"]*)"/g,
  'hosting/Caddyfile': /Content-Security-Policy "([^"]*)"/g,
};
const policy = (name) => one(read(name), POLICIES[name]);
const findings = (text) => new CspEvaluator(new CspParser(text).csp).evaluate();

// What the evaluator remarks on, and why it stays.
const ACCEPTED = [
  // "'self' can be problematic if you host JSONP, AngularJS or user uploaded files."
  // Our files are ours alone: no user's, no answer made from a question.
  { type: Type.SCRIPT_ALLOWLIST_BYPASS, directive: 'script-src', value: "'self'" },
];
// Not remarked on, and on purpose: 'wasm-unsafe-eval' lets WebAssembly be compiled
// and no text be run; frame-ancestors * because the page is made to be embedded.

for (const name of Object.keys(POLICIES)) {
  base(`the policy in ${name} has no finding that is not accepted`, () => {
    const text = policy(name);
    const found = findings(text).map(({ type, directive, value, description }) => ({
      type,
      directive,
      value,
      description,
    }));
    expect(
      found.filter(
        (finding) =>
          !ACCEPTED.some(
            (known) =>
              known.type === finding.type && known.directive === finding.directive && known.value === finding.value,
          ),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\bblob:/);
    expect(text).toContain("require-trusted-types-for 'script'; trusted-types default");
    expect(text).toContain("default-src 'none'");
  });
}

base('the evaluator would find what is wrong', () => {
  const broken = policy('index.html').replace('script-src', "script-src 'unsafe-inline' 'unsafe-eval' https:");
  expect(findings(broken).map(({ severity }) => severity)).toContain(10);
});

base('every host sends one policy: the page’s own, for both pages, and who may frame it', () => {
  const sent = policy('_headers');
  for (const name of ['.htaccess', 'hosting/nginx.conf', 'hosting/Caddyfile']) expect(policy(name), name).toBe(sent);
  expect(sent).toMatch(/; frame-ancestors \*$/);
  const directives = (text) =>
    new Map(
      text
        .split('; ')
        .map((part) => part.split(' '))
        .map(([name, ...rest]) => [name, rest]),
    );
  const wide = directives(sent);
  const page = directives(policy('index.html'));
  expect([...wide.keys()].filter((name) => !page.has(name))).toEqual(['frame-ancestors']);
  for (const [name, values] of page) {
    const more = wide.get(name).filter((value) => !values.includes(value));
    // More than the page only by the hashes of the one file.
    expect(
      more.every((value) => value.startsWith("'sha256-")),
      name,
    ).toBe(true);
    expect(wide.get(name)).toEqual(expect.arrayContaining(values));
  }
});

// What a script that should not be here could try. Each is refused by a directive, or
// throws before anything happens.
const ATTEMPTS = {
  // biome-ignore lint/security/noGlobalEval: it is what is tried.
  'run a text by eval': () => eval('window.hacked = 1'),
  'run a text by a new function': () => new Function('window.hacked = 1')(),
  'run a text by a timer': () => setTimeout('window.hacked = 1'),
  'write a script into the page': () => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
  },
  'load a script from elsewhere': (elsewhere) => {
    const script = document.createElement('script');
    script.src = elsewhere;
    document.body.append(script);
  },
  'load another script of ours': () => {
    const script = document.createElement('script');
    script.src = './embed.js';
    document.body.append(script);
  },
  'start a worker from a text': () => new Worker(URL.createObjectURL(new Blob(['1']))),
  'install another service worker': () => navigator.serviceWorker.register('./embed.js'),
  'leave a handler in the HTML': () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<img src="data:," onerror="window.hacked = 1">';
  },
  'follow a link that is a script': () => {
    const link = document.createElement('a');
    link.href = 'javascript:window.hacked=1';
    document.body.append(link);
    link.click();
  },
  'write the document anew': () => document.write('<p>hacked'),
  'put HTML beside an element': () => document.body.insertAdjacentHTML('beforeend', '<p>hacked'),
  'put HTML in place of an element': () => (document.querySelector('h1').outerHTML = '<p>hacked'),
  'put HTML into a frame': () => (document.createElement('iframe').srcdoc = '<p>hacked'),
  'parse HTML': () => document.createRange().createContextualFragment('<p>hacked'),
  'make a policy of its own': () => trustedTypes.createPolicy('mine', { createHTML: (html) => html }),
  'make the default policy anew': () => trustedTypes.createPolicy('default', { createScript: (text) => text }),
  'write a style': () => {
    const style = document.createElement('style');
    style.textContent = '* { display: none }';
    document.body.append(style);
  },
  'tell by an image': (elsewhere) => (new Image().src = elsewhere),
  'tell by fetch': (elsewhere) => fetch(elsewhere, { mode: 'no-cors' }),
  'tell by a beacon': (elsewhere) => navigator.sendBeacon(elsewhere, 'x'),
  'tell by a socket': (elsewhere) => new WebSocket(elsewhere.replace('http', 'ws')),
  'tell by events': (elsewhere) => new EventSource(elsewhere),
  'tell by a form': (elsewhere) => {
    const form = document.createElement('form');
    form.action = elsewhere;
    document.body.append(form);
    form.submit();
  },
  'tell by a frame': (elsewhere) => {
    const frame = document.createElement('iframe');
    frame.src = elsewhere;
    document.body.append(frame);
  },
  'tell by fetching ahead': (elsewhere) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'prefetch', href: elsewhere });
    document.head.append(link);
  },
  'tell by a font or a film': (elsewhere) => {
    document.createElement('video').src = elsewhere;
    return new FontFace('x', `url(${elsewhere})`).load();
  },
  'lead all links elsewhere': (elsewhere) => {
    const base = document.createElement('base');
    base.href = elsewhere;
    document.head.append(base);
    if (!document.baseURI.startsWith(elsewhere)) throw new Error('refused');
  },
  'embed a plug-in': (elsewhere) => {
    const object = document.createElement('object');
    object.data = elsewhere;
    document.body.append(object);
  },
};

test('what a script that should not be here tries is refused', async ({ page, recorder, site }) => {
  test.setTimeout(120_000);
  await open(page);
  await page.evaluate(() => {
    window.refusals = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => refusals.push(violatedDirective));
  });
  for (const [what, attempt] of Object.entries(ATTEMPTS)) {
    await page.evaluate(
      ([source, elsewhere]) => {
        refusals.length = 0;
        // biome-ignore lint/security/noGlobalEval: evaluated as the page's own script would be.
        const attempt = window.eval(`(${source})`);
        // From a timer: what a test evaluates directly may break the policy.
        setTimeout(async () => {
          try {
            await attempt(elsewhere);
          } catch (problem) {
            refusals.push(problem.name);
          }
        });
      },
      [attempt.toString(), `${HOSTS}/plain.html`],
    );
    await expect.poll(() => page.evaluate(() => refusals.length), what).toBeGreaterThan(0);
    // Not by locators: they would wait for the page that the refused form was to open.
    const after = await page.evaluate(() => [
      window.hacked,
      document.body.innerText.includes('hacked'),
      document.querySelector('h1').checkVisibility(),
    ]);
    expect(after, what).toEqual([undefined, false, true]);
  }
  await page.waitForTimeout(300);
  expect(recorder.asked.filter(({ url }) => !url.startsWith(`${site.origin}/`) || url.endsWith('embed.js'))).toEqual(
    [],
  );
  expect(recorder.asked.length).toBeGreaterThan(3);
});
