// Keys of a list of [data-id]: a key on the thing that has the focus presses the button in it that says so ([data-one-key=d]), or one of the list's own outside of them;
// j and k go to the thing below and above. data-one-key-forward: what was pressed in a thing leads to the next.
import { Controller } from "@hotwired/stimulus";
import { isGoing, letter } from "../shortcuts.js";

const visible = element => element.checkVisibility?.() ?? true;

export default class extends Controller {
  connect() { document.addEventListener("keydown", this.press); }
  disconnect() { document.removeEventListener("keydown", this.press); }

  get things() { return [...this.element.querySelectorAll("[data-id]")].filter(visible); }

  press = event => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || isGoing() || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (target.closest?.("input:not([type=checkbox]), textarea, select, [data-editing], [popover]") || (target !== document.body && !this.element.contains(target))) return;
    const key = letter(event) || event.key.toLowerCase(), thing = target.closest?.("[data-id]") ?? null;
    const button = this.of(key, thing) ?? this.of(key, null);
    const step = { j: 1, k: -1 }[key];
    if (!button && !step) return;
    event.preventDefault();
    event.stopPropagation();
    if (!button) return this.go(thing, step);
    button.click();
    if (button.matches("summary")) button.parentElement.querySelector("input:not([type=hidden])")?.focus();
    else if (thing && "oneKeyForward" in this.element.dataset) this.go(thing, 1);
  };

  /** The button of a thing; of the list itself for null. */
  of(key, thing) { return [...this.element.querySelectorAll(`[data-one-key="${CSS.escape(key)}"]`)].find(each => visible(each) && each.closest("[data-id]") === thing); }

  go(from, step) {
    const { things } = this, at = things.indexOf(from), next = at < 0 ? things.at(step > 0 ? 0 : -1) : things[at + step];
    next?.querySelector("a")?.focus();
  }
}
