// A key on the thing that has the focus presses the button in it that says so: [data-one-key=d].
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() { this.element.addEventListener("keydown", this.press); }
  disconnect() { this.element.removeEventListener("keydown", this.press); }

  press = event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select, [data-editing]")) return;
    const button = event.target.closest("[data-id]")?.querySelector(`[data-one-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (button) { event.preventDefault(); event.stopPropagation(); button.click(); }
  };
}
