import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const part = inside => `<section id="part" data-live="board:1" data-live-src="/part">${inside}</section>`;

/** A page whose live part the test changes: the page is made with `first`, each fetch gets what `site.now` says. */
async function watching(first, { attributes = "", options } = {}) {
  const state = { now: first };
  const site = await serve({ "GET /": () => desk(part(first).replace("<section", `<section ${attributes}`)), "GET /part": () => part(state.now), "POST /save": () => ({ status: state.save ?? 204 }), "GET /other": () => desk(part(first)) });
  const page = await open(browser, site, "/", options);
  await until(() => site.streamsOpened > 0, "the stream");
  await page.waitForTimeout(150);
  const change = async (inside, topics = ["board:1"], tab) => { state.now = inside; const before = site.count("/part"); site.changed(topics, tab); await until(() => site.count("/part") > before, "the part asked for again"); await page.waitForTimeout(120); };
  return { site, page, state, change, end: async () => { assert.deepEqual(page.troubles, []); await page.context().close(); await site.close(); } };
}

test("a change told by another tab is shown without a reload", async () => {
  const { page, change, end } = await watching("<p>Раз</p>");
  await change("<p>Два</p>");
  assert.equal(await page.textContent("#part p"), "Два");
  await end();
});

test("a part of which nothing is left is emptied", async () => {
  const { page, site, end } = await watching("<p>Раз</p>");
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", `<span id="badge" data-live="inbox" data-live-src="/nothing">4</span>`));
  site.answer("GET /nothing", { status: 200, body: "" });
  site.changed(["inbox"]);
  await until(async () => await page.textContent("#badge") === "", "the badge without a number");
  await end();
});

test("a thing that another list brings is never in two lists, keeps the focus, and the list it left is asked again", async () => {
  const thing = '<li id="task-1" data-id="1"><a href="#">Карточка</a></li>';
  const { site, page, change, end } = await watching("<ol></ol>");
  site.answer("GET /left", { status: 200, body: '<section id="left" data-live="board:2" data-live-src="/left"><ol></ol></section>' });
  await page.evaluate(html => document.getElementById("part").insertAdjacentHTML("beforebegin", html), `<section id="left" data-live="board:2" data-live-src="/left"><ol>${thing}</ol></section>`);
  await page.focus("#left a");
  await page.evaluate(() => { window.most = 0; new MutationObserver(() => { window.most = Math.max(window.most, document.querySelectorAll("#task-1").length); }).observe(document.body, { childList: true, subtree: true }); });
  await change(`<ol>${thing}</ol>`);
  assert.equal(await page.evaluate(() => window.most), 1);
  assert.ok(await page.evaluate(() => document.activeElement === document.querySelector("#part a")), "the focus went along");
  await until(() => site.count("/left") > 0, "the list it left asked again");
  await end();
});

test("a list that is asked for and gets a whole page takes nothing from the lists beside it", async () => {
  const other = '<section id="left" data-live="board:2" data-live-src="/left"><ol><li id="task-1" data-id="1"><a href="#">Карточка</a></li></ol></section>';
  const { page, change, end } = await watching("<p>Раз</p>");
  await page.evaluate(html => document.getElementById("part").insertAdjacentHTML("beforebegin", html), other);
  await change(`<p>Два</p></section>${other}<section>`);
  assert.equal(await page.textContent("#part p"), "Два");
  assert.equal(await page.locator("#left #task-1").count(), 1);
  await end();
});

test("a topic that the part does not show is not asked for", async () => {
  const { site, page, end } = await watching("<p>Раз</p>");
  site.changed(["board:2", "inbox"]);
  await page.waitForTimeout(400);
  assert.equal(site.count("/part"), 0);
  await end();
});

test("ten changes at once are one request, or two", async () => {
  const { site, page, end } = await watching("<p>Раз</p>");
  for (let i = 0; i < 10; i++) site.changed(["board:1"]);
  await page.waitForTimeout(500);
  assert.ok(site.count("/part") >= 1 && site.count("/part") <= 2, `${site.count("/part")} requests`);
  await end();
});

test("a field being typed in keeps its text, its focus and its caret", async () => {
  const form = value => `<p>${value}</p><input id="f" name="f" value="${value}">`;
  const { page, change, end } = await watching(form("было"));
  await page.fill("#f", "набираю длинное");
  await page.evaluate(() => document.getElementById("f").setSelectionRange(3, 3));
  await change(form("стало"));
  assert.equal(await page.textContent("#part p"), "стало");
  assert.deepEqual(await page.evaluate(() => { const f = document.getElementById("f"); return [f.value, f.selectionStart, document.activeElement === f]; }), ["набираю длинное", 3, true]);
  await end();
});

