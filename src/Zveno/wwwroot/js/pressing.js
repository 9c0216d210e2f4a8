// Pressing and dragging with a mouse, a pen or a finger. A finger must rest first: until then it scrolls.
const rest = 280, slip = 8, slack = 4;

/** Calls `run` with where and on what a pointer was pressed: { x, y, target, pointer, touch }. Returns how to stop. */
export function pressed(element, selector, run) {
  const onDown = event => {
    const target = event.target.closest(selector);
    if (target && event.button === 0 && event.isPrimary) run({ x: event.clientX, y: event.clientY, target: event.target, pointer: event.pointerId, touch: event.pointerType === "touch", event });
  };
  element.addEventListener("pointerdown", onDown);
  return () => element.removeEventListener("pointerdown", onDown);
}

/** Follows a press: `start` when it has become a drag, `move` with each point, `end(dropped)`, `tap` when it never moved. Escape puts back. */
export function lifted(press, { start, move, end, tap }) {
  let going = false, waits = press.touch && setTimeout(() => begin(true), rest);
  const begin = byRest => { going = true; start(); document.documentElement.classList.add("sorting"); if (byRest) navigator.vibrate?.(12); };
  const onMove = event => {
    if (event.pointerId !== press.pointer) return;
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (!going && press.touch) { if (far > slip) stop(false); return; }
    if (!going && far < slack) return;
    if (!going) begin(false);
    move({ x: event.clientX, y: event.clientY });
  };
  const stop = dropped => {
    clearTimeout(waits);
    for (const [name, run] of heard) removeEventListener(name, run);
    removeEventListener("touchmove", onTouch);
    removeEventListener("keydown", onKey, true);
    document.documentElement.classList.remove("sorting");
    if (going) { end(dropped); swallow(); } else if (dropped) tap?.();
  };
  const onUp = event => { if (event.pointerId === press.pointer) stop(true); };
  const onCancel = event => { if (event.pointerId === press.pointer) stop(false); };
  const onTouch = event => { if (going) event.preventDefault(); };           // a page that scrolls would take the finger away
  const onKey = event => { if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); stop(false); } };
  const heard = [["pointermove", onMove], ["pointerup", onUp], ["pointercancel", onCancel]];
  for (const [name, run] of heard) addEventListener(name, run);
  addEventListener("touchmove", onTouch, { passive: false });
  addEventListener("keydown", onKey, true);
  if (!press.touch) press.event.preventDefault();
}

/** The click that a browser makes of a finished drag opens nothing. */
function swallow() {
  const eat = event => { event.preventDefault(); event.stopPropagation(); };
  addEventListener("click", eat, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", eat, { capture: true }), 60);
}
