// Several steps back. Every message that offers «Отменить» is a step; the last ones are kept for the tab and the sign-in. Ctrl Z takes the last back, the palette lists them.
// Whether a step can still be taken back is the server's to say: what somebody has changed since stays.
import { post, settled } from "./request.js";
import { applyFragments } from "./fragments.js";
import { say } from "./say.js";
import { t } from "./texts.js";

const most = 20, store = "undo";
const signedIn = () => document.cookie.match(/(?:^|; )zv_token=([^;]*)/)?.[1] ?? "";

function steps() {
  const kept = JSON.parse(sessionStorage.getItem(store) ?? "{}");
  return kept.of === signedIn() ? kept.steps : [];
}

function keep(list) {
  while (list.length > most) list.shift();
  for (;;) {
    try { sessionStorage.setItem(store, JSON.stringify({ of: signedIn(), steps: list })); return; }
    catch { if (!list.shift()) return; }                        // a long description does not fit: the oldest steps go
  }
}

/** Keeps what a message offers to take back. */
export const remember = (text, url, fields) => keep([...steps(), { text, url, fields }]);

/** Forgets a step that is taken back elsewhere: the same address with the same fields. */
export function forget(url, fields) {
  const list = steps(), at = list.findLastIndex(step => step.url === url && JSON.stringify(step.fields) === JSON.stringify(fields));
  if (at >= 0) keep(list.toSpliced(at, 1));
}

let busy = Promise.resolve();
/** Takes a step back; one after another, in the order asked for. The last one when none is named. */
export const takeBack = step => busy = busy.then(settled).then(() => run(step ?? steps().at(-1)));

async function run(step) {
  if (!step) { say(t.nothingToUndo); return; }
  forget(step.url, step.fields);
  const answer = await post(step.url, step.fields ?? {}, { accept: "text/html", undoes: true });
  if (answer.status === 0 || answer.status >= 500) remember(step.text, step.url, step.fields);
  if (!answer.ok) return;
  if (answer.text) await applyFragments(answer.text);
  if (!answer.text.includes('class="toast')) say(t.undone(step.text));
}

/** What can be taken back, the last first, as lines of the palette: a few when nothing is typed, else those that hold the words if «отменить» is one, so that Enter takes nothing back by accident. */
export function undoLines(typed) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean), asked = words.some(word => word.length > 2 && t.undoing.toLowerCase().startsWith(word));
  const lines = words.length && !asked ? [] : steps().reverse().filter(step => words.every(word => `${t.undoing} ${step.text}`.toLowerCase().includes(word))).slice(0, asked ? most : 5);
  if (!lines.length) return [];
  const line = step => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "palette-item" });
    button.append(Object.assign(document.createElement("span"), { className: "cut", textContent: step.text }));
    button.addEventListener("click", () => { button.closest("dialog").close(); takeBack(step); });
    return button;
  };
  return [Object.assign(document.createElement("h3"), { textContent: t.undoing }), ...lines.map(line)];
}

const typing = element => element?.closest?.("input:not([type=checkbox], [type=radio], [type=button]), textarea, [contenteditable], [data-editing]");

addEventListener("keydown", event => {
  if (event.defaultPrevented || event.isComposing || event.repeat || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (event.code !== "KeyZ" && event.key.toLowerCase() !== "z") return;
  if (typing(event.target) || document.querySelector("dialog[open]")) return;          // there it is the browser's own
  event.preventDefault();
  takeBack();
});

/** What the page before this one had to say: an answer that led here. */
function saidBefore() {
  const said = document.cookie.match(/(?:^|; )zv_said=([^;]*)/)?.[1];
  if (!said) return;
  document.cookie = "zv_said=; path=/; max-age=0";
  const { text, undo, with: fields } = JSON.parse(decodeURIComponent(said)), step = { text, url: undo, fields };
  if (!undo?.startsWith("/")) { say(text); return; }
  remember(text, undo, fields);
  say(text, { act: { text: t.undo, run: () => takeBack(step) } });
}
saidBefore();
