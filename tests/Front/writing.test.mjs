import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const composer = `<div id="talk"></div><form class="composer" id="composer" method="post" action="/answers" data-controller="composer upload" data-composer-note-url="/notes" data-composer-into="#talk" data-upload-max="1000" data-action="submit->composer#send">
 <input type="hidden" name="id" data-composer-target="key"><textarea id="text" name="text" aria-label="Сообщение" data-composer-target="text" data-action="keydown->composer#key input->composer#keep"></textarea>
 <input type="file" name="files" multiple data-upload-target="input"><ul class="files" data-upload-target="list"></ul><button id="send" data-composer-target="send">Ответить</button></form>`;

async function at(body, routes = {}, options) {
  const site = await serve({ "GET /": desk(body), ...routes });
  const page = await open(browser, site, "/", options);
  return { site, page, end: async () => { assert.deepEqual(page.troubles, []); await page.context().close(); await site.close(); } };
}
const field = (ask, name) => ask.body.match(new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)`))?.[1];
const later = (answer, ms) => () => new Promise(done => setTimeout(() => done(answer), ms));

test("Enter sends once however often it is pressed, Shift Enter breaks the line", async () => {
  const { site, page, end } = await at(composer, { "POST /answers": later(`<article class="said" id="m1">ушло</article>`, 150) });
  await page.click("#text");
  await page.keyboard.type("раз");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("два");
  assert.equal(await page.inputValue("#text"), "раз\nдва");
  for (let i = 0; i < 3; i++) await page.keyboard.press("Enter");
  await page.click("#send");
  await until(() => page.isVisible("#m1"), "the message in the talk");
  await page.waitForTimeout(200);
  assert.equal(site.posts("/answers").length, 1);
  assert.equal(await page.inputValue("#text"), "");
  await end();
});

test("what is typed while a message is on its way is the next one, also when the page refreshes under it", async () => {
  const { site, page, end } = await at(composer, { "POST /answers": later(`<article class="said">ушло</article>`, 300) });
  await page.click("#text");
  await page.keyboard.type("первое");
  await page.keyboard.press("Enter");
  await page.evaluate(() => { const form = document.getElementById("composer"), next = form.nextSibling; form.remove(); document.getElementById("talk").parentNode.insertBefore(form, next); document.getElementById("text").focus(); });
  await page.keyboard.type("второе");
  await page.keyboard.press("Enter");
  await until(() => site.posts("/answers").length === 2, "the second message");
  await until(async () => await page.locator(".said").count() === 2, "both in the talk");
  assert.deepEqual(site.posts("/answers").map(ask => field(ask, "text")), ["первое", "второе"]);
  assert.equal(await page.inputValue("#text"), "");
  await end();
});

test("what did not go is put back before what was typed since", async () => {
  const { page, end } = await at(composer, { "POST /answers": () => new Promise(done => setTimeout(() => done({ status: 422 }), 300)) });
  await page.click("#text");
  await page.keyboard.type("первое");
  await page.keyboard.press("Enter");
  await page.keyboard.type("второе");
  await until(async () => await page.inputValue("#text") === "первое\nвторое", "both put together");
  await end();
});

test("a retry is the same message: one id until the server has it, a new one after", async () => {
  let dead = true;
  const { site, page, end } = await at(composer, { "POST /answers": () => dead ? { status: 503 } : { status: 204 } });
  await page.fill("#text", "ответ");
  await page.click("#send");
  await until(() => page.isVisible("#toasts button"), "the offer to retry");
  assert.equal(await page.inputValue("#text"), "ответ");
  dead = false;
  await page.click("#toasts button");
  await until(async () => await page.inputValue("#text") === "", "sent");
  await page.fill("#text", "второй");
  await page.click("#send");
  await until(() => site.posts("/answers").length === 3, "the second message");
  const ids = site.posts("/answers").map(ask => field(ask, "id"));
  assert.match(ids[0], /^[0-9a-f-]{36}$/);
  assert.equal(ids[0], ids[1]);
  assert.notEqual(ids[1], ids[2]);
  await end();
});

test("a draft and its id survive a reload, and go when the server has the message", async () => {
  const { page, end } = await at(composer, { "POST /answers": () => ({ status: 204 }) });
  await page.type("#text", "черновик");
  const id = await page.inputValue("[name=id]");
  await page.reload();
  await page.waitForTimeout(200);
  assert.equal(await page.inputValue("#text"), "черновик");
  assert.equal(await page.inputValue("[name=id]"), id);
  await page.click("#send");
  await until(async () => await page.inputValue("#text") === "", "sent");
  await page.reload();
  await page.waitForTimeout(200);
  assert.equal(await page.inputValue("#text"), "");
  await end();
});

test("a note goes to the notes; its words never turn into an answer by the key", async () => {
  const { site, page, end } = await at(composer, { "POST /notes": () => ({ status: 204 }), "POST /answers": () => ({ status: 204 }) });
  await page.type("#text", "только команде");
  await page.keyboard.press("Control+.");
  assert.equal(await page.getAttribute("#composer", "data-mode"), "note");
  assert.equal(await page.inputValue("#text"), "только команде");
  await page.type("#text", "!");
  await page.keyboard.press("Control+.");
  assert.equal(await page.inputValue("#text"), "");
  await page.keyboard.press("Control+.");
  assert.match(await page.inputValue("#text"), /только команде/);
  await page.keyboard.press("Enter");
  await until(() => site.posts("/notes").length === 1, "the note");
  assert.equal(site.posts("/answers").length, 0);
  await end();
});

test("a file that is too big is named and left out, the others go", async () => {
  const { site, page, end } = await at(composer, { "POST /answers": () => ({ status: 204 }) });
  await page.setInputFiles("[type=file]", [{ name: "мал.txt", mimeType: "text/plain", buffer: Buffer.alloc(500) }, { name: "велик.zip", mimeType: "application/zip", buffer: Buffer.alloc(5000) }]);
  assert.equal(await page.$$eval(".file[data-bad]", all => all.map(each => each.querySelector(".name").textContent).join()), "велик.zip");
  await page.click("#send");
  await until(() => site.posts("/answers").length === 1, "sent");
  assert.equal((site.posts("/answers")[0].body.match(/filename="[^"]+"/g) ?? []).length, 1);
  await until(async () => await page.$$eval(".file", all => all.length) === 0, "an empty list of files");
  await end();
});

test("a text is edited where it stands: Enter saves, Escape cancels, a failure keeps what was typed", async () => {
  let fails = false;
  const { site, page, end } = await at(`<h1 class="editable" id="t" data-controller="editable" data-editable-url="/save" data-editable-name="title" data-editable-label="Название">Было</h1>`, { "POST /save": () => fails ? { status: 422, type: "application/problem+json", body: JSON.stringify({ title: "Отказ", detail: "Слишком длинно" }) } : { status: 204 } });
  await page.focus("#t");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Стало");
  await page.keyboard.press("Enter");
  await until(async () => await page.textContent("#t") === "Стало", "saved");
  assert.deepEqual(JSON.parse(site.posts("/save")[0].body), { title: "Стало" });
  await page.click("#t");
  await page.fill("#t input", "Зря");
  await page.keyboard.press("Escape");
  assert.equal(await page.textContent("#t"), "Стало");
  fails = true;
  await page.click("#t");
  await page.fill("#t input", "Очень длинно");
  await page.keyboard.press("Enter");
  await until(async () => (await page.textContent("#toasts")).includes("Слишком длинно"), "the refusal");
  assert.equal(await page.inputValue("#t input"), "Очень длинно");
  await end();
});

test("a field that saves itself goes back when refused", async () => {
  const { site, page, end } = await at(`<select id="s" name="assignee" data-controller="autosave" data-autosave-url="/save"><option value="1" selected>Ира</option><option value="2">Пётр</option></select>`, { "POST /save": ask => JSON.parse(ask.body).assignee === "2" ? { status: 422, type: "application/problem+json", body: JSON.stringify({ title: "Отказ", detail: "Пётр в отпуске" }) } : { status: 204 } });
  await page.selectOption("#s", "2");
  await until(async () => (await page.textContent("#toasts")).includes("Пётр в отпуске"), "the refusal");
  assert.equal(await page.inputValue("#s"), "1");
  assert.equal(site.posts("/save").length, 1);
  await end();
});

test("a form goes once", async () => {
  const { site, page, end } = await at(`<form id="f" method="post" action="/slow" hx-post="/slow" hx-swap="none" data-controller="submit-once"><button id="go">Дальше</button></form>`, { "POST /slow": later({ status: 204 }, 300) });
  await page.evaluate(() => { for (let i = 0; i < 4; i++) document.getElementById("go").click(); });
  await page.waitForTimeout(600);
  assert.equal(site.posts("/slow").length, 1);
  assert.equal(site.posts("/slow")[0].headers["x-requested-with"], "zveno");
  await page.click("#go");
  await until(() => site.posts("/slow").length === 2, "usable again");
  await end();
});

test("a refusal to htmx in words is said and not put into the page; an error of a proxy too", async () => {
  const { page, end } = await at(`<div id="x">цело</div><button id="a" hx-post="/json" hx-target="#x">а</button><button id="b" hx-post="/proxy" hx-target="#x">б</button><button id="c" hx-post="/ours" hx-target="#x">в</button>`, {
    "POST /json": () => ({ status: 422, type: "application/problem+json", body: JSON.stringify({ title: "Отказ", detail: "Этап полон" }) }), "POST /proxy": () => ({ status: 502, body: "<h1>Bad gateway</h1>" }),
    "POST /ours": () => ({ status: 409, headers: { "HX-Retarget": "#toasts", "HX-Reswap": "beforeend" }, body: `<div class="toast is-refusal" data-controller="toast"><p>Уже ответили</p></div>` }) });
  await page.click("#a");
  await until(async () => (await page.textContent("#toasts")).includes("Этап полон"), "the words");
  await page.click("#b");
  await until(async () => (await page.textContent("#toasts")).includes("случилась ошибка"), "the words");
  await page.click("#c");
  await until(async () => (await page.textContent("#toasts")).includes("Уже ответили"), "the words");
  assert.equal(await page.textContent("#x"), "цело");
  await end();
});

test("pieces that a verb answers go to the places they name, with its message", async () => {
  const { page, end } = await at(composer + `<p id="count">1</p>`, { "POST /answers": () => `<hx-partial hx-target="#count" hx-swap="outerMorph"><p id="count">2</p></hx-partial><hx-partial hx-target="#talk" hx-swap="beforeend"><article id="m2">ушло</article></hx-partial><hx-partial hx-target="#toasts" hx-swap="beforeend"><div class="toast" role="status" data-controller="toast"><p>Отправлено</p></div></hx-partial>` });
  await page.fill("#text", "ответ");
  await page.click("#send");
  await until(() => page.isVisible("#talk #m2"), "the message");
  assert.equal(await page.textContent("#count"), "2");
  assert.equal(await page.textContent("#toasts .toast p"), "Отправлено");
  await end();
});

test("a verb that sends elsewhere is followed", async () => {
  const { page, end } = await at(composer, { "POST /answers": () => ({ headers: { "HX-Redirect": "/next" } }), "GET /next": desk("<h1>Дальше</h1>") });
  await page.fill("#text", "ответ");
  await page.click("#send");
  await page.waitForURL("**/next");
  await end();
});
