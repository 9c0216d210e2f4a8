import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const toast = (text, url, fields, ofUndo = false) => `<hx-partial hx-target="#toasts" hx-swap="beforeend"><div class="toast" role="status" data-controller="toast" ${ofUndo ? "data-of-undo" : ""}><p>${text}</p>${url ? `<button type="button" class="toast-undo" hx-post="${url}" hx-vals='${JSON.stringify(fields)}' hx-swap="none">Отменить</button>` : ""}</div></hx-partial>`;
const box = n => `<input type="checkbox" id="b${n}" name="done" data-controller="autosave" data-autosave-url="/b${n}">`;
const palette = `<a href="/search" data-palette>поиск</a><dialog id="palette" data-controller="palette" data-palette-url="/search"><input id="find" data-palette-target="field" data-action="input->palette#typed keydown->palette#key"><div id="palette-results" data-palette-target="results"></div></dialog>`;

async function at(routes = {}) {
  const site = await serve({
    "GET /": desk(box(1) + box(2) + `<input id="words" value="раз">` + palette),
    "POST /b1": toast("Первое", "/back1", { was: 1 }), "POST /b2": toast("Второе", "/back2", { was: 2 }), "POST /back1": toast("Возвращено", "/again", {}, true), "POST /back2": { status: 204 },
    "GET /search": ask => ask.query.get("q") ? `<a class="palette-item" href="/found">Первое дело</a>` : "", ...routes,
  });
  const page = await open(browser, site);
  return { site, page, end: async () => { assert.deepEqual(page.troubles, []); await page.context().close(); await site.close(); } };
}

test("Ctrl Z takes back step by step, the last first; in a field it is the field's own; the message of an undo is no step", async () => {
  const { site, page, end } = await at();
  await page.click("#b1");
  await page.click("#b2");
  await until(async () => await page.locator(".toast-undo").count() === 2, "two messages");
  await page.click("#words");
  await page.keyboard.press("Control+z");
  await page.locator("#b2").focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await until(() => site.posts("/back1").length === 1, "both taken back");
  await until(async () => (await page.locator(".toast").last().textContent()).includes("Отменять нечего"), "nothing more");
  assert.deepEqual(site.asked.filter(ask => ask.path.startsWith("/back")).map(ask => [ask.path, ask.headers["x-undo"], JSON.parse(ask.body).was]), [["/back2", "true", 2], ["/back1", "true", 1]]);
  assert.equal(site.posts("/again").length, 0);
  await end();
});

test("a key pressed before an answer came waits for it", async () => {
  let free;
  const { site, page, end } = await at({ "POST /b2": () => new Promise(done => free = () => done(toast("Второе", "/back2", { was: 2 }))) });
  await page.click("#b1");
  await until(async () => await page.locator(".toast-undo").count() === 1, "the first message");
  await page.click("#b2");
  await until(() => free, "the second asked");
  await page.keyboard.press("Control+z");
  free();
  await until(() => site.posts("/back2").length === 1, "the second is taken back");
  assert.equal(site.posts("/back1").length, 0);
  await end();
});

test("the button of a message takes its step off; what the network lost can be asked again", async () => {
  const { site, page, end } = await at();
  await page.click("#b1");
  await page.click("#b2");
  await until(async () => await page.locator(".toast-undo").count() === 2, "two messages");
  await page.locator(".toast-undo").last().click();
  await until(() => site.posts("/back2").length === 1, "taken back by its button");
  assert.equal(site.posts("/back2")[0].headers["x-undo"], "true");
  site.answer("POST /back1", "drop");
  await page.locator("#b2").focus();
  await page.keyboard.press("Control+z");
  await until(() => page.isVisible(".toast.is-refusal"), "said that it was not sent");
  let again = 0;
  site.answer("POST /back1", () => { again++; return { status: 204 }; });
  await page.keyboard.press("Control+z");
  await until(() => again === 1, "asked again");
  await end();
});

test("the palette lists the steps, the last first; Enter on words takes nothing back by accident", async () => {
  const { site, page, end } = await at({ "GET /found": desk("<h1>Нашлось</h1>") });
  await page.click("#b1");
  await page.click("#b2");
  await until(async () => await page.locator(".toast-undo").count() === 2, "two messages");
  await page.keyboard.press("Control+k");
  await until(async () => await page.locator(".palette-item").count() === 2, "two steps");
  assert.deepEqual(await page.locator(".palette-item").allTextContents(), ["Второе", "Первое"]);
  await page.fill("#find", "отменить перв");
  await until(async () => (await page.locator(".palette-item").allTextContents()).join() === "Первое дело,Первое", "the step by its words");
  await page.locator(".palette-item").last().click();
  await until(() => site.posts("/back1").length === 1, "taken back from the palette");
  await page.keyboard.press("Control+k");
  await page.fill("#find", "второе");
  await until(async () => (await page.locator(".palette-item").allTextContents()).join() === "Первое дело", "no step for other words");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/found");
  assert.equal(site.posts("/back2").length, 0);
  await end();
});

test("what an answer that leads elsewhere had to say is said there, once, with the way back", async () => {
  const said = encodeURIComponent(JSON.stringify({ text: "Проект начат.", undo: "/back1", with: { was: 1 } }));
  const { site, page, end } = await at({ "POST /b1": () => ({ headers: { "HX-Redirect": "/next", "Set-Cookie": `zv_said=${said}; path=/; max-age=60; samesite=lax` } }), "GET /next": desk("<h1>Дальше</h1>") });
  await page.click("#b1");
  await page.waitForURL("**/next");
  await until(() => page.getByText("Проект начат.").isVisible(), "the message of the page before");
  await page.reload();
  await until(() => page.isVisible("h1"), "the page again");
  assert.equal(await page.getByText("Проект начат.").count(), 0);
  await page.keyboard.press("Control+z");
  await until(() => site.posts("/back1").length === 1, "taken back after all");
  await end();
});
