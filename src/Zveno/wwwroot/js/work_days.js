// Counting working days of a chart: its days are numbered from the first; outside of it only weekends are known.
const day = 86_400_000;
const number = iso => Date.parse(iso) / day;

/** `from` — the first day, `off` — one letter a day, 1 is off. Dates go in and out as 2026-11-30. */
export function workDays(from, off) {
  const first = number(from);
  const isOff = at => off[at] !== undefined && at >= 0 ? off[at] === "1" : [0, 6].includes(new Date((first + at) * day).getUTCDay());
  const step = (at, by) => { do at += by; while (isOff(at)); return at; };
  const days = {
    at: iso => number(iso) - first,
    iso: at => new Date((first + at) * day).toISOString().slice(0, 10),
    onOrAfter: at => isOff(at) ? step(at, 1) : at,
    onOrBefore: at => isOff(at) ? step(at, -1) : at,
    /** So many working days later, or earlier. */
    shifted: (at, by) => { for (; by > 0; by--) at = step(at, 1); for (; by < 0; by++) at = step(at, -1); return at; },
    /** Working days after `a` up to `b`; negative when b is earlier. */
    between: (a, b) => { let count = 0; for (let at = Math.min(a, b) + (b > a ? 1 : 0); at < Math.max(a, b) + (b > a ? 1 : 0); at++) if (!isOff(at)) count++; return b < a ? -count : count; },
  };
  return days;
}
