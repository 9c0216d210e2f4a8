// <button data-controller="copy" data-copy-text="https://…">, or data-copy-from="#id" for a field.
import { Controller } from "@hotwired/stimulus";
import { say } from "../say.js";
import { t } from "../texts.js";

export default class extends Controller {
  connect() { this.element.addEventListener("click", this.copy); }
  disconnect() { this.element.removeEventListener("click", this.copy); }
  copy = async () => {
    const { copyText, copyFrom } = this.element.dataset, field = copyFrom && document.querySelector(copyFrom);
    try { await navigator.clipboard.writeText(copyText ?? field.value ?? field.textContent); say(t.copied); }
    catch { field?.select?.(); say(t.notCopied, { late: true }); }        // http without TLS has no clipboard
  };
}
