import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { computePay } from "xieliyuan";
import { buildSheet } from "../../scripts/sheet/build";
import { version } from "../../src/sheet/functions/version";

/** Opens a workbook of formulas over the Basic module in LibreOffice without a screen, and compares what it shows with the library. */
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
await buildSheet(folder);

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const doctype = (root: string, dtd: string) =>
  `${head}<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">`;
const grades = { excellent: "优秀", competent: "称职", incompetent: "不称职" } as const;
const pays = ([1, 2, 3] as const).flatMap((villageClass) =>
  (Object.keys(grades) as (keyof typeof grades)[]).flatMap((grade) =>
    [0, 1, 5, 7, 12].map((months) => {
      const facts = { villageClass, grade, service: { months }, topUps: [{ payer: "村", amount: "4000.01" }] };
      const { total } = computePay(facts, { on: "2026-12-31" }).pay;
      return [`XLY_PAY(${villageClass};${months};"${grades[grade]}";4000.01)`, String(Number(total))] as const;
    }),
  ),
);
const cases = [
  ...pays,
  ["XLY_AGE(DATE(1966;7;2);DATE(2026;7;1))", "59"],
  ["XLY_AGE(DATE(1966;7;1);DATE(2026;7;1))", "60"],
  ...[0, 3, 4, 7, 10, 333].map((n) => [`XLY_SEATS(${n})`, String(Math.floor((n * 3) / 10))] as const),
  ["XLY_VERSION()", version],
] as const;

const rows = cases
  .map(
    ([formula]) =>
      `<table:table-row><table:table-cell table:formula="of:=${escaped(formula)}" office:value-type="string"/></table:table-row>`,
  )
  .join("");
const urn = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.${name === "of" ? 2 : 0}"`;
writeFileSync(
  join(folder, "formulas.fods"),
  `${head}<office:document ${["office", "table", "of"].map(urn).join(" ")} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document>`,
);

const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
const asCsv = ["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder, join(folder, "formulas.fods")];
const open = () => execFileSync("soffice", [profile, ...asCsv], { stdio: "ignore", timeout: 300_000, killSignal: "SIGKILL" });
// A first start makes the profile, and would make its macros anew over ours.
open();
const basic = join(folder, "profile/user/basic");
mkdirSync(join(basic, "Standard"), { recursive: true });
const library = 'xmlns:library="http://openoffice.org/2000/library"';
writeFileSync(
  join(basic, "script.xlc"),
  `${doctype("library:libraries", "libraries")}<library:libraries ${library} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
);
writeFileSync(
  join(basic, "Standard/script.xlb"),
  `${doctype("library:library", "library")}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="xieliyuan"/></library:library>`,
);
writeFileSync(
  join(basic, "Standard/xieliyuan.xba"),
  `${doctype("script:module", "module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="xieliyuan" script:language="StarBasic">${escaped(readFileSync(join(folder, "xieliyuan.bas"), "utf8"))}</script:module>`,
);
open();
const shown = readFileSync(join(folder, "formulas.csv"), "utf8").trimEnd().split("\n");
const wrong = cases.filter(([, expected], i) => shown[i] !== expected);
for (const [formula, expected] of wrong)
  console.error(`${formula}: ${shown[cases.findIndex(([one]) => one === formula)]}, expected ${expected}`);
console.log(`LibreOffice: ${cases.length - wrong.length} of ${cases.length} formulas as the library`);
process.exitCode = wrong.length > 0 ? 1 : 0;
