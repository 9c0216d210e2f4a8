/**
 * What a reply clock shows at an instant. `windows` are the working windows from `asOf` on, in ms; without them all time counts.
 * @param clock {elapsed (s, at asOf), limit (s), warn (s before the limit), running, asOf (ms), windows ([from, to][] ms) or null}
 * @returns {state: "intime" | "soon" | "late" | "paused", left (s), late (s), share (0..1 of the limit that is left)}
 */
export function clockAt({ elapsed, limit, warn, running, asOf, windows }, at) {
  const worked = !running ? 0 : windows ? windows.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, at) - Math.max(from, asOf)), 0) : Math.max(0, at - asOf);
  const spent = elapsed + worked / 1000, left = Math.max(0, limit - spent), late = Math.max(0, spent - limit);
  const open = running && (!windows || windows.some(([from, to]) => from <= at && at < to));
  return { state: late > 0 ? "late" : !open ? "paused" : left <= warn ? "soon" : "intime", left, late, share: limit ? left / limit : 0 };
}
