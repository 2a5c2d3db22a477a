// What stands open: everything, if that is the reader's wish; or what stood open
// when the page was left, for a reader who comes back by the browser's own ways.
// Each fold is opened as it arrives, before the first paint: nothing moves then.
const root = document.documentElement;
const [visit] = performance.getEntriesByType("navigation");
const framed = window.parent !== window;
const folds = () => [...document.querySelectorAll("main details")];
const was = visit?.type !== "navigate" && history.state?.open;
const all = root.dataset.open === "all";
let count = 0;
if (all || was) {
  const arrived = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node.localName !== "details" || !node.closest("main")) continue;
        // An answer is for the reader to open.
        node.open = was ? was.includes(count) : !node.matches(".check-why");
        count += 1;
      }
    }
  });
  arrived.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => arrived.disconnect());
}
// It is written down for this entry of the history alone: a number for each fold.
// Not in a frame, and not for a reader who wants nothing kept.
const note = () => {
  if (framed || root.dataset.keeps === "nothing") return;
  const open = folds().flatMap((fold, place) => (fold.open ? [place] : []));
  try {
    history.replaceState({ ...history.state, open }, "");
  } catch {
    // Too often, or forbidden: then the folds are closed on return.
  }
};
let waits;
const soon = () => {
  clearTimeout(waits);
  waits = setTimeout(note, 200);
};
addEventListener("DOMContentLoaded", () => addEventListener("toggle", soon, true));
addEventListener("pagehide", note);
// Back and forward within the page: what stood open there then.
addEventListener("popstate", ({ state }) => {
  if (!state?.open) return;
  for (const [place, fold] of folds().entries()) fold.open = state.open.includes(place);
});
