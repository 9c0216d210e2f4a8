// The command palette: Ctrl K or `/`. Asks the server as you type, arrows choose, Enter goes. Without script its button is a link to the search page.
import { Controller } from "@hotwired/stimulus";
import { get } from "../request.js";
import { t } from "../texts.js";
import { announce } from "../say.js";
import { cardActs, cardHere } from "../shortcuts.js";
import { undoLines } from "../undo.js";

export default class extends Controller {
  static targets = ["field", "results"];

  connect() { document.addEventListener("palette:open", this.open); document.addEventListener("click", this.onClick); }
  disconnect() { document.removeEventListener("palette:open", this.open); document.removeEventListener("click", this.onClick); }

  onClick = event => { if (event.target.closest("[data-palette]") && !event.ctrlKey && !event.metaKey) { event.preventDefault(); this.open(); } };
  open = () => { if (!this.element.open) { this.card = cardHere(); this.element.showModal(); this.fieldTarget.select(); this.ask(); } };
  close() { this.element.close(); }

  typed() { clearTimeout(this.timer); this.timer = setTimeout(() => this.ask(), 90); }

  async ask() {
    this.abort?.abort();
    this.abort = new AbortController();
    const url = new URL(this.element.dataset.paletteUrl, location);
    url.searchParams.set("q", this.fieldTarget.value.trim());
    const answer = await get(url, { target: "div#palette-results", signal: this.abort.signal });
    if (answer.aborted) return;
    if (answer.ok) this.resultsTarget.innerHTML = answer.text; else this.resultsTarget.textContent = answer.status === 0 ? t.notSent : t.failed;
    this.resultsTarget.prepend(...cardActs(this.card, this.fieldTarget.value));
    this.resultsTarget.append(...undoLines(this.fieldTarget.value));
    this.options.forEach((option, i) => { option.id ||= `found-${i}`; option.setAttribute("role", "option"); });
    this.choose(0);
    announce(this.options.length ? t.found(this.options.length) : t.nothing);
  }

  get options() { return [...this.resultsTarget.querySelectorAll(".palette-item")]; }

  choose(index) {
    const options = this.options;
    this.at = options.length ? (index + options.length) % options.length : -1;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === this.at)));
    const chosen = options[this.at];
    chosen?.scrollIntoView({ block: "nearest" });
    if (chosen) this.fieldTarget.setAttribute("aria-activedescendant", chosen.id); else this.fieldTarget.removeAttribute("aria-activedescendant");
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") { event.preventDefault(); this.close(); }          // else a search field would first eat it to empty itself
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); this.choose(this.at + (event.key === "ArrowDown" ? 1 : -1)); }
    if (event.key === "Enter") { event.preventDefault(); this.close(); this.options[this.at]?.click(); }
  }
}
