// How long a topic was open and active here: seconds in which the page is in front and somebody did something in the last minute. Once our answer is there the time is offered, may be said otherwise, and is booked only when pressed.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";
import { uuid } from "../ids.js";

const idle = 60_000;
let touched = Date.now();
for (const name of ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"]) addEventListener(name, () => touched = Date.now(), { passive: true, capture: true });

export default class extends Controller {
  static targets = ["minutes"];

  connect() { this.timer = setInterval(() => this.tick(), 1000); this.show(); }
  disconnect() { clearInterval(this.timer); }

  get key() { return `zv_talk_${this.element.dataset.talkTimeTopic}`; }
  get answers() { return Number(this.element.dataset.talkTimeAnswers); }
  get kept() { return JSON.parse(sessionStorage.getItem(this.key) ?? "null") ?? { seconds: 0, since: this.answers }; }
  set kept(kept) { sessionStorage.setItem(this.key, JSON.stringify(kept)); }

  tick() {
    if (document.visibilityState === "visible" && document.hasFocus() && Date.now() - touched < idle) this.kept = { ...this.kept, seconds: this.kept.seconds + 1 };
    this.show();
  }

  /** Whole minutes, the begun one counts; nothing before our answer. */
  get minutes() { const { seconds, since } = this.kept; return this.answers > since ? Math.min(600, Math.ceil(seconds / 60)) : 0; }

  /** What a person said instead; kept beside the measure, so that neither a new message nor another page loses it. */
  say() {
    const said = Number(this.minutesTarget.value);
    this.kept = { ...this.kept, said: this.minutesTarget.value && said >= 1 && said <= 600 ? Math.round(said) : undefined };
  }

  show() {
    this.element.hidden = this.minutes === 0;
    const field = this.minutesTarget;
    if (field !== document.activeElement) field.value = field.defaultValue = this.kept.said ?? this.minutes;          // ours, not something that is being typed
  }

  async book() {
    const answer = await post(`/topics/${this.element.dataset.talkTimeTopic}/talk-time`, { id: uuid(), minutes: this.kept.said ?? this.minutes }, { accept: "text/html" });
    if (!answer.ok) return;
    this.kept = { seconds: 0, since: this.answers };
    await applyFragments(answer.text);
    this.show();
  }
}
