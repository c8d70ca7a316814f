import { findTasks, type TaskQuery } from "../../src";

const form = document.querySelector<HTMLFormElement>("[data-filters]");
const found = document.querySelector("[data-found]");

/** Shows the rows that answer to the filters, as the library finds them. */
function filter(): void {
  if (!form || !found) return;
  const query = Object.fromEntries([...new FormData(form)].filter(([, value]) => String(value).trim() !== ""));
  const numbers = new Set(findTasks(query as TaskQuery).map(({ no }) => String(no)));
  for (const row of document.querySelectorAll<HTMLElement>("[data-no]")) row.hidden = !numbers.has(row.dataset.no ?? "");
  for (const section of document.querySelectorAll<HTMLElement>(".category"))
    section.hidden = !section.querySelector("[data-no]:not([hidden])");
  found.innerHTML = `<span class="zh" lang="zh-CN">找到${numbers.size}项</span><span class="en" lang="en">${numbers.size} found</span>`;
  const kept = new URLSearchParams(query as Record<string, string>).toString();
  if (kept !== "" || /=/.test(location.hash)) history.replaceState(null, "", `#${kept}`);
}

if (form) {
  form.hidden = false;
  for (const [name, value] of /=/.test(location.hash) ? new URLSearchParams(location.hash.slice(1)) : []) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
}
