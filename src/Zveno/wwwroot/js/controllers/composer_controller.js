// Where a person writes. Enter sends, Shift Enter breaks, Ctrl . turns an answer into a note. The draft stays until the server has it;
// one id a message, made here, so that a double click or a retry is one message.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";
import { uuid } from "../ids.js";

export default class extends Controller {
  static targets = ["text", "key", "send"];

  connect() {
    this.answerUrl = this.element.getAttribute("action");
    this.mode = this.element.dataset.mode ?? "answer";
    this.restore();
  }

  get store() { return `draft:${this.answerUrl}:${this.mode}`; }
  restore() {
    const [text, key] = JSON.parse(sessionStorage.getItem(this.store) ?? "[]");
    if (text && !this.textTarget.value) this.textTarget.value = text;
    this.keyTarget.value = key || uuid();
  }
  keep() {
    if (this.textTarget.value.trim()) sessionStorage.setItem(this.store, JSON.stringify([this.textTarget.value, this.keyTarget.value]));
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
    if (this.sending || (!this.textTarget.value.trim() && !files)) return;
    this.sending = true;
    this.sendTarget.setAttribute("aria-busy", "true");
    const store = this.store, answer = await post(this.mode === "note" ? this.element.dataset.composerNoteUrl : this.answerUrl, new FormData(this.element), { retry: () => this.element.requestSubmit() });
    this.sending = false;
    this.sendTarget.removeAttribute("aria-busy");
    if (!answer.ok) return this.keep();
    sessionStorage.removeItem(store);
    this.element.reset();
    this.textTarget.value = "";
    this.keyTarget.value = uuid();
    this.element.dispatchEvent(new Event("composer:sent", { bubbles: true }));
    if (answer.text) await applyFragments(answer.text, document.querySelector(this.element.dataset.composerInto ?? "#nowhere"));
  }
}
