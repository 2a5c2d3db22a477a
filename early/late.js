// A start that takes very long is said to. So is one that never began (too old a
// browser, a host that rewrites scripts): it runs before this event, or not at all.
const root = document.documentElement;
setTimeout(() => (root.dataset.slow = ""), 15e3);
addEventListener("DOMContentLoaded", () => {
  root.dataset.start ??= "failed";
});
