// The room as an app on a phone: without a network it says so in its own words. It keeps nothing: what a room shows is its reader's, and a revoked link must be dead at once.
const ru = navigator.language.startsWith("ru");
const page = `<!DOCTYPE html><html lang="${ru ? "ru" : "en"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${ru ? "Нет связи" : "No connection"}</title><h1>${ru ? "Нет связи" : "No connection"}</h1><p>${ru ? "Обновите страницу, когда сеть появится." : "Reload the page when the network is back."}</p></html>`;
addEventListener("fetch", event => {
  if (event.request.mode !== "navigate" || event.request.method !== "GET") return;
  event.respondWith(fetch(event.request).catch(() => new Response(page, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } })));
});
