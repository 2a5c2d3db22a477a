// Whatever is stored, the parser that readers get (the browser's JSON, taken field by
// field) takes it, sets it aside or leaves it alone, and the page goes on. Its native
// twin is tried in tests/fuzz. FUZZ_SEED tries other inputs.
import fc from 'fast-check';
import { KEY, keepBefore, kept, open, UNREADABLE_KEY } from './support/kept.mjs';
import { expect, test } from './support/test.mjs';

const SEED = Number(process.env.FUZZ_SEED ?? 20261125);

const SECTIONS = ['short', 'what', 'surgery', 'recovery', 'why', 'about'];
const MILESTONES = ['passing-gas', 'walking', 'wound-healing'];

const words = (unit, max) => fc.string({ unit, maxLength: max });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const own = fc.tuple(fc.constantFrom('[x] ', '[ ] '), words('grapheme', 30)).map((parts) => parts.join(''));

// What each field may hold.
const GOOD = {
  read: fc.subarray(SECTIONS),
  at: fc.constantFrom('', ...SECTIONS),
  map: fc.oneof(
    fc.constant(''),
    fc.string({ unit: fc.constantFrom('-', '0', '1', '2', '3'), minLength: 13, maxLength: 13 }),
  ),
  milestones: fc.subarray(MILESTONES),
  operation_day: fc.oneof(fc.constant(''), day),
  questions: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 5 }),
  own_questions: fc.array(own, { maxLength: 3 }),
  notes: words('grapheme', 60),
  theme: fc.constantFrom('', 'auto', 'light', 'dark'),
  text_size: fc.constantFrom('', 'normal', 'large', 'largest'),
  pace: fc.constantFrom('', 'slow', 'normal', 'quick'),
  all_open: fc.boolean(),
  skips_check: fc.boolean(),
  stays_online: fc.constant(false),
  keeps_nothing: fc.boolean(),
};

// What none of them may.
const other = fc.oneof(fc.constant(null), fc.integer(), fc.double({ noNaN: true }), fc.object());
const text = fc.oneof(other, fc.boolean(), fc.array(fc.string()));
const list = fc.oneof(other, fc.boolean(), fc.string(), fc.array(fc.integer(), { minLength: 1 }));
const flag = fc.oneof(other, fc.string(), fc.array(fc.string()));
const BAD = {
  read: fc.oneof(list, fc.constant(['heart'])),
  at: fc.oneof(text, fc.constant('heart')),
  map: fc.oneof(text, fc.constantFrom('4------------', '-', '--------------', '🙂'.repeat(13))),
  milestones: fc.oneof(list, fc.constant(['flying'])),
  operation_day: fc.oneof(text, fc.constantFrom('2026-02-30', '2026-1-1', 'tomorrow', '2026-01-01T00:00')),
  questions: fc.oneof(list, fc.constantFrom(['a'.repeat(41)], Array(101).fill('a'))),
  own_questions: fc.oneof(list, fc.constantFrom(['no box'], Array(21).fill('[ ] a'), [`[x] ${'a'.repeat(2001)}`])),
  notes: fc.oneof(text, fc.constant('a'.repeat(2001))),
  theme: fc.oneof(text, fc.constant('pink')),
  text_size: fc.oneof(text, fc.constant('huge')),
  pace: fc.oneof(text, fc.constant('hasty')),
  all_open: flag,
  stays_online: flag,
  keeps_nothing: flag,
};

const state = (version) => fc.record({ version, ...GOOD }, { requiredKeys: ['version'] });
const newer = fc.oneof(fc.integer({ min: 4 }), fc.constantFrom(3.5, 1e300));
const noVersion = fc.oneof(fc.integer({ max: 0 }), fc.constantFrom(0.5, '1', null, true, [1], {}));

