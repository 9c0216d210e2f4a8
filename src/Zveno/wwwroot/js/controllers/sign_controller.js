// While a timer runs: when its owner last touched any of the tabs here. The first touch after a silence is told to the server, which asks whether it was a pause; the others now and then.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";
import { now } from "../now.js";

const name = "zv-sign", seldom = 10_000, touches = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"];
const write = kept => localStorage.setItem(name, JSON.stringify(kept));

export default class extends Controller {
  connect() { for (const touch of touches) addEventListener(touch, this.touched, { passive: true, capture: true }); }
  disconnect() { for (const touch of touches) removeEventListener(touch, this.touched, { capture: true }); }

  get kept() {
    const { signTimer: timer } = this.element.dataset;
    try { const kept = JSON.parse(localStorage.getItem(name) ?? "{}"); if (kept.timer === timer) return kept; } catch { /* not ours */ }
    return { timer, last: 0, told: 0 };
  }

  touched = async () => {
    const at = now(), was = this.kept, silence = this.element.dataset.signSilence * 1000;
    if (this.telling || at - was.last < seldom || at < this.notBefore) return;
    const tells = at - was.last >= silence || at - was.told >= silence / 3;
    write({ ...was, last: at, told: tells ? at : was.told });
    if (!tells) return;
    this.telling = true;
    const answer = await post(`/timers/${was.timer}/sign`, was.last ? { seen: new Date(was.last).toISOString() } : {}, { accept: "text/html", quiet: true });
    this.telling = false;
    if (answer.ok && answer.text) await applyFragments(answer.text);
    if (answer.status === 0 || answer.status >= 500) { write(was); this.notBefore = at + seldom; }          // told with a later touch
  };
}
