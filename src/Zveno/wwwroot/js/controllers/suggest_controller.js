// Suggested answers: a click, or Alt and the number, puts the answer where the composer's caret is. The composer keeps it as if it had been typed.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { say } from "../say.js";
import { t } from "../texts.js";

export default class extends Controller {
  connect() { addEventListener("keydown", this.key); }
  disconnect() { removeEventListener("keydown", this.key); }

  key = event => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !/^Digit[1-3]$/.test(event.code)) return;
    const button = this.element.querySelectorAll("[data-insert]")[event.code.at(-1) - 1];
    if (button) { event.preventDefault(); button.click(); }
  };

  async insert({ currentTarget: button }) {
    if (button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    const answer = await post(button.dataset.insert, {}, { accept: "application/json" });
    button.removeAttribute("aria-busy");
    const text = document.querySelector("#composer textarea");
    if (!answer.ok || !text) return;
    const { selectionStart: from, selectionEnd: to, value } = text, words = answer.json.text;
    text.setRangeText(value.slice(0, from).trim() ? `${/\n\s*$/.test(value.slice(0, from)) ? "" : "\n"}${words}` : words, from, to, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
    text.focus();
    if (answer.json.unfilled.length) say(`${t.unfilled} ${answer.json.unfilled.join(", ")}`);
  }
}
