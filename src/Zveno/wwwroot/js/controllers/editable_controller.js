// A text that is edited where it stands. Enter (in long texts Ctrl Enter) or leaving saves, Escape cancels; a failure keeps what was typed.
// A locked one is opened by a button of its own (the event editable:open). With data-editable-names people are named in it, with data-editable-files it takes pictures.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments, morph } from "../fragments.js";
import { refreshSoon } from "../live.js";
import { kept, readable } from "../marks.js";

export default class extends Controller {
  connect() {
    if (!this.isLocked && !this.element.hasAttribute("tabindex")) { this.element.tabIndex = 0; this.element.setAttribute("role", "button"); }
    this.element.addEventListener("click", this.onClick);
    this.element.addEventListener("keydown", this.onKey);
    this.element.addEventListener("editable:open", this.onOpen);
    this.element.addEventListener("dragenter", this.onDrag);
  }
  disconnect() { this.element.removeEventListener("click", this.onClick); this.element.removeEventListener("keydown", this.onKey); this.element.removeEventListener("editable:open", this.onOpen); this.element.removeEventListener("dragenter", this.onDrag); }

  get isLocked() { return "editableLocked" in this.element.dataset; }
  onOpen = () => this.open();
  /** A picture is brought: the field to drop it into opens under it. */
  onDrag = event => { if (!this.isLocked && "editableFiles" in this.element.dataset && event.dataTransfer.types.includes("Files")) this.open(); };
  onClick = event => { if (!this.isLocked && !event.target.closest("a, button, input, textarea")) this.open(); };
  onKey = event => { if (!this.isLocked && event.target === this.element && (event.key === "Enter" || event.key === "F2")) { event.preventDefault(); this.open(); } };

  open() {
    if ("editing" in this.element.dataset) return;
    const { editableMultiline, editableSource, editableName, editableLabel, editableNames, editableFiles, editableFilesMax } = this.element.dataset;
    this.before = [...this.element.childNodes];
    this.was = editableSource ?? (this.element.classList.contains("editable-empty") ? "" : this.element.textContent.trim());
    const field = this.field = document.createElement(editableMultiline === undefined ? "input" : "textarea");
    Object.assign(field, { className: editableMultiline === undefined ? "input" : "textarea", name: editableName });
    field.value = readable(field, this.draft ?? this.was);
    field.dataset.controller = [editableNames && "mention", editableFiles && "picture"].filter(Boolean).join(" ");
    Object.assign(field.dataset, editableNames && { mentionSrc: editableNames }, editableFiles && { pictureUrl: editableFiles, pictureMax: editableFilesMax });
    field.setAttribute("aria-label", editableLabel ?? editableName);
    field.addEventListener("keydown", event => {
      if (event.key === "Escape") { event.stopPropagation(); const refused = this.element.dataset.state === "failed"; this.close(); if (refused) this.refresh(); }
      if (event.key === "Enter" && !event.isComposing && (editableMultiline === undefined || event.ctrlKey || event.metaKey)) { event.preventDefault(); this.save(); }
    });
    field.addEventListener("blur", event => { if (!this.element.contains(event.relatedTarget)) this.save(); });
    this.element.dataset.editing = "";
    this.element.removeAttribute("role");
    this.element.replaceChildren(field);
    field.focus();
    if (editableMultiline === undefined) field.select();
  }

  /** After a refusal the text here may be old: whatever is live around it is fetched again. */
  refresh() { const live = this.element.closest("[data-live]"); if (live) refreshSoon(live); }

  close(shown = this.before) {
    this.field = this.draft = undefined;
    delete this.element.dataset.editing;
    delete this.element.dataset.state;
    this.element.replaceChildren(...shown);
    if (this.isLocked) return;
    this.element.setAttribute("role", "button");
    this.element.focus({ preventScroll: true });
  }

  /** Both wrote into the same lines: whose text stays is chosen below the text, which is kept till then. */
  ask() {
    if (this.element.querySelector("[data-keep-text]")) return;
    const { editableMine, editableTheirs, editableBoth } = this.element.dataset, row = Object.assign(document.createElement("div"), { className: "btn-row" });
    for (const [keep, words] of [["mine", editableMine], ["both", editableBoth], ["theirs", editableTheirs]]) {
      const button = row.appendChild(Object.assign(document.createElement("button"), { type: "button", className: "btn btn-s", textContent: words }));
      button.dataset.keepText = keep;
      button.addEventListener("click", () => { if (keep === "theirs") { this.close(); this.refresh(); } else this.save(keep); });
    }
    this.element.append(row);
    row.firstElementChild.focus();
  }

  async save(keep) {
    if (!this.field || this.element.dataset.state === "saving") return;
    if (this.field.dataset.uploading) { this.field.addEventListener("picture:done", () => this.save(keep), { once: true }); return; }
    const text = this.draft = kept(this.field).trim(), seen = this.field.value.trim();
    if (text === this.was) return this.close();
    this.element.dataset.state = "saving";
    const said = { [this.field.name]: text, ..."editableWas" in this.element.dataset && { was: this.was }, ...keep && { keep } };      // the server refuses when somebody changed it since
    const answer = await post(this.element.dataset.editableUrl, said, { retry: () => this.save(keep) });
    if (!this.field) return;
    if (!answer.ok) { this.element.dataset.state = "failed"; if (answer.status === 409 && "editableMine" in this.element.dataset) this.ask(); return; }
    if ("editableSource" in this.element.dataset) this.element.dataset.editableSource = text;
    this.element.classList.toggle("editable-empty", !text);
    this.close([document.createTextNode(seen || this.element.dataset.editableEmpty || "")]);
    if (answer.text) await (answer.text.includes("<hx-partial") ? applyFragments(answer.text) : morph(this.element, answer.text));
  }
}
