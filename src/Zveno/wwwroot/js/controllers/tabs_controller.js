// Tabs by arrows and clicks. Each tab names its pane: <button role="tab" class="tab" aria-controls="pane-id">. `data-tabs-keep="key"` remembers.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    const kept = this.element.dataset.tabsKeep && sessionStorage.getItem(`tab:${this.element.dataset.tabsKeep}`);
    this.choose(this.tabs.find(tab => tab.getAttribute("aria-controls") === (this.chosen ?? kept)) ?? this.tabs.find(tab => tab.getAttribute("aria-selected") === "true") ?? this.tabs[0]);
    this.element.addEventListener("click", this.onClick);
    this.element.addEventListener("keydown", this.onKey);
    document.addEventListener("live:fresh", this.onFresh);
  }
  disconnect() { this.element.removeEventListener("click", this.onClick); this.element.removeEventListener("keydown", this.onKey); document.removeEventListener("live:fresh", this.onFresh); }

  get tabs() { return [...this.element.querySelectorAll("[role=tab]")]; }
  onFresh = event => { if (event.target.contains(this.element)) this.choose(this.tabs.find(tab => tab.getAttribute("aria-controls") === this.chosen) ?? this.tabs[0]); };
  onClick = event => { const tab = event.target.closest("[role=tab]"); if (tab) this.choose(tab, true); };
  onKey = event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key], tabs = this.tabs, at = tabs.indexOf(event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = tabs[(at + step + tabs.length) % tabs.length];
    this.choose(next, true);
    next.focus();
  };

  choose(chosen, byHand) {
    if (!chosen) return;
    this.chosen = chosen.getAttribute("aria-controls");
    for (const tab of this.tabs) {
      const pane = document.getElementById(tab.getAttribute("aria-controls"));
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      if (pane) pane.hidden = tab !== chosen;
    }
    if (byHand && this.element.dataset.tabsKeep) sessionStorage.setItem(`tab:${this.element.dataset.tabsKeep}`, this.chosen);
  }
}
