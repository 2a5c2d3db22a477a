// Each figure, used once as a reader would; what is asked for is what they see then.
import { expect } from '@playwright/test';
import { FIGURES } from '../../support/embeds.mjs';

const open = async (fold) => {
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
};

const USES = {
  map: async (map) => {
    await map.locator('#map-6 > path').click();
    await map.getByRole('radio', { name: /Over 0.5 to 5 cm/ }).check();
    await expect(map.locator('.map-sum')).toHaveText('1 of 13 regions scored, sum so far 2 of 39');
  },
  completeness: async (completeness) => {
    await completeness.getByRole('radio', { name: 'CC-2' }).check();
    await expect(completeness.locator('.cc-grade strong')).toHaveText('CC-2');
  },
  perfusion: async (perfusion) => {
    await perfusion.locator('input[value="drain"]').check();
    await expect(perfusion.locator('#perfusion-drain')).toBeVisible();
  },
  timeline: async (timeline) => {
    await open(timeline.locator('.timeline-day'));
    await timeline.getByLabel('Day of your operation').fill('2026-12-20');
    await expect(timeline.locator('.phase-date').first()).toHaveText('Dec 20, 2026');
  },
  risk: async (risk) => {
    await open(risk.locator('details'));
    await expect(risk.getByText('20 to 34 of 100 people had a major complication')).toBeVisible();
  },
  weighing: async (weighing) => {
    await weighing.getByText('Why these matter').click();
    await expect(weighing.getByText('recover from three things at once')).toBeVisible();
  },
  film: async (film) => {
    await film.getByRole('button', { name: 'Next scene' }).click();
    await expect(film.locator('.film-title')).toHaveText('2. Measuring it');
  },
  studies: async (studies) => {
    await studies.getByLabel(/Ovarian\s*came back/).check();
    await studies.getByLabel('Harms').check();
    await expect(studies.locator('.study-answer:visible')).toHaveText(/More people had a severe problem/);
  },
  check: async (check) => {
    // In the page it is folded.
    const fold = check.locator('xpath=ancestor::details[1]');
    await fold.evaluate((details) => {
      details.open = true;
    });
    await check.getByRole('radio', { name: /ask for it again/ }).check();
    await check.getByRole('button', { name: 'Check my answer' }).click();
    await expect(check.locator('output')).toHaveText('Right.');
  },
};

// In a page, or in a frame.
export async function useFigures(page) {
  expect(Object.keys(USES).sort(), 'each figure of the page is used').toEqual([...FIGURES].sort());
  for (const [id, use] of Object.entries(USES)) await use(page.locator(`#${id}`));
}
