// Everything that leaves a page or is said by it, written down: each request of the
// page, its frames and its service worker (all go through a proxy of ours), and each
// message, title, address, console line, error and refusal by the policy.
import http from 'node:http';

// Chromium's autofill asks Google about every page that has a checkbox, also where
// each control or its form says autocomplete="off". The browser does that, and no page can forbid
// it; it gets no further than here.
const isBrowsersOwn = ({ method, url }) => method === 'CONNECT' && url === 'content-autofill.googleapis.com:443';

// Starts a proxy that lets only `origin` answer, and notes whatever is asked of anybody.
export async function proxy(origin) {
  const asked = [];
  const server = http.createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      asked.push({ method: request.method, url: request.url, headers: request.headers, body });
      if (new URL(request.url).origin !== origin) return response.writeHead(502).end();
      const onward = http.request(request.url, { method: request.method, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      onward.end(body);
    });
  });
  server.on('connect', (request, socket) => {
    const question = { method: 'CONNECT', url: request.url, headers: request.headers, body: '' };
    if (!isBrowsersOwn(question)) asked.push(question);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    asked,
    // For browser.newContext(): even this machine's own addresses go through it.
    settings: { server: `http://127.0.0.1:${server.address().port}`, bypass: '<-loopback>' },
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

// Notes what every page and frame of a context says: a list of { kind, text }.
export async function listen(context) {
  const said = [];
  const note = (kind, text) => said.push({ kind, text: String(text) });
  context.on('console', (message) => note('console', message.text()));
  context.on('weberror', (error) => note('error', error.error()));
  context.on('request', (request) =>
    note('request', `${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  context.on('serviceworker', (worker) => note('worker', worker.url()));
  context.on('page', (page) => page.on('framenavigated', (frame) => note('address', frame.url())));
  await context.exposeBinding('noteForTest', (_, kind, text) => note(kind, text));
  await context.addInitScript(() => {
    const note = (kind, text) => window.noteForTest(kind, text);
    const written = (data) => {
      try {
        return typeof data === 'string' ? data : JSON.stringify(data);
      } catch {
        return String(data);
      }
    };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      note('violation', `${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
    addEventListener('message', ({ data }) => note('message', written(data)));
    navigator.serviceWorker?.addEventListener('message', ({ data }) => note('message', written(data)));
    const post = globalThis.ServiceWorker?.prototype.postMessage;
    if (post) {
      ServiceWorker.prototype.postMessage = function (data, ...rest) {
        note('message', written(data));
        return post.call(this, data, ...rest);
      };
    }
    for (const name of ['pushState', 'replaceState']) {
      const step = history[name];
      history[name] = function (...words) {
        const [state, title, url] = words;
        note('address', `${written(state)} ${title} ${url}`);
        return step.apply(this, words);
      };
    }
    const title = () => document.title && note('title', document.title);
    new MutationObserver(title).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return said;
}
