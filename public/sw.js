// Keeps the app's files, so that it works without a network.
//
// A new version is fetched whole and checked against the hashes below, or not at all: a web filter's block page is never
// kept as the app. It waits until the page says "take" (between two pupils), so that nobody's screen changes under them.
//
// The page may send: "take" (use the waiting version now), "later" (fetch the teacher's workers too, when idle).

// The build fills these in. Unfilled, as in development, this worker clears up after an earlier one and leaves.
const BUILD = "development";
const FILES = [];
const LATER = [];

const OURS = `think-then-click ${self.registration.scope} `;
const CACHE = OURS + BUILD;

const address = (name) => new URL(name, self.registration.scope).href;
const fetched = ([name, integrity]) =>
  fetch(new Request(address(name), { cache: "reload", integrity, redirect: "error", credentials: "same-origin" }));

async function install() {
  const cache = await caches.open(CACHE);
  try {
    const answers = await Promise.all(FILES.map(async (file) => [address(file[0]), await fetched(file)]));
    const refused = answers.find(([, answer]) => !answer.ok);
    if (refused) throw new Error(`${refused[0]} was answered with ${refused[1].status}`);
    await Promise.all(answers.map(([name, answer]) => cache.put(name, answer)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function fetchLater() {
  const cache = await caches.open(CACHE);
  for (const file of LATER) {
    if (await cache.match(address(file[0]))) continue;
    const answer = await fetched(file);
    if (answer.ok) await cache.put(address(file[0]), answer);
  }
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && (name !== CACHE || FILES.length === 0));
  await Promise.all(old.map((name) => caches.delete(name)));
  if (FILES.length === 0) await self.registration.unregister();
  else await self.clients.claim();
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const name = request.mode === "navigate" ? address("./") : request.url;
  return (await cache.match(name, { ignoreVary: true })) ?? fetch(request);
}

// The school's own words may change at any time, and the app itself keeps the last good ones.
function isKept(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(self.registration.scope)) return false;
  if (request.mode === "navigate") return url.origin + url.pathname === address("./") || url.pathname.endsWith("/index.html");
  return [...FILES, ...LATER].some(([file]) => address(file) === url.href);
}

self.addEventListener("install", (event) => {
  if (FILES.length === 0) self.skipWaiting();
  event.waitUntil(install());
});
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  if (FILES.length > 0 && isKept(event.request)) event.respondWith(answer(event.request));
});
self.addEventListener("message", (event) => {
  if (event.data === "take") self.skipWaiting();
  // Without a network it is asked for again when a teacher's page opens next.
  if (event.data === "later") event.waitUntil(fetchLater().catch(() => {}));
});
