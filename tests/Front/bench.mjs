// A page, a server and a browser for one test: the built scripts under the product's own CSP, a server that the test scripts by hand.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const web = fileURLToPath(new URL("../../src/Zveno/wwwroot", import.meta.url));
const types = { ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'";

export const desk = body => `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Проба</title><link rel="stylesheet" href="/dist/app.css"><script type="module" src="/dist/app.js"></script></head><body class="desk" data-live-url="/live">${body}<div id="toasts" class="toasts" aria-live="polite"></div></body></html>`;

/** Starts a browser once for a file of tests. */
export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** `routes`: "GET /x" → string, or (request) → { status, type, headers, body } | string | "drop" (cuts the connection). */
export async function serve(routes) {
  const asked = [], streams = new Set();
  let streamsOpened = 0, refuseStreams = false, streamStatus;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://test"), file = join(web, url.pathname);
    if (url.pathname.startsWith("/dist/") && existsSync(file)) { response.setHeader("Content-Type", types[extname(file)] ?? "text/plain"); response.end(readFileSync(file)); return; }
    if (url.pathname === "/live") {
      if (refuseStreams) { request.socket.destroy(); return; }
      if (streamStatus) { response.writeHead(streamStatus); response.end(); return; }
      streamsOpened++;
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.write("retry: 200\nevent: hello\ndata: {}\n\n");
      streams.add(response);
      request.on("close", () => streams.delete(response));
      return;
    }
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString(), ask = { method: request.method, path: url.pathname, query: url.searchParams, headers: request.headers, body };
    asked.push(ask);
    const route = routes[`${request.method} ${url.pathname}`], answer = typeof route === "function" ? await route(ask) : route;
    if (answer === "drop") { request.socket.destroy(); return; }
    const { status = answer === undefined ? 404 : 200, type = "text/html; charset=utf-8", headers = {}, body: text = typeof answer === "string" ? answer : "" } = typeof answer === "object" ? answer : {};
    response.writeHead(status, { "Content-Type": type, "Content-Security-Policy": policy, ...headers });
    response.end(text);
  });
  await new Promise(ready => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${server.address().port}`, asked,
    answer: (route, answer) => { routes[route] = answer; },
    count: path => asked.filter(ask => ask.path === path).length,
    posts: path => asked.filter(ask => ask.method === "POST" && ask.path === path),
    get streamsOpened() { return streamsOpened; },
    changed: (topics, tab = "") => streams.forEach(stream => stream.write(`event: changed\ndata: ${JSON.stringify({ topics, tab })}\n\n`)),
    cutStreams: refuse => { refuseStreams = refuse; streams.forEach(stream => stream.destroy()); streams.clear(); },
    /** Ends the open streams as a server does; new ones are answered with `status`. */
    endStreams: status => { streamStatus = status; streams.forEach(stream => stream.end()); streams.clear(); },
    letStreams: () => { refuseStreams = false; },
    close: () => new Promise(done => { server.closeAllConnections(); server.close(done); }),
  };
}

/** Opens a page; whatever the console calls an error (a CSP breach too) fails the test through `page.troubles`. */
export async function open(browser, site, path = "/", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.troubles = [];
  page.on("pageerror", error => page.troubles.push(error.message));
  page.on("console", message => { if (message.type() === "error" && !/Failed to load resource|EventSource/.test(message.text())) page.troubles.push(message.text()); });
  await page.goto(site.address + path);
  await page.waitForTimeout(150);
  return page;
}

/** Waits until `look` is true. */
export async function until(look, what, most = 4000) {
  for (const end = Date.now() + most; Date.now() < end; await new Promise(done => setTimeout(done, 20))) if (await look()) return;
  throw new Error(`waited ${most} ms in vain: ${what}`);
}
