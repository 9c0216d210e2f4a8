import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desk, launch, open, serve, until } from "./bench.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const card = name => `<li class="card" id="task-${name}" data-id="${name}"><a class="card-title" href="/tasks/${name}">${name}</a></li>`;
const stage = (id, ...cards) => `<section class="stage" id="stage-${id}" data-live="board:1" data-live-src="/stages/${id}"><header class="stage-head"><h2>${id}</h2></header><ol class="stage-list" id="list-${id}" data-controller="sortable" data-sortable-url="/tasks/{id}/move" data-sortable-into="${id}" data-sortable-group="auto" data-sortable-name="${id}" data-empty="Пусто">${cards.map(card).join("")}</ol></section>`;
const board = desk(`<main class="content"><div class="content-fill"><div class="board">${stage("todo", "a", "b", "c")}${stage("doing", "d")}${stage("done")}</div></div></main>`);

async function boardWith(answer = () => ({ status: 204 }), options) {
  const site = await serve({ "GET /": board, ...Object.fromEntries([..."abcd"].map(id => [`POST /tasks/${id}/move`, answer])), "GET /stages/todo": () => stage("todo", "a", "b", "c", "new") });
  const page = await open(browser, site, "/", options);
  await page.waitForTimeout(250);
  const cards = list => page.$$eval(`#list-${list} > [data-id]`, all => all.map(each => each.dataset.id).join(""));
  return { site, page, cards, end: async () => { assert.deepEqual(page.troubles, []); await page.context().close(); await site.close(); } };
}

async function drag(page, from, to, { where = 0.5 } = {}) {
  const a = await (await page.$(from)).boundingBox(), b = await (await page.$(to)).boundingBox();
  await page.mouse.move(a.x + 40, a.y + 12);
  await page.mouse.down();
  await page.mouse.move(a.x + 60, a.y + 30, { steps: 4 });
  await page.mouse.move(b.x + b.width / 2, b.y + b.height * where, { steps: 12 });
  await page.waitForTimeout(80);
  await page.mouse.up();
  await page.waitForTimeout(80);
}

test("a card dragged into another stage is told with the card above it", async () => {
  const { site, page, cards, end } = await boardWith();
  await drag(page, "#task-a", "#task-d", { where: 0.9 });
  await until(() => site.posts("/tasks/a/move").length === 1, "the move");
  assert.equal(await cards("doing"), "da");
  assert.deepEqual(JSON.parse(site.posts("/tasks/a/move")[0].body), { stage: "doing", below: "d" });
  assert.ok(site.posts("/tasks/a/move")[0].headers["x-tab"]);
  assert.equal(site.posts("/tasks/a/move")[0].headers["x-requested-with"], "zveno");
  await end();
});

test("an empty stage takes a card: on top", async () => {
  const { site, page, cards, end } = await boardWith();
  await drag(page, "#task-b", "#list-done", { where: 0.1 });
  await until(() => site.posts("/tasks/b/move").length === 1, "the move");
  assert.equal(await cards("done"), "b");
  assert.deepEqual(JSON.parse(site.posts("/tasks/b/move")[0].body), { stage: "done", below: null });
  await end();
});

test("a refusal puts the card back where it was and says why", async () => {
  const { page, cards, end } = await boardWith(() => ({ status: 422, type: "application/problem+json", body: JSON.stringify({ title: "Отказ", detail: "В этапе «doing» уже четыре задачи" }) }));
  await drag(page, "#task-b", "#task-d", { where: 0.9 });
  await until(async () => (await page.textContent("#toasts")).includes("уже четыре задачи"), "the words");
  assert.equal(await cards("todo"), "abc");
  assert.equal(await cards("doing"), "d");
  await end();
});

test("a refusal that comes as a ready message is said in its words", async () => {
  const { page, cards, end } = await boardWith(() => ({ status: 422, headers: { "HX-Retarget": "#toasts" }, body: `<div class="toast is-refusal" data-controller="toast"><p>Карточка в архиве</p></div>` }));
  await drag(page, "#task-b", "#task-d", { where: 0.9 });
  await until(async () => (await page.textContent("#toasts")).includes("Карточка в архиве"), "the words");
  assert.equal(await cards("todo"), "abc");
  await end();
});

