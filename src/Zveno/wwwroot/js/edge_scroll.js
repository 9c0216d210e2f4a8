// While a finger carries something, holding it near an edge scrolls what lies there: the row of lists to the neighbouring one, a list up and down.
// Of our own, because sortablejs does it by the name of the browser, and not under every finger.
const near = 56, most = 14;             // pixels from an edge, pixels a frame

/** Which way and how hard: from −1 to 1, nothing in the middle. */
const pull = (at, from, to) => at < from + near ? Math.max(-1, (at - from - near) / near) : at > to - near ? Math.min(1, (at - to + near) / near) : 0;

function scrolls(element, axis) {
  for (; element && element !== document.body; element = element.parentElement)
    if (/auto|scroll/.test(getComputedStyle(element)[axis]) && (axis === "overflowX" ? element.scrollWidth > element.clientWidth : element.scrollHeight > element.clientHeight)) return element;
  return undefined;
}

/** Begins; `list` is where the thing was lifted. Returns what ends it. */
export function edgeScroll(list) {
  const row = scrolls(list.parentElement, "overflowX");
  let at, frame;
  const move = event => { at = event.touches[0]; };
  const step = () => {
    frame = requestAnimationFrame(step);
    if (!at) return;
    const { clientX: x, clientY: y } = at, column = scrolls(document.elementFromPoint(x, y), "overflowY");
    if (row) { const box = row.getBoundingClientRect(); row.scrollLeft += most * pull(x, Math.max(0, box.left), Math.min(innerWidth, box.right)); }
    if (column) { const box = column.getBoundingClientRect(); column.scrollTop += most * pull(y, Math.max(0, box.top), Math.min(innerHeight, box.bottom)); }
  };
  document.addEventListener("touchmove", move, { passive: true });
  step();
  return () => { cancelAnimationFrame(frame); document.removeEventListener("touchmove", move); };
}
