// A table of links as one stop of Tab: arrows go from link to link over what is empty, Home and End to the ends of a row.
// A button outside with data-grid-next="…" goes to the next link that fits, round and round.
import { Controller } from "@hotwired/stimulus";

const visible = element => element.checkVisibility?.() ?? true;

export default class extends Controller {
  connect() {
    this.element.addEventListener("keydown", this.key);
    this.element.addEventListener("focusin", this.stand);
    document.addEventListener("click", this.next);
    document.addEventListener("live:fresh", this.settle);
    addEventListener("resize", this.settle);
    this.settle();
  }

  disconnect() {
    this.element.removeEventListener("keydown", this.key);
    this.element.removeEventListener("focusin", this.stand);
    document.removeEventListener("click", this.next);
    document.removeEventListener("live:fresh", this.settle);
    removeEventListener("resize", this.settle);
  }

  links = (of = this.element) => [...of.querySelectorAll("td a")].filter(visible);
  rows = () => [...this.element.tBodies].flatMap(body => [...body.rows]).filter(row => this.links(row).length);

  /** One link is reached by Tab: where the focus was last, else the first that is marked, else the first. */
  settle = () => {
    const all = this.links(), here = all.find(link => link === this.last) ?? all.find(link => link.getAttribute("href") === this.address) ?? all.find(link => link.closest(".load-over")) ?? all[0];
    for (const link of all) link.tabIndex = link === here ? 0 : -1;
  };

  stand = ({ target }) => {
    if (!target.matches?.("td a")) return;
    [this.last, this.address] = [target, target.getAttribute("href")];
    this.settle();
  };

  key = event => {
    const link = event.target.closest("td a");
    if (!link || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const row = this.links(link.closest("tr")), at = row.indexOf(link);
    const to = { ArrowLeft: () => row[at - 1], ArrowRight: () => row[at + 1], Home: () => row[0], End: () => row.at(-1), ArrowUp: () => this.beside(link, -1), ArrowDown: () => this.beside(link, 1) }[event.key];
    if (!to) return;
    event.preventDefault();
    this.go(to());
  };

  /** The link nearest to this one's column in the next row that has any. */
  beside(link, by) {
    const rows = this.rows(), row = rows[rows.indexOf(link.closest("tr")) + by], at = link.closest("td").cellIndex;
    return row && this.links(row).reduce((best, each) => Math.abs(each.closest("td").cellIndex - at) < Math.abs(best.closest("td").cellIndex - at) ? each : best);
  }

  next = ({ target }) => {
    const wanted = target.closest?.("[data-grid-next]")?.dataset.gridNext;
    if (!wanted) return;
    const all = this.links(), fit = all.filter(link => link.matches(wanted)), here = all.indexOf(this.last?.isConnected ? this.last : null);
    this.go(fit.find(link => all.indexOf(link) > here) ?? fit[0]);
  };

  go(link) {
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "nearest", inline: "center" });
  }
}
