// The week's table of hours: arrows and Enter go from cell to cell, leaving a changed one saves it; Ctrl C in an empty cell takes over last week. Each cell holds at most one entry of the server's; without a network it is kept and sent later.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";
import { uuid } from "../ids.js";
import { keepTime } from "../kept_time.js";
import { sayRefusal } from "../say.js";

export default class extends Controller {
  stand({ target }) { target.select?.(); }

  key(event) {
    const cell = event.target.closest("input");
    if (!cell || event.altKey || event.shiftKey || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyC" && cell.value === "") { event.preventDefault(); document.getElementById("copy-week")?.click(); return; }
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") { cell.value = cell.defaultValue; cell.select(); return; }
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!step || (step[1] && !this.mayLeave(cell, step[1]))) return;
    event.preventDefault();
    const next = this.beside(cell, ...step);
    if (next) next.focus(); else if (event.key === "Enter") this.save({ target: cell });      // the last row has none below: what is written is kept all the same
  }

  /** Within a text that is being written the arrows move the caret; from its end, or when all of it is chosen, they leave. */
  mayLeave({ value, selectionStart: from, selectionEnd: to }, by) { return (from === 0 && to === value.length) || (from === to && from === (by < 0 ? 0 : value.length)); }

  beside(cell, down, right) {
    const td = cell.closest("td"), rows = [...this.element.tBodies[0].rows], row = rows.indexOf(td.parentElement);
    for (let i = row + down, j = td.cellIndex + right; rows[i]?.cells[j]; i += down, j += right) {
      const next = rows[i].cells[j].querySelector("input:enabled");
      if (next) return next;
    }
  }

  async save({ target: cell }) {
    const worked = cell.value.trim(), { entry, day, on, kind, purpose, member } = cell.dataset;
    if (cell.readOnly || worked === cell.defaultValue || (!entry && worked === "")) return;
    cell.readOnly = true;                                                   // one word at a time: a second would make a second entry
    const said = entry ? { url: `/time-entries/${entry}`, data: { worked: worked || "0" } } : { url: "/time-entries", data: { id: uuid(), day, worked, on, kind, purpose, member } };
    const answer = await post(said.url, said.data, { accept: "text/html", quiet: true });
    cell.readOnly = false;
    if (answer.status === 0) { keepTime(said); cell.dataset.entry ||= said.data.id; } else if (!answer.ok) { sayRefusal(answer); cell.value = cell.defaultValue; cell.focus(); return; }
    cell.defaultValue = cell.value;                                         // saved, here or there: what the server shows may take its place
    if (answer.text) await applyFragments(answer.text);
  }
}
