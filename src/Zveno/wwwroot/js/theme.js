// light · dark · as the system says. Kept in a cookie, so that the server writes it on <html> and nothing flashes.
document.addEventListener("click", event => {
  const choice = event.target.closest?.("[data-theme-choice]")?.dataset.themeChoice;
  if (choice === undefined) return;
  const root = document.documentElement;
  if (choice === "system") delete root.dataset.theme; else root.dataset.theme = choice;
  document.cookie = `zv_theme=${choice}; path=/; max-age=31536000; samesite=lax`;
  for (const each of document.querySelectorAll("[data-theme-choice]")) each.setAttribute("aria-pressed", String(each.dataset.themeChoice === choice));
});
