// What is clicked or typed before the start is kept, and done again by it.
window.early = [];
const keep = (event) => {
  const { type, target } = event;
  if (!window.early || !target.closest?.(".live")) return;
  const control = target.closest?.("input, textarea, select");
  const own = target.closest?.(
    {
      click: "button:not([popovertarget]), [data-click]",
      keydown: "[data-keys]",
    }[type] ?? "input:not([type=file]), textarea, select",
  );
  if (!own || (type === "click" && control)) return;
  const { value, checked } = control ?? {};
  early.push({ event, target: own, value, checked });
  // What lives already hears of it then, and not twice.
  event.stopPropagation();
};
for (const type of ["click", "keydown", "input", "change"]) addEventListener(type, keep, true);
