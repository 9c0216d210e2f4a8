// A field that saves itself when it changes: <select data-controller="autosave" data-autosave-url="…" name="assignee">. A refusal puts the old value back.
// A date goes when it is whole: neither a part of it nor a year like 0002, which is still being typed; whoever leaves it so is told, or has the old one back.
// Nothing chosen is sent as null; with data-autosave-empty, where null would mean «as it is», as the empty text.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";

export default class extends Controller {
  connect() { this.keep(); this.element.addEventListener("change", this.onChange); this.element.addEventListener("blur", this.onLeave); }
  disconnect() { this.element.removeEventListener("change", this.onChange); this.element.removeEventListener("blur", this.onLeave); }

  get field() { return this.element; }
  get isBox() { return /^(checkbox|radio)$/.test(this.field.type); }
  get value() { return this.isBox ? this.field.checked : this.field.value; }
  keep() { this.was = this.value; }

  get isPart() { return this.field.validity.badInput; }
  get isUnfinished() { return this.field.type === "date" && this.value !== "" && !/^(20\d\d|2100)-/.test(this.value); }
  onChange = () => { if (!this.isPart && !this.isUnfinished) this.save(); };
  onLeave = () => { if (this.isPart) this.put(this.was); else if (this.isUnfinished) this.save(); };

  async save() {
    if (this.saving) { this.again = true; return; }                 // one after another, so that the last one typed is the one that stays
    this.saving = true;
    await this.send(this.value);
    this.saving = false;
    if (this.again) { this.again = false; if (this.value !== this.was) this.save(); }
  }

  async send(value) {
    this.element.setAttribute("aria-busy", "true");
    const answer = await post(this.element.dataset.autosaveUrl, { [this.field.name]: value === "" && !("autosaveEmpty" in this.element.dataset) ? null : value },
      { retry: () => { this.put(value); this.save(); } });
    this.element.removeAttribute("aria-busy");
    if (answer.ok) { this.was = value; if (this.value === value) this.settle(); if (answer.text) await applyFragments(answer.text); }
    else if (this.value === value) this.put(this.was);
  }

  put(value) { if (this.isBox) this.field.checked = value; else this.field.value = value; }
  /** What is saved is no longer «being edited»: later changes by others may come in. */
  settle() {
    if (this.isBox) this.field.defaultChecked = this.field.checked;
    else if (this.field.options) for (const option of this.field.options) option.defaultSelected = option.selected;
    else this.field.defaultValue = this.field.value;
  }
}
