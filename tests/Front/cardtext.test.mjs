import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const [ira, lena] = ["0192b3c4-0000-7000-8000-000000000001", "0192b3c4-0000-7000-8000-000000000002"];
const option = (id, name, words) => `<li role="option" class="menu-item" id="name-${id}" aria-selected="false" data-mark="@[${name}](member:${id})" data-name="${name}" data-words="${words}">${name}</li>`;
const names = { "GET /names": option(ira, "Ирина Соколова", "ирина irina соколова sokolova ира ira") + option(lena, "Лена Орлова", "лена lena орлова orlova") };
const note = `<form class="composer" id="note" method="post" action="/notes" data-mode="note" data-controller="composer" data-action="submit->composer#send"><input type="hidden" name="id" data-composer-target="key">
 <textarea id="text" name="text" aria-label="Заметка" data-composer-target="text" data-action="keydown->composer#key input->composer#keep" data-controller="mention picture" data-mention-src="/names" data-picture-url="/files" data-picture-max="1000"></textarea><button id="send" data-composer-target="send">Записать</button></form>`;
const described = `<div class="prose editable" id="d" data-controller="editable" data-editable-url="/save" data-editable-name="description" data-editable-label="Описание" data-editable-multiline data-editable-names="/names" data-editable-files="/files" data-editable-files-max="1000" data-editable-source="Макет у @[Лена Орлова](member:${lena})">Макет у @Лена Орлова</div>`;

