// A form in a dialog that closes it when the answer is there; a refusal leaves it open with what was typed.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() { this.element.addEventListener("htmx:after:request", this.done); }
  disconnect() { this.element.removeEventListener("htmx:after:request", this.done); }
  done = event => {
    if ((event.detail?.ctx?.sourceElement ?? event.target) === this.element && event.detail?.ctx?.response?.status < 300) this.element.closest("dialog")?.close();
  };
}
