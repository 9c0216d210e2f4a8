// One pane at a time on a phone: <div class="inbox" data-controller="pane"> and buttons data-pane-show="talk".
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() { this.element.addEventListener("click", this.onClick); }
  disconnect() { this.element.removeEventListener("click", this.onClick); }
  onClick = event => { const to = event.target.closest("[data-pane-show]")?.dataset.paneShow; if (to) this.element.dataset.pane = to; };
}
