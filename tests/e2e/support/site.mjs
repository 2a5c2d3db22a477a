// A host of our files that a test can break: it sends what dist/_headers says, can
// stand under any path, loses files, changes version and goes away.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';

export const DIST = path.resolve('dist');

// The files whose names change with what is in them.
const named = (pattern) => fs.readdirSync(DIST).find((name) => pattern.test(name));
export const WASM = named(/_bg\.wasm$/);
export const GLUE = named(/^crs-hipec-.*\.js$/);
export const FILM = named(/^crs-hipec-.*\.svg$/);

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};

// Starts a host. `lost` names files that it answers with 404, `cut` files that break
// off halfway; `cutAfter` is one file that does so after it was sent some times. Of a
// file in `held`, the second half is sent when the promise given for it is kept.
// `change(name, body)` gives what is sent in place of a file, `headers` replace ours.
export async function serve({ folder = DIST, under = '/', port = 0 } = {}) {
  const site = {
    folder,
    lost: new Set(),
    cut: new Set(),
    cutAfter: null,
    held: new Map(),
    change: (_, body) => body,
    headers: {},
    asked: [],
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const name = pathname.startsWith(under) ? pathname.slice(under.length) || 'index.html' : '..';
    site.asked.push(name);
    const file = path.join(site.folder, name);
    const there = !name.includes('..') && !site.lost.has(name) && fs.existsSync(file);
    if (!there || !fs.statSync(file).isFile()) return response.writeHead(404).end('not here');
    const headers = { 'Content-Type': TYPES[name.split('.').pop()] ?? 'text/plain', 'Cache-Control': 'no-cache' };
    Object.assign(headers, headersFor(site.folder, `/${name}`), site.headers);
    const body = site.change(name, fs.readFileSync(file));
    const breaks = site.cut.has(name) || (site.cutAfter?.name === name && site.cutAfter.times-- <= 0);
    const held = site.held.get(name);
    if (!breaks && !held) return response.writeHead(200, headers).end(body);
    response.writeHead(200, { ...headers, 'Content-Length': body.length });
    const half = body.length / 2;
    if (breaks) return response.write(body.subarray(0, half), () => response.destroy());
    response.write(body.subarray(0, half));
    held.then(() => response.end(body.subarray(half)));
  });
  const listen = () => new Promise((done) => server.listen(port, '127.0.0.1', done));
  await listen();
  port = server.address().port;
  site.url = `http://127.0.0.1:${port}${under}`;
  site.origin = new URL(site.url).origin;
  // Really gone, as for a reader in a waiting room.
  site.stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  site.start = listen;
  return site;
}

// The headers that Netlify's and Cloudflare's file gives a path.
function headersFor(folder, asked) {
  const headers = {};
  const file = path.join(folder, '_headers');
  if (!fs.existsSync(file)) return headers;
  let applies = false;
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('/')) {
      const parts = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      applies = new RegExp(`^${parts.join('.*')}$`).test(asked);
    } else if (applies && line.trim()) {
      const [, name, value] = line.match(/^\s+([^:]+): (.*)$/);
      headers[name] = value;
    }
  }
  return headers;
}

// A copy of the build in which a word of the page is another.
export function otherVersion(find, replace) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crs-hipec-'));
  fs.cpSync(DIST, folder, { recursive: true });
  const change = (name, edit) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, edit(fs.readFileSync(file, 'utf8')));
  };
  const digest = () =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(folder, 'index.html')))
      .digest('base64');
  const before = digest();
  change('index.html', (html) => html.replaceAll(find, replace));
  change('sw.js', (worker) =>
    worker.replace(before, digest()).replace(/const BUILD = "\w+"/, 'const BUILD = "0123456789abcdef"'),
  );
  return folder;
}
