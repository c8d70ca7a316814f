import type { Browser } from "playwright-core";
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
