// Time written down without a network: a timer started or stopped, an entry by the form, in one line or in a cell. It is kept on this device with its moment and goes, in order, once there is a network.
import { post } from "./request.js";
import { applyFragments } from "./fragments.js";
import { uuid } from "./ids.js";
import { viewer } from "./me.js";
import { now } from "./now.js";
import { say } from "./say.js";
import { t } from "./texts.js";

const name = "zv-kept-time";
const read = () => { try { return JSON.parse(localStorage.getItem(name) ?? "[]"); } catch { return []; } };
const write = kept => localStorage.setItem(name, JSON.stringify(kept));

/** Entries carry their id from the first try: what came through although nobody heard of it comes but once. */
const isEntry = form => /^\/time-entries(\/said)?$/.test(form?.getAttribute?.("hx-post") ?? "");
document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => { if (isEntry(ctx.sourceElement)) ctx.request.body?.set("id", ctx.sourceElement.dataset.entryId ??= uuid()); });
document.addEventListener("htmx:after:request", ({ detail: { ctx } }) => { if (isEntry(ctx.sourceElement)) delete ctx.sourceElement.dataset.entryId; });

/** What is sent later in place of a form; nothing when it is not one of time. */
function later(form, at) {
  const url = form?.getAttribute?.("hx-post") ?? "", data = form?.matches?.("form") ? Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== "")) : {};
  if (url === "/timers") {
    const { keptTimer } = form.dataset, id = keptTimer ?? uuid();
    showKept(form, keptTimer ? undefined : id, at);
    return keptTimer ? { url: `/timers/${id}/stop`, data: { stoppedAt: at } } : { url, data: { ...data, id, startedAt: at } };
  }
  if (/^\/timers\/[0-9a-f-]{36}\/stop$/.test(url)) return { url, data: { stoppedAt: at } };
  if (!isEntry(form)) return undefined;
  const id = form.dataset.entryId ?? uuid();
  delete form.dataset.entryId;
  form.reset();
  return { url, data: url.endsWith("/said") ? { ...data, id, saidAt: at } : { ...data, id, gift: "gift" in data } };
}

/** A timer whose start is kept shows its time, and the same button stops it; what the server says of it later takes the place of both. */
function showKept(form, id, at) {
  const button = form.querySelector("button");
  if (id) form.dataset.keptTimer = id; else delete form.dataset.keptTimer;
  button?.setAttribute("aria-pressed", String(Boolean(id)));
  if (!id) { button?.querySelector(".ticking")?.remove(); return; }
  const ticking = Object.assign(document.createElement("span"), { className: "ticking" });
  Object.assign(ticking.dataset, { controller: "timer", timerStartedAt: at });
  button?.append(ticking);
}
// Its stop never goes before its start: it is kept behind it, network or not.
document.addEventListener("htmx:config:request", event => {
  const form = event.detail.ctx.sourceElement;
  if (!form?.dataset?.keptTimer) return;
  event.preventDefault();
  keep(form).then(sendKept);
});

/** Keeps what could not be sent, for who is signed in. */
export const keepTime = kept => viewer().then(({ me }) => { write([...read(), { ...kept, me }]); say(t.kept); });

/** The same of a form. @returns a promise, or nothing when it was not something of time. */
function keep(form) {
  const kept = later(form, new Date(now()).toISOString());
  return kept && keepTime(kept);
}

/** Sends what is kept, one after another; what is refused is said and goes too. Of several tabs one does it. */
async function sendKept() {
  if (!read().length) return;
  const { me } = await viewer(), go = async () => {
    for (let next; (next = read().find(x => x.me === me));) {
      const answer = await post(next.url, next.data, { accept: "text/html", quiet: true });
      if (answer.status === 0 || answer.status >= 500 || answer.status === 401 || answer.status === 429) return;
      const at = JSON.stringify(next);
      write(read().filter(x => JSON.stringify(x) !== at));
      if (answer.ok && answer.text) await applyFragments(answer.text); else if (!answer.ok) say(answer.problem?.detail ?? t.failed, { late: true });
    }
  };
  await (navigator.locks ? navigator.locks.request(name, go) : go());
}

document.addEventListener("zv:unsent", event => { if (keep(event.detail)) event.preventDefault(); });
addEventListener("online", sendKept);
document.addEventListener("live:open", sendKept);
sendKept();
