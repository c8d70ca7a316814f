import { existsSync } from "node:fs";
import { Faults, launch, serve, site } from "./browser";
import { copiedLink, pastedAsItIs, printedList, saidAloud } from "./calculator-page";
import { agreeOnCases, byKeyboard, filters } from "./calculators";
import { languages, missingPages, openEveryPage, wholeTables } from "./pages";

// `npm run test:site`: the built site in a real browser, from a static host under a path and from a plain folder.
if (!existsSync(`${site}index.html`)) {
  console.error("There is no site yet. Run `npm run docs` first.");
  process.exit(1);
}

const faults = new Faults();
const browser = await launch();
const { server, address } = await serve();
try {
  await byKeyboard(browser, address, faults);
  console.log("every calculator by keyboard");
  console.log(`page and library agree on ${await agreeOnCases(browser, address, faults)} cases`);
  await pastedAsItIs(browser, address, faults);
  await saidAloud(browser, address, faults);
  await copiedLink(browser, address, faults);
  await printedList(browser, address, faults);
  console.log("a list is taken as it was pasted; what is said aloud and what is seen agree");
  await filters(browser, address, faults);
  await languages(browser, address, faults);
  await wholeTables(browser, address, faults);
  await missingPages(browser, address, faults);
  console.log("filters and languages");
  const folder = `file://${site}`;
  await byKeyboard(browser, folder, faults);
  await filters(browser, folder, faults);
  console.log("the same from a plain folder");
  const { pages, audits } = await openEveryPage(browser, address, faults);
  console.log(`${pages} pages opened at two widths, ${audits} audits by axe`);
} finally {
  await browser.close();
  server.close();
}
console.log(faults.all.length === 0 ? "no fault found" : `${faults.all.length} faults`);
process.exitCode = faults.all.length === 0 ? 0 : 1;
