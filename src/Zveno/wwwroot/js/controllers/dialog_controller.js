// <button data-dialog-open="id">; on <dialog data-controller="dialog">: a click on the veil closes, [data-dialog-close] closes, `src` is loaded when it opens.
import { Controller } from "@hotwired/stimulus";
import { get } from "../request.js";
import { fill } from "../fragments.js";
import { sayRefusal } from "../say.js";

document.addEventListener("click", event => {
  const opener = event.target.closest?.("[data-dialog-open]");
  if (opener) { event.preventDefault(); document.getElementById(opener.dataset.dialogOpen)?.showModal(); }
  if (event.target.closest?.("[data-dialog-close]")) { event.preventDefault(); event.target.closest("dialog")?.close(); }
});

export default class extends Controller {
  connect() { this.element.addEventListener("mousedown", this.onDown); this.element.addEventListener("toggle", this.onToggle); }
  disconnect() { this.element.removeEventListener("mousedown", this.onDown); this.element.removeEventListener("toggle", this.onToggle); }
  onDown = event => { if (event.target === this.element) { const box = this.element.getBoundingClientRect(); if (event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom) this.element.close(); } };
  onToggle = async event => {
    const { dialogSrc, dialogInto } = this.element.dataset;
    if (event.newState !== "open" || !dialogSrc) return;
    const answer = await get(dialogSrc);
    if (answer.ok) { await fill(dialogInto ? this.element.querySelector(dialogInto) : this.element, answer.text); this.begin(); } else { this.element.close(); sayRefusal(answer); }
  };
  /** The first field gets the focus, unless somebody is in another already. */
  begin() { if (!this.element.querySelector(":focus")) this.element.querySelector("[autofocus]")?.focus(); }
}
