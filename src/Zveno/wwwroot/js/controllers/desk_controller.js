// Around the composer of the inbox: the others see that somebody looks at a topic and types, an answer that has not left comes back into the hand, Esc gives the keys back to the desk.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";

const beat = 20_000, typesFor = 4000;

export default class extends Controller {
  connect() {
    this.look("looks");
    this.beating = setInterval(() => { if (!document.hidden) this.look("looks"); }, beat);
    addEventListener("pagehide", this.leave);
    document.addEventListener("click", this.takeBack);
  }
  disconnect() {
    clearInterval(this.beating);
    removeEventListener("pagehide", this.leave);
    document.removeEventListener("click", this.takeBack);
    this.leave();
  }

  look(kind) { return post(this.element.dataset.deskLook, { kind }, { quiet: true, accept: "application/json" }); }
  leave = () => { this.look("leaves"); };

  type(event) {
    if (!event.target.value.trim() || this.element.dataset.mode === "note" || Date.now() - (this.typed ?? 0) < typesFor) return;
    this.typed = Date.now();
    this.look("types");
  }

  takeBack = async event => {
    const button = event.target.closest?.("[data-take-back]");
    if (!button) return;
    button.disabled = true;
    const answer = await post(button.dataset.takeBack, {}, { accept: "application/json" });
    if (answer.ok) this.dispatch("returned", { detail: answer.json });
    else button.disabled = false;
  };

  escape(event) { if (!event.defaultPrevented) event.target.blur(); }
}
