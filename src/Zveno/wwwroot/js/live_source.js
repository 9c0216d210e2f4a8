// One stream of topic names, kept open: reconnects by itself, and after a refusal too (a session that ended and began again).
/** @param tell called with {type: "changed", topics, tab} · {type: "state", open, again} · {type: "hello", id, now} */
export function openSource(url, tell) {
  let source, timer, wait = 1000, wasOpen = false, lost = false;
  const state = { open: false, id: undefined };
  const connect = () => {
    source = new EventSource(url);
    source.onopen = () => { wait = 1000; state.open = true; tell({ type: "state", open: true, again: wasOpen && lost }); wasOpen = true; lost = false; };
    source.onerror = () => {
      lost = true;
      if (state.open) tell({ type: "state", open: state.open = false, again: false });
      if (source.readyState === EventSource.CLOSED) { timer = setTimeout(connect, wait); wait = Math.min(wait * 2, 30_000); }
    };
    source.addEventListener("hello", event => { const hello = JSON.parse(event.data || "{}"); state.id = hello.id; tell({ type: "hello", ...hello }); });
    source.addEventListener("changed", event => { if (event.lastEventId) state.id = event.lastEventId; tell({ type: "changed", id: state.id, ...JSON.parse(event.data) }); });
  };
  connect();
  return { state, close: () => { clearTimeout(timer); source.close(); } };
}
