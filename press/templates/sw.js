// The saved copy of the page. Built by the press: the list below is everything
// that the page needs, each file with its digest.
const BUILD = "__BUILD__";
const FILES = __FILES__;

// Several copies of the page can live on one origin, each under its own path.
const OURS = `crs-hipec ${registration.scope} `;
const CACHE = OURS + BUILD;
const AT = new URL("saved-at", registration.scope).href;
const WINDOWS = { type: "window", includeUncontrolled: true };

// What an address names within our path. The page is one document under two
// names; its query and fragment are its own business.
const named = (address) => {
  const url = new URL(address);
  url.search = url.hash = "";
  const name = url.href.startsWith(registration.scope) && url.href.slice(registration.scope.length);
  return name === "" || name === "index.html" ? "./" : name;
};

const tell = async (word) => {
  for (const client of await clients.matchAll(WINDOWS)) {
    // Other pages of this origin are none of our business.
    if (named(client.url) === "./") client.postMessage(`crs-hipec:${word}`);
  }
};

// The browser's own words for a date, in the reader's language.
const saved = async () => {
  const at = await (await caches.open(CACHE)).match(AT);
  if (!at) return "removed";
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });
  return `saved ${date.format(Number(await at.text()))}`;
};

// All or nothing: a file that is missing, or is of another build, ends it before
// anything is touched.
const save = async () => {
  const answers = await Promise.all(
    FILES.map(async ([name, integrity]) => {
      const answer = await fetch(name, { integrity, cache: "no-cache" });
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return [name, answer];
    }),
  );
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(answers.map(([name, answer]) => cache.put(name, answer)));
    await cache.put(AT, new Response(Date.now()));
  } catch (problem) {
    await caches.delete(CACHE);
    throw problem;
  }
};

const install = async () => {
  try {
    await save();
  } catch (problem) {
    if (!registration.active) await tell("failed");
    throw problem;
  }
  // With an older copy in use, the page asks the reader before anything changes.
  if (registration.active) await tell("new");
};

// Asked by a reader who wants a copy. It can be gone while the worker is still
// there: removed in this visit and wanted again, or cleared by the browser.
const have = async () => {
  const word = await saved();
  if (word !== "removed") return word;
  return save().then(saved, () => "failed");
};

const remove = async (keep) => {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== keep) await caches.delete(name);
  }
};

addEventListener("install", (event) => event.waitUntil(install()));

addEventListener("activate", (event) => event.waitUntil(remove(CACHE).then(saved).then(tell)));

addEventListener("message", (event) => {
  const answers = {
    "saved?": () => saved().then(tell),
    save: () => have().then(tell),
    "new?": () => tell("new"),
    "take over": () => skipWaiting(),
    remove: () =>
      remove()
        .then(() => registration.unregister())
        .then(() => tell("removed")),
  };
  // A page further down, with no worker of its own, finds us too.
  const ours = named(event.source.url) === "./" && Object.hasOwn(answers, event.data);
  if (ours) event.waitUntil(answers[event.data]());
});

// What is not on the list goes to the network as if we were not here.
addEventListener("fetch", (event) => {
  const { request } = event;
  const entry = named(request.url);
  if (request.method !== "GET" || !FILES.some(([known]) => known === entry)) return;
  const find = async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(entry, { ignoreVary: true })) || fetch(request);
  };
  event.respondWith(find());
});
