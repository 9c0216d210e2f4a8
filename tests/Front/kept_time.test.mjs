import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const id = "0193fabc-0000-7000-8000-000000000001";
const page = desk(`<i data-me="me"></i><form action="/timers" hx-post="/timers" hx-swap="none"><input type="hidden" name="task" value="t1"><button id="start">пуск</button></form><form hx-post="/timers/${id}/stop" hx-swap="none"><button id="stop">стоп</button></form>`);

test("a timer started and stopped without a network goes in order, with its moments, once there is one", async () => {
  const site = await serve({ "GET /": page, "POST /timers": { status: 204 }, [`POST /timers/${id}/stop`]: { status: 204 } });
  const tab = await open(browser, site);
  await tab.context().setOffline(true);
  await tab.click("#start");
  const kept = () => tab.evaluate(() => JSON.parse(localStorage.getItem("zv-kept-time") ?? "[]").length);
  await until(async () => await kept() === 1 && await tab.locator(".toast:not(.is-refusal)").count() > 0, "the start is kept, and said");
  await tab.click("#stop");
  await until(async () => await kept() === 2, "the stop is kept");
  assert.equal(site.posts("/timers").length, 0);
  await tab.context().setOffline(false);
  await until(() => site.posts(`/timers/${id}/stop`).length === 1, "both are sent");
  const [start] = site.posts("/timers"), [stop] = site.posts(`/timers/${id}/stop`);
  const body = ask => JSON.parse(ask.body);
  assert.equal(body(start).task, "t1");
  assert.match(body(start).id, /^[0-9a-f-]{36}$/);
  assert.ok(Date.parse(body(start).startedAt) <= Date.parse(body(stop).stoppedAt));
  await until(async () => await kept() === 0, "nothing is left");
  await tab.context().close();
  await site.close();
});

test("a timer started without a network ticks and is stopped by the same button, its stop behind its start", async () => {
  const site = await serve({ "GET /": page, "POST /timers": { status: 204 } });
  const tab = await open(browser, site);
  await tab.context().setOffline(true);
  const kept = () => tab.evaluate(() => JSON.parse(localStorage.getItem("zv-kept-time") ?? "[]"));
  await tab.click("#start");
  await until(async () => (await kept()).length === 1, "the start is kept");
  assert.match(await tab.textContent("#start .ticking"), /^0?0:0\d$/);
  await tab.click("#start");
  await until(async () => (await kept()).length === 2, "the stop is kept");
  assert.equal(await tab.locator("#start .ticking").count(), 0);
  const [start, stop] = await kept();
  assert.equal(stop.url, `/timers/${start.data.id}/stop`);
  assert.ok(Date.parse(start.data.startedAt) <= Date.parse(stop.data.stoppedAt));
  await tab.click("#start");
  await until(async () => (await kept()).length === 3, "another start is kept");
  assert.notEqual((await kept())[2].data.id, start.data.id);
  await tab.context().setOffline(false);
  await until(() => site.posts("/timers").length === 2, "both starts are sent");
  await until(async () => (await kept()).length === 0, "nothing is left");
  await tab.context().close();
  await site.close();
});
