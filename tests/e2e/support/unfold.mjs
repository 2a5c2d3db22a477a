// Opens everything that an element is folded in, as a reader would who looks for it.
export async function unfold(page, selector) {
  const folds = page.locator(`details:has(${selector})`);
  for (const fold of await folds.all()) {
    if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
  }
}
