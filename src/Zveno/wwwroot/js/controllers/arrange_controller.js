// What is chosen from a list and in which order, as one word of an address: boxes choose, dragging or the arrows order, sending joins.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  static targets = ["list", "word"];

  async connect() {
    const { default: Sortable } = await import("sortablejs");
    if (this.element.isConnected) this.sortable = Sortable.create(this.listTarget, { handle: "[data-handle]", animation: 0, ghostClass: "card-gap", supportPointer: false });
  }

  disconnect() { this.sortable?.destroy(); }

  up(event) { this.step(event, item => item.previousElementSibling?.before(item)); }
  down(event) { this.step(event, item => item.nextElementSibling?.after(item)); }
  step({ currentTarget }, move) { move(currentTarget.closest("li")); currentTarget.focus(); }

  join() {
    const boxes = [...this.listTarget.querySelectorAll("input[type=checkbox]")];
    const chosen = boxes.filter(box => box.checked).map(box => box.value).join();
    this.wordTarget.value = chosen === this.wordTarget.dataset.usual ? "" : chosen;
    for (const box of boxes) box.disabled = true;
    if (!this.wordTarget.value) this.wordTarget.disabled = true;
  }
}
