// What the contents do for the section being read: mark it, share it.
import { expect } from '@playwright/test';

const here = (page, part) => page.locator(`#contents [data-part="${part}"]`);

// Goes to a section, in a page or in a frame.
export async function readTo(page, id) {
  await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
  await expect(page.locator(`#contents [data-value="${id}"]`)).toHaveAttribute('aria-current', 'location');
}

export const mark = (page) => here(page, 'mark');

// Marks the section being read, or the one that is named. By the button itself, which a
// phone has in a popover.
export async function markRead(page, id) {
  if (id) await readTo(page, id);
  await mark(page).evaluate((button) => button.click());
}

export async function share(page, id) {
  await readTo(page, id);
  await here(page, 'share').click();
}
