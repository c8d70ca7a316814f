import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSheet } from "../../scripts/sheet/build";
import { cases } from "./cases";
import { bad, expected, writeFormulas } from "./formulas";
import { office } from "./office";
import { comparePaySheet, compareReview } from "./workbooks";

/** Opens workbooks in LibreOffice without a screen, and compares what it shows with the library. */
const made = mkdtempSync(join(tmpdir(), "sheet-"));
await buildSheet(made);
const { folder, shown } = office(readFileSync(join(made, "xieliyuan.bas"), "utf8"));
process.on("exit", () => {
  for (const temporary of [made, folder]) rmSync(temporary, { recursive: true, force: true });
});
const complaints: string[] = [];

const file = join(folder, "formulas.fods");
const starts = writeFormulas(file, cases);
const rows = shown(file).get("A") ?? [];
const at = (i: number) => rows[starts[i] ?? -1]?.[0] ?? "";
for (const [i, one] of cases.entries())
  if (at(i) !== expected(one)) complaints.push(`${one.id} ${JSON.stringify(one.cells)}: ${at(i)}, expected ${expected(one)}`);
const well = String(cases.slice(0, 2).reduce((sum, one) => sum + Number(expected(one)), 0));
if (at(cases.length) !== well) complaints.push(`a sum of amounts: ${at(cases.length)}, expected ${well}`);
if (at(cases.length + 1) !== bad) complaints.push(`a sum over a bad cell: ${at(cases.length + 1)}, expected ${bad}`);
console.log(`LibreOffice: ${cases.length} formulas and 2 sums, ${complaints.length} otherwise than the library`);

for (const compare of [comparePaySheet, compareReview]) {
  const { said, wrong } = await compare(folder, shown);
  console.log(said);
  complaints.push(...wrong);
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
