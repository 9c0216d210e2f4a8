// Arrows, Home, End and first letters in a popover menu; the browser opens and closes it. Choosing closes.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    this.element.setAttribute("role", "menu");
    this.items.forEach(item => { item.setAttribute("role", item.hasAttribute("aria-checked") ? "menuitemradio" : "menuitem"); item.tabIndex = -1; });
    this.element.addEventListener("toggle", this.onToggle);
    this.element.addEventListener("keydown", this.onKey);
    this.element.addEventListener("click", this.onClick);
  }
  disconnect() { for (const [name, run] of [["toggle", this.onToggle], ["keydown", this.onKey], ["click", this.onClick]]) this.element.removeEventListener(name, run); }

  get items() { return [...this.element.querySelectorAll(".menu-item:not(:disabled)")]; }
  /** What this width shows of them, once the menu is open. */
  get shown() { return this.items.filter(item => item.checkVisibility()); }
  onToggle = event => { if (event.newState !== "open") { this.element.removeAttribute("style"); return; } if (!CSS.supports("position-area", "block-end")) this.place(); (this.shown.find(i => i.getAttribute("aria-checked") === "true") ?? this.shown[0])?.focus(); };
  /** Under its button, where the browser cannot do it by itself. */
  place() {
    const button = document.querySelector(`[popovertarget="${CSS.escape(this.element.id)}"]`)?.getBoundingClientRect();
    if (!button) return;
    const { style, offsetWidth: width, offsetHeight: height } = this.element;
    style.position = "fixed"; style.inset = "auto";
    style.left = `${Math.max(8, Math.min(button.left, innerWidth - width - 8))}px`;
    style.top = `${button.bottom + height + 8 > innerHeight && button.top > height ? button.top - height - 8 : button.bottom}px`;
  }
  onClick = event => { if (event.target.closest(".menu-item")) this.element.hidePopover(); };
  /** The next item that begins with a letter, from the top again after the last. */
  named(letter, at) {
    const begins = this.shown.map((item, i) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()) ? i : -1).filter(i => i >= 0);
    return begins.find(i => i > at) ?? begins[0] ?? -1;
  }
  onKey = event => {
    const items = this.shown, at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
      ?? (event.key.length === 1 && event.key !== " " ? this.named(event.key, at) : -1);
    if (to < 0 || !items.length) return;
    event.preventDefault();
    items[to % items.length].focus();
  };
}
