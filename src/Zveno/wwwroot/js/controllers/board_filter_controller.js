// Narrows a board to the cards that fit: words of the title, number and labels; a person; a label. Columns that come anew are narrowed again.
import { Controller } from "@hotwired/stimulus";

const plain = text => text.toLowerCase().replaceAll("ё", "е");

export default class extends Controller {
  static targets = ["words", "person", "label", "export"];

  connect() { this.element.addEventListener("live:fresh", this.again); this.element.addEventListener("htmx:after:swap", this.again); }
  disconnect() { this.element.removeEventListener("live:fresh", this.again); this.element.removeEventListener("htmx:after:swap", this.again); }

  again = () => { if (this.asked) this.narrow(); };

  narrow() {
    const words = plain(this.wordsTarget.value).split(/\s+/).filter(Boolean);
    const person = this.hasPersonTarget ? this.personTarget.value : "", label = this.hasLabelTarget ? this.labelTarget.value : "";
    this.asked = words.length > 0 || person !== "" || label !== "";
    for (const card of this.element.querySelectorAll(".card")) {
      const text = words.length ? plain(card.textContent) : "";
      card.hidden = !(words.every(word => text.includes(word))
        && (!person || [...card.querySelectorAll(".avatar")].some(face => face.title.split(", ").includes(person)))
        && (!label || [...card.querySelectorAll(".tag")].some(tag => tag.title === label)));
    }
    this.exportTarget.querySelectorAll("[data-export]").forEach(link => link.search = this.asWords());
  }

  // What is asked for here, in the words that a file of the board understands.
  asWords() {
    const said = { q: this.wordsTarget.value.trim(), person: this.hasPersonTarget && this.personTarget.selectedOptions[0]?.dataset.word, label: this.hasLabelTarget && this.labelTarget.selectedOptions[0]?.dataset.word };
    return new URLSearchParams(Object.entries(said).filter(([, value]) => value)).toString();
  }
}
