// Rows chosen by their boxes, and the form that changes them all: it shows while something is chosen. Shift chooses everything between.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  static targets = ["one", "all", "bar", "count"];

  connect() { this.element.addEventListener("htmx:after:request", this.done); this.element.addEventListener("choice:settled", this.settled); this.element.addEventListener("live:fresh", this.count); this.element.addEventListener("click", this.between); this.count(); }
  disconnect() { this.element.removeEventListener("htmx:after:request", this.done); this.element.removeEventListener("choice:settled", this.settled); this.element.removeEventListener("live:fresh", this.count); this.element.removeEventListener("click", this.between); }

  all() { for (const box of this.oneTargets) box.checked = this.allTarget.checked; this.count(); }

  count = () => {
    if (!this.hasBarTarget) return;
    const chosen = this.oneTargets.filter(box => box.checked);
    for (const box of this.oneTargets) box.closest("tr").toggleAttribute("aria-selected", box.checked);
    for (const row of this.element.querySelectorAll("tr[aria-selected]")) row.setAttribute("aria-selected", "true");
    this.barTarget.hidden = chosen.length === 0;
    this.countTarget.textContent = `${this.countTarget.dataset.words} ${chosen.length}`;
    if (this.hasAllTarget) { this.allTarget.checked = chosen.length > 0 && chosen.length === this.oneTargets.length; this.allTarget.indeterminate = chosen.length > 0 && !this.allTarget.checked; }
  };

  between = event => {
    const box = event.target.closest?.("[data-selection-target=one]");
    if (!box) return;
    const [from, to] = [this.oneTargets.indexOf(this.last), this.oneTargets.indexOf(box)].sort((a, b) => a - b);
    if (event.shiftKey && from >= 0) for (const other of this.oneTargets.slice(from, to)) other.checked = box.checked;
    this.last = box;
    this.count();
  };

  /** Changed: what was chosen is settled. A refusal leaves the choice for another try. */
  done = event => {
    if (event.target !== this.barTarget && event.detail?.ctx?.sourceElement !== this.barTarget) return;
    const status = event.detail?.ctx?.response?.status ?? 0;
    if (status >= 200 && status < 300) this.settled();
  };

  settled = () => { this.barTarget.reset(); this.count(); };
}
