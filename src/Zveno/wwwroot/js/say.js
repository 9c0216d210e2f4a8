// One line to the person, at the bottom; one to a screen reader.
import { t } from "./texts.js";

const area = () => document.getElementById("toasts") ?? document.body.appendChild(Object.assign(document.createElement("div"), { id: "toasts", className: "toasts" }));

/** Shows a message; `act` is { text, run }: an undo, a retry. toast_controller takes it away in time. */
export function say(text, { more, act, late = false } = {}) {
  const toast = Object.assign(document.createElement("div"), { className: late ? "toast is-refusal" : "toast" });
  toast.setAttribute("role", late ? "alert" : "status");
  toast.dataset.controller = "toast";
  const words = toast.appendChild(document.createElement("p"));
  words.textContent = text;
  if (more) words.appendChild(Object.assign(document.createElement("small"), { textContent: more }));
  if (act) {
    const button = toast.appendChild(Object.assign(document.createElement("button"), { type: "button", textContent: act.text }));
    button.addEventListener("click", () => { toast.remove(); act.run(); });
  }
  area().append(toast);
  return () => toast.remove();
}

let voice;
/** Tells a screen reader, without showing. */
export function announce(text) {
  voice ??= document.body.appendChild(Object.assign(document.createElement("div"), { className: "sr", role: "status" }));
  voice.textContent = text;
}

/** Says what a refused or failed answer means: the server's own words when it has them. */
export async function sayRefusal(answer, act) {
  if (answer.status === 401) return say(t.signedOut, { late: true, act: { text: t.signIn, run: () => location.reload() } });
  const problem = answer.problem;
  if (problem?.detail) return say(problem.detail, { late: true, act });
  if (answer.status === 0) return say(t.notSent, { more: t.nothingLost, late: true, act });
  say({ 403: t.forbidden, 404: t.notFound, 429: t.tooMany }[answer.status] ?? (answer.status >= 500 ? t.serverFailed : t.failed), { late: true, act });
}
