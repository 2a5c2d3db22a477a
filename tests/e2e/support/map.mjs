// The PCI map as tests speak of it.

import { test } from './test.mjs';

/** Opens what is folded under the picture, as a reader may have done. */
export const foldsOpen = () =>
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        for (const fold of document.querySelectorAll('#map .fold')) fold.open = true;
      });
    }),
  );

export const map = (page) => page.locator('#map');
export const picture = (page) => map(page).getByRole('listbox');
export const region = (page, number) => map(page).locator(`#map-${number}`);
export const chosen = (page) => map(page).locator('[role="option"][aria-selected="true"]');
export const size = (page, name) => map(page).getByRole('radio', { name });
export const sum = (page) => map(page).locator('.map-sum');
export const button = (page, name) => map(page).getByRole('button', { name, exact: true });
export const cell = (page, number) => page.locator(`#region-${number} td`).last();

export const FULL = '3202101321101';
export const UNTOUCHED = 'Ask your surgeon for your scores';
