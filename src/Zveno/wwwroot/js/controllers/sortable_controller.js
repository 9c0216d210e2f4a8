// Sorts things by hand: mouse, long press, keyboard. Knows nothing about tasks. The thing moves at once; a refusal or a dead network puts it back and says why.
import { Controller } from "@hotwired/stimulus";
import { post } from "../request.js";
import { applyFragments } from "../fragments.js";
import { hold, release } from "../live.js";
import { announce } from "../say.js";
import { t } from "../texts.js";
import { lifting } from "../lifting.js";
import { edgeScroll } from "../edge_scroll.js";

const things = list => [...list.children].filter(e => e.dataset.id);

export default class extends Controller {
  async connect() {
    this.keys = lifting(this.element, { things, settle: (item, was) => this.settle(item, was) });
    const { default: Sortable } = await import("sortablejs");
    if (!this.element.isConnected) return;
    this.sortable = Sortable.create(this.element, {
      group: this.element.dataset.sortableGroup ?? "things", draggable: "[data-id]", handle: this.element.dataset.sortableHandle, animation: 0, sort: !("sortableFixed" in this.element.dataset), supportPointer: false,      // with pointer events a swipe (pointercancel) left it half-started and the next long press did nothing
      delay: 250, delayOnTouchOnly: true, touchStartThreshold: 5,          // shorter, and a finger that is slow to begin a swipe lifts a card
      ghostClass: "card-gap", dragClass: "card-held", scrollSensitivity: 60, bubbleScroll: true,
      onChoose: ({ originalEvent }) => { this.byFinger = /^touch/.test(originalEvent?.type ?? ""); this.sortable.option("scroll", !this.byFinger); },
      onStart: ({ item }) => { if (this.byFinger) { navigator.vibrate?.(12); this.endScroll = edgeScroll(this.element); } hold(); this.was = { list: item.parentElement, before: this.nextOf(item) }; document.documentElement.classList.add("sorting"); },
      onEnd: ({ item }) => { this.endScroll?.(); this.endScroll = undefined; document.documentElement.classList.remove("sorting"); release(); this.settle(item, this.was); },
    });
  }

  disconnect() { this.endScroll?.(); this.sortable?.destroy(); this.keys?.(); }

  nextOf = item => { let next = item.nextElementSibling; while (next && !next.dataset.id) next = next.nextElementSibling; return next; };

  /** Tells the server where `item` stands now; `was` = { list, before } is where it stood. */
  async settle(item, was) {
    const list = item.parentElement, above = things(list)[things(list).indexOf(item) - 1];
    if (list === was.list && this.nextOf(item) === was.before) return;
    if (list === was.list && "sortableFixed" in list.dataset) { list.insertBefore(item, was.before); return; }       // its order is not by hand
    const { sortableUrl, sortableInto, sortableField = "stage", sortableWith } = list.dataset;
    const left = list === was.list ? undefined : was.list.dataset.sortableLeaves;         // what the list says of a thing that is carried off it
    const here = { list, before: this.nextOf(item) };
    item.dataset.state = "saving";
    const answer = await post(sortableUrl.replace("{id}", item.dataset.id), { ...JSON.parse(left ?? "{}"), ...JSON.parse(sortableWith ?? "{}"), [sortableField]: sortableInto, below: above?.dataset.id ?? null },
      { retry: () => { here.list.insertBefore(item, here.before?.isConnected ? here.before : null); this.settle(item, was); } });
    delete item.dataset.state;
    if (answer.ok) { if (answer.text) await applyFragments(answer.text); return; }
    was.list.insertBefore(item, was.before?.parentElement === was.list ? was.before : null);
    item.dataset.state = "refused";
    setTimeout(() => delete item.dataset.state, 1200);
    announce(t.putBack(item.dataset.name ?? item.innerText.split("\n")[0]));
  }
}
