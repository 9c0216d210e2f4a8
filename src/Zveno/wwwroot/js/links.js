// Links that open in the side panel: <a href="/tasks/AUTO-12" data-panel-link>. On a phone, or with a modifier key, they are plain links.
import { t } from "./texts.js";

document.addEventListener("click", event => {
  const link = event.target.closest?.("a[data-panel-link]");
  const panel = document.getElementById("panel");
  if (!link || !panel || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || matchMedia("(max-width: 720px)").matches) return;
  event.preventDefault();
  panel.dispatchEvent(new CustomEvent("panel:open", { detail: { url: link.href, from: link } }));
});

// A page left with something typed asks first. The composer and the editable texts keep their own drafts.
addEventListener("beforeunload", event => { if (document.querySelector("form[data-dirty]")) { event.preventDefault(); event.returnValue = t.leave; } });

// A file dropped beside its place must not take the page away, and what is typed on it.
for (const name of ["dragover", "drop"]) addEventListener(name, event => {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files") || event.target.closest?.("input[type=file]")) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
});