const INPUTS = {
  kept: state(fc.constant(1)).map((value) => JSON.stringify(value)),
  newer: fc
    .tuple(
      state(newer),
      fc.option(fc.constantFrom(...Object.keys(BAD)).chain((name) => BAD[name].map((to) => [name, to]))),
    )
    .map(([value, bad]) => JSON.stringify(bad ? { ...value, [bad[0]]: bad[1] } : value)),
  unreadable: fc.oneof(
    fc
      .tuple(
        state(fc.constant(1)),
        fc.constantFrom(...Object.keys(BAD)).chain((name) => BAD[name].map((to) => [name, to])),
      )
      .map(([value, [name, to]]) => JSON.stringify({ ...value, [name]: to })),
    state(noVersion).map((value) => JSON.stringify(value)),
    // A write that was cut off.
    fc.tuple(state(fc.constant(1)), fc.double({ min: 0.01, max: 0.99, noNaN: true })).map(([value, part]) =>
      JSON.stringify(value)
        .slice(0, -1)
        .slice(0, Math.ceil(200 * part)),
    ),
    fc.json().filter((json) => !json.includes('version')),
    fc.string({ unit: 'binary' }).map((noise) => `${noise}\u0000`),
    fc.constantFrom('[', '{"a":', '{"read":[', '"', '1', '\\u0000').map((open) => open.repeat(100_000 / open.length)),
  ),
};

// Another tab has stored this; then the reader marks a section as read, or takes that back.
const told = (page, input) =>
  page.evaluate(
    async ([key, aside, input]) => {
      const soon = () => new Promise((done) => setTimeout(done));
      localStorage.removeItem(aside);
      localStorage.setItem(key, input);
      dispatchEvent(new StorageEvent('storage', { key }));
      await soon();
      const mark = document.querySelector('#contents [data-part="mark"]');
      const before = mark.getAttribute('aria-pressed');
      mark.click();
      await soon();
      return {
        aside: localStorage.getItem(aside),
        stored: localStorage.getItem(key),
        lives: mark.getAttribute('aria-pressed') !== before,
      };
    },
    [KEY, UNREADABLE_KEY, input],
  );

// The state that is stored once `short` was marked, or no longer is, in this one.
function marked(state) {
  const without = (state.read ?? []).filter((id) => id !== 'short');
  return {
    ...state,
    read: new Set(without.length === (state.read ?? []).length ? [...without, 'short'] : without),
  };
}

const WHAT_BECOMES_OF_IT = {
  kept(input, { aside, stored }) {
    const was = JSON.parse(input);
    expect(aside).toBeNull();
    // A reader who wants nothing kept: nothing is written.
    if (was.keeps_nothing) return expect(stored).toBe(input);
    const is = JSON.parse(stored ?? '{}');
    const { at, version, ...rest } = marked(was);
    const default_ = { map: '-------------', theme: 'auto', text_size: 'normal', pace: 'normal' };
    for (const [name, value] of Object.entries(rest)) {
      const now = name === 'read' ? new Set(is.read) : is[name];
      // Where nothing is left to keep, nothing is stored.
      if (stored) expect(now, name).toEqual(value || default_[name] || value);
      else expect([default_[name], '', false].includes(value) || [...(value.values?.() ?? [])].length === 0).toBe(true);
    }
  },
  newer(input, { aside, stored }) {
    expect(aside).toBeNull();
    expect(stored).toBe(input);
  },
  unreadable(input, { aside, stored }) {
    expect(aside).toBe(input);
    expect(JSON.parse(stored)).toMatchObject({ version: 3, read: ['short'], notes: '', own_questions: [] });
  },
};

for (const [what, check] of Object.entries(WHAT_BECOMES_OF_IT)) {
  test(`150 texts that are ${what} while the page is open`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page);
    const property = fc.asyncProperty(INPUTS[what], async (input) => {
      const outcome = await told(page, input);
      expect(outcome.lives).toBe(true);
      check(input, outcome);
    });
    await fc.assert(property, {
      seed: SEED,
      numRuns: 150,
      endOnFailure: false,
      interruptAfterTimeLimit: 150_000,
      markInterruptAsFailure: true,
    });
  });

  test(`a text that is ${what} before the page opens`, async ({ browser, baseURL }) => {
    for (const input of fc.sample(INPUTS[what], { seed: SEED, numRuns: 5 })) {
      const context = await browser.newContext({ baseURL });
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await keepBefore(page, input);
      await open(page);
      const aside = await page.evaluate((key) => localStorage.getItem(key), UNREADABLE_KEY);
      expect(aside).toBe(what === 'unreadable' ? input : null);
      if (what !== 'unreadable')
        expect(JSON.parse(await kept(page))).toMatchObject({ version: JSON.parse(input).version });
      expect(errors).toEqual([]);
      await context.close();
    }
  });
}
