// Files dropped on it, pasted into it or chosen; those too big are named and left out. The input itself holds what will be sent.
import { Controller } from "@hotwired/stimulus";
import { t } from "../texts.js";

export default class extends Controller {
  static targets = ["input", "list"];

  connect() {
    this.files = [...this.inputTarget.files];
    this.on = { dragover: e => { e.preventDefault(); this.element.dataset.over = ""; }, dragleave: () => delete this.element.dataset.over,
      drop: e => { e.preventDefault(); delete this.element.dataset.over; this.add(e.dataTransfer.files); },
      paste: e => { if (e.clipboardData.files.length) { e.preventDefault(); this.add(e.clipboardData.files); } },
      change: e => { if (e.target === this.inputTarget) this.add(this.inputTarget.files, !this.inputTarget.multiple); }, reset: () => { this.files = []; setTimeout(() => this.show([])); } };
    for (const [name, run] of Object.entries(this.on)) this.element.addEventListener(name, run);
  }
  disconnect() { for (const [name, run] of Object.entries(this.on)) this.element.removeEventListener(name, run); }

  add(files, instead = false) {
    const most = Number(this.element.dataset.uploadMax ?? 50e6), bad = [...files].filter(f => f.size > most);
    const same = (a, b) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
    this.files = [...instead ? [] : this.files, ...[...files].filter(f => f.size <= most && (instead || !this.files.some(g => same(f, g))))];
    this.show(bad, most);
  }

  remove(file) { this.files = this.files.filter(f => f !== file); this.show([]); }

  show(bad, most) {
    const all = new DataTransfer();
    this.files.forEach(file => all.items.add(file));
    this.inputTarget.files = all.files;
    this.listTarget.replaceChildren(...this.files.map(file => this.line(file)), ...bad.map(file => this.line(file, t.tooBig(t.bytes(file.size), t.bytes(most)))));
  }

  line(file, wrong) {
    const line = Object.assign(document.createElement("li"), { className: "file" });
    line.append(Object.assign(document.createElement("span"), { className: "name", textContent: file.name, title: file.name }), Object.assign(document.createElement("small"), { textContent: wrong ?? t.bytes(file.size) }));
    if (wrong) { line.dataset.bad = ""; return line; }
    const away = line.appendChild(Object.assign(document.createElement("button"), { type: "button", textContent: "×" }));
    away.setAttribute("aria-label", `${t.remove}: ${file.name}`);
    away.addEventListener("click", () => this.remove(file));
    return line;
  }
}
