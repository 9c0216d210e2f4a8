// The client's room without this script works whole: links and forms. With it: a form goes once, the draft survives, the page stays fresh.
const ru = !document.documentElement.lang.startsWith("en");
const words = ru ? { offline: "Нет связи. Набранное сохранится.", ended: "Ссылка больше не\u00a0открывается. Скопируйте набранное: отправить его отсюда уже нельзя.", big: most => `больше ${Math.round(most / 2 ** 20)}\u00a0МБ, не\u00a0отправим`, mb: n => `${(n / 2 ** 20).toFixed(1).replace(".", ",")}\u00a0МБ` }
  : { offline: "No connection. What you typed is kept.", ended: "This link no longer works. Copy what you typed: it cannot be sent from here.", big: most => `over ${Math.round(most / 2 ** 20)}\u00a0MB, will not be sent`, mb: n => `${(n / 2 ** 20).toFixed(1)}\u00a0MB` };

document.querySelector(".room-nav [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });         // where one is, on a phone too

for (const form of document.querySelectorAll("form[method=post]")) {
  const key = `room:${form.getAttribute("action")}`, text = form.querySelector("textarea");
  let sent = false;
  if (text) {
    try {
      const draft = sessionStorage.getItem(key) ?? "", given = text.value;
      text.value = !draft || given.includes(draft.trim()) ? given : draft.includes(given.trim()) ? draft : `${draft}\n${given}`;      // neither a draft nor what the page begins is lost to the other
    } catch { /* a private window without storage: nothing to restore */ }
    answer(form, text);
    text.addEventListener("input", () => { try { sessionStorage.setItem(key, text.value); } catch { /* the same window */ } });
  }
  form.addEventListener("submit", event => {
    if (sent) return event.preventDefault();
    sent = true;
    event.submitter?.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", () => { sent = false; form.querySelectorAll("[aria-busy]").forEach(e => e.removeAttribute("aria-busy")); });
  // the server marks the page that follows a stored question: only then is the draft let go
  if (document.querySelector(`[data-stored="${form.getAttribute("action")}"]`)) { try { sessionStorage.removeItem(key); } catch { /* the same window */ } if (text) text.value = text.defaultValue; }
  const chosen = [...form.querySelectorAll("input[type=file]")], list = form.querySelector("[data-files]");
  for (const files of list ? chosen : []) files.addEventListener("change", () => {
    const most = Number(files.dataset.max ?? 50 * 2 ** 20), fit = new DataTransfer(), bad = [...files.files].filter(file => file.size > most);
    for (const file of files.files) if (file.size <= most) fit.items.add(file);
    files.files = fit.files;
    list.replaceChildren(...[...bad, ...chosen.flatMap(one => [...one.files])].map(file => {
      const line = document.createElement("li"), over = file.size > most;
      line.textContent = `${file.name}: ${over ? words.big(most) : words.mb(file.size)}`;
      if (over) line.dataset.bad = "";
      return line;
    }));
  });
}

// While a question is typed: what may answer it already.
function answer(form, text) {
  const place = form.querySelector("[data-answers]");
  let waiting, asked;
  if (!place) return;
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = text.value.trim(), mine = asked = {};
      if (place.querySelector("details[open]")) return;          // it is being read
      const response = typed.length < 3 ? null : await fetch(`${place.dataset.answers}?q=${encodeURIComponent(typed.slice(0, 500))}`, { headers: { "HX-Request": "true" } }).catch(() => null);
      const html = response?.ok ? await response.text() : "";
      if (mine === asked) place.replaceChildren(document.createRange().createContextualFragment(html));
    }, 350);
  });
  place.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-found]");
    if (!button) return;
    button.disabled = true;
    const said = await fetch(button.dataset.found, { method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json", "HX-Request": "true", "X-Token": document.body.dataset.token }, body: JSON.stringify({ text: text.value.trim() }) }).catch(() => null);
    if (!said?.ok) { button.disabled = false; return; }
    place.replaceChildren(Object.assign(document.createElement("p"), { className: "muted", textContent: button.dataset.thanks }));
    text.value = "";
    text.dispatchEvent(new Event("input"));
  });
}

// Put on the screen of a phone it is an app.
if (document.body.dataset.opened && "serviceWorker" in navigator) navigator.serviceWorker.register("/room_worker.js", { scope: "/r/" }).catch(() => null);

