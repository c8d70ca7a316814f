import type { Browser, Page } from "playwright-core";
import { findTasks } from "xieliyuan";
import { calculatorLink } from "../../site/calculators/link";
import { cases, decide } from "../../site/cases";
import { toldBoth } from "../../site/words";
import { type Faults, violations, watched } from "./browser";
import { audit } from "./pages";

/** What the page says of a case, in one language. */
async function saidOn(page: Page, language: "zh" | "en"): Promise<string> {
  const parts = await page.locator(`[data-answer] .ruling > .${language}`).locator("p, li").allTextContents();
  return parts.join("\n");
}

/** Every case of the site that a form can hold: page and library say the same of it, word for word. */
export async function agreeOnCases(browser: Browser, address: string, faults: Faults): Promise<number> {
  const context = await browser.newContext();
  const page = await watched(context, address, faults);
  let agreed = 0;
  for (const one of cases) {
    const link = calculatorLink(one);
    if (!link) continue;
    await page.goto("about:blank");
    await page.goto(address + link.markup.replace(/^\//, "").replaceAll("&amp;", "&"));
    const words = toldBoth(decide(one.rule, one.facts, one.on));
    for (const language of ["zh", "en"] as const) {
      const { verdict, sections, basis } = words[language];
      const expected = [
        verdict,
        ...sections.flatMap(({ heading, lines }) => [
          heading,
          ...lines.map(({ locator, text }) => (locator ? `${locator} ${text}` : text)),
        ]),
        basis,
      ];
      const said = await saidOn(page, language);
      faults.expect(
        said === expected.join("\n"),
        `page and library differ on ${one.title.zh} (${language}):\n${said}\n— and —\n${expected.join("\n")}`,
      );
    }
    for (const broken of await violations(page)) faults.note(`calculator: policy broken: ${broken}`);
    agreed++;
  }
  await context.close();
  return agreed;
}

/** Moves on with the Tab key until a control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if ((await page.evaluate("document.activeElement && (document.activeElement.name || document.activeElement.dataset.add)")) === name)
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not reach ${name}`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

const verdict = async (page: Page): Promise<string> => (await page.locator("[data-answer] .zh .verdict").textContent()) ?? "";

interface Session {
  readonly slug: string;
  readonly keys: (page: Page) => Promise<void>;
  readonly says: RegExp;
}

/** A date is typed as the browser shows it: month, day, year. */
const day = "07012026";

const sessions: readonly Session[] = [
  {
    slug: "eligibility",
    keys: async (page) => {
      await type(page, "on", day);
      await tabTo(page, "criminalRecord");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      await type(page, "birthDate", "1985-03");
    },
    says: /：不符合。$/,
  },
  {
    slug: "pay",
    keys: async (page) => {
      await type(page, "on", "12312026");
      await tabTo(page, "villageClass");
      for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
      await tabTo(page, "grade");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await type(page, "service.periods.0.from", "05162026");
      await type(page, "service.periods.0.to", "12312026");
      await type(page, "topUps.0.payer", "X");
      await type(page, "topUps.0.amount", "3000");
      await tabTo(page, "topUps");
      await page.keyboard.press("Enter");
      await type(page, "topUps.1.payer", "Y");
      await type(page, "topUps.1.amount", "1000.01");
    },
    says: /2026年合计6333\.33元。$/,
  },
  {
    slug: "grades",
    keys: async (page) => {
      await type(page, "on", "12312026");
      await tabTo(page, "list");
      await page.keyboard.insertText("1\t甲乡\t优秀\t95\n2\t甲乡\t称职\n3\t甲乡\t称职\n4\t甲乡\t称职\n5\t甲乡\t未参加\n");
    },
    says: /：全部确定。$/,
  },
  {
    slug: "training",
    keys: async (page) => {
      await type(page, "on", day);
      await type(page, "hiredOn", "2026-06-01");
      await type(page, "sessions.0.on", "05202026");
      await tabTo(page, "sessions.0.kind");
      await page.keyboard.press("ArrowDown");
      await type(page, "sessions.0.hours", "12");
    },
    says: /未达到要求/,
  },
];

/** Every calculator by keyboard alone; then the address it leaves behind brings the same case back. */
export async function byKeyboard(browser: Browser, address: string, faults: Faults): Promise<void> {
  for (const { slug, keys, says } of sessions) {
    const context = await browser.newContext({ locale: "en-US", viewport: { width: 1280, height: 900 } });
    const page = await watched(context, address, faults);
    await page.goto(`${address}calculators/${slug}.html`);
    await keys(page);
    const said = await verdict(page);
    faults.expect(says.test(said), `${slug}: typed by keyboard it says ${said}`);
    await audit(page, `calculators/${slug}.html with a case`, faults);
    const kept = page.url();
    await page.goto("about:blank");
    await page.goto(kept);
    faults.expect((await verdict(page)) === said, `${slug}: the address does not bring the case back`);
    for (const broken of await violations(page)) faults.note(`${slug}: policy broken: ${broken}`);
    await context.close();
  }
}

/** The filters of the list of tasks find what the library finds. */
export async function filters(browser: Browser, address: string, faults: Faults): Promise<void> {
  const context = await browser.newContext();
  const page = await watched(context, address, faults);
  await page.goto(`${address}tasks/index.html`);
  await page.locator("input[name=text]").fill("死亡");
  await page.locator("select[name=recurring]").selectOption("monthly");
  const shown = await page.locator(".task:visible").evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-no"))));
  const found = findTasks({ text: "死亡", recurring: "monthly" }).map(({ no }) => no);
  faults.expect(
    found.length > 0 && JSON.stringify(shown) === JSON.stringify(found),
    `tasks: the page shows ${shown}, the library finds ${found}`,
  );
  await context.close();
}
