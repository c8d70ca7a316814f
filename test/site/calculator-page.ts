import type { Browser, Page } from "playwright-core";
import { type Faults, watched } from "./browser";

/** A list with blank lines and cells at its start, as a spreadsheet pastes it: each fault is in the line that it has there. */
export async function pastedAsItIs(browser: Browser, address: string, faults: Faults): Promise<void> {
  const lists = {
    "\t\t优秀\n2\t\t称职\n3\t\t称职\n4\t\t称职": "第1行：没有编号",
    "\n\n1,甲乡,优\n2,甲乡,称职": "第3行：等次只能是优秀、称职、不称职或未参加",
  };
  const context = await browser.newContext();
  const page = await watched(context, address, faults);
  await page.goto(`${address}calculators/grades.html`);
  for (const [list, expected] of Object.entries(lists)) {
    await page.locator("textarea").fill(list);
    const said = await page.locator("[data-answer] .faults .zh").allTextContents();
    faults.expect(said.join() === expected, `grades: of ${JSON.stringify(list)} it says ${said}`);
  }
  await context.close();
}

/** What a screen reader is told once the typing rests. */
async function spoken(page: Page): Promise<string> {
  await page.waitForTimeout(900);
  return (await page.locator("[data-status]").textContent()) ?? "";
}

/** A ruling that the page no longer gives is not told either, be it that a line cannot be read or that the library refuses the case. */
export async function saidAloud(browser: Browser, address: string, faults: Faults): Promise<void> {
  const context = await browser.newContext();
  const page = await watched(context, address, faults);
  await page.goto(`${address}calculators/grades.html`);
  const decided = "1,甲乡,称职\n2,甲乡,称职";
  for (const faulty of ["1,甲乡,优", "1,甲乡,称职\n1,甲乡,称职"]) {
    await page.locator("textarea").fill(decided);
    faults.expect(/：全部确定。$/.test(await spoken(page)), "grades: a ruling is not spoken");
    await page.locator("textarea").fill(faulty);
    const after = await spoken(page);
    faults.expect(after === "还不能裁断，请检查。", `grades: where nothing is decided, spoken is ${after}`);
    await page.locator("textarea").fill(decided);
    await page.locator("textarea").fill(faulty);
    const atOnce = await spoken(page);
    faults.expect(atOnce === "还不能裁断，请检查。", `grades: where nothing is decided any more, spoken is ${atOnce}`);
  }
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("textarea").fill("1,甲乡,优\n");
  const english = await spoken(page);
  faults.expect(english === "Not yet decided; please check.", `grades: in English, spoken is ${english}`);
  await context.close();
}

/** Whether the link was copied is seen beside the button, until the case is another. */
export async function copiedLink(browser: Browser, address: string, faults: Faults): Promise<void> {
  for (const [allowed, says] of [
    [true, "已复制。"],
    [false, "请从地址栏复制网址。"],
  ] as const) {
    const context = await browser.newContext();
    if (allowed) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await watched(context, address, faults);
    if (!allowed) await page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
    await page.goto(`${address}calculators/pay.html`);
    await page.locator("[data-copy]").click();
    const seen = page.locator(".buttons").getByText(says);
    await seen.waitFor({ timeout: 2000 }).catch(() => faults.note(`pay: after the button that copies a link, ${says} is not seen`));
    await page.locator("[name=year]").fill("2026");
    faults.expect(!(await seen.isVisible()), `pay: ${says} is seen beside another case`);
    await context.close();
  }
}

/** On paper nothing can be scrolled, and a control is cut where a page ends: the list stands there as text, to its last line. */
export async function printedList(browser: Browser, address: string, faults: Faults): Promise<void> {
  const context = await browser.newContext();
  const page = await watched(context, address, faults);
  await page.goto(`${address}calculators/grades.html`);
  const list = Array.from({ length: 150 }, (_, i) => `${i + 1},甲乡,称职`).join("\n");
  await page.locator("textarea").fill(list);
  await page.emulateMedia({ media: "print" });
  const printed = page.locator("form").getByText("150,甲乡,称职").locator("visible=true");
  faults.expect((await printed.count()) === 1 && (await printed.textContent()) === list, "grades: the list is not whole on paper");
  faults.expect(!(await page.locator("textarea").isVisible()), "grades: on paper the list stands in a control, which a page's end cuts");
  await page.emulateMedia({ media: "screen" });
  faults.expect((await printed.count()) === 0, "grades: on the screen the list stands twice");
  await context.close();
}
