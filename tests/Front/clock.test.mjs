import assert from "node:assert/strict";
import { test } from "node:test";
import { clockAt } from "../../src/Zveno/wwwroot/js/clock_face.js";

const at = text => Date.parse(`2026-11-${text}:00Z`);
// Friday 9–12 and 13–17, Monday 9–17; three minutes were counted by Friday 11:58
const clock = { elapsed: 180, limit: 900, warn: 300, running: true, asOf: at("20T11:58"), windows: [[at("20T09:00"), at("20T12:00")], [at("20T13:00"), at("20T17:00")], [at("23T09:00"), at("23T17:00")]] };

test("counts working time only: lunch and the weekend stand still", () => {
  assert.equal(clockAt(clock, at("20T12:00")).left, 600);
  assert.equal(clockAt(clock, at("20T12:40")).left, 600);
  assert.equal(clockAt(clock, at("20T12:40")).state, "paused");
  assert.equal(clockAt(clock, at("20T13:04")).left, 360);
  assert.equal(clockAt({ ...clock, elapsed: 0, asOf: at("20T16:55") }, at("23T09:05")).left, 300);
});

test("turns amber before the limit, red after it, and says by how much", () => {
  assert.equal(clockAt(clock, at("20T13:04")).state, "intime");
  assert.equal(clockAt(clock, at("20T13:06")).state, "soon");
  const late = clockAt(clock, at("20T13:13"));
  assert.equal(late.state, "late");
  assert.equal(late.late, 180);
  assert.equal(clockAt(clock, at("20T20:00")).state, "late", "late stays late out of hours");
});

test("a stopped clock does not move; without windows all time counts", () => {
  assert.equal(clockAt({ ...clock, running: false }, at("23T12:00")).left, 720);
  assert.equal(clockAt({ ...clock, windows: null }, at("20T12:03")).left, 420);
});
