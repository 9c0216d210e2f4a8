// A select that gets its options when it is first touched, from a <template> that the page has once: a hundred lists of the whole team would be the page's weight.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() { this.element.addEventListener("focus", this.fill); this.element.addEventListener("pointerdown", this.fill); }
  disconnect() { this.element.removeEventListener("focus", this.fill); this.element.removeEventListener("pointerdown", this.fill); }

  fill = () => {
    const from = document.getElementById(this.element.dataset.choicesFrom), value = this.element.value;
    if (!from || this.element.options.length > 1) return;
    const own = this.element.options[0];
    for (const option of from.content.children) if (option.value !== value) this.element.append(option.cloneNode(true));
    own.selected = true;
  };
}
