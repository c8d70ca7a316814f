import { expect, test } from "vitest";
import { lawPages } from "../../site/pages/law";
import { taskPages } from "../../site/pages/tasks";

test("no page has the same heading twice", () => {
  const twice = [...lawPages(), ...taskPages()].filter(({ body: { markup } }) => {
    const headings = [...markup.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, inside]) => inside);
    return new Set(headings).size < headings.length;
  });
  expect(twice.map(({ path }) => path)).toEqual([]);
});

test("no two tasks have the same title, in Chinese or in English", () => {
  const titles = taskPages().map(({ title }) => title);
  for (const language of ["zh", "en"] as const) {
    const inOne = titles.map((title) => title[language]);
    expect(inOne.filter((title, i) => inOne.indexOf(title) < i)).toEqual([]);
  }
});

test("what a task has several of is set apart by a mark of the language that it is in", () => {
  const markup = taskPages()
    .map(({ body }) => body.markup)
    .join("");
  const english = markup.replace(/<(span|p) class="zh"[^>]*>.*?<\/\1>/gs, "");
  expect([...english.matchAll(/<dd>(.*?)<\/dd>/gs)].filter(([, inside = ""]) => inside.includes("；"))).toEqual([]);
  expect(markup).toMatch(/<dd>.*；.*<span class="en" lang="en">[^<]*; [^<]*<\/span><\/dd>/);
});

test("each due date of a row stands once under the duty that is due", () => {
  const page = taskPages().find(({ path }) => path === "tasks/10.html")?.body.markup ?? "";
  const lists = [...page.matchAll(/<p class="dates">(.*?)<\/p>/g)].map(([, inside = ""]) => inside.match(/\d{4}-\d\d-\d\d/g) ?? []);
  expect(lists.map((days) => [days.length, new Set(days).size])).toEqual([
    [12, 12],
    [12, 12],
  ]);
  expect(page).toMatch(/死亡信息零报告.*?<p class="dates">.*?死亡名单收集核实.*?<p class="dates">/s);
});

test("the calendar of due dates folds each month, and has every due date of it inside", () => {
  const page = taskPages().find(({ path }) => path === "tasks/calendar.html")?.body.markup ?? "";
  const months = [...page.matchAll(/<details class="month"><summary>.*?(\d+)年(\d+)月.*?<\/summary>(.*?)<\/details>/gs)];
  expect(months.length).toBe(24);
  for (const [, year, month = "", inside = ""] of months) {
    const days = inside.match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day.slice(0, 7)).toBe(`${year}-${month.padStart(2, "0")}`);
  }
  expect(page.replace(/<details.*?<\/details>/gs, "")).not.toContain("<table");
});
