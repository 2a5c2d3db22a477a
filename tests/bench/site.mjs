// Folders served as a good static host would serve them, and the pages to compare.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';

const TEXT = /\.(html|js|mjs|css|svg|json|wasm|webmanifest|txt)$/;

// Serves a folder; `stop` takes it really away, for a visit without network.
export async function serve(folder, port = 0) {
  const answer = sirv(folder, { brotli: true, gzip: true, etag: true });
  const server = http.createServer((request, response) =>
    answer(request, response, () => response.writeHead(404).end()),
  );
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

const made = [];
process.on('exit', () => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

// A folder that is gone when the bench ends.
export function temporary() {
  made.push(fs.mkdtempSync(path.join(os.tmpdir(), 'crs-hipec-bench-')));
  return made.at(-1);
}

function copy(folder) {
  const other = temporary();
  fs.cpSync(fs.realpathSync(folder), other, { recursive: true });
  return other;
}

// In brotli. The highest level takes minutes on the longest page.
export const squeezed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 1e6 ? 9 : 11 } });

// What is drawn in a page: each `<svg>` with what stands in it.
export function drawings(html) {
  let [depth, begin, all] = [0, 0, ''];
  for (const { 0: tag, index } of html.matchAll(/<svg\b|<\/svg>/g)) {
    if (tag === '<svg' && depth++ === 0) begin = index;
    if (tag === '</svg>' && --depth === 0) all += html.slice(begin, index + tag.length);
  }
  return all;
}

function compress(file) {
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(`${file}.br`, squeezed(bytes));
  fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

// A copy of a folder with another index.html.
function withPage(folder, edit) {
  const other = copy(folder);
  const index = path.join(other, 'index.html');
  fs.writeFileSync(index, edit(fs.readFileSync(index, 'utf8')));
  compress(index);
  return other;
}

// Someone else's page, compressed like ours.
export function compressed(folder) {
  const other = copy(folder);
  for (const name of fs.readdirSync(other, { recursive: true })) {
    if (TEXT.test(name)) compress(path.join(other, name));
  }
  return other;
}

// The page as fast as its words and style can be.
export const floor = (folder) => withPage(folder, (html) => html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''));

// The page with `times` as many words.
export const longer = (folder, times) => withPage(folder, (html) => lengthen(html, times));

// Each section's own words, in another order each time: copies would compress to nothing.
export function lengthen(html, times) {
  const random = generator(7);
  // A longer page is not the one that the service worker's list names.
  html = html.replace(' data-worker=""', '');
  return html.replace(/<section id="([a-z]+)"[\s\S]*?(?=<div id="\1-end")/g, (section) => {
    const paragraphs = [...section.matchAll(/<(p|li)>([\s\S]*?)<\/\1>/g)]
      .map(([, , inner]) =>
        inner
          .replace(/<[^>]*>/g, ' ')
          .split(/\s+/)
          .filter(Boolean),
      )
      .filter((words) => words.length > 3);
    const more = Array.from({ length: times - 1 }, () =>
      paragraphs.map((words) => `<p>${shuffled(words, random).join(' ')}</p>`).join('\n'),
    );
    return `${section}<div class="prose">${more.join('\n')}</div>`;
  });
}

export const words = (html) =>
  html
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/).length;

function shuffled(words, random) {
  const list = [...words];
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

// The same page at every run: a linear congruential generator (Numerical Recipes' constants).
function generator(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}