// Somebody reads this: robots and previews do not come so far.
const inform = url => fetch(url, { method: "POST", headers: { Accept: "application/json", "X-Token": document.body.dataset.token }, keepalive: true }).catch(() => null);
if (document.body.dataset.opened) inform(document.body.dataset.opened);
for (const link of document.querySelectorAll("[data-taken]")) link.addEventListener("click", () => inform(link.dataset.taken));

const busy = part => part.contains(document.activeElement) && document.activeElement.matches("input, textarea, select") || [...part.querySelectorAll("textarea, input:not([type=hidden])")].some(f => f.value !== f.defaultValue);
let source, turn, timer, strip, offline, wait = 1000, lost = false;
const here = document.body.dataset.liveSrc || location.href;      // a refused form stands at an address that cannot be fetched again
async function refresh(parts) {
  const pages = new Map();                        // one request for all that one address shows
  for (const part of parts) {
    if (busy(part)) continue;                     // what is being written is not touched; the next change, or a reload, brings it
    const url = part.dataset.liveSrc || here;
    if (!pages.has(url)) {
      const response = await fetch(url, { headers: { "HX-Request": "true", "HX-Request-Type": "partial" } }).catch(() => null);
      if (response?.status === 404) return ended();
      pages.set(url, response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null);
    }
    const fresh = pages.get(url)?.getElementById(part.id), open = [...part.querySelectorAll("details[open][id]")].map(d => d.id);
    if (fresh && !busy(part)) { part.replaceWith(fresh); open.forEach(id => document.getElementById(id)?.setAttribute("open", "")); }
  }
}
// The link was revoked, or what the page shows is gone: the page says so itself, unless something written would go with it.
function ended() {
  part();
  if ([...document.querySelectorAll("textarea")].some(f => f.value.trim())) say(words.ended); else if (here === location.href) location.reload(); else location.replace(here);
}
const say = text => { strip ??= document.body.appendChild(Object.assign(document.createElement("div"), { className: "offline", role: "status" })); strip.textContent = text; };
const soon = parts => { clearTimeout(timer); timer = setTimeout(() => refresh(parts()), 250); };
const live = () => [...document.querySelectorAll("[data-live][id]")];

// The tabs of a browser share one stream: the tab that holds it tells the others, and a tab that nobody looks at holds none. Without locks (an old browser, plain http) each tab that is looked at has its own.
const url = document.body.dataset.liveUrl;
const tabs = url && navigator.locks && typeof BroadcastChannel !== "undefined" ? new BroadcastChannel(url) : null;
const tell = said => { tabs?.postMessage(said); hear(said); };
function hear({ topics, over, off }) {
  if (over) return ended();
  if (off) return say(words.offline);
  strip?.remove();
  strip = undefined;
  if (topics) soon(() => live().filter(part => !topics.length || part.dataset.live.split(" ").some(topic => topics.includes(topic))));
}
function connect() {
  const mine = source = new EventSource(url);
  mine.onopen = () => { clearTimeout(offline); tell({ topics: lost ? [] : null }); wait = 1000; lost = false; };     // greeted again: what changed meanwhile was not told
  mine.onerror = () => {
    if (!lost) offline = setTimeout(() => tell({ off: true }), 3000);
    lost = true;
    if (mine.readyState !== EventSource.CLOSED) return;
    // refused, which the browser does not try again: the link's end, a server that is just starting, or too many streams already
    fetch(here, { method: "HEAD" }).catch(() => null).then(response => {
      if (mine !== source) return;
      if (response?.status === 404) return tell({ over: true });
      if (response) clearTimeout(offline);
      setTimeout(() => { if (mine === source) connect(); }, wait);
      wait = Math.min(wait * 2, 30_000);
    });
  };
  mine.addEventListener("changed", event => tell({ topics: JSON.parse(event.data).topics }));
}
function join() {
  if (!tabs) return connect();
  const { signal } = turn = new AbortController();
  const hold = () => signal.aborted ? undefined : new Promise(free => { signal.addEventListener("abort", free); connect(); });
  navigator.locks.request(url, { ifAvailable: true }, lock => {
    if (lock) return hold();
    lost = true;                                   // what changes between another tab's stream and this one's is told to nobody
    navigator.locks.request(url, { signal }, hold).catch(() => null);
  });
}
function part() {
  turn?.abort();
  source?.close();
  source = undefined;
  clearTimeout(offline);
}
if (url && typeof EventSource !== "undefined") {
  if (tabs) tabs.onmessage = ({ data }) => hear(data);
  document.addEventListener("visibilitychange", () => { part(); if (!document.hidden) { join(); soon(live); } });
  if (!document.hidden) join();
}
