// A report that somebody takes along: its file was asked for, or it was printed. Told to the server, which counts it.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";

export default class extends Controller {
  connect() { this.element.addEventListener("click", this.onClick); addEventListener("beforeprint", this.tell); }
  disconnect() { this.element.removeEventListener("click", this.onClick); removeEventListener("beforeprint", this.tell); }
  onClick = event => { if (event.target.closest("a[download]")) this.tell(); };
  tell = () => post(this.element.dataset.takenUrl, {}, { quiet: true });
}
