import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { type Faults, pagePaths, violations, watched } from "./browser";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeFault {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds serious or critical. It is run from outside the page, whose policy would refuse it as a script of the page. */
export async function audit(page: Page, what: string, faults: Faults): Promise<void> {
  await page.evaluate(axe);
  const found: readonly AxeFault[] = await page.evaluate(
    "axe.run(document, { preload: false, resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 2).map(({ html, failureSummary }) => ({ html, failureSummary })) })))",
  );
  for (const { id, impact, nodes } of found) {
    if (impact !== "serious" && impact !== "critical") continue;
    faults.note(
      `${what}: axe ${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 140)} (${failureSummary.replace(/\s+/g, " ").slice(0, 160)})`).join(" | ")}`,
    );
  }
}

const widths = [390, 1280];

/** One page of each kind, where every page of a kind is made alike. */
const kindOf = (path: string): string => path.replace(/\d[\d-]*(end)?/, "N").replace(/^(readings|api)\/(?!(.*\/)?index).*/, "$1/one");

/** Opens every page at phone and desktop width; one of each kind, and whatever stands alone, is looked at by axe in each language. */
export async function openEveryPage(browser: Browser, address: string, faults: Faults): Promise<{ pages: number; audits: number }> {
  const paths = pagePaths();
  const kinds = new Set<string>();
  const audited = paths.filter((path) => {
    const kind = kindOf(path);
    const isNew = !kinds.has(kind) || /law\/(3-5-5|5-2)\./.test(path) || /api\/(computePay|Finding)\./.test(path);
    kinds.add(kind);
    return isNew;
  });
  const atWidth = async (width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await watched(context, address, faults);
    for (const path of paths) {
      await page.goto(address + path);
      const { overflow, cut, headings, lang } = (await page.evaluate(
        "({ overflow: document.documentElement.scrollWidth - innerWidth, cut: [...document.querySelectorAll('.picture svg')].some((one) => one.getBoundingClientRect().right > innerWidth), headings: document.querySelectorAll('h1').length, lang: document.documentElement.lang })",
      )) as { overflow: number; cut: boolean; headings: number; lang: string };
      faults.expect(overflow <= 0, `${path} at ${width}: ${overflow}px too wide`);
      faults.expect(!cut, `${path} at ${width}: a drawing is cut`);
      faults.expect(headings === 1, `${path}: ${headings} first headings`);
      faults.expect(lang === "zh-CN", `${path}: lang is ${lang}`);
      for (const broken of await violations(page)) faults.note(`${path}: policy broken: ${broken}`);
      if (!audited.includes(path)) continue;
      await audit(page, `${path} at ${width}`, faults);
    }
    await context.close();
  };
  await Promise.all(widths.map(atWidth));
  return { pages: paths.length, audits: audited.length * widths.length };
}

/** Tables whose last column is the one that is looked for, on a phone: all of it is there without scrolling. */
export async function wholeTables(browser: Browser, address: string, faults: Faults): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
  const page = await watched(context, address, faults);
  for (const path of ["law/figures.html", "tables/eligibility.html", "tables/training.html"]) {
    await page.goto(address + path);
    const hidden = await page
      .locator(".scroll")
      .first()
      .evaluate((one) => one.scrollWidth - one.clientWidth);
    faults.expect(hidden <= 0, `${path} at 390: ${hidden}px of its first table are hidden`);
  }
  await context.close();
}

/** The switch of languages: what it shows, that it is remembered, and what is shown without scripts. */
export async function languages(browser: Browser, address: string, faults: Faults): Promise<void> {
  const context = await browser.newContext();
  const page = await watched(context, address, faults);
  const shown = async () => ({
    zh: await page.locator("h1 .zh").first().isVisible(),
    en: await page.locator("h1 .en").first().isVisible(),
  });
  await page.goto(`${address}law/3-5-5.html`);
  faults.expect(JSON.stringify(await shown()) === '{"zh":true,"en":false}', "the first visit is not in Chinese alone");
  await page.getByRole("button", { name: "English" }).click();
  faults.expect(JSON.stringify(await shown()) === '{"zh":false,"en":true}', "English is not shown alone");
  await audit(page, "law/3-5-5.html in English", faults);
  await page.goto(`${address}readings/index.html`);
  faults.expect((await page.locator("html").getAttribute("lang")) === "en", "the language is not remembered");
  await page.getByRole("button", { name: "对照" }).click();
  faults.expect(JSON.stringify(await shown()) === '{"zh":true,"en":true}', "both are not shown beside one another");
  await audit(page, "readings/index.html in both", faults);
  await page.goto(`${address}calculators/pay.html`);
  await audit(page, "calculators/pay.html in both", faults);
  await context.close();

  const bare = await browser.newContext({ javaScriptEnabled: false });
  const still = await bare.newPage();
  await still.goto(`${address}law/3-5-5.html`);
  faults.expect(await still.locator("h1 .zh").isVisible(), "without scripts the Chinese is not shown");
  faults.expect(await still.locator("h1 .en").isVisible(), "without scripts the English is not shown");
  await bare.close();
}

/** Where there is no page, the host's answer leads to the front page from whatever folder was asked for. */
export async function missingPages(browser: Browser, address: string, faults: Faults): Promise<void> {
  const page = await browser.newPage();
  for (const path of ["nothing.html", "law/nothing.html", "tasks/nothing", "api/sheet/nothing.html"]) {
    await page.goto(address + path);
    await page.getByRole("link").click();
    faults.expect(page.url() === `${address}index.html`, `${path}: the way to the front page leads to ${page.url()}`);
  }
  await page.close();
}
