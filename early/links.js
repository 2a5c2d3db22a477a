// A link, an address and a shared score open what their place is folded in. In a
// frame, a link to a part that is not shown there opens the whole page, and a link to
// another site does not take the frame's place.
const root = document.documentElement;
const placeOf = (hash) => document.getElementById(hash.startsWith("#map=") ? "map" : hash.slice(1));
const reveal = (place) => {
  let opened = false;
  for (let at = place.parentElement; at; at = at.parentElement) {
    if (at.localName === "details" && !at.open) opened = at.open = true;
  }
  if (place.localName === "details") place.open = true;
  return opened;
};
const inNewTab = (link) => {
  link.target = "_blank";
  link.rel = "noopener";
};
addEventListener(
  "click",
  ({ target }) => {
    const outside = root.dataset.embed && target.closest("a[href^='http']");
    if (outside) inNewTab(outside);
    const link = target.closest("a[href^='#']");
    const place = link && placeOf(link.hash);
    if (!place) return;
    reveal(place);
    // The contents of a phone lie over the page.
    link.closest(":popover-open")?.hidePopover();
    if (!root.dataset.embed || (place.closest("figure") ?? place).getClientRects().length) return;
    link.href = `./${link.hash}`;
    inNewTab(link);
  },
  true,
);
// Where the browser did not open it by itself, it has not scrolled there either.
const arrive = () => {
  const place = location.hash && placeOf(location.hash);
  if (place && reveal(place) && window.parent === window) place.scrollIntoView();
};
// It stands at the end of the page: all places are there.
arrive();
addEventListener("hashchange", arrive);
// A figure that stands alone in a frame is not folded there, and its heading is the next
// after the title.
const figure = document.getElementById(root.dataset.embed);
if (figure?.localName === "figure") {
  reveal(figure);
  figure.querySelector("h3")?.setAttribute("aria-level", 2);
}
