// Pictures and files pasted into a text or dropped on it: hung on the thing (data-picture-url) and named in the text where the caret was.
// What is typed stays whatever happens; while something is on its way the field carries data-uploading, and says picture:done after.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { uuid } from "../ids.js";
import { say } from "../say.js";
import { t } from "../texts.js";

const pictures = /^image\/(png|jpeg|gif|webp)$/;

export default class extends Controller {
  connect() {
    this.on = { paste: this.onPaste, dragover: this.onOver, dragleave: () => delete this.element.dataset.over, drop: this.onDrop };
    for (const [name, run] of Object.entries(this.on)) this.element.addEventListener(name, run);
  }
  disconnect() { for (const [name, run] of Object.entries(this.on)) this.element.removeEventListener(name, run); }

  onPaste = event => {
    const { files, types } = event.clipboardData;
    if (!files.length || types.includes("text/plain")) return;             // a cell of a table comes as words and as a picture of them: words it is
    event.preventDefault();
    this.take(files);
  };
  onOver = event => { if (event.dataTransfer.types.includes("Files")) { event.preventDefault(); this.element.dataset.over = ""; } };
  onDrop = event => {
    delete this.element.dataset.over;
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    event.stopPropagation();
    this.take(event.dataTransfer.files);
  };

  take(files) { for (const file of files) this.send(file); }

  async send(file) {
    const field = this.element, limit = Number(field.dataset.pictureMax ?? 50e6), isPicture = pictures.test(file.type);
    const name = file.name && !/^image\.\w+$/.test(file.name) ? file.name : `${t.pasted(new Date())}.${file.type.slice(6) || "png"}`;
    if (file.size > limit) { say(`${name}: ${t.tooBig(t.bytes(file.size), t.bytes(limit))}`, { late: true }); return; }
    const words = name.replace(/\.\w+$/, "").replace(/[[\]\\]/g, " "), place = this.placeholder(name);
    const before = field.value.slice(0, field.selectionStart);
    field.setRangeText(`${isPicture && before && !before.endsWith("\n") ? "\n" : ""}${place}${isPicture ? "\n" : " "}`, field.selectionStart, field.selectionEnd, "end");
    this.count(1);
    const form = new FormData();
    form.set("id", uuid());
    form.append("files", file, name);
    const answer = await post(field.dataset.pictureUrl, form, { accept: "application/json" }), made = answer.json?.items?.[0];
    const at = field.value.indexOf(place);
    if (at >= 0) field.setRangeText(answer.ok && made ? `${isPicture ? "!" : ""}[${words}](${made.url})` : "", at, at + place.length, "preserve");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    this.count(-1);
  }

  /** Stands in the text until the file is there; each its own. */
  placeholder(name) {
    let words = t.uploading(name);
    while (this.element.value.includes(words)) words += "…";
    return words;
  }

  count(by) {
    const now = Number(this.element.dataset.uploading ?? 0) + by;
    if (now) this.element.dataset.uploading = now;
    else { delete this.element.dataset.uploading; this.element.dispatchEvent(new Event("picture:done")); }
  }
}
