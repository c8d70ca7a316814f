import { expect, test } from "vitest";
import { cutTexts } from "../../site/check";
import { guidePages } from "../../site/pages/guides";

/** Texts of a page that are marked as of one language, without code and without the marks inside. */
const piecesIn = (markup: string, language: "zh" | "en"): readonly string[] =>
  [...markup.matchAll(new RegExp(`<(p|li|blockquote|span) class="${language}"[^>]*>(.*?)</\\1>`, "gs"))].map(([, , inside = ""]) =>
    inside.replace(/<code>.*?<\/code>/gs, "").replace(/<[^>]+>/g, ""),
  );

/** What stands in a table's cell outside any mark of a language. */
const bareCells = (markup: string): readonly string[] =>
  [...markup.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, inside = ""]) =>
    inside.replace(/<(code|span)[^>]*>.*?<\/\1>/gs, "").replace(/<[^>]+>/g, ""),
  );

const english = /(?:\b[A-Za-z][a-z']+\b[ ,]+){4}/;
/** English quotes the words of the measure, and no sentence. */
const chinese = /\p{Script=Han}{9}/u;

test("what a guide says in one language stands by itself, so that the switch shows it alone", () => {
  const mixed = guidePages().flatMap(({ path, body: { markup } }) =>
    [
      ...piecesIn(markup, "zh").filter((text) => english.test(text)),
      ...piecesIn(markup, "en").filter((text) => chinese.test(text)),
      ...bareCells(markup).filter((text) => /\p{Script=Han}/u.test(text) && english.test(text)),
    ].map((text) => `${path}: ${text.slice(0, 90)}`),
  );
  expect(mixed).toEqual([]);
});

test("a guide has its prose whichever language is asked for, be it written in one alone", () => {
  const other = { zh: "en", en: "zh" } as const;
  const shown = (markup: string, language: "zh" | "en") =>
    [...markup.matchAll(/<p( [^>]*)?>(.*?)<\/p>/gs)].filter(([, attributes = ""]) => !attributes.includes(`class="${other[language]}"`));
  for (const { path, body } of guidePages().filter(({ path }) => path !== "guides/index.html"))
    for (const language of ["zh", "en"] as const) expect(shown(body.markup, language).length, `${path} ${language}`).toBeGreaterThan(1);
});

test("a heading in two languages is not cut within a bracket of either", () => {
  const markup = (title: string) => new Map([["guides/a.html", `<h2><span class="zh" lang="zh-CN">${title}</span></h2>`]]);
  expect(cutTexts(markup("BigQuery（没有在此运行"))).toEqual(["guides/a.html: a bracket stands alone in BigQuery（没有在此运行"]);
  expect(cutTexts(markup("not run here）")).length).toBe(1);
  expect(cutTexts(markup("三(五)（没有在此运行）"))).toEqual([]);
  expect(cutTexts(new Map(guidePages().map(({ path, body }) => [path, body.markup])))).toEqual([]);
});

test("a guide in two languages says as much in one as in the other, block by block", () => {
  const blocks = (markup: string, language: "zh" | "en") =>
    markup.match(new RegExp(`<(?:p|li|blockquote) class="${language}"`, "g"))?.length ?? 0;
  const counts = guidePages().map(({ path, body: { markup } }) => ({ path, zh: blocks(markup, "zh"), en: blocks(markup, "en") }));
  expect(counts.filter(({ path, zh, en }) => path !== "guides/index.html" && zh !== en)).toEqual([]);
});

test("a Chinese sentence that goes on in the next line of its source has no space there, and an English one has", () => {
  for (const { path, body } of guidePages()) {
    const prose = piecesIn(body.markup, "zh").join("¶");
    expect(prose.match(/.{0,9}[\p{Script=Han}、，。；：！？（）「」]\n[^\n¶].{0,9}/gu) ?? [], path).toEqual([]);
  }
  expect(guidePages().some(({ body }) => /[a-z,]\n[a-z]/.test(piecesIn(body.markup, "en").join("¶")))).toBe(true);
});
