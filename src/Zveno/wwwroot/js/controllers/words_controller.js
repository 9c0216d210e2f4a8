// A form whose fields are words of an address: goes as soon as something is chosen, and leaves out what says nothing, so that the address can be read and shared.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  // a list with an open <details> is still being filled in by keyboard, but choosing is choosing: each choice is one address
  go(event) { if (event.target.type !== "search") this.element.requestSubmit(); }
  tidy() { for (const field of this.element.elements) if (field.name && field.value === "") field.disabled = true; }
}
