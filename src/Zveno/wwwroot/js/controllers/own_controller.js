// What only whoever wrote a thing may do (data-own-by), or who leads too (data-own-or-leads): unseen (hidden, data-keep="hidden") until it is known who looks.
// With data-own-edits, the id of an editable text, it opens that.
import { Controller } from "@hotwired/stimulus";
import { viewer } from "../me.js";

export default class extends Controller {
  async connect() {
    this.element.addEventListener("click", this.onClick);
    const { me, leads } = await viewer();
    this.element.hidden = me !== this.element.dataset.ownBy && !("ownOrLeads" in this.element.dataset && leads !== undefined);
  }
  disconnect() { this.element.removeEventListener("click", this.onClick); }

  onClick = () => document.getElementById(this.element.dataset.ownEdits)?.dispatchEvent(new Event("editable:open"));
}
