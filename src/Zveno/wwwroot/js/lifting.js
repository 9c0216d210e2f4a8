// Sorting by keyboard: on a focused thing Space lifts, arrows move within and between lists, Space drops, Escape puts back.
import { hold, release } from "./live.js";
import { announce } from "./say.js";
import { t } from "./texts.js";

/** Lists one can move between: same group, in the order of the page. */
const lists = of => [...document.querySelectorAll("[data-controller~=sortable]")].filter(l => l.dataset.sortableGroup === of.dataset.sortableGroup);
const nameOf = item => item.dataset.name ?? item.querySelector("a")?.textContent.trim() ?? "";
const place = (list, item, before) => { const focus = document.activeElement; list.moveBefore ? list.moveBefore(item, before) : list.insertBefore(item, before); if (document.activeElement !== focus) focus.focus(); item.scrollIntoView({ block: "nearest", inline: "nearest" }); };
let lifted;     // { item, was: { list, before }, settle }

function lift(item, settle) {
  lifted = { item, settle, was: { list: item.parentElement, before: item.nextElementSibling } };
  item.dataset.lifted = "";
  hold();
  announce(t.lifted(nameOf(item)));
}

function drop(back) {
  const { item, was, settle } = lifted;
  lifted = undefined;
  delete item.dataset.lifted;
  if (back) place(was.list, item, was.before);
  release();
  announce(back ? t.putBack(nameOf(item)) : t.dropped(nameOf(item), item.parentElement.dataset.sortableName ?? ""));
  if (!back) settle(item, was);
}

/** Listens on a list; returns how to stop. `things(list)` are what can be sorted, `settle(item, was)` saves. */
export function lifting(list, { things, settle }) {
  const step = (item, key) => {
    const here = item.parentElement, all = things(here), at = all.indexOf(item), side = lists(here), other = side[side.indexOf(here) + (key === "ArrowRight" ? 1 : -1)];
    // lists that stand in rows (days of weeks): up and down is the same place a row away
    const row = Number(here.dataset.sortableRow), far = row && /Up|Down/.test(key) ? side[side.indexOf(here) + (key === "ArrowDown" ? row : -row)] : undefined;
    if (row && /Up|Down/.test(key)) return far && [far, null];
    if (key === "ArrowUp" && at > 0) return [here, all[at - 1]];
    if (key === "ArrowDown" && at < all.length - 1) return [here, all[at + 2] ?? null];
    if (/Left|Right/.test(key) && other) return [other, things(other)[Math.min(at, things(other).length)] ?? null];
  };
  const onKey = event => {
    const item = event.target.closest("[data-id]");
    if (!item || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [data-editing]")) return;
    if (event.key === " " && event.target.matches("a, [data-id]")) { event.preventDefault(); lifted ? drop(false) : lift(item, settle); }
    else if (event.key === "Escape" && lifted) { event.preventDefault(); event.stopPropagation(); drop(true); }
    else if (/^Arrow/.test(event.key)) {
      const to = step(item, event.key);
      event.preventDefault();
      if (lifted && to) { place(to[0], item, to[1]); announce(t.at(to[0].dataset.sortableName ?? "", things(to[0]).indexOf(item) + 1, things(to[0]).length)); }
      else if (!lifted) focusNear(item, event.key);
    }
  };
  const focusNear = (item, key) => {
    const here = item.parentElement, all = things(here), at = all.indexOf(item), side = lists(here), mine = side.indexOf(here);
    // to the side it goes past what stands empty
    const other = (key === "ArrowRight" ? side.slice(mine + 1) : side.slice(0, Math.max(0, mine)).reverse()).find(list => things(list).length > 0);
    const next = key === "ArrowUp" ? all[at - 1] : key === "ArrowDown" ? all[at + 1] : other && (things(other)[at] ?? things(other).at(-1));
    (next?.querySelector("a") ?? next)?.focus();
  };
  const onBlur = () => setTimeout(() => { if (lifted && !lifted.item.contains(document.activeElement)) drop(true); });
  list.addEventListener("keydown", onKey);
  list.addEventListener("focusout", onBlur);
  return () => { list.removeEventListener("keydown", onKey); list.removeEventListener("focusout", onBlur); };
}
