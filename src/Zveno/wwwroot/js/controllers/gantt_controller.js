// The Gantt chart by hand: a bar is dragged whole or by an end, its knot to another bar; a task without dates onto the chart; and all of it by keys.
// The server draws; here bars only go before it does, and back when it refuses. On a phone bars are a picture and the plan's dialog does the work.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";
import { hold, release } from "../live.js";
import { announce } from "../say.js";
import { workDays } from "../work_days.js";
import { lifted, pressed } from "../pressing.js";
import { t } from "../texts.js";

const settleAfter = 500, edge = 7;

export default class extends Controller {
  connect() {
    this.element.addEventListener("keydown", this.onKey);
    this.element.addEventListener("focusout", this.onLeave);
    this.element.addEventListener("click", this.onClick);
    this.unpress = pressed(this.element, ".gantt-line, .gantt-loose", this.onPress);
    document.addEventListener("htmx:after:request", this.onDone);
    this.toToday();
  }
  disconnect() {
    for (const [name, run] of [["keydown", this.onKey], ["focusout", this.onLeave], ["click", this.onClick]]) this.element.removeEventListener(name, run);
    document.removeEventListener("htmx:after:request", this.onDone);
    this.unpress();
  }

  get scroll() { return this.element.querySelector(".gantt-scroll"); }
  get pixels() { return Number(this.element.dataset.ganttPixels); }
  get days() { return workDays(this.element.dataset.ganttFrom, this.element.dataset.ganttOff); }
  get isPicture() { return matchMedia("(max-width: 720px)").matches; }

  toToday() {
    const { scroll } = this;
    if (scroll) scroll.scrollLeft = this.days.at(this.element.dataset.ganttToday) * this.pixels - (scroll.clientWidth - 320) / 4;
  }

  // A bar goes before the server draws it.

  datesOf = row => ({ start: this.days.at(row.dataset.start), due: this.days.at(row.dataset.due) });
  draw(row, { start, due }) {
    const x = start * this.pixels, width = Math.max(this.pixels, (due - start + 1) * this.pixels), bar = row.querySelector(".gantt-bar"), done = row.querySelector(".gantt-part-done");
    const share = done && Number(done.getAttribute("width")) / Number(bar.getAttribute("width"));
    bar?.setAttribute("x", x); bar?.setAttribute("width", width);
    done?.setAttribute("x", x); done?.setAttribute("width", width * share);
    row.querySelector(".gantt-knot")?.setAttribute("cx", x + width + 8);
  }

  /** The whole bar, so many working days on: it takes as many of them as before. */
  shifted({ start, due }, by) {
    const { days } = this, to = days.shifted(days.onOrAfter(start), by);
    return { start: to, due: Math.max(to, days.shifted(days.onOrBefore(Math.max(due, start)), by)) };
  }

  async save(row, said) {
    const was = this.datesOf(row);
    row.dataset.state = "saving";
    const answer = await post(`/tasks/${row.dataset.id}/plan`, said, { accept: "text/html" });
    delete row.dataset.state;
    if (answer.ok) { await applyFragments(answer.text); return; }
    if (row.dataset.start) this.draw(row, was);
    row.dataset.state = "refused";
    setTimeout(() => delete row.dataset.state, 1200);
  }

  // By hand.

  onPress = press => {
    const row = press.target.closest("[data-id]"), loose = row.matches(".gantt-loose");
    if ((!loose && ("fixed" in row.dataset || this.isPicture)) || press.target.closest("button")) return;
    if (loose) return this.dragLoose(row, press);
    const bar = row.querySelector(".gantt-bar")?.getBoundingClientRect();
    if (!bar || press.x < bar.left - edge || press.x > bar.right + 20) return;
    if (press.target.matches(".gantt-knot") || press.x > bar.right + edge - 2) return this.dragTie(row, press);
    const wide = bar.width > 3 * edge, part = wide && press.x < bar.left + edge ? "start" : press.x > bar.right - edge ? "due" : "whole";
    const was = this.datesOf(row), { days } = this;
    let by = 0, now = was;
    lifted(press, {
      start: () => { hold(); row.dataset.lifted = ""; },
      move: ({ x }) => {
        const delta = Math.round((x - press.x) / this.pixels);
        if (part === "whole") { by = days.between(days.onOrAfter(was.start), days.onOrAfter(was.start + delta)); now = this.shifted(was, by); }
        else if (part === "start") now = { start: Math.min(was.start + delta, was.due), due: was.due };
        else now = { start: was.start, due: Math.max(was.due + delta, was.start) };
        this.draw(row, now);
      },
      end: dropped => {
        delete row.dataset.lifted;
        release();
        if (!dropped || (now.start === was.start && now.due === was.due)) { this.draw(row, was); return; }
        this.save(row, part === "whole" ? { days: by } : { startOn: days.iso(now.start), dueOn: days.iso(now.due) });
      },
      tap: () => row.querySelector(".gantt-name a")?.click(),
    });
  };