test("a changed field without focus is not overwritten, an untouched one is", async () => {
  const form = value => `<input id="a" value="${value}"><textarea id="b">${value}</textarea><select id="c"><option value="1" selected>1</option><option value="2">2</option></select><input id="d" value="${value}"><button id="away">x</button>`;
  const { page, change, end } = await watching(form("было"));
  await page.fill("#a", "моё"); await page.fill("#b", "моё тоже"); await page.selectOption("#c", "2"); await page.focus("#away");
  await change(form("стало"));
  assert.deepEqual(await page.evaluate(() => ["a", "b", "c", "d"].map(id => document.getElementById(id).value)), ["моё", "моё тоже", "2", "стало"]);
  await end();
});

test("a ticked box waits for its own saving and then follows the others", async () => {
  const box = on => `<input type="checkbox" id="k" ${on ? "checked" : ""}>`;
  const { page, change, end } = await watching(box(false));
  await page.check("#k");
  await change(box(false));
  assert.equal(await page.isChecked("#k"), true, "an older state must not untick it");
  await change(box(true));
  await change(box(false));
  assert.equal(await page.isChecked("#k"), false, "saved, then unticked by somebody else");
  await end();
});

test("an open details stays open and is brought up to date", async () => {
  const details = text => `<details id="d"><summary>Ещё</summary><p>${text}</p></details>`;
  const { page, change, end } = await watching(details("было"));
  await page.click("summary");
  await change(details("стало"));
  assert.deepEqual(await page.evaluate(() => [document.getElementById("d").open, document.querySelector("#d p").textContent]), [true, "стало"]);
  await end();
});

test("a text being edited in place is left alone, and shown fresh when done", async () => {
  const title = text => `<h1 class="editable" id="t" data-controller="editable" data-editable-url="/save" data-editable-name="title">${text}</h1><p>${text}</p>`;
  const { page, change, end } = await watching(title("Было"));
  await page.click("#t");
  await page.fill("#t input", "Пишу");
  await change(title("Стало"));
  assert.equal(await page.inputValue("#t input"), "Пишу");
  assert.equal(await page.textContent("#part p"), "Стало");
  await page.keyboard.press("Escape");
  await change(title("Потом"));
  assert.equal(await page.textContent("#t"), "Потом");
  await end();
});

test("what is edited and vanished elsewhere waits for the person and says so", async () => {
  const { page, change, end } = await watching(`<div id="card"><textarea id="x">было</textarea></div>`);
  await page.fill("#x", "моё");
  await change("<p>Карточку унесли</p>");
  assert.equal(await page.inputValue("#x"), "моё");
  assert.match(await page.textContent("#toasts"), /пока вы\u00a0правите/);
  await page.fill("#x", "было");
  await until(() => page.evaluate(() => !document.getElementById("x")), "the refresh after the field is clean again");
  await end();
});

test("a part that asks so skips what its own tab did", async () => {
  const { site, page, end } = await watching("<p>Раз</p>", { attributes: "data-live-skip-own" });
  const tab = await page.evaluate(() => new Promise(done => { const old = fetch; window.fetch = (url, options) => { done(options.headers["X-Tab"]); return old(url, options); }; document.body.insertAdjacentHTML("beforeend", `<select id="s" name="s" data-controller="autosave" data-autosave-url="/save"><option>1</option><option>2</option></select>`); setTimeout(() => { const s = document.getElementById("s"); s.value = "2"; s.dispatchEvent(new Event("change")); }, 100); }));
  site.changed(["board:1"], tab);
  await page.waitForTimeout(300);
  assert.equal(site.count("/part"), 0);
  site.changed(["board:1"], "another");
  await until(() => site.count("/part") === 1, "another tab's change");
  await end();
});

test("two tabs listen through one stream", async () => {
  const { site, page, end } = await watching("<p>Раз</p>");
  const second = await page.context().newPage();
  await second.goto(site.address + "/other");
  await second.waitForTimeout(300);
  assert.equal(site.streamsOpened, 1);
  site.changed(["board:1"]);
  await until(() => site.count("/part") === 2, "both tabs");
  await end();
});

test("an outage is shown, and after it every live part is asked for once", async () => {
  const { site, page, state, end } = await watching("<p>Раз</p>");
  site.cutStreams(true);
  await until(() => page.isVisible(".offline"), "the strip", 6000);
  state.now = "<p>Пропущенное</p>";
  site.letStreams();
  await until(async () => await page.textContent("#part p") === "Пропущенное", "what was missed", 6000);
  assert.equal(await page.isVisible(".offline"), false);
  assert.equal(site.count("/part"), 1);
  await end();
});

test("a short cut is not shown", async () => {
  const { site, page, end } = await watching("<p>Раз</p>");
  site.cutStreams(false);
  await page.waitForTimeout(1200);
  assert.equal(await page.isVisible(".offline"), false);
  await end();
});
