// Keys. The sheet in #keys, which the server makes of its registry, says which key does what; <a data-key="g i"> and <button data-key="c"> are gone to or pressed.
import { menuOf, retitle } from "./card_keys.js";
import { post } from "./request.js";
import { applyFragments } from "./fragments.js";

/** Somebody writes; the field of a dialog that was just closed keeps the focus for a frame, and nobody writes there. */
const typing = element => element?.closest?.("input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], [data-editing]");
/** The key by its place when the layout is not Latin: «у» on a Russian keyboard is `e`. */
export const letter = event => /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : /^Key[A-Z]$/.test(event.code) && !/^[ -~]$/.test(event.key) ? event.code[3].toLowerCase() : "";
const nameOf = event => event.key === "?" || (event.shiftKey && event.code === "Slash" && event.key !== "/") || (event.shiftKey && event.code === "Digit7" && event.key === "?") ? "?" : event.code === "Slash" && !event.shiftKey ? "/" : letter(event);
const visible = element => element.checkVisibility?.() ?? true;

/** What the page itself offers for a key: <button data-key="c">. */
const pressable = key => [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(element => visible(element) || element.matches("[popover] *"));

/** What the sheet's names do. */
const does = {
  palette: () => document.dispatchEvent(new CustomEvent("palette:open")),
  search: () => document.dispatchEvent(new CustomEvent("palette:open", { detail: { search: true } })),
  press: (card, { keys }) => { const target = pressable(keys); if (target) press(target); },
  help: () => document.getElementById("keys")?.showModal(),
  title: card => retitle(card),
};

/** What is written in the sheet. */
const sheet = () => [...document.querySelectorAll("#keys [data-shortcut]")].map(({ dataset, lastElementChild }) => ({ keys: dataset.shortcut, does: dataset.does, opens: dataset.opens, posts: dataset.posts, what: lastElementChild.textContent }));
const isOfCard = ({ does: name, opens, posts }) => Boolean(opens || posts || name === "title");

const taskIn = element => element?.querySelector('a[href^="/tasks/"]')?.getAttribute("href").match(/^\/tasks\/([A-Z0-9]+-\d+)$/)?.[1];
const found = element => { const number = taskIn(element); return number ? { number, element } : undefined; };

/** The card that keys are about: in focus, under the pointer, or open. */
export function cardHere() {
  const focused = document.activeElement?.closest?.("[data-id], tr, #card"), open = document.getElementById("card");
  const ofOpen = open && { number: open.dataset.liveSrc?.match(/\/tasks\/([A-Z0-9]+-\d+)/)?.[1], element: open };
  if (focused?.id === "card") return ofOpen;
  return found(focused) ?? found([...document.querySelectorAll("[data-id]:hover")].at(-1)) ?? (ofOpen?.number ? ofOpen : undefined);
}

async function run(key, card) {
  if (isOfCard(key) && !card) return false;
  if (key.does) return does[key.does](card, key);
  if (key.opens) return menuOf(key.opens.replace("{card}", card.number), card.element);
  if (!key.posts) return false;
  const answer = await post(key.posts.replace("{card}", card.number), {}, { accept: "text/html" });
  if (answer.ok) await applyFragments(answer.text);
}

/** What can be done with a card, as lines of the palette that hold the words typed. */
export function cardActs(card, typed) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const lines = card ? sheet().filter(isOfCard).filter(key => words.every(word => `${key.what} ${card.number}`.toLowerCase().includes(word))) : [];
  if (!lines.length) return [];
  const line = key => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "palette-item" }), kbd = document.createElement("kbd");
    kbd.textContent = key.keys;
    button.append(Object.assign(document.createElement("span"), { className: "cut", textContent: key.what }), kbd);
    button.addEventListener("click", () => { button.closest("dialog").close(); run(key, card); });
    return button;
  };
  return [Object.assign(document.createElement("h3"), { textContent: card.number }), ...lines.map(line)];
}

const press = target => { if (target.matches("input:not([type=checkbox]), textarea, select")) target.focus(); else target.click(); };
let first = "", timer;

/** Whether `g` was pressed and the letter that says where to is awaited. */
export const isGoing = () => first !== "";

addEventListener("keydown", event => {
  if (event.defaultPrevented || event.isComposing) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (letter(event) === "k" || event.code === "KeyK")) { event.preventDefault(); does.palette(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey || (typing(event.target) && visible(event.target)) || document.querySelector("dialog[open]") || event.target.closest?.("[popover]")) return;
  if (/^Arrow(Up|Down)$/.test(event.key)) { if (walk(event.target, event.key === "ArrowDown" ? 1 : -1) || begin(event.target, event.key === "ArrowDown")) event.preventDefault(); return; }
  const name = nameOf(event);
  if (!name) return;
  clearTimeout(timer);
  const second = first && [...document.querySelectorAll(`[data-key="${CSS.escape(`${first} ${name}`)}"]`)].find(visible);
  const begins = !first && name === "g";
  if (first) { first = ""; if (second) { event.preventDefault(); press(second); return; } }
  if (begins) { first = "g"; timer = setTimeout(() => first = "", 1200); return; }
  const keys = sheet().filter(each => each.keys === name && (each.does || each.opens || each.posts)), card = keys.some(isOfCard) ? cardHere() : undefined;
  const key = keys.find(each => isOfCard(each) ? card : each.does !== "press" || pressable(name));         // a letter may mean one thing on a card and another at the desk
  if (!key) return;
  event.preventDefault();
  run(key, card);
});

/** On any view, when nothing has the focus, an arrow gives it to the first thing, or to the last. */
function begin(target, down) {
  if (target !== document.body) return false;
  const links = [...document.querySelectorAll(":is(.board, .lanes, .cal, .gantt, #my-day) [data-id] a, :is(.task-table, .backlog) .task-name > a, .load a[tabindex='0']")].filter(visible), link = down ? links[0] : links.find(each => each.closest(".gantt-loose")) ?? links.at(-1);
  link?.focus();
  return Boolean(link);
}

/** Up and down in a table: the same place of the next row. */
function walk(target, by) {
  const row = target.closest?.("tbody tr"), table = row?.closest("table");
  if (!table || !target.matches("a, button, input[type=checkbox]")) return false;
  const places = of => [...of.querySelectorAll("a, button, input[type=checkbox]")].filter(visible), at = places(row).indexOf(target);
  const rows = [...table.querySelectorAll("tbody tr")].filter(each => each.querySelector("td a, td input")), next = rows[rows.indexOf(row) + by];
  if (!next) return false;
  (places(next)[at] ?? places(next)[0])?.focus();
  return true;
}
