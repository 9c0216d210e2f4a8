// The line of a new task in the dialog: begins with the field, closes when the task was made, reads the line anew for another project.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    this.line = this.element.elements.quick;
    this.line.focus();
    const project = new URL(location.href).pathname.match(/^\/projects\/([A-Za-z0-9]+)/)?.[1]?.toUpperCase();
    const here = project && [...this.element.elements.project.options].find(x => x.value === project);
    if (here) this.element.elements.project.value = project;
    this.element.addEventListener("htmx:after:request", this.done);
  }
  disconnect() { this.element.removeEventListener("htmx:after:request", this.done); }

  done = event => {
    if ((event.detail?.ctx?.sourceElement ?? event.target) !== this.element || !(event.detail?.ctx?.response?.status < 300)) return;
    this.element.closest("dialog")?.close();
  };

  reread() { this.line.dispatchEvent(new Event("reread")); }
}
