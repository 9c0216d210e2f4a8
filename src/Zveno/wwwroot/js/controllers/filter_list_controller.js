// Narrows a list already on the page: a field with target `field`, things with target `thing` (data-words or their text).
import { Controller } from "@hotwired/stimulus";

const plain = text => text.toLowerCase().replaceAll("ё", "е");

export default class extends Controller {
  static targets = ["field", "thing", "empty"];
  connect() { document.addEventListener("live:fresh", this.onFresh); }
  disconnect() { document.removeEventListener("live:fresh", this.onFresh); }
  onFresh = () => { if (this.fieldTarget.value) this.narrow(); };

  narrow() {
    const words = plain(this.fieldTarget.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const thing of this.thingTargets) {
      const text = plain(thing.dataset.words ?? thing.textContent), fits = words.every(word => text.includes(word));
      thing.hidden = !fits;
      shown += fits;
    }
    if (this.hasEmptyTarget) this.emptyTarget.hidden = shown > 0;
  }
}
