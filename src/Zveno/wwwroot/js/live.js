// Live topics: the server says «board:… changed»; whoever shows it asks again with a GET of its own and morphs. No HTML travels in the stream.
import { get } from "./request.js";
import { morph, busyWith } from "./fragments.js";
import { openSource } from "./live_source.js";
import { setServerTime } from "./now.js";
import { tab } from "./ids.js";
import { keepFocus } from "./keep_focus.js";
import { say } from "./say.js";
import { t } from "./texts.js";

const debounce = 80, offlineAfter = 3000, lookAgain = 1500, askAgain = 10_000;
const waiting = new Map();      // element id or element → timer
const running = new Map();      // element → true when it must run once more
let holds = 0, heldBack = new Set(), strip, offline;

/** While something is held (dragged, lifted), nothing moves under the hand; what changed meanwhile comes on release. */
export const hold = () => { holds++; };
export const release = () => { if (--holds === 0) { heldBack.forEach(refreshSoon); heldBack = new Set(); } };

export function refreshSoon(element) {
  if (holds) { heldBack.add(element); return; }
  clearTimeout(waiting.get(element));
  waiting.set(element, setTimeout(() => { waiting.delete(element); refresh(element); }, debounce));
}

/** Fetches a live element again and morphs it. One request at a time for an element; a change during it makes one more. */
export async function refresh(element) {
  if (!element.isConnected) return;
  if (running.has(element)) { running.set(element, true); return; }
  running.set(element, false);
  try {
    const answer = await get(element.dataset.liveSrc || location.href, { target: element.id ? `${element.localName}#${element.id}` : undefined });
    if (holds) heldBack.add(element);
    else if (answer.status === 401) location.reload();
    else if (answer.status === 404) element.dispatchEvent(new CustomEvent("live:gone", { bubbles: true }));
    else if (answer.ok && element.isConnected) await show(element, answer.text);
  } finally {
    const again = running.get(element);
    running.delete(element);
    if (again) refreshSoon(element);
  }
}

let warned = false;
async function show(element, html) {
  const fresh = document.createRange().createContextualFragment(html);
  const lost = busyWith(element).some(busy => { const home = busy.closest("[id]"); return home && element.contains(home) && !fresh.querySelector(`#${CSS.escape(home.id)}`); });
  if (lost) {                   // somebody removed or moved away the very thing that is being edited here: wait for the person
    if (!warned) { warned = true; say(t.changedElsewhere); }
    setTimeout(() => refreshSoon(element), lookAgain);
    return;
  }
  warned = false;
  await keepFocus(() => { takeFromElsewhere(element, fresh); return morph(element, html); });
  element.dispatchEvent(new CustomEvent("live:fresh", { bubbles: true }));
}

/** A thing stands in one place: what a fresh list brings leaves the list where it stood, and that one is asked again too. */
function takeFromElsewhere(element, fresh) {
  const brought = element.id && fresh.querySelector(`#${CSS.escape(element.id)}`) || fresh;          // of a whole page only its own part
  for (const { id } of brought.querySelectorAll("[data-id][id]")) {
    const old = document.getElementById(id), list = old?.closest("[data-live]");
    if (!list || element.contains(old) || old.contains(element) || "editing" in old.dataset || busyWith(old).length) continue;
    old.remove();
    refreshSoon(list);
  }
}

const live = () => [...document.querySelectorAll("[data-live]")];
const refreshAll = () => outermost(live()).forEach(refreshSoon);
/** An element inside another one that is being fetched comes with it. */
const outermost = elements => elements.filter(e => !elements.some(other => other !== e && other.contains(e)));

function changed({ topics, tab: by }) {
  outermost(live().filter(e => e.dataset.live.split(" ").some(topic => topics.includes(topic)) && !(by === tab && "liveSkipOwn" in e.dataset))).forEach(refreshSoon);
  document.dispatchEvent(new CustomEvent("live:changed", { detail: { topics, own: by === tab } }));
}

// Work that goes on by itself may have ended between the making of the page and our listening, or on a node whose word was lost: asked anew then, and now and again.
const unfinished = () => outermost([...document.querySelectorAll("[data-live-unfinished]")]).forEach(refreshSoon);

function connection({ open, again }) {
  clearTimeout(offline);
  if (open) { strip?.remove(); strip = undefined; if (again) refreshAll(); else unfinished(); document.dispatchEvent(new CustomEvent("live:open")); return; }
  offline = setTimeout(() => strip ??= document.body.appendChild(Object.assign(document.createElement("div"), { className: "offline", role: "status", textContent: t.offline })), offlineAfter);
}

function hear(message) {
  if (message.type === "changed") changed(message);
  if (message.type === "state") connection(message);
  if (message.now) setServerTime(message.now);
  // the page knows the last event it was made after (data-live-at); a later one came before we were listening
  const since = document.body.dataset.liveAt;
  if (since && message.id && message.type !== "changed" && message.id !== since) refreshAll();
  if (message.id) delete document.body.dataset.liveAt;
}

/** Starts to listen, when the page says where: <body data-live-url="/live">. */
export function listen() {
  const url = document.body.dataset.liveUrl && new URL(document.body.dataset.liveUrl, location).href;
  if (!url) return;
  let leave = () => {};
  const join = () => {
    if (typeof SharedWorker === "undefined") { const source = openSource(url, hear); leave = () => source.close(); return; }
    const worker = new SharedWorker(new URL("./live_worker.js", import.meta.url), { type: "module", name: "zveno-live" });
    worker.port.onmessage = ({ data }) => hear(data);
    worker.port.postMessage({ url });
    leave = () => worker.port.postMessage({ bye: true });
  };
  join();
  setInterval(unfinished, askAgain);
  addEventListener("pagehide", () => leave());
  addEventListener("pageshow", event => { if (event.persisted) { join(); refreshAll(); } });
}
