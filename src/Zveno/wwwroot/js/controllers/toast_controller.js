// A message at the foot of the page, made by a script or sent by the server. One with something to press stays longer, and while it is pointed at.
import { Controller } from "@hotwired/stimulus";
import { forget, remember } from "../undo.js";

export default class extends Controller {
  connect() {
    const area = this.element.parentElement;
    for (const same of [...area.children]) if (same !== this.element && same.textContent === this.element.textContent) same.remove();
    // what was refused before is settled by the next try; one with something to press waits to be pressed
    for (const old of area.querySelectorAll(".is-refusal:not(:has(button))")) if (old !== this.element) old.remove();
    while (area.children.length > 3) area.firstElementChild.remove();
    // an open dialog is drawn above everything else: the messages go on top of it as a popover
    if (document.querySelector("dialog[open]") && "popover" in area) { area.popover = "manual"; area.hidePopover(); area.showPopover(); }
    this.element.addEventListener("click", this.onClick);
    const undo = this.element.querySelector(".toast-undo");
    if (undo && !("ofUndo" in this.element.dataset)) {
      const step = [undo.getAttribute("hx-post"), JSON.parse(undo.getAttribute("hx-vals") ?? "{}")];
      remember(this.element.querySelector("p").textContent, ...step);
      undo.addEventListener("click", () => forget(...step));
    }
    this.wait();
  }
  disconnect() { clearTimeout(this.timer); }
  wait() { this.timer = setTimeout(() => this.element.matches(":hover, :focus-within") ? this.wait() : this.element.remove(), this.element.matches(".is-refusal, :has(button)") ? 10_000 : 4_000); }
  onClick = event => { if (event.target.closest("button")) setTimeout(() => this.element.remove(), 1500); };
}
