import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const palette = `<dialog class="dialog palette" id="palette" aria-label="Поиск" data-controller="palette" data-palette-url="/search"><input type="search" aria-label="Поиск" data-palette-target="field" data-action="input->palette#typed keydown->palette#key"><div id="palette-results" role="listbox" aria-label="Найдено" data-palette-target="results"></div></dialog>`;
const body = `<nav class="rail"><a class="rail-item" href="/inbox" data-key="g i">Входящие</a></nav><main class="content"><div class="page"><a id="one" href="/tasks/1" data-panel-link>Первая</a> <a id="two" href="/tasks/2" data-panel-link>Вторая</a> <button id="new" data-key="c">Создать</button><input id="in" aria-label="Поле"><a href="/search" data-palette id="find">Поиск</a></div></main><aside id="panel" class="panel" data-controller="panel" data-panel-home="/"></aside>${palette}<dialog class="dialog" id="keys" aria-label="Клавиши">${[["c", "press"], ["/", "search"], ["?", "help"]].map(([key, act]) => `<div data-shortcut="${key}" data-does="${act}"><dt>${key}</dt><dd>${act}</dd></div>`).join("")}</dialog>`;
const card = n => ask => ask.headers["hx-request"] ? `<div data-panel-content id="card-${n}" data-live="task:${n}" data-live-src="/tasks/${n}"><h1 tabindex="-1">Карточка ${n}</h1><input id="inside" aria-label="Поле"><button id="close" data-action="panel#close">Закрыть</button></div>` : desk(body);

async function at(options, routes = {}) {
  const site = await serve({ "GET /": desk(body), "GET /tasks/1": card(1), "GET /tasks/2": card(2), "GET /inbox": desk("<h1>Входящие</h1>"), "GET /search": ask => `<h3>Задачи</h3><a class="palette-item" href="/tasks/1"><span class="cut">АВТО-1 ${ask.query.get("q")}</span></a><a class="palette-item" href="/inbox"><span class="cut">Входящие</span></a>`, ...routes });
  const page = await open(browser, site, "/", options);
  const path = () => new URL(page.url()).pathname;
  return { site, page, path, end: async () => { assert.deepEqual(page.troubles, []); await page.context().close(); await site.close(); } };
}

test("a card opens beside the page under its own address; Escape closes it and gives the focus back", async () => {
  const { page, path, end } = await at();
  await page.click("#one");
  await until(() => page.isVisible("#card-1"), "the card");
  await until(() => path() === "/tasks/1", "the address /tasks/1");
  await page.keyboard.press("Escape");
  await until(() => path() === "/", "the board's address");
  assert.equal(await page.isVisible("#card-1"), false);
  assert.equal(await page.evaluate(() => document.activeElement.id), "one");
  await end();
});

test("a second card takes the first one's place in the history: Back closes", async () => {
  const { page, path, end } = await at();
  await page.click("#one");
  await until(() => page.isVisible("#card-1"), "the card");
  await page.evaluate(() => document.getElementById("two").click());
  await until(() => page.isVisible("#card-2"), "the other card");
  await until(() => path() === "/tasks/2", "the address /tasks/2");
  await page.goBack();
  await until(() => path() === "/", "the board");
  assert.equal(await page.isVisible("#card-2"), false);
  await page.goForward();
  await until(() => page.isVisible("#card-2"), "the card again");
  await end();
});

test("a card that is gone closes its panel", async () => {
  let there = true;
  const { site, page, path, end } = await at({}, { "GET /tasks/1": ask => there ? card(1)(ask) : { status: 404 } });
  await until(() => site.streamsOpened > 0, "the stream");
  await page.click("#one");
  await until(() => page.isVisible("#card-1"), "the card");
  there = false;
  site.changed(["task:1"]);
  await until(() => path() === "/", "closed");
  await end();
});

test("on a phone a card is a page", async () => {
  const { site, page, end } = await at({ viewport: { width: 390, height: 800 } });
  await page.click("#one");
  await page.waitForLoadState();
  assert.equal(site.asked.at(-1).headers["hx-request"], undefined);
  await end();
});

test("keys go, press and find, in a Russian layout too, and are quiet while one types", async () => {
  const { page, path, end } = await at();
  await page.evaluate(() => document.getElementById("new").addEventListener("click", () => document.title = "создано"));
  await page.focus("#in");
  await page.keyboard.type("c g i ? /");
  assert.equal(await page.title(), "Проба");
  assert.equal(await page.inputValue("#in"), "c g i ? /");
  await page.evaluate(() => document.activeElement.blur());
  const press = (key, code) => page.evaluate(of => dispatchEvent(new KeyboardEvent("keydown", { ...of, bubbles: true, cancelable: true })), { key, code });
  await press("с", "KeyC");                               // the Cyrillic letter on the key C
  assert.equal(await page.title(), "создано");
  await page.keyboard.press("?");
  assert.equal(await page.isVisible("#keys"), true);
  await page.keyboard.press("Escape");
  await press("п", "KeyG"); await press("ш", "KeyI");             // g i
  await until(() => path() === "/inbox", "the inbox");
  await end();
});

test("the palette asks as one types, arrows choose, Enter goes", async () => {
  const { site, page, path, end } = await at();
  await page.keyboard.press("Control+k");
  await until(() => page.isVisible("#palette .palette-item"), "the first answers");
  await page.keyboard.type("банн");
  await until(async () => (await page.textContent("#palette-results")).includes("банн"), "answers to what was typed");
  assert.ok(site.count("/search") <= 3, `${site.count("/search")} requests for four letters`);
  assert.equal(await page.getAttribute("#palette .palette-item >> nth=0", "aria-selected"), "true");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getAttribute("#palette .palette-item >> nth=1", "aria-selected"), "true");
  await page.keyboard.press("Enter");
  await until(() => path() === "/inbox", "gone there");
  await end();
});

test("an ended session asks to sign in and loses nothing", async () => {
  const { page, end } = await at({}, { "POST /save": () => ({ status: 401 }) });
  await page.evaluate(() => document.querySelector(".page").insertAdjacentHTML("beforeend", `<select id="s" name="s" data-controller="autosave" data-autosave-url="/save"><option>1</option><option>2</option></select>`));
  await page.waitForTimeout(50);
  await page.selectOption("#s", "2");
  await until(async () => (await page.textContent("#toasts")).includes("вышли"), "the words");
  await end();
});
