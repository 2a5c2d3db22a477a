// The same app as plain client-side rendering: the head of our page, Trunk's own preload tags and
// start, and an empty body.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporary } from './site.mjs';

const PRELOAD = `
<link rel="modulepreload" href="./csr.js" crossorigin="anonymous">
<link rel="preload" href="./csr_bg.wasm" crossorigin="anonymous" as="fetch" type="application/wasm">`;
const START = `
<script type="module">
import init, * as bindings from './csr.js';
const wasm = await init({ module_or_path: './csr_bg.wasm' });
window.wasmBindings = bindings;
dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm } }));
</script>`;

// The page of a folder, drawn by what cargo built from csr.rs.
export function drawn(dist, cargoWasm) {
  const folder = temporary();
  fs.cpSync(dist, folder, {
    recursive: true,
    filter: (name) => !/sw\.js|_bg\.wasm|crs-hipec-|hosting|_headers/.test(name),
  });
  const run = (program, ...words) => execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  run('wasm-bindgen', '--target', 'web', '--no-typescript', '--out-dir', folder, '--out-name', 'csr', cargoWasm);
  const wasm = path.join(folder, 'csr_bg.wasm');
  run('wasm-opt', '-Oz', wasm, '-o', wasm);
  const html = fs
    .readFileSync(path.join(dist, 'index.html'), 'utf8')
    // Its hashes are those of the other page's scripts.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(' data-worker=""', '')
    .replace(/<script type="module">[\s\S]*?<\/script>/, '')
    .replace('</head>', `${PRELOAD}${START}\n</head>`)
    .replace(/<body>[\s\S]*<\/body>/, '<body></body>');
  fs.writeFileSync(path.join(folder, 'index.html'), html);
  return folder;
}
