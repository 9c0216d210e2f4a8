// Clocks on desks are wrong by minutes; the ones here tick by the server's time.
let skew = 0;

/** Learns the server's time from an ISO instant it has just sent. */
export function setServerTime(iso) {
  const server = Date.parse(iso);
  if (!Number.isNaN(server)) skew = server - Date.now();
}

/** Milliseconds since the epoch, by the server. */
export const now = () => Date.now() + (Math.abs(skew) > 2000 ? skew : 0);

const tickers = new Set();
let interval;

/** Calls `tick` each second until the returned function is called; one interval for the whole page. */
export function everySecond(tick) {
  tickers.add(tick);
  interval ??= setInterval(() => { if (!document.hidden) tickers.forEach(each => each()); }, 1000);
  return () => { tickers.delete(tick); if (!tickers.size) { clearInterval(interval); interval = undefined; } };
}
document.addEventListener("visibilitychange", () => { if (!document.hidden) tickers.forEach(each => each()); });
