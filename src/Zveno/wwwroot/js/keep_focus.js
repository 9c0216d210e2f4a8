// A refresh must not lose where a person stands: a card that went to another list takes the focus along.
const longest = 2000;
let lost;       // { name, at }: what had the focus and is gone; another list may bring it in a moment

const standing = () => document.activeElement?.closest?.("[data-id]")?.dataset.id;
const nowhere = () => !document.activeElement || document.activeElement === document.body;

/** Runs what changes the page; the thing that had the focus has it after. */
export async function keepFocus(run) {
  const name = standing() ?? (nowhere() && lost && Date.now() - lost.at < longest ? lost.name : undefined);
  await run();
  if (!name || !nowhere()) return;
  const link = document.querySelector(`[data-id="${CSS.escape(name)}"] a`);
  link?.focus({ preventScroll: true });
  lost = link ? undefined : { name, at: Date.now() };
}
