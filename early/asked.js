// What the address and a frame ask for: one part alone, light or dark.
const root = document.documentElement;
const query = new URLSearchParams(location.search);
const embed = query.get("embed");
const theme = query.get("theme");
const framed = window.parent !== window;
root.dataset.scripts = "on";
// Their names are filled in by the press.
const known = "press:embeds".split(" ");
if (known.includes(embed)) root.dataset.embed = embed;
else if (framed) root.dataset.embed = "page";
// The still of a part alone: its picture, without what can be touched.
if (root.dataset.embed && query.get("static") === "1") {
  root.dataset.static = "";
  addEventListener("DOMContentLoaded", () => {
    for (const picture of document.querySelectorAll("main [tabindex='0']")) picture.removeAttribute("tabindex");
  });
}
// A frame without an origin of its own: what needs a permission is hidden.
if (framed && self.origin === "null") root.dataset.frame = "strict";
if (theme === "light" || theme === "dark") {
  root.dataset.theme = root.dataset.askedTheme = theme;
}