async function at(body, routes = {}, options) {
  const site = await serve({ "GET /": desk(body), ...names, ...routes });
  const page = await open(browser, site, "/", options);
  return { site, page, end: async () => { assert.deepEqual(page.troubles, []); await page.context().close(); await site.close(); } };
}
const field = (ask, name) => ask.body.match(new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)`))?.[1];
const shown = page => page.$$eval(".mention-list:popover-open [role=option]:not([hidden])", all => all.map(each => each.textContent));
const opened = (page, want) => until(async () => JSON.stringify(await shown(page)) === JSON.stringify(want), `the list ${want}`);
/** A file comes into a field as a browser brings it. */
const bring = (page, selector, name, { type = "image/png", bytes = 10, how = "paste", text } = {}) => page.evaluate(([selector, name, type, bytes, how, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], name, { type }));
  if (text) data.setData("text/plain", text);
  const event = how === "paste" ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }) : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
  document.querySelector(selector).dispatchEvent(event);
}, [selector, name, type, bytes, how, text]);

test("a colleague is named by keys in either layout; people read the name, the server gets the id", async () => {
  const { site, page, end } = await at(note, { "POST /notes": () => ({ status: 204 }) });
  await page.click("#text");
  await page.keyboard.type("Привет, @");
  await opened(page, ["Ирина Соколова", "Лена Орлова"]);
  assert.equal(await page.getAttribute("#text", "aria-activedescendant"), await page.getAttribute("[aria-selected=true]", "id"));
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.textContent("[aria-selected=true]"), "Лена Орлова");
  await page.keyboard.type("bhf");                                           // «ира» with the layout forgotten
  await opened(page, ["Ирина Соколова"]);
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#text"), "Привет, @Ирина Соколова ");
  await page.keyboard.type("и @ор");
  await opened(page, ["Лена Орлова"]);
  await page.keyboard.press("Tab");
  await page.keyboard.type("@кто-то");
  await opened(page, []);
  await page.keyboard.press("Enter");
  await until(() => site.posts("/notes").length === 1, "the note");
  assert.equal(field(site.posts("/notes")[0], "text"), `Привет, @[Ирина Соколова](member:${ira}) и @[Лена Орлова](member:${lena}) @кто-то`);
  await end();
});

test("Escape lets a name be and closes nothing else; a tap chooses; an answer to a client names nobody", async () => {
  const { site, page, end } = await at(described + note.replace('data-mode="note"', 'data-composer-note-url="/notes"').replaceAll("/notes\" data-controller", "/answers\" data-controller"), { "POST /save": () => ({ status: 204 }) }, { hasTouch: true });
  await page.focus("#d");
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#d textarea"), "Макет у @Лена Орлова");
  await page.keyboard.type(", ещё @ир");
  await opened(page, ["Ирина Соколова"]);
  await page.keyboard.press("Escape");
  await opened(page, []);
  assert.equal(await page.inputValue("#d textarea"), "Макет у @Лена Орлова, ещё @ир");
  await page.keyboard.type(" @");
  await opened(page, ["Ирина Соколова", "Лена Орлова"]);
  await page.tap(".mention-list:popover-open [role=option] >> nth=0");
  assert.equal(await page.inputValue("#d textarea"), "Макет у @Лена Орлова, ещё @ир @Ирина Соколова ");
  await page.keyboard.press("Control+Enter");
  await until(() => site.posts("/save").length === 1, "saved");
  assert.equal(JSON.parse(site.posts("/save")[0].body).description, `Макет у @[Лена Орлова](member:${lena}), ещё @ир @[Ирина Соколова](member:${ira})`);
  await page.click("#text");
  await page.keyboard.type("@ир");
  await opened(page, []);
  await end();
});

test("a pasted picture stands where the caret was, with words in its place until it is there; what is typed meanwhile stays", async () => {
  let let_go;
  const gate = new Promise(done => let_go = done);
  const { site, page, end } = await at(note, { "POST /files": async () => { await gate; return { status: 201, type: "application/json", body: JSON.stringify({ items: [{ url: "/files/1", name: "макет.png" }] }) }; }, "POST /notes": () => ({ status: 204 }) });
  await page.click("#text");
  await page.keyboard.type("Вот");
  await bring(page, "#text", "макет.png");
  assert.match(await page.inputValue("#text"), /^Вот\n\[загружаем макет\.png…\]\n$/);
  await page.keyboard.type("и ещё");
  await page.click("#send");
  assert.equal(site.posts("/notes").length, 0, "it waits for the picture");
  let_go();
  await until(() => site.posts("/notes").length === 1, "the note");
  assert.match(site.posts("/notes")[0].body, /Вот\r?\n!\[макет\]\(\/files\/1\)\r?\nи ещё/);
  assert.match(site.posts("/files")[0].body, /name="files"; filename=/);
  await end();
});

test("a picture dragged over a description opens it, dropped there it is taken; dropped beside it takes nothing away", async () => {
  const { site, page, end } = await at(described + `<p id="beside">рядом</p>`, { "POST /files": () => ({ status: 201, type: "application/json", body: JSON.stringify({ items: [{ url: "/files/2", name: "x.png" }] }) }), "POST /save": () => ({ status: 204 }) });
  await page.evaluate(() => { const data = new DataTransfer(); data.items.add(new File([new Uint8Array(9)], "план.png", { type: "image/png" })); document.getElementById("d").dispatchEvent(new DragEvent("dragenter", { dataTransfer: data, bubbles: true })); });
  await until(() => page.isVisible("#d textarea"), "the field");
  await bring(page, "#d textarea", "план.png", { how: "drop" });
  await until(async () => (await page.inputValue("#d textarea")).includes("![план](/files/2)"), "the picture");
  const left = await page.evaluate(() => { const data = new DataTransfer(); data.items.add(new File(["x"], "x.png", { type: "image/png" })); return document.getElementById("beside").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); });
  assert.equal(left, false, "the browser is kept from opening it");
  await page.keyboard.press("Control+Enter");
  await until(() => site.posts("/save").length === 1, "saved");
  assert.match(JSON.parse(site.posts("/save")[0].body).description, /member:/);
  assert.doesNotMatch(await page.textContent("#d"), /member:/);
  await end();
});

test("a refused, too big or lost upload says why and loses no word; words beside a picture are pasted as words", async () => {
  const { site, page, end } = await at(note, { "POST /files": () => ({ status: 422, type: "application/problem+json", body: JSON.stringify({ title: "Отказ", detail: "Программы не принимаем" }) }) });
  await page.click("#text");
  await page.keyboard.type("Слова");
  await bring(page, "#text", "x.png", { how: "drop" });
  await until(async () => (await page.textContent("#toasts")).includes("Программы не принимаем"), "the refusal");
  assert.equal((await page.inputValue("#text")).trim(), "Слова");
  await bring(page, "#text", "велик.png", { bytes: 5000 });
  await until(async () => (await page.textContent("#toasts")).includes("велик.png"), "too big");
  await bring(page, "#text", "таблица.png", { text: "A1" });
  assert.equal(site.posts("/files").length, 1);
  assert.equal((await page.inputValue("#text")).trim(), "Слова");
  await end();
});

test("a date goes when it is whole; a year being typed waits, and is told when it is left so", async () => {
  const { site, page, end } = await at(`<input type="date" id="due" name="dueOn" value="2026-04-03" data-controller="autosave" data-autosave-url="/due"><button id="away">дальше</button>`, { "POST /due": ask => JSON.parse(ask.body).dueOn?.startsWith("0") ? { status: 422, type: "application/problem+json", body: JSON.stringify({ title: "Отказ", detail: "Год от 2000" }) } : { status: 204 } });
  const put = value => page.$eval("#due", (input, value) => { input.value = value; input.dispatchEvent(new Event("change", { bubbles: true })); }, value);
  for (const part of ["0002-04-07", "0020-04-07", "0202-04-07"]) await put(part);
  await put("2027-04-07");
  await until(() => site.posts("/due").length > 0, "saved");
  assert.deepEqual(site.posts("/due").map(ask => JSON.parse(ask.body).dueOn), ["2027-04-07"]);
  await page.focus("#due");
  await put("0202-04-07");
  await page.focus("#away");
  await until(async () => (await page.textContent("#toasts")).includes("Год от 2000"), "the refusal");
  await until(async () => await page.inputValue("#due") === "2027-04-07", "the date that is saved");
  await put("");
  await until(() => site.posts("/due").length === 3, "taken off");
  assert.equal(JSON.parse(site.posts("/due")[2].body).dueOn, null);
  await end();
});

test("only whoever wrote a note is offered to change it; who leads may take it off", async () => {
  const row = (by, id) => `<p id="words-${id}" data-controller="editable" data-editable-locked data-editable-url="/notes/${id}" data-editable-name="text" data-editable-multiline data-editable-source="слова ${id}">слова ${id}</p>
   <button id="edit-${id}" hidden data-keep="hidden" data-controller="own" data-own-by="${by}" data-own-edits="words-${id}">Изменить</button><button id="off-${id}" hidden data-keep="hidden" data-controller="own" data-own-by="${by}" data-own-or-leads>Убрать</button>`;
  const who = (me, leads) => at(row(ira, 1) + row(lena, 2) + `<div hx-get="/me" hx-trigger="load"></div>`, { "GET /me": `<span hidden data-me="${me}"${leads ? " data-leads" : ""}></span>`, "POST /notes/1": () => ({ status: 204 }) });
  const seen = page => page.$$eval("button", all => all.filter(each => !each.hidden).map(each => each.id));
  const author = await who(ira, false);
  await until(async () => (await seen(author.page)).join() === "edit-1,off-1", "own controls");
  await author.page.click("#words-2");
  assert.equal(await author.page.isVisible("#words-2 textarea"), false);
  await author.page.click("#edit-1");
  await author.page.fill("#words-1 textarea", "иначе");
  await author.page.keyboard.press("Control+Enter");
  await until(() => author.site.posts("/notes/1").length === 1, "saved");
  await author.end();
  const head = await who("0192b3c4-0000-7000-8000-000000000009", true);
  await until(async () => (await seen(head.page)).join() === "off-1,off-2", "what a head may");
  await head.end();
});
