// A form that goes once, however often it is pressed. Coming back to the page makes it usable again.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() { this.element.addEventListener("submit", this.once); addEventListener("pageshow", this.again); this.element.addEventListener("htmx:finally:request", this.again); }
  disconnect() { this.element.removeEventListener("submit", this.once); removeEventListener("pageshow", this.again); this.element.removeEventListener("htmx:finally:request", this.again); }
  once = event => {
    if (this.sent) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    this.sent = true;
    event.submitter?.setAttribute("aria-busy", "true");
  };
  again = () => { this.sent = false; this.element.querySelectorAll("[aria-busy]").forEach(e => e.removeAttribute("aria-busy")); };
}
