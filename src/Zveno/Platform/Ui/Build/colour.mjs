// Reads the colours of tokens.css. OKLCH to sRGB as CSS Color 4 has it; contrast as WCAG 2.2 has it.
import { readFileSync } from "node:fs";

const pair = /--([\w-]+):\s*light-dark\(oklch\(([^)]*)\),\s*oklch\(([^)]*)\)\);/g;

/** Name → [light, dark], each [L, C, h]. Colours with transparency (shadows, the veil) are not here: text never stands on them. */
export function tokens(path) {
  const found = {};
  for (const [, name, light, dark] of readFileSync(path, "utf8").matchAll(pair)) found[name] = [light, dark].map(text => text.split(/\s+/).map(Number));
  return found;
}

/** Linear sRGB, clipped to what a screen shows. */
export function linear([L, C, h]) {
  const a = C * Math.cos(h * Math.PI / 180), b = C * Math.sin(h * Math.PI / 180);
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.2914855480 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
  ].map(x => Math.min(1, Math.max(0, x)));
}

export const hex = colour => "#" + linear(colour)
  .map(x => Math.round(255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055)).toString(16).padStart(2, "0")).join("");

const luminance = colour => { const [r, g, b] = linear(colour); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };

export function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
