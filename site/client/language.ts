/** Which language is shown: remembered between visits, and said to whoever reads the page aloud. */
type Shown = "zh" | "en" | "both";

const root = document.documentElement;
const key = "xieliyuan.language";
const kept = (): Shown => {
  try {
    const value = localStorage.getItem(key);
    if (value === "zh" || value === "en" || value === "both") return value;
  } catch {
    // A browser may forbid storage to pages opened from a folder; the switch then lasts as long as the page.
  }
  return "zh";
};

function show(language: Shown): void {
  root.dataset.show = language;
  root.lang = language === "en" ? "en" : "zh-CN";
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-show]")) {
    button.setAttribute("aria-pressed", String(button.dataset.show === language));
  }
  for (const option of document.querySelectorAll<HTMLOptionElement>("option[data-zh]")) {
    const { zh = "", en = "" } = option.dataset;
    option.textContent = language === "en" ? en : language === "zh" || zh === en ? zh : `${zh} ${en}`;
  }
}

/** On a phone the menu is wider than the screen. The menu alone moves: the page may stand at a place that its address names. */
function showCurrentDoor(): void {
  const current = document.querySelector<HTMLElement>(".doors [aria-current]");
  const menu = current?.parentElement;
  if (menu) menu.scrollLeft = current.offsetLeft - menu.offsetLeft - (menu.clientWidth - current.offsetWidth) / 2;
}

show(kept());
document.addEventListener("DOMContentLoaded", () => {
  for (const group of document.querySelectorAll<HTMLElement>(".languages")) group.hidden = false;
  show(kept());
  showCurrentDoor();
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-show]") : null;
    if (!button) return;
    const language = button.dataset.show as Shown;
    try {
      localStorage.setItem(key, language);
    } catch {
      // As above.
    }
    show(language);
  });
});
