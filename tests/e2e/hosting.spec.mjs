// The header files, each on the server that it is for.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../support/port.mjs';
import { markRead } from './support/here.mjs';
import { open } from './support/kept.mjs';
import { DIST, FILM, GLUE, serve, WASM } from './support/site.mjs';
import { test as base, expect } from './support/test.mjs';

// What our container tells its Caddy.
const [, printed] = fs.readFileSync('Containerfile', 'utf8').match(/^RUN printf '([^']*)'/m);
const CONTAINER = printed.replaceAll('\\n', '\n');

// How each server is told to serve dist/ with our file, in a folder of its own.
const SERVERS = {
  nginx: {
    needs: ['/usr/sbin/nginx', 'nginx-light'],
    compresses: ['gzip'],
    files: ({ folder, dist, port }) => ({
      'nginx.conf': `pid ${folder}/pid; error_log ${folder}/log; daemon off; ${process.getuid() === 0 ? 'user root;' : ''}
        events {} http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/t; proxy_temp_path ${folder}/t; fastcgi_temp_path ${folder}/t; uwsgi_temp_path ${folder}/t; scgi_temp_path ${folder}/t;
        server { listen 127.0.0.1:${port}; root ${dist}; include ${dist}/hosting/nginx.conf; } }`,
    }),
    start: ({ folder }) => ['-p', folder, '-e', `${folder}/log`, '-c', `${folder}/nginx.conf`],
  },
  caddy: {
    needs: ['/usr/bin/caddy', 'caddy'],
    compresses: ['br', 'gzip'],
    files: ({ dist, port }) => ({
      Caddyfile: `{\n admin off\n auto_https off\n}\n${CONTAINER.replace(':80', `http://127.0.0.1:${port}`).replaceAll('/srv/crs-hipec', dist)}`,
    }),
    start: ({ folder }) => ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`],
  },
  apache2: {
    needs: ['/usr/sbin/apache2', 'apache2'],
    compresses: ['br', 'gzip'],
    files: ({ folder, dist, port }) => ({
      'httpd.conf': `ServerRoot ${folder}
        ${['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
        Listen 127.0.0.1:${port}
        ServerName localhost
        PidFile ${folder}/pid
        ErrorLog ${folder}/log
        TypesConfig /etc/mime.types
        DocumentRoot ${dist}
        <Directory ${dist}>
        AllowOverride All
        Require all granted
        </Directory>`,
    }),
    start: ({ folder }) => ['-d', folder, '-f', `${folder}/httpd.conf`, '-DFOREGROUND'],
  },
};

// One request without a browser, so that what is sent is what is looked at.
const get = (url, headers = {}) =>
  new Promise((done, fail) => {
    http
      .get(url, { headers }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () =>
          done({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }),
        );
      })
      .on('error', fail);
  });

async function check(url, { compresses }) {
  const metaOf = (html) => html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
  const html = fs.readFileSync(path.join(DIST, 'index.html'), 'utf8');
  for (const name of ['', 'index.html', WASM, GLUE, FILM, 'sw.js', 'crs-hipec-offline.html', 'manifest.webmanifest']) {
    const { status, headers, bytes } = await get(url + name);
    expect(status, name).toBe(200);
    expect(bytes.equals(fs.readFileSync(path.join(DIST, name || 'index.html'))), name).toBe(true);
    const policy = headers['content-security-policy'];
    expect(policy, name).toContain('; frame-ancestors *');
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    // All that the page says of itself, the host says too.
    for (const directive of metaOf(html).split('; ')) {
      const [kind, ...sources] = directive.split(' ');
      const said =
        policy
          .split('; ')
          .find((part) => part.startsWith(`${kind} `))
          ?.split(' ') ?? [];
      expect(said, kind).toEqual(expect.arrayContaining(sources));
    }
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-frame-options']).toBeUndefined();
    const forever = [WASM, GLUE, FILM].includes(name);
    expect(headers['cache-control'] ?? 'no-cache', name).toBe(
      forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  }
  const type = async (name) => (await get(url + name)).headers['content-type'];
  expect(await type(WASM)).toBe('application/wasm');
  expect(await type('manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
  expect(await type('sw.js')).toMatch(/^(text|application)\/javascript/);
  expect(await type('')).toMatch(/^text\/html; ?charset=utf-8$/i);
  for (const coding of compresses) {
    for (const name of ['', WASM, GLUE, FILM]) {
      const { headers, bytes } = await get(url + name, { 'Accept-Encoding': coding });
      expect(headers['content-encoding'], `${name} in ${coding}`).toBe(coding);
      const ending = coding === 'gzip' ? 'gz' : coding;
      expect(bytes.equals(fs.readFileSync(path.join(DIST, `${name || 'index.html'}.${ending}`))), name).toBe(true);
      expect(headers.vary ?? '').toMatch(/accept-encoding/i);
      if (name === WASM) expect(headers['content-type']).toBe('application/wasm');
      if (name === '') expect(headers['content-type']).toMatch(/^text\/html/);
      expect(headers['content-security-policy'], name).toContain('frame-ancestors');
    }
  }
}

const test = base.extend({
  server: ['', { option: true }],
  baseURL: async ({ server }, use, info) => {
    if (!server) {
      const site = await serve();
      await use(site.url);
      return site.stop();
    }
    const {
      needs: [program, package_],
      files,
      start,
    } = SERVERS[server];
    const reason = `${program} is missing: apt-get install ${package_}`;
    expect(fs.existsSync(program) || !process.env.CI, reason).toBe(true);
    info.skip(!fs.existsSync(program), reason);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), `crs-hipec-${server}-`));
    // Where nobody but us may look, another user's server could not either.
    const dist = path.join(folder, 'dist');
    fs.cpSync(DIST, dist, { recursive: true });
    const port = await freePort();
    for (const [name, text] of Object.entries(files({ folder, dist, port }))) {
      fs.writeFileSync(path.join(folder, name), text);
    }
    fs.chmodSync(folder, 0o755);
    const said = [];
    const running = spawn(program, start({ folder }), { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder } });
    running.stderr.on('data', (text) => said.push(text));
    const url = `http://127.0.0.1:${port}/`;
    try {
      await expect
        .poll(
          () =>
            get(url).then(
              ({ status }) => status,
              () => (running.exitCode === null ? 0 : `${said}`),
            ),
          { timeout: 20_000 },
        )
        .toBe(200);
      await use(url);
    } finally {
      const ended = new Promise((done) => running.once('exit', done));
      if (running.exitCode === null && running.kill('SIGTERM')) await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
});

for (const server of ['', ...Object.keys(SERVERS)]) {
  test.describe(server || '_headers', () => {
    test.use({ server });

    test('sends the types, the policy and the cache rules', async ({ baseURL }) => {
      await check(baseURL, SERVERS[server] ?? { compresses: [] });
    });

    test('the page works under it, and the one file too', async ({ page }) => {
      const warnings = [];
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      for (const name of ['./', './crs-hipec-offline.html']) {
        await open(page, name);
        await markRead(page);
      }
      expect(warnings).toEqual([]);
    });
  });
}

test('each text file and the wasm lie there compressed', () => {
  const files = fs.readdirSync(DIST);
  for (const name of files.filter((name) => /\.(html|css|js|wasm|svg|json|webmanifest|xml|txt)$/.test(name))) {
    for (const ending of ['br', 'gz']) {
      expect(files, name).toContain(`${name}.${ending}`);
    }
  }
});

test('a file kept for ever is named by what is in it', () => {
  for (const name of [WASM, GLUE, FILM]) {
    const digest = createHash('sha256')
      .update(fs.readFileSync(path.join(DIST, name)))
      .digest('hex')
      .slice(0, 16);
    expect(name).toContain(`-${digest}`);
    expect(fs.readFileSync(path.join(DIST, 'index.html'), 'utf8')).toContain(name);
  }
});
