// A link opens what its place is folded in. In a frame, one to a part that is
// not shown there opens the whole page.
const root = document.documentElement;
addEventListener(
  "click",
  ({ target }) => {
    const link = target.closest("a[href^='#']");
    const place = link && document.getElementById(link.hash.slice(1));
    if (!place) return;
    delete root.dataset.below;
    for (let at = place; at; at = at.parentElement) if (at.matches("details")) at.open = true;
    if (!root.dataset.embed || (place.closest("figure") ?? place).getClientRects().length) return;
    link.href = "./" + link.hash;
    link.target = "_blank";
    link.rel = "noopener";
  },
  true,
);
