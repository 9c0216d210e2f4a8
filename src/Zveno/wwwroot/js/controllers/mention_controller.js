// Naming a colleague: after «@» a list of people (data-mention-src), narrowed by what is typed in either layout. Arrows, Enter or Tab, Escape; a tap.
// In a composer only while it writes a note: what goes to a client names nobody of ours. With data-mention-plain the name is written as people write it: a line that is read as words.
import { Controller } from "@hotwired/stimulus";
import { get } from "../request.js";
import { caretBox } from "../caret.js";
import { typings } from "../layouts.js";
import { nameIn } from "../marks.js";
import { announce } from "../say.js";
import { t } from "../texts.js";

const most = 8, begun = /(?:^|[\s(«„"])@([\p{L}\p{N}_.;'`[\]-]*(?: [\p{L}-]+)?)$/u;
let lists = 0;

export default class extends Controller {
  connect() {
    this.on = { input: () => this.look(), click: () => this.look(), blur: () => this.close() };
    for (const [name, run] of Object.entries(this.on)) this.element.addEventListener(name, run);
    this.element.addEventListener("keydown", this.onKey, { capture: true });            // before whoever sends or closes by the same keys
    this.element.setAttribute("aria-autocomplete", "list");
  }
  disconnect() {
    for (const [name, run] of Object.entries(this.on)) this.element.removeEventListener(name, run);
    this.element.removeEventListener("keydown", this.onKey, { capture: true });
    this.list?.remove();
  }

  get mayName() { const form = this.element.closest("form.composer"); return !form || form.dataset.mode === "note"; }

  /** What is typed of a name before the caret. */
  get typed() {
    const { value, selectionStart, selectionEnd } = this.element, found = this.mayName && selectionStart === selectionEnd && value.slice(0, selectionStart).match(begun);
    return found ? { words: found[1], from: selectionStart - found[1].length - 1, to: selectionStart } : undefined;
  }

  async look() {
    const typed = this.typed;
    if (!typed || typed.from === this.left) { if (!typed) this.left = undefined; return this.close(); }
    await this.fetch();
    if (this.typed?.words === typed.words && this.element.isConnected) this.show(typed);
  }

  fetch() {
    return this.asked ??= get(this.element.dataset.mentionSrc).then(answer => {
      if (!answer.ok) { this.asked = undefined; return; }                  // asked again with the next letter
      this.list = (this.element.closest("dialog") ?? document.body).appendChild(Object.assign(document.createElement("ul"), { id: `names-${++lists}`, className: "menu mention-list", popover: "manual" }));
      this.list.setAttribute("role", "listbox");
      this.list.setAttribute("aria-label", t.names);
      this.list.innerHTML = answer.text;
      this.options = [...this.list.children];
      for (const option of this.options) option.id = `${this.list.id}-${option.id}`;
      for (const name of ["pointerdown", "mousedown"]) this.list.addEventListener(name, event => event.preventDefault());     // the caret stays where it is
      this.list.addEventListener("click", event => { const option = event.target.closest("[role=option]"); if (option) this.choose(option); });
    });
  }

  show(typed) {
    if (!this.list) return;
    const asked = typings(typed.words).map(text => text.split(" "));
    const fits = option => asked.some(words => words.every(word => option.dataset.words.split(" ").some(part => part.startsWith(word))));
    this.found = this.options.filter(fits).slice(0, most);
    if (!this.found.length) return this.close();
    for (const option of this.options) option.hidden = !this.found.includes(option);
    this.go(0);
    if (!this.isOpen) { this.list.showPopover(); announce(t.namesShown(this.found.length)); }
    const at = caretBox(this.element, typed.from), { offsetWidth, offsetHeight } = this.list, below = at.bottom + 4 + offsetHeight <= innerHeight;
    Object.assign(this.list.style, { position: "fixed", inset: "auto", margin: "0", left: `${Math.max(8, Math.min(at.left, innerWidth - offsetWidth - 8))}px`, top: `${Math.max(8, below ? at.bottom + 4 : at.top - offsetHeight - 4)}px` });
    this.element.setAttribute("aria-controls", this.list.id);
  }

  get isOpen() { return this.list?.matches(":popover-open") ?? false; }

  close() {
    if (this.isOpen) this.list.hidePopover();
    this.element.removeAttribute("aria-activedescendant");
    this.element.removeAttribute("aria-controls");
  }

  go(to) {
    this.at = (to + this.found.length) % this.found.length;
    this.found.forEach((option, i) => option.setAttribute("aria-selected", i === this.at));
    this.found[this.at].scrollIntoView({ block: "nearest" });
    this.element.setAttribute("aria-activedescendant", this.found[this.at].id);
  }

  onKey = event => {
    if (!this.isOpen || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = { ArrowDown: () => this.go(this.at + 1), ArrowUp: () => this.go(this.at - 1), Enter: () => this.choose(this.found[this.at]), Tab: () => this.choose(this.found[this.at]), Escape: () => { this.left = this.typed?.from; this.close(); } }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };

  choose(option) {
    const typed = this.typed;
    this.close();
    if (!typed) return;
    const name = "mentionPlain" in this.element.dataset ? `@${option.dataset.name}` : nameIn(this.element, option.dataset.mark.slice(2, option.dataset.mark.indexOf("](")), option.dataset.mark);
    this.element.setRangeText(/^\s/.test(this.element.value.slice(typed.to)) ? name : `${name} `, typed.from, typed.to, "end");
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
