import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const section = text => `<section id="done" data-live="room:1" data-live-src="/part"><h2>Сделано</h2><p>${text}</p></section>`;
const room = (inside, extra = "") => `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Комната</title><link rel="stylesheet" href="/dist/room.css"><script src="/dist/room.js" defer></script></head><body data-live-url="/live">${extra}${inside}<form class="ask" id="ask" method="post" action="/ask"><input type="hidden" name="id" value="7"><textarea name="text" aria-label="Вопрос"></textarea><input type="file" name="file" multiple data-max="1000"><ul data-files></ul><button>Отправить</button></form></body></html>`;

async function at(options, routes = {}) {
  const site = await serve({ "GET /": room(section("было")), "GET /part": section("стало"), "POST /ask": { status: 303, headers: { Location: "/asked" } }, "GET /asked": room(section("было"), `<p data-stored="/ask">Ответим до 15:15</p>`), ...routes });
  const page = await open(browser, site, "/", options);
  return { site, page, end: async () => { assert.deepEqual(page.troubles, []); await page.context().close(); await site.close(); } };
}

test("without scripts a question is asked by a plain form", async () => {
  const { site, page, end } = await at({ javaScriptEnabled: false });
  await page.fill("textarea", "Когда?");
  await page.click("button");
  await page.waitForURL("**/asked");
  assert.match(site.posts("/ask")[0].body, /id=7&text=%D0%9A/);
  await end();
});

test("what changed is shown by itself; what is being written stays", async () => {
  const { site, page, end } = await at();
  await until(() => site.streamsOpened > 0, "the stream");
  await page.fill("textarea", "пишу");
  site.changed(["room:1"]);
  await until(async () => (await page.textContent("#done")).includes("стало"), "the fresh part");
  assert.equal(await page.inputValue("textarea"), "пишу");
  await end();
});

test("a double click is one question", async () => {
  const { site, page, end } = await at({}, { "POST /ask": () => new Promise(done => setTimeout(() => done({ status: 303, headers: { Location: "/asked" } }), 300)) });
  await page.fill("textarea", "Когда?");
  await page.evaluate(() => { const b = document.querySelector("button"); b.click(); b.click(); b.click(); });
  await page.waitForURL("**/asked");
  assert.equal(site.posts("/ask").length, 1);
  await end();
});

test("a draft survives until the server has the question", async () => {
  const { page, end } = await at();
  await page.fill("textarea", "Длинный вопрос");
  await page.reload();
  assert.equal(await page.inputValue("textarea"), "Длинный вопрос");
  await page.click("button");
  await page.waitForURL("**/asked");
  assert.equal(await page.inputValue("textarea"), "");
  await page.goto(new URL("/", page.url()).href);
  assert.equal(await page.inputValue("textarea"), "");
  await end();
});

test("a file over the limit is named and left out", async () => {
  const { page, end } = await at();
  await page.setInputFiles("[type=file]", [{ name: "мал.txt", mimeType: "text/plain", buffer: Buffer.alloc(10) }, { name: "велик.zip", mimeType: "application/zip", buffer: Buffer.alloc(5000) }]);
  assert.match(await page.textContent("[data-bad]"), /велик\.zip/);
  assert.equal(await page.evaluate(() => document.querySelector("[type=file]").files.length), 1);
  await end();
});

test("after an outage the page is fetched again: what changed meanwhile was not told", async () => {
  const { site, page, end } = await at();
  await until(() => site.streamsOpened > 0, "the stream");
  site.cutStreams(false);
  await until(async () => (await page.textContent("#done")).includes("стало"), "what was missed", 6000);
  await end();
});

test("a link revoked while the page is open shows so; what was typed is not thrown away", async () => {
  for (const typed of ["", "Недописанный вопрос"]) {
    const { site, page } = await at({}, { "HEAD /": { status: 404 } });
    await until(() => site.streamsOpened > 0, "the stream");
    if (typed) await page.fill("textarea", typed);
    site.answer("GET /", { status: 404, body: "<h1>Эта ссылка не работает</h1>" });
    site.endStreams(404);
    if (typed) {
      await until(async () => (await page.textContent(".offline").catch(() => ""))?.includes("больше не"), "the words", 6000);
      assert.equal(await page.inputValue("textarea"), typed);
    } else await until(async () => (await page.textContent("body")).includes("не работает"), "the refusal", 6000);
    await page.context().close();
    await site.close();
  }
});

test("many tabs share one stream, all are told, and when the one that holds it goes another takes it", async () => {
  const { site, page, end } = await at();
  await until(() => site.streamsOpened === 1, "the stream");
  const tabs = [page];
  for (let i = 0; i < 9; i++) {                // a browser opens six connections to a site at most: with a stream each, the seventh tab would wait forever
    const tab = await page.context().newPage();
    await tab.goto(site.address);
    tabs.push(tab);
  }
  assert.equal(site.streamsOpened, 1);
  site.changed(["room:1"]);
  for (const tab of tabs) await until(async () => (await tab.textContent("#done")).includes("стало"), "each tab is fresh", 6000);
  site.answer("GET /part", section("потом"));
  await page.close();
  await until(() => site.streamsOpened === 2, "another tab's stream");
  for (const tab of tabs.slice(1)) await until(async () => (await tab.textContent("#done")).includes("потом"), "what was told between the two", 6000);
  assert.equal(site.streamsOpened, 2);
  await end();
});
