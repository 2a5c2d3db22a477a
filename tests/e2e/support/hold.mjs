// Holds back what the page asks for, the wasm unless said otherwise; the answer lets it go.
export async function hold(page, what = '**/*.wasm', then = (route) => route.continue()) {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route(what, async (route) => {
    await held;
    await then(route);
  });
  return letGo;
}
