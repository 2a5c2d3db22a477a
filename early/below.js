// The words on top are painted first; what is below is laid out after that, in
// small steps. Not where the browser leads the reader further down.
const root = document.documentElement;
const [visit] = performance.getEntriesByType("navigation");
if (window.parent === window && !location.hash && visit?.type === "navigate") {
  root.dataset.below = "later";
  const layOut = (parts) => {
    const pause = performance.now() + 8;
    do {
      const part = parts.shift();
      // None is left, or a link has asked for all of them.
      if (!part || !root.dataset.below) return delete root.dataset.below;
      part.dataset.laid = "";
      part.getBoundingClientRect();
    } while (performance.now() < pause);
    setTimeout(layOut, 0, parts);
  };
  addEventListener("DOMContentLoaded", () => {
    if (!root.dataset.below) return;
    // Right after this event, a browser that fills in forms measures every field:
    // to it, there is none yet below the screen.
    for (const section of document.querySelectorAll(".section ~ .section")) {
      if (section.getBoundingClientRect().top < innerHeight) section.dataset.laid = "";
    }
    root.dataset.below = "none";
    setTimeout(() => {
      root.dataset.below &&= "later";
      new PerformanceObserver((_, paints) => {
        paints.disconnect();
        layOut([...document.querySelectorAll(".section ~ .section, .section ~ .section > * > *")]);
      }).observe({ type: "paint", buffered: true });
    });
  });
}
