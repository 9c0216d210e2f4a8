// The side panel: opens an address beside the page, keeps it in the history, Escape closes it and gives the focus back.
import { Controller } from "@hotwired/stimulus";
import { get } from "../request.js";
import { fill } from "../fragments.js";
import { sayRefusal } from "../say.js";

export default class extends Controller {
  connect() {
    this.home = this.element.dataset.panelHome ?? location.href;         // a card opened by its own address names the board behind it
    if ("open" in this.element.dataset) history.replaceState({ panel: location.href }, "");
    this.element.addEventListener("panel:open", this.onOpen);
    this.element.addEventListener("live:gone", this.onGone);
    addEventListener("popstate", this.onPop);
    addEventListener("keydown", this.onKey);
  }
  disconnect() { removeEventListener("popstate", this.onPop); removeEventListener("keydown", this.onKey); }

  onOpen = async ({ detail: { url, from } }) => {
    this.from = from;
    const fresh = history.state?.panel === undefined;
    if (await this.show(url)) history[fresh ? "pushState" : "replaceState"]({ panel: url, pushed: fresh || history.state?.pushed }, "", url);
  };
  onPop = ({ state }) => { if (state?.panel) this.show(state.panel); else this.hide(); };
  onGone = () => this.close();
  onKey = event => {
    if (event.key !== "Escape" || event.defaultPrevented || !("open" in this.element.dataset) || document.querySelector("dialog[open], [popover]:popover-open") || event.target.closest?.("[data-editing]")) return;
    this.close();
  };

  async show(url) {
    document.documentElement.dataset.busy = "";
    const answer = await get(url, { target: "aside#panel" });
    delete document.documentElement.dataset.busy;
    if (!answer.ok) { sayRefusal(answer); return false; }
    await fill(this.element, answer.text);
    this.element.dataset.open = "";
    this.element.querySelector("[autofocus], h1, [data-panel-focus]")?.focus({ preventScroll: true });
    document.querySelectorAll("[data-panel-link][aria-current]").forEach(e => e.removeAttribute("aria-current"));
    document.querySelector(`[data-panel-link][href="${CSS.escape(new URL(url, location).pathname)}"]`)?.setAttribute("aria-current", "true");
    return true;
  }

  hide() {
    delete this.element.dataset.open;
    this.element.replaceChildren();
    (this.from?.isConnected ? this.from : undefined)?.focus({ preventScroll: true });
  }

  close(event) {
    event?.preventDefault();
    if (history.state?.pushed) history.back();
    else { history.pushState({}, "", this.home); this.hide(); }
  }
}
