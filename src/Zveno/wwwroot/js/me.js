// Who looks. Pages are the same for everybody who may see them; the top bar's own piece, fetched after, says whose they are.
let told;
const said = () => document.querySelector("[data-me]")?.dataset;

/** @returns a promise of {me: the member's id, leads: whether he leads ("" or undefined)}; it waits until the page knows. */
export const viewer = () => told ??= new Promise(resolve => {
  const look = () => { const who = said(); if (who) { document.removeEventListener("htmx:after:swap", look); resolve(who); } };
  document.addEventListener("htmx:after:swap", look);
  look();
});
