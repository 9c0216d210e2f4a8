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
    this.restore();
  }

  get isNote() { return this.mode === "note"; }
  get store() { return `draft:${this.answerUrl}:${this.mode}`; }
  restore() {
    if (this.sending !== undefined) return;             // moved by a refresh meanwhile: what is being sent is not a draft
    const [text, key] = JSON.parse(sessionStorage.getItem(this.store) ?? "[]");
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
    if (toNote) sessionStorage.removeItem(this.store);
    this.mode = this.element.dataset.mode = toNote ? "note" : "answer";
    this.textTarget.value = toNote ? words : "";
    this.restore();
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
    this.sending = text.value;
    text.value = "";
    key.value = uuid();
    button.setAttribute("aria-busy", "true");
    const answer = await post(this.isNote ? this.element.dataset.composerNoteUrl ?? this.answerUrl : this.answerUrl, data, { retry: () => this.element.requestSubmit() });
    const words = answer.ok || !this.hasTextTarget ? text.value : this.words, again = this.again && words.trim();
    this.sending = this.again = undefined;
    button.removeAttribute("aria-busy");
    if (answer.ok) this.element.reset(); else key.value = id;
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
