import { names } from "../src";
import type { Bilingual, RuleName } from "../src/law/types";
import { type Html, html, raw, t } from "./html";
import { chapters, dutiesName } from "./names";

const digits = "一二三四五六七八九";

/** The address of a provision of the body: `三(五)5` stands at `law/3-5-5.html`. */
export function lawPath(id: string): string {
  const chapter = chapters.find(({ sign }) => id === sign);
  if (chapter) return `law/${chapter.slug}.html`;
  const parts = /^(.)\((.)\)(末|\d*)$/.exec(id);
  if (!parts) throw new Error(`no address for the provision ${id}`);
  const [, section = "", paragraph = "", item = ""] = parts;
  const numbers = [digits.indexOf(section) + 1, digits.indexOf(paragraph) + 1, ...(item === "" ? [] : [item === "末" ? "end" : item])];
  return `law/${numbers.join("-")}.html`;
}

/** The address of any locator: a provision, a row of the annex, an item of a row. */
export function placeOf(locator: string): string {
  const annex = /^附件-(\d+)(?:\((\d+)\))?$/.exec(locator);
  if (!annex) return `/${lawPath(locator)}`;
  return `/tasks/${annex[1]}.html${annex[2] ? `#item-${annex[2]}` : ""}`;
}

export const locatorLink = (locator: string): Html => html`<a class="locator" href="${raw(placeOf(locator))}">${locator}</a>`;

export const ruleName = (rule: RuleName): Bilingual => (rule === "dutiesDue" ? dutiesName : names.rules[rule]);

export const ruleLink = (rule: RuleName): Html =>
  html`<a class="rule" href="/api/${rule}.html">${t(ruleName(rule))} <code>${rule}</code></a>`;

export const readingLink = (id: string): Html => html`<a href="/readings/${id}.html"><code>${id}</code></a>`;
