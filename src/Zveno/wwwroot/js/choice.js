// A «no» that can be answered: the server's dialog[data-choice] is shown where the person stands; its form's fields go along with the same request.
/** @returns the fields that were filled in, or undefined when the person let it be. */
export function choose(html) {
  const dialog = document.createRange().createContextualFragment(html).querySelector("dialog[data-choice]");
  document.body.append(dialog);
  return new Promise(resolve => {
    let chosen;
    dialog.addEventListener("submit", event => { chosen = Object.fromEntries([...new FormData(event.target)].filter(([name, value]) => name !== "done" && value !== "")); });
    dialog.addEventListener("close", () => { dialog.remove(); resolve(chosen); }, { once: true });
    dialog.showModal();
  });
}