  dragTie(row, press) {
    const ties = this.element.querySelector(".gantt-ties"), line = document.createElementNS(ties.namespaceURI, "path");
    line.setAttribute("class", "gantt-tie gantt-tie-drawn");
    const at = ({ x, y }) => { const box = ties.getBoundingClientRect(); return `${x - box.left} ${y - box.top}`; };
    let over;
    lifted(press, {
      start: () => { hold(); ties.append(line); },
      move: point => {
        line.setAttribute("d", `M${at(press)}L${at(point)}`);
        const under = document.elementFromPoint(point.x, point.y)?.closest?.(".gantt-row[data-id]");
        if (over !== under) { delete over?.dataset.aimed; over = under === row ? undefined : under; if (over) over.dataset.aimed = ""; }
      },
      end: async dropped => {
        line.remove();
        delete over?.dataset.aimed;
        release();
        if (!dropped || !over) return;
        const answer = await post(`/tasks/${over.dataset.id}/blockers`, { blocker: row.dataset.id }, { accept: "text/html" });
        if (answer.ok) await applyFragments(answer.text);
      },
    });
  }

  dragLoose(item, press) {
    const { days } = this;
    let at;
    lifted(press, {
      start: () => { hold(); item.dataset.lifted = ""; },
      move: ({ x, y }) => {
        const scroll = this.scroll.getBoundingClientRect(), ground = this.element.querySelector(".gantt-ground").getBoundingClientRect();
        const inside = !this.scroll.hidden && x > scroll.left && x < scroll.right && y > scroll.top && y < scroll.bottom;
        at = inside ? days.onOrAfter(Math.floor((x - ground.left) / (ground.width / this.element.dataset.ganttOff.length))) : undefined;
        item.dataset.aimed = at === undefined ? "" : t.onDay(days.iso(at));
      },
      end: dropped => {
        delete item.dataset.lifted;
        delete item.dataset.aimed;
        release();
        if (dropped && at !== undefined) this.save(item, this.lengthFrom(item, at));
      },
    });
  }

  /** The dates of a task without any that begins on a day: as long as its estimate. */
  lengthFrom = (item, at) => ({ startOn: this.days.iso(at), dueOn: this.days.iso(this.days.shifted(at, Number(item.dataset.days) - 1)) });

  // By keys. Presses gather while they follow each other, then go as one.

  onKey = event => {
    const row = event.target.closest("[data-id]");
    if (!row || !event.target.matches("a, button") || event.ctrlKey || event.metaKey) return;
    if (/^Arrow(Up|Down)$/.test(event.key)) { event.preventDefault(); this.walk(row, event.key === "ArrowDown" ? 1 : -1); return; }
    if (event.key === "Escape" && this.pending?.row === row) { event.preventDefault(); event.stopPropagation(); this.drop(); return; }
    if (event.code === "KeyP" && !event.altKey && !event.shiftKey) { event.preventDefault(); this.openPlan(row); return; }
    if (!/^Arrow(Left|Right)$/.test(event.key) || "fixed" in row.dataset) return;
    event.preventDefault();
    const by = event.key === "ArrowRight" ? 1 : -1, part = event.shiftKey ? "due" : event.altKey ? "start" : "whole";
    if (row.matches(".gantt-loose")) { this.save(row, this.lengthFrom(row, this.days.onOrAfter(this.days.at(this.element.dataset.ganttToday)))); return; }
    if (this.pending && (this.pending.row !== row || this.pending.part !== part)) this.settle();
    const was = this.datesOf(row), { days } = this;
    this.pending ??= (hold(), { row, part, was, by: 0, now: was });
    const { pending } = this;
    if (part === "whole") { pending.by += by; pending.now = this.shifted(was, pending.by); }
    else if (part === "due") pending.now = { ...pending.now, due: Math.max(pending.now.start, days.shifted(pending.now.due, by)) };
    else pending.now = { ...pending.now, start: Math.min(pending.now.due, days.shifted(pending.now.start, by)) };
    this.draw(row, pending.now);
    announce(`${t.onDay(days.iso(pending.now.start))} – ${t.onDay(days.iso(pending.now.due))}`);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), settleAfter);
  };
  onLeave = event => { if (this.pending && !this.pending.row.contains(event.relatedTarget)) this.settle(); };

  settle() {
    const { row, part, was, by, now } = this.pending;
    clearTimeout(this.timer);
    this.pending = undefined;
    release();
    if (now.start !== was.start || now.due !== was.due) this.save(row, part === "whole" ? { days: by } : { startOn: this.days.iso(now.start), dueOn: this.days.iso(now.due) });
  }
  drop() { clearTimeout(this.timer); this.draw(this.pending.row, this.pending.was); this.pending = undefined; release(); }

  walk(row, by) {
    const all = [...this.element.querySelectorAll("[data-id]")], next = all[all.indexOf(row) + by];
    next?.querySelector("a")?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  // The plan of one task, in a dialog.

  onClick = event => {
    const button = event.target.closest("[data-plan]");
    if (button) this.openPlan(button.closest("[data-id]"));
  };
  openPlan(row) {
    const button = row.querySelector("[data-plan]"), dialog = document.getElementById("plan");
    if (!button || !dialog) return;
    dialog.replaceChildren();
    dialog.dataset.dialogSrc = button.dataset.plan;
    this.from = row.querySelector("a");
    dialog.addEventListener("close", () => this.from?.isConnected && this.from.focus({ preventScroll: true }), { once: true });
    dialog.showModal();
  }
  onDone = event => { const { sourceElement, response } = event.detail.ctx; if (response?.status < 400 && sourceElement?.matches?.("#plan [data-close-dialog]")) sourceElement.closest("dialog").close(); };
}
