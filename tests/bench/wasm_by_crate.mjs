// Whose code the wasm is: bytes of each crate (and of our modules), by the names in the file.
// Alone: node tests/bench/wasm_by_crate.mjs <the wasm that cargo wrote>
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { kB } from './numbers.mjs';
import { table } from './report.mjs';
import { temporary } from './site.mjs';

// What Trunk does to cargo's wasm, but with its names kept.
function named(cargoWasm) {
  const folder = temporary();
  const file = path.join(folder, 'page_bg.wasm');
  const run = (program, ...words) => execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  run(
    'wasm-bindgen',
    '--target',
    'web',
    '--no-typescript',
    '--keep-debug',
    '--out-dir',
    folder,
    '--out-name',
    'page',
    cargoWasm,
  );
  run('wasm-opt', '-Oz', '-g', file, '-o', file);
  return fs.readFileSync(file);
}

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  more() {
    return this.at < this.bytes.length;
  }
  byte() {
    return this.bytes[this.at++];
  }
  // LEB128, as all of wasm's numbers here.
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
  take(length) {
    const from = this.at;
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }
  block() {
    return new Reader(this.take(this.number()));
  }
  text() {
    return new TextDecoder().decode(this.take(this.number()));
  }
}

const SECTIONS = { custom: 0, code: 10, data: 11 };

// The bytes of each owner in a wasm file with names.
export function owners(bytes) {
  const file = new Reader(bytes);
  file.at = 8;
  const sizes = [];
  const sums = new Map();
  const add = (owner, size) => sums.set(owner, (sums.get(owner) ?? 0) + size);
  let names = new Map();
  while (file.more()) {
    const id = file.byte();
    const section = file.block();
    const length = section.bytes.length;
    if (id === SECTIONS.code) {
      for (let left = section.number(); left > 0; left--) {
        const size = section.number();
        sizes.push(size);
        section.at += size;
      }
      add('tables and headers', length - sizes.reduce((sum, size) => sum + size, 0));
    } else if (id === SECTIONS.data) {
      add('data: words and constants', length);
    } else if (id === SECTIONS.custom) {
      if (section.text() === 'name') names = functionNames(section);
    } else {
      add('tables and headers', length);
    }
  }
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).filter(
    ({ kind }) => kind === 'function',
  ).length;
  for (const [at, size] of sizes.entries()) add(owner(names.get(at + imported) ?? ''), size);
  return [...sums].sort(([, one], [, other]) => other - one);
}

function functionNames(section) {
  const names = new Map();
  while (section.more()) {
    const kind = section.byte();
    const part = section.block();
    if (kind !== 1) continue;
    for (let left = part.number(); left > 0; left--) names.set(part.number(), part.text());
  }
  return names;
}

// `<alloc::vec::Vec<crs_hipec::…> as …>::drop` was made for us, so it counts as ours.
function owner(name) {
  const ours = name.match(/\bcrs_hipec(?:\[\w+\])?::(\w+)(?:::(\w+))?/);
  if (ours) return `ours: ${ours[1]}${ours[1] === 'figures' && ours[2] ? `::${ours[2]}` : ''}`;
  if (name === 'main') return 'ours: main';
  // `<T as reactive_graph::…>::set`: the first path names the crate.
  const [, crate] = name.match(/\b([a-z]\w*)(?:\[\w+\])?::/) ?? [];
  return crate ?? 'no name';
}

export const byCrate = (cargoWasm) => owners(named(cargoWasm));

// The largest owners, the rest in one line.
export function sizes(all, largest = 24) {
  const total = all.reduce((sum, [, size]) => sum + size, 0);
  const rest = all.slice(largest).reduce((sum, [, size]) => sum + size, 0);
  const row = ([name, size]) => [name, kB(size), `${((100 * size) / total).toFixed(1)} %`];
  return table(
    ['part of the wasm', 'kB', 'share'],
    [
      ...all.slice(0, largest).map(row),
      ...(rest ? [row([`${all.length - largest} smaller`, rest])] : []),
      row(['all, not compressed', total]),
    ],
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(sizes(byCrate(process.argv[2])));
