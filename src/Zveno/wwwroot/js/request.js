// The one way a script talks to the server.
import { tab } from "./ids.js";
import { sayRefusal } from "./say.js";
import { choose } from "./choice.js";
import { t } from "./texts.js";

const token = () => decodeURIComponent(document.cookie.match(/(?:^|; )zv_token=([^;]*)/)?.[1] ?? "");

/** Headers of every request made by a script: proof that it is ours, and which tab asks. */
export const ourHeaders = () => ({ "X-Requested-With": "zveno", "X-Token": token(), "X-Tab": tab });

/** Headers of a fragment asked for by a script, so that the server answers as it answers htmx. */
export const fragmentHeaders = target => ({ ...ourHeaders(), Accept: "text/html", "HX-Request": "true", "HX-Request-Type": "partial", ...target && { "HX-Target": target } });

/**
 * Posts an object as JSON, or a FormData as it is.
 * @returns {ok, status, text, json, problem, headers}; status 0 means the network failed. Never throws.
 * A refusal that asks (dialog[data-choice]) is asked here, and the same is posted again with the answer.
 * A refusal is said at once, with «Повторить» when `retry` is given and the network failed; `quiet` leaves the saying to the caller.
 */
export async function post(url, data, { method = "POST", retry, quiet = false, accept = "text/html, application/json;q=0.9", undoes = false } = {}) {
  const answer = await send(url, data, method, accept, undoes);
  if (answer.asks) {
    const chosen = await choose(answer.asks);                  // a «no» that asks: the same again with what was answered, or it stays a «no» that needs no more words
    return chosen ? post(url, along(data, chosen), { method, retry, quiet, accept, undoes }) : answer;
  }
  if (!answer.ok && !quiet) sayRefusal(answer, retry && (answer.status === 0 || answer.status >= 500) ? { text: t.retry, run: retry } : undefined);
  return answer;
}

function along(data, chosen) {
  if (!(data instanceof FormData)) return { ...data, ...chosen };
  for (const [name, value] of Object.entries(chosen)) data.set(name, value);
  return data;
}

/** A refusal that came as a ready message: its words. */
const sentence = html => { const words = html && document.createRange().createContextualFragment(html).querySelector(".toast p")?.textContent; return words ? { detail: words } : undefined; };
/** Sent to another page instead of an answer: the session has ended. */
const elsewhere = (response, url) => response.redirected && new URL(response.url).pathname !== new URL(url, location).pathname;

const flying = new Set();
/** When everything that was sent is answered and the answers are in the page. */
export async function settled() {
  while (flying.size || "busy" in document.documentElement.dataset) await Promise.race([...flying, new Promise(resolve => setTimeout(resolve, 50))]);
  await new Promise(resolve => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
}

function send(...asked) {
  const answer = ask(...asked).finally(() => flying.delete(answer));
  flying.add(answer);
  return answer;
}

async function ask(url, data, method, accept, undoes) {
  const form = data instanceof FormData;
  const headers = { ...ourHeaders(), Accept: accept, "HX-Request": "true", ...undoes && { "X-Undo": "true" }, ...!form && data !== undefined && { "Content-Type": "application/json" } };
  try {
    const response = await fetch(url, { method, headers, body: form ? data : data === undefined ? undefined : JSON.stringify(data), credentials: "same-origin" });
    const text = await response.text();
    const type = response.headers.get("Content-Type") ?? "";
    if (response.headers.get("HX-Redirect")) location.href = response.headers.get("HX-Redirect");
    if (elsewhere(response, url)) return { ok: false, status: 401, text: "" };
    const json = /\bjson\b/.test(type) && text ? JSON.parse(text) : undefined, html = /html/.test(type) ? text : "", asks = !response.ok && html.includes("data-choice") ? html : undefined;
    return { ok: response.ok, status: response.status, text: response.ok ? html : "", json, problem: response.ok ? undefined : json ?? sentence(html), asks, headers: response.headers };
  } catch {
    return { ok: false, status: 0, text: "" };     // no network, or cut off half-way: the caller keeps what was typed
  }
}

/** Gets a fragment. Same answer as post; never throws, says nothing. */
export async function get(url, { target, signal } = {}) {
  try {
    const response = await fetch(url, { headers: fragmentHeaders(target), signal, credentials: "same-origin" });
    if (elsewhere(response, url)) return { ok: false, status: 401, text: "" };
    return { ok: response.ok, status: response.status, text: await response.text(), url: response.url, redirected: response.redirected, headers: response.headers };
  } catch (error) {
    return { ok: false, status: 0, text: "", aborted: error.name === "AbortError" };
  }
}
