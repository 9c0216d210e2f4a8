// Where a person writes. Enter sends, Shift Enter breaks, Ctrl . turns an answer into a note. The draft stays until the server has it, and what is
// typed while it is being sent is the next one; one id a message, made here, so that a double click or a retry is one message.
// `data-composer-then="#new-item-{id}"` is what gets the focus when it is done, {id} being the message's.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";
import { uuid } from "../ids.js";
import { kept, readable } from "../marks.js";

export default class extends Controller {
  static targets = ["text", "key", "send"];

  connect() {
    this.answerUrl = this.element.getAttribute("action");
    this.mode = this.element.dataset.mode ?? "answer";
    this.given = {};
    if (this.draftUrl && this.sending === undefined) {            // what the server keeps of it
      this.given = { [this.mode]: this.textTarget.value, ...this.element.dataset.composerNote && { note: this.element.dataset.composerNote } };
      this.textTarget.value = "";
    }
    this.restore();
  }
  disconnect() { if (this.saving) this.save(); }

  get draftUrl() { return this.element.dataset.composerDraftUrl; }
  get isNote() { return this.mode === "note"; }
  get store() { return `draft:${this.answerUrl}:${this.mode}`; }
  restore() {
    if (this.sending !== undefined) return;             // moved by a refresh meanwhile: what is being sent is not a draft
    const [own, key] = JSON.parse(sessionStorage.getItem(this.store) ?? "[]"), text = own || this.given[this.mode];     // what this tab has not told the server yet is newer
    if (text && !this.textTarget.value) this.textTarget.value = this.isNote ? readable(this.textTarget, text) : text;
    this.keyTarget.value = key || uuid();
  }
  /** What is being sent and what was typed since. */
  get words() { return [this.sending, this.textTarget.value].filter(Boolean).join(this.textTarget.matches("textarea") ? "\n" : " "); }
  /** Words as they are kept: only a note names people. */
  kept(words) { return this.isNote ? kept(this.textTarget, words) : words; }
  keep() {
    if (this.words.trim()) sessionStorage.setItem(this.store, JSON.stringify([this.kept(this.words), this.keyTarget.value]));
    else sessionStorage.removeItem(this.store);
    if (!this.draftUrl) return;
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.save(), 800);
  }

  /** A moment after the last key the server has it too: it is there on another machine. Once it has, this tab's own copy goes. */
  async save(mode = this.mode, text = this.kept(this.words)) {
    clearTimeout(this.saving);
    this.saving = undefined;
    const { store } = this;
    this.saved = post(this.draftUrl, { text, isNote: mode === "note" }, { quiet: true, accept: "application/json" });
    if (!(await this.saved).ok) return;
    this.given[mode] = text;
    if (!this.saving && this.sending === undefined && this.mode === mode && JSON.parse(sessionStorage.getItem(store) ?? "[]")[0] === text) sessionStorage.removeItem(store);
  }

  /** Words of an answer that was taken back. */
  returned({ detail: { text } }) {
    this.given.answer = text;
    if (this.isNote) return;
    this.textTarget.value = text;
    this.keep();
    this.textTarget.focus();
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !matchMedia("(pointer: coarse)").matches) { event.preventDefault(); this.element.requestSubmit(); }
    if ((event.ctrlKey || event.metaKey) && (event.code === "Period" || event.code === "Slash" && event.key === ".")) { event.preventDefault(); this.toggle(); }
  }

  /** Answer → note takes the words along; note → answer does not: what was written for the team is not sent to a client by a slip of a key. */
  toggle() {
    if (!this.element.dataset.composerNoteUrl) return;
    const words = this.textTarget.value, toNote = this.mode !== "note";
    this.keep();
    if (toNote) { sessionStorage.removeItem(this.store); if (this.draftUrl) this.save("answer", ""); }
    else if (this.draftUrl) this.save();
    this.mode = this.element.dataset.mode = toNote ? "note" : "answer";
    this.textTarget.value = toNote ? words : "";
    this.restore();
    if (toNote && words.trim()) this.keep();
    this.textTarget.focus();
  }

  async send(event) {
    event.preventDefault();
    const files = [...this.element.querySelectorAll("input[type=file]")].some(input => input.files.length);
    if (this.textTarget.dataset.uploading) { this.textTarget.addEventListener("picture:done", () => this.element.requestSubmit(), { once: true }); return; }
    if (!this.textTarget.value.trim() && !files) return;
    if (this.sending !== undefined) { this.again = true; return; }
    const { store, textTarget: text, keyTarget: key, sendTarget: button } = this, id = key.value, was = document.activeElement, data = new FormData(this.element);
    data.set(text.name, this.kept(text.value));
    clearTimeout(this.saving);
    this.saving = undefined;
    this.sending = text.value;
    text.value = "";
    key.value = uuid();
    button.setAttribute("aria-busy", "true");
    await this.saved;                                        // a draft that is on its way arrives before its words are sent, not after
    const answer = await post(this.isNote ? this.element.dataset.composerNoteUrl ?? this.answerUrl : this.answerUrl, data, { retry: () => this.element.requestSubmit() });
    const words = answer.ok || !this.hasTextTarget ? text.value : this.words, again = this.again && words.trim();
    this.sending = this.again = undefined;
    button.removeAttribute("aria-busy");
    if (answer.ok) { this.element.reset(); this.given[this.mode] = ""; } else key.value = id;
    text.value = words;
    if (answer.ok) sessionStorage.removeItem(store);
    if (this.hasTextTarget) this.keep();
    if (!answer.ok) return;
    this.element.dispatchEvent(new Event("composer:sent", { bubbles: true }));
    if (answer.text) await applyFragments(answer.text, document.querySelector(this.element.dataset.composerInto ?? "#nowhere"));
    const then = this.element.dataset.composerThen;
    if (then && !words && (was === document.activeElement || document.activeElement === document.body)) document.querySelector(then.replace("{id}", id))?.focus();
    if (again) this.element.requestSubmit();
  }
}
