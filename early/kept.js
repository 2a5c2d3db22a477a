// What an earlier visit left on the device, where it changes how the page looks.
const root = document.documentElement;
try {
  const kept = JSON.parse(localStorage.getItem("crs-hipec:reader")) || {};
  if (!root.dataset.askedTheme && /^(light|dark)$/.test(kept.theme)) root.dataset.theme = kept.theme;
  // The room of what the start writes there: nothing moves then.
  if (kept.operation_day) root.dataset.day = "kept";
  if (kept.at && kept.at !== "short" && !location.hash && window.parent === window) root.dataset.resume = kept.at;
  if (kept.all_open) root.dataset.open = "all";
  if (kept.skips_check) root.dataset.check = "off";
  if (kept.keeps_nothing) root.dataset.keeps = "nothing";
  if (/^(large|largest)$/.test(kept.text_size)) root.dataset.textSize = kept.text_size;
} catch {
  // Forbidden or unreadable: the start says so, in words.
}
