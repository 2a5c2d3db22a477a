// The measured half of docs/performance.md, and the hand-written half that is kept.
import fs from 'node:fs';

const HAND = '<!-- By hand from here on: `cargo xtask bench` keeps it. -->';

// A table of Markdown that also reads well on a terminal.
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

// What the goals ask for, filled in by the parts.
export class Goals {
  rows = [];
  add(what, measured, wanted, met) {
    this.rows.push([what, measured, wanted, met]);
  }
  // At most `limit`, as it is printed: 1.05 is not above 1.05.
  most(what, measured, limit, print, unit = '') {
    const met = Number.isFinite(measured) && (measured <= limit || print(measured) === print(limit));
    this.add(what, `${print(measured)}${unit}`, `${print(limit)}${unit}`, met ? 'yes' : 'no');
  }
  table() {
    return table(['goal', 'measured', 'wanted', 'met'], this.rows);
  }
}

export function write(file, measured) {
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const hand = before.includes(HAND) ? before.slice(before.indexOf(HAND)) : `${HAND}\n`;
  fs.writeFileSync(file, `${measured.trim()}\n\n${hand}`);
}
