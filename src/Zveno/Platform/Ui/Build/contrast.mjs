// npm run contrast: every pair of colours that may meet on a screen, in both themes. Exit 1 when one is too weak.
import { tokens, contrast } from "./colour.mjs";
import { fileURLToPath } from "node:url";

const colours = tokens(fileURLToPath(new URL("../../../wwwroot/css/tokens.css", import.meta.url)));
const grounds = ["paper", "surface", "sunken", "hover", "float"];
const text = [
  ...["ink", "ink-2", "ink-3", "accent", "intime", "soon", "late", "seen"].flatMap(ink => grounds.map(ground => [ink, ground])),
  ...["accent", "intime", "soon", "late", "seen"].flatMap(state => [[state, `${state}-soft`], ["ink", `${state}-soft`], ["ink-2", `${state}-soft`]]),
  ...["ink", "ink-2", "ink-3", "note-ink", "late", "soon", "accent", "seen"].map(ink => [ink, "note"]),
  ["accent-ink", "accent"], ["accent-ink", "accent-strong"], ["surface", "late"], ["surface", "seen"], ["surface", "ink"],
];
const marks = [
  ...["edge", "accent"].flatMap(mark => ["paper", "surface", "sunken", "float"].map(ground => [mark, ground])),
  ...["intime", "soon", "late", "seen"].map(mark => [mark, "line"]), ["note-edge", "note"], ["note-edge", "surface"], ["edge", "note"],
];

let weak = 0, lowest = { text: Infinity, mark: Infinity };
for (const [kind, least, pairs] of [["text", 4.5, text], ["mark", 3, marks]])
  for (const [ink, ground] of pairs)
    for (const theme of [0, 1]) {
      const got = contrast(colours[ink][theme], colours[ground][theme]);
      lowest[kind] = Math.min(lowest[kind], got);
      if (got < least) { weak++; console.error(`${["light", "dark"][theme]}: ${ink} on ${ground} is ${got.toFixed(2)}, ${kind} needs ${least}`); }
    }
console.log(`contrast: ${2 * (text.length + marks.length)} pairs, weakest text ${lowest.text.toFixed(2)}, weakest mark ${lowest.mark.toFixed(2)}, too weak: ${weak}`);
process.exit(weak ? 1 : 0);
