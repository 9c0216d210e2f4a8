// A text field as tall as its text, where the browser cannot do it by itself.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() { if (!CSS.supports("field-sizing", "content")) { this.fit(); this.element.addEventListener("input", this.fit); } }
  disconnect() { this.element.removeEventListener("input", this.fit); }
  fit = () => { this.element.style.height = "auto"; this.element.style.height = `${this.element.scrollHeight + 2}px`; };
}
