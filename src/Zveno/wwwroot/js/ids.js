import { now } from "./now.js";

/**
 * A new UUID of version 7 (RFC 9562): what is made later has a greater one, wherever it was made, and lists that go by ids stay in their order.
 * By hand, for crypto.randomUUID makes version 4 and exists only on https and localhost; an installation inside an office may have neither.
 */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16)), at = now();
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(at / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | bytes[6] & 0x0f;
  bytes[8] = 0x80 | bytes[8] & 0x3f;
  return [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** This tab, so that the server can tell it «this was your own doing». Lives as long as the page. */
export const tab = uuid();
