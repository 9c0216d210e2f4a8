// How HTML from the server enters the page: htmx swaps and morphs; what a person is busy with is never overwritten.
import htmx from "htmx.org/dist/htmx.esm.js";
import { ourHeaders, post } from "./request.js";
import { choose } from "./choice.js";
import { sayRefusal } from "./say.js";

htmx.config.history = false;                    // panel_controller keeps the addresses; filters and pages are plain links

const page = document.documentElement;
document.addEventListener("htmx:config:request", event => Object.assign(event.detail.ctx.request.headers, ourHeaders(), event.detail.ctx.sourceElement?.matches?.(".toast-undo") && { "X-Undo": "true" }));
document.addEventListener("htmx:before:request", () => page.dataset.busy = "");
document.addEventListener("htmx:finally:request", () => delete page.dataset.busy);
// The server's own refusals are fragments (HX-Retarget to the messages, or a 422 form with its errors): swapped. Anything else that failed
// (a proxy's page, problem+json) is said in words and never put into the page.
document.addEventListener("htmx:before:swap", event => {
  const { response, text, sourceElement, request } = event.detail.ctx;
  if (response?.status >= 400 && text.includes("data-choice")) { event.preventDefault(); answer(sourceElement, request, text); return; }
  markField(sourceElement, response?.headers.get("X-Field"));
  if (!response || response.status < 400 || response.headers.get("HX-Retarget")) return;
  const json = /\bjson\b/.test(response.headers.get("Content-Type") ?? "");
  if (!json && response.status === 422) return;
  event.preventDefault();
  sayRefusal({ status: response.status, problem: json ? JSON.parse(text) : undefined });
});
document.addEventListener("htmx:error", event => { if (!event.detail.ctx?.response && document.dispatchEvent(new CustomEvent("zv:unsent", { detail: event.detail.ctx?.sourceElement, cancelable: true }))) sayRefusal({ status: 0 }); });

/** A «no» that asks: what was sent goes again with what is answered. */
async function answer(source, { action, body }, asks) {
  const chosen = await choose(asks);
  if (!chosen) return;
  const again = new FormData();
  for (const [name, value] of body ?? []) again.append(name, value);
  for (const [name, value] of Object.entries(chosen)) again.set(name, value);
  const told = await post(action, again, { accept: "text/html" });
  if (!told.ok) return;
  if (told.text) await applyFragments(told.text);
  source.dispatchEvent(new CustomEvent("choice:settled", { bubbles: true }));
}

/** The field that a refusal is about is marked and gets the focus, until something else is typed there. */
function markField(form, name) {
  const field = name && form instanceof HTMLFormElement && form.querySelector(`[name="${CSS.escape(name)}"]:not([type=hidden])`);
  if (!field) return;
  field.setAttribute("aria-invalid", "true");
  field.focus();
  field.addEventListener("input", () => field.removeAttribute("aria-invalid"), { once: true });
}

/** What a field holds in the markup a server sent. */
const given = field => field instanceof HTMLSelectElement ? [...field.options].filter(o => o.defaultSelected).map(o => o.value).join() || field.options[0]?.value
  : /^(checkbox|radio)$/.test(field.type) ? field.defaultChecked : field.defaultValue;
const held = field => field instanceof HTMLSelectElement ? [...field.selectedOptions].map(o => o.value).join()
  : /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value;

/** A field whose content differs from what the server gave: somebody is typing there. Hidden fields are the page's own. */
export const isDirty = field => field.matches("input:not([type=hidden], [type=submit], [type=button]), textarea, select") && held(field) !== given(field);

/** Everything inside that a person is busy with. */
export const busyWith = root => [...root.querySelectorAll("[data-editing], input, textarea, select")].filter(e => e.matches("[data-editing]") || isDirty(e));

const keptAlways = ["style", "data-state", "data-held", "data-open", "data-lifted", "aria-busy", "aria-expanded", "aria-activedescendant"];
htmx.registerExtension("zveno", {
  htmx_before_morph_node(element, { newNode }) {
    if (!(element instanceof Element)) return true;
    if (element.matches("[data-editing]") || (element === document.activeElement && element.matches("input:not([type=checkbox], [type=radio]), textarea, select") && element.value !== "")) return false;
    if (element.matches("input, textarea, select") && isDirty(element)) return given(newNode) === held(element);        // saved meanwhile: no longer dirty
    return true;
  },
  htmx_before_morph_attr(element, { attrName, newValue }) {
    if (keptAlways.includes(attrName) || element.dataset.keep?.split(" ").includes(attrName)) return false;
    if (attrName === "open" && element.matches("details, dialog")) return false;
    if (attrName === "checked") element.checked = newValue !== null;                 // the attribute alone no longer moves a box that was touched
    if (attrName === "selected") element.selected = newValue !== null;
    return true;
  },
});

/** Morphs `element` into `html`: the part of it with the same id when it has one (so a whole page will do), else what is inside. */
export async function morph(element, html) {
  if (!html.trim()) { element.replaceChildren(); return; }            // nothing any more: an empty badge, nobody waits
  const same = element.id && `#${CSS.escape(element.id)}`;
  const whole = same && document.createRange().createContextualFragment(html).querySelector(same);
  await htmx.swap({ text: whole ? whole.outerHTML : html, target: element, sourceElement: element, swap: whole ? "outerMorph" : "innerMorph" });
}

/** Puts what a verb answered in its places: <hx-partial> pieces where they say, other elements over the ones with their ids; what has no place yet goes to the end of `into`. */
export async function applyFragments(html, into) {
  if (html.includes("<hx-partial")) { await htmx.swap({ text: html, target: document.body, sourceElement: document.body, swap: "none" }); return; }
  for (const part of [...document.createRange().createContextualFragment(html).children]) {
    const place = part.id && document.getElementById(part.id);
    if (place) await morph(place, part.outerHTML);
    else if (into) await htmx.swap({ text: part.outerHTML, target: into, sourceElement: into, swap: "beforeend" });
  }
}

/** Replaces what is inside `element`. */
export const fill = (element, html) => htmx.swap({ text: html, target: element, sourceElement: element, swap: "innerHTML" });
