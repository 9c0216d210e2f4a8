// A field that saves itself when it changes: <select data-controller="autosave" data-autosave-url="…" name="assignee">. A refusal puts the old value back.
// Nothing chosen is sent as null; with data-autosave-empty, where null would mean «as it is», as the empty text.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";

export default class extends Controller {
  connect() { this.keep(); this.element.addEventListener("change", this.save); }
  disconnect() { this.element.removeEventListener("change", this.save); }

  get field() { return this.element; }
  get isBox() { return /^(checkbox|radio)$/.test(this.field.type); }
  get value() { return this.isBox ? this.field.checked : this.field.value; }
  keep() { this.was = this.value; }

  save = async () => {
    const value = this.value;
    this.element.setAttribute("aria-busy", "true");
    const answer = await post(this.element.dataset.autosaveUrl, { [this.field.name]: value === "" && !("autosaveEmpty" in this.element.dataset) ? null : value },
      { retry: () => { this.put(value); this.save(); } });
    this.element.removeAttribute("aria-busy");
    if (answer.ok) { this.was = value; this.settle(); if (answer.text) await applyFragments(answer.text); }
    else this.put(this.was);
  };

  put(value) { if (this.isBox) this.field.checked = value; else this.field.value = value; }
  /** What is saved is no longer «being edited»: later changes by others may come in. */
  settle() {
    if (this.isBox) this.field.defaultChecked = this.field.checked;
    else if (this.field.options) for (const option of this.field.options) option.defaultSelected = option.selected;
    else this.field.defaultValue = this.field.value;
  }
}
