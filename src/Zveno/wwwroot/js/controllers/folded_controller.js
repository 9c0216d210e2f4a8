// Remembers which of its <details> a person folded, in this browser: by the id of each, under a name of the whole.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  static targets = ["one"];

  get key() { return `folded:${this.element.dataset.foldedName}`; }
  get folded() { return new Set(JSON.parse(localStorage.getItem(this.key) ?? "[]")); }

  oneTargetConnected(one) {
    if (this.folded.has(one.id)) one.open = false;
    one.addEventListener("toggle", this.keep);
  }

  oneTargetDisconnected(one) { one.removeEventListener("toggle", this.keep); }

  keep = ({ target }) => {
    const folded = this.folded;
    target.open ? folded.delete(target.id) : folded.add(target.id);
    localStorage.setItem(this.key, JSON.stringify([...folded].slice(-500)));
  };
}
