// A card by keys: its menus, its title where it stands.
import { get, post } from "./request.js";
import { fill } from "./fragments.js";
import { refreshSoon } from "./live.js";
import { sayRefusal } from "./say.js";
import { t } from "./texts.js";

/** Opens the menu of that address beside an element. Choosing or Escape gives the focus back. */
export async function menuOf(url, element) {
  const menu = document.getElementById("quick-menu"), back = element.contains(document.activeElement) ? document.activeElement : element.querySelector("a");
  const answer = await get(url);
  if (!answer.ok) { sayRefusal(answer); return; }
  await fill(menu, answer.text);
  const box = element.getBoundingClientRect();
  const onToggle = event => {
    if (event.newState !== "closed") return;
    menu.removeEventListener("toggle", onToggle);
    if (back?.isConnected && (document.activeElement === document.body || menu.contains(document.activeElement))) back.focus({ preventScroll: true });
  };
  menu.addEventListener("toggle", onToggle);
  menu.showPopover();
  Object.assign(menu.style, { position: "fixed", inset: "auto", margin: "0", left: `${Math.max(8, Math.min(box.left + 24, innerWidth - menu.offsetWidth - 8))}px`, top: `${Math.max(8, Math.min(box.top + 28, innerHeight - menu.offsetHeight - 8))}px` });
}

/** Edits the title of a card where it stands. Enter and leaving save, Escape does not. */
export function retitle({ number, element }) {
  if (element.id === "card") { element.querySelector("#card-title")?.click(); return; }
  const links = [...element.querySelectorAll(`a[href="/tasks/${number}"]`)], link = links.find(each => each.textContent.trim() !== number) ?? links[0], thing = link.closest("[data-id], tr");
  if ("editing" in thing.dataset) return;
  const was = link.firstChild?.textContent.trim() ?? "", field = Object.assign(document.createElement("textarea"), { className: "textarea card-retitle", value: was, rows: 2 });
  field.setAttribute("aria-label", t.title);
  const close = () => { field.remove(); link.hidden = false; delete thing.dataset.editing; link.focus({ preventScroll: true }); };
  let sent = false;
  const save = async () => {
    const title = field.value.trim();
    if (sent) return;
    if (!title || title === was) { sent = true; close(); return; }
    sent = true;
    const answer = await post(`/tasks/${number}/title`, { title });
    if (!answer.ok) { sent = false; field.focus(); return; }
    if (link.firstChild) link.firstChild.textContent = title;
    close();
    const live = link.closest("[data-live]");
    if (live) refreshSoon(live);
  };
  field.addEventListener("keydown", event => {
    event.stopPropagation();
    if (event.key === "Escape") { event.preventDefault(); sent = true; close(); }
    if (event.key === "Enter" && !event.isComposing) { event.preventDefault(); save(); }
  });
  field.addEventListener("blur", save);
  for (const name of ["pointerdown", "mousedown", "touchstart", "click"]) field.addEventListener(name, event => event.stopPropagation());
  thing.dataset.editing = "";
  link.hidden = true;
  link.after(field);
  field.focus();
  field.select();
}
