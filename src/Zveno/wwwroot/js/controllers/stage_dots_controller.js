// On a phone the board shows one stage at a time: this says which, and goes to another by a tap. The board itself is swiped by the browser.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    this.board = document.getElementById("board");
    this.board?.addEventListener("scroll", this.onScroll, { passive: true });
    this.element.addEventListener("click", this.onClick);
    this.onScroll();
  }
  disconnect() { this.board?.removeEventListener("scroll", this.onScroll); this.element.removeEventListener("click", this.onClick); cancelAnimationFrame(this.frame); }

  onScroll = () => { cancelAnimationFrame(this.frame); this.frame = requestAnimationFrame(() => this.mark()); };
  mark() {
    const middle = this.board.getBoundingClientRect().left + this.board.clientWidth / 2;
    const far = stage => { const box = stage.getBoundingClientRect(); return Math.abs(box.left + box.width / 2 - middle); };
    const here = [...this.board.querySelectorAll(".stage")].sort((a, b) => far(a) - far(b))[0];
    for (const link of this.element.querySelectorAll("a")) {
      const is = link.hash === `#${here?.id}`;
      if (is === link.hasAttribute("aria-current")) continue;
      link.toggleAttribute("aria-current", is);
      if (is) { link.setAttribute("aria-current", "true"); this.element.scrollTo({ left: link.offsetLeft - (this.element.clientWidth - link.offsetWidth) / 2 }); }
    }
  }
  onClick = event => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    document.querySelector(link.hash)?.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth", inline: "start", block: "nearest" });
  };
}
