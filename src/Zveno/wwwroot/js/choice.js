// A «no» that can be answered: the server's dialog[data-choice] is shown where the person stands; its form's fields go along with the same request.
/** What was filled in; what is ticked under one name goes as one text with spaces. */
const fieldsOf = form => Object.fromEntries([...new Set(form.keys())].filter(name => name !== "done").map(name => [name, form.getAll(name).filter(value => value !== "").join(" ")]).filter(([, value]) => value));

/** @returns the fields that were filled in, or undefined when the person let it be. */
export function choose(html) {
  const dialog = document.createRange().createContextualFragment(html).querySelector("dialog[data-choice]");
  document.body.append(dialog);
  return new Promise(resolve => {
    let chosen;
    dialog.addEventListener("submit", event => { chosen = fieldsOf(new FormData(event.target, event.submitter)); });
    dialog.addEventListener("close", () => { dialog.remove(); resolve(chosen); }, { once: true });
    dialog.showModal();
  });
}
