// A due time passes while a page is open, and a kept page may be older than it: what carries [data-late-at] turns late by itself.
import { everySecond, now } from "./now.js";

const mark = () => {
  for (const due of document.querySelectorAll("[data-late-at]:not(.mark-late)")) {
    if (Date.parse(due.dataset.lateAt) > now()) continue;
    due.classList.remove("mark-soon");
    due.classList.add("mark-late");
  }
};

let last = 0;
everySecond(() => { if (now() - last > 15_000) { last = now(); mark(); } });
document.addEventListener("htmx:after:swap", mark);
mark();
