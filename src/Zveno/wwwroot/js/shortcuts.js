// Keys come from the markup: <a data-key="g i"> goes, <button data-key="c"> presses. `?` lists them in #keys when the page has it.
const typing = element => element?.closest?.("input, textarea, select, [contenteditable], [data-editing]");
const ru = "йцукенгшщзхъфывапролджэячсмитьбю.", en = "qwertyuiop[]asdfghjkl;'zxcvbnm,./";
/** The same key whatever the layout: «с» on a Russian keyboard is `c`. */
const latin = key => { const at = ru.indexOf(key.toLowerCase()); return at < 0 || /^[.]$/.test(key) ? key : en[at]; };
let first = "", timer;

addEventListener("keydown", event => {
  if (event.defaultPrevented || event.isComposing) return;
  if ((event.ctrlKey || event.metaKey) && latin(event.key) === "k") { event.preventDefault(); document.dispatchEvent(new CustomEvent("palette:open")); return; }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  const key = event.key === "?" || (event.shiftKey && event.code === "Slash") || (event.shiftKey && event.code === "Digit7" && event.key === "?") ? "?" : event.code === "Slash" && !event.shiftKey ? "/" : latin(event.key);
  if (key === "/") { event.preventDefault(); document.dispatchEvent(new CustomEvent("palette:open")); return; }
  if (key === "?") { const keys = document.getElementById("keys"); if (keys) { event.preventDefault(); keys.showModal(); } return; }
  clearTimeout(timer);
  const pressed = first ? `${first} ${key}` : key;
  const target = [...document.querySelectorAll(`[data-key="${CSS.escape(pressed)}"]`)].find(e => e.checkVisibility?.() ?? true);
  first = !first && key === "g" ? "g" : "";
  if (first) timer = setTimeout(() => first = "", 1200);
  if (target) { event.preventDefault(); if (target.matches("input, textarea, select")) target.focus(); else target.click(); }
});
