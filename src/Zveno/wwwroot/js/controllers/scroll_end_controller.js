// A talk opens at its end and stays there while one reads the end; reading above is left alone when something new comes.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() { this.atEnd = true; this.toEnd(); this.watch = new MutationObserver(() => { if (this.atEnd) this.toEnd(); }); this.watch.observe(this.element, { childList: true, subtree: true }); this.size = new ResizeObserver(() => { if (this.atEnd) this.toEnd(); }); this.size.observe(this.element); this.element.addEventListener("scroll", this.onScroll, { passive: true }); }
  disconnect() { this.watch.disconnect(); this.size.disconnect(); this.element.removeEventListener("scroll", this.onScroll); }
  onScroll = () => { this.atEnd = this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < 40; };
  toEnd() { this.element.scrollTop = this.element.scrollHeight; }
}
