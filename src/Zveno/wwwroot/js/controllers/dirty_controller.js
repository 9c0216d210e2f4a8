// A form whose changes must not be lost: leaving the page asks first.
import { Controller } from "@hotwired/stimulus";
import { isDirty } from "../fragments.js";

export default class extends Controller {
  connect() { this.element.addEventListener("input", this.look); this.element.addEventListener("submit", this.done); }
  disconnect() { this.element.removeEventListener("input", this.look); this.element.removeEventListener("submit", this.done); }
  look = () => this.element.toggleAttribute("data-dirty", [...this.element.elements].some(isDirty));
  done = () => this.element.removeAttribute("data-dirty");
}