test("a dead network puts the card back, and «Повторить» moves it again", async () => {
  let dead = true;
  const { site, page, cards, end } = await boardWith(() => dead ? "drop" : { status: 204 });
  await drag(page, "#task-b", "#task-d", { where: 0.9 });
  await until(() => page.isVisible("#toasts button"), "the offer to retry");
  assert.equal(await cards("todo"), "abc");
  dead = false;
  await page.click("#toasts button");
  await until(async () => await cards("todo") === "ac", "the second try");
  await page.waitForTimeout(200);
  assert.equal((await cards("doing")).length, 2);
  assert.equal(site.posts("/tasks/b/move").at(-1).body, site.posts("/tasks/b/move")[0].body, "the very same place");
  await end();
});

test("dropped where it was, nothing is told", async () => {
  const { site, page, end } = await boardWith();
  await drag(page, "#task-b", "#task-b", { where: 0.6 });
  await page.waitForTimeout(200);
  assert.equal(site.posts("/tasks/b/move").length, 0);
  await end();
});

test("by keyboard: Space lifts, arrows move within and between stages, Space drops", async () => {
  const { site, page, cards, end } = await boardWith();
  await page.focus("#task-a a");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  assert.equal(await cards("todo"), "bac");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");
  await until(() => site.posts("/tasks/a/move").length === 1, "the move");
  assert.deepEqual(JSON.parse(site.posts("/tasks/a/move")[0].body), { stage: "doing", below: null });
  assert.equal(await cards("doing"), "ad");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "a");
  assert.match(await page.textContent("[role=status].sr"), /doing/);
  await end();
});

test("Escape puts a lifted card back and tells nobody", async () => {
  const { site, page, cards, end } = await boardWith();
  await page.focus("#task-b a");
  for (const key of ["Space", "ArrowRight", "ArrowDown", "Escape"]) await page.keyboard.press(key);
  await page.waitForTimeout(150);
  assert.equal(await cards("todo"), "abc");
  assert.equal(site.asked.filter(ask => ask.method === "POST").length, 0);
  await end();
});

test("arrows walk over the board while nothing is lifted", async () => {
  const { page, end } = await boardWith();
  await page.focus("#task-b a");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "c");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "d");
  await end();
});

test("while a card is lifted the board does not change under the hand; then it catches up", async () => {
  const { site, page, cards, end } = await boardWith();
  await page.focus("#task-d a");
  await page.keyboard.press("Space");
  site.changed(["board:1"]);
  await page.waitForTimeout(300);
  assert.equal(await cards("todo"), "abc");
  await page.keyboard.press("Escape");
  await until(async () => await cards("todo") === "abcnew", "what changed meanwhile");
  await end();
});

test("a long press drags on a phone, a swipe scrolls", async () => {
  const { site, page, cards, end } = await boardWith(undefined, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const touch = await page.context().newCDPSession(page), box = await (await page.$("#task-a")).boundingBox(), last = await (await page.$("#task-c")).boundingBox();
  const at = (type, x, y) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await at("touchStart", box.x + 60, box.y + 20); await at("touchMove", box.x + 60, box.y + 60); await at("touchEnd");
  await page.waitForTimeout(300);
  assert.equal(site.asked.filter(ask => ask.method === "POST").length, 0, "a swipe must not move a card");
  await at("touchStart", box.x + 60, box.y + 20);
  await page.waitForTimeout(300);
  for (let y = box.y + 20; y <= last.y + last.height - 6; y += 12) { await at("touchMove", box.x + 60, y); await page.waitForTimeout(16); }
  await at("touchEnd");
  await until(() => site.posts("/tasks/a/move").length === 1, "the move");
  assert.equal(await cards("todo"), "bca");
  await end();
});
