// The reply clock: a ring that empties and minutes that count down in working time. The server gives the windows; here they are only added up.
import { Controller } from "@hotwired/stimulus";
import { everySecond, now } from "../now.js";
import { clockAt } from "../clock_face.js";
import { t } from "../texts.js";

export default class extends Controller {
  static targets = ["bar", "text"];

  connect() {
    const data = this.element.dataset;
    this.clock = {
      elapsed: Number(data.elapsed), limit: Number(data.limit), warn: Number(data.warn ?? data.limit / 3), running: data.running === "true", asOf: Date.parse(data.asOf ?? new Date(now()).toISOString()),
      windows: data.windows ? JSON.parse(data.windows).map(window => window.map(at => Date.parse(at))) : null,
    };
    this.stop = everySecond(() => this.tick());
    this.tick();
  }
  disconnect() { this.stop(); }

  tick() {
    const { state, left, late, share } = clockAt(this.clock, now());
    for (const each of ["intime", "soon", "late", "paused"]) this.element.classList.toggle(`clock-${each}`, each === state);
    if (this.hasBarTarget) this.barTarget.setAttribute("stroke-dasharray", `${(state === "late" ? 100 : 100 * share).toFixed(1)} 100`);
    if (!this.hasTextTarget || state === "paused") return;        // out of hours the server's own words stand: «до пн 9:10»
    const minutes = late ? Math.floor(late / 60) : Math.ceil(left / 60);
    const text = minutes < 90 ? t.minutes(minutes) : t.hours(Math.floor(minutes / 60), minutes % 60);
    const words = late ? t.lateBy(text) : text;
    if (this.textTarget.textContent !== words) this.textTarget.textContent = words;
  }
}
