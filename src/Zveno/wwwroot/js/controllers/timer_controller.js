// A running stopwatch: <span data-controller="timer" data-timer-started-at="2026-11-22T09:00:00Z">00:42</span>. With data-timer-of="600" it says what is left of so many seconds, and +00:42 beyond.
import { Controller } from "@hotwired/stimulus";
import { everySecond, now } from "../now.js";

const two = n => String(n).padStart(2, "0");

export default class extends Controller {
  connect() { this.stop = everySecond(() => this.tick()); this.tick(); }
  disconnect() { this.stop(); }
  tick() {
    const { timerStartedAt, timerOf } = this.element.dataset, passed = Math.max(0, Math.floor((now() - Date.parse(timerStartedAt)) / 1000));
    const seconds = timerOf ? Math.abs(timerOf - passed) : passed, hours = Math.floor(seconds / 3600);
    const text = `${timerOf < passed ? "+" : ""}${hours ? `${hours}:` : ""}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    if (this.element.textContent !== text) this.element.textContent = text;
  }
}
