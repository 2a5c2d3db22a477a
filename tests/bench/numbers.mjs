// Medians, and numbers as they are printed.

export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  if (!sorted.length) return NaN;
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

const or = (print) => (value) => (Number.isFinite(value) ? print(value) : '–');

export const ms = or((value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US')));
export const kB = or((value) => (value / 1000).toFixed(1));
export const MB = or((value) => (value / 1e6).toFixed(1));
export const ratio = or((value) => value.toFixed(2));
