// What the tests of the film have in common.
import { open } from './kept.mjs';

export const film = (page) => page.locator('#film');
export const place = (page) => film(page).getByRole('slider', { name: 'Place in the film' });
export const button = (page, name) => film(page).getByRole('button', { name, exact: true });
export const caption = (page) => film(page).locator('.film-caption');
export const board = (page) => film(page).locator('.film-board');
export const moving = (page) =>
  film(page).evaluate(
    (element) => element.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length,
  );
// What of the scene that is shown is to be seen now: the labels that stand in it.
export const drawn = (page) =>
  film(page).evaluate((element) => {
    const opacity = (at) => (at.matches('.film-stage') ? 1 : getComputedStyle(at).opacity * opacity(at.parentNode));
    return [...element.querySelectorAll('.film-stage text')]
      .filter((label) => label.getClientRects().length && opacity(label) > 0.5)
      .map((label) => label.textContent);
  });
export const fold = (page, name) => film(page).locator('summary', { hasText: name });
export const openBoard = (page) => fold(page, 'Every scene').click();
export const openChoices = (page) => fold(page, 'Speed').click();

// The clock is ours, so that two minutes take a moment.
export const openFilm = async (page, address = './#film') => {
  await page.clock.install();
  await open(page, address);
};

// The file of the scenes after the first.
export const SCENES = /crs-hipec-[0-9a-f]+\.svg$/;
export const pictures = (page) => film(page).locator('.film-stage > svg');
export const missing = (page) => film(page).getByText('could not be loaded');
