import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chengbu2023, type Duty, dutiesDue, reviewYear, toICalendar } from "xieliyuan";
import { openWorkbook, Refusal, save } from "./files";
import { ledgersIn, withoutLedgers } from "./ledgers";
import { remarksOn } from "./remarks";
import { reportSheets } from "./report";
import { rosterIn } from "./roster";
import { summaryText } from "./summary";
import { whatIf } from "./what-if";
import { workbookOf } from "./workbook";

const help = "用法：npm start -- [名册.xlsx] [--year 2026] [--out 结果.xlsx]";

async function main(): Promise<void> {
  const { file, out, calendar, year, wantsHelp } = commandLine();
  if (wantsHelp) return console.log(help);
  progress(`读取 ${shown(file)}`);
  const workbook = await openWorkbook(file);
  const found = rosterIn(withoutLedgers(workbook), year);
  const ledgers = ledgersIn(workbook, found.year);
  const { villages, people } = found.roster;
  progress(`审核 ${found.year} 年度：${villages.length} 个村（社区），${people.length} 人，${ledgers.kept.length} 种台账`);
  const roster = { ...found.roster, ...(ledgers.kept.length > 0 && { ledgers: ledgers.ledgers }) };
  const review = reviewYear(roster, { year: found.year });
  const duties = dutiesOf(found.year);
  const remarks = remarksOn(found, ledgers, review);
  progress(`测算 ${found.year + 1} 年预算，比较政策，换用各种口径`);
  const planned = whatIf(found.roster, review);
  const sheets = reportSheets({
    review,
    labels: found.rows,
    remarks,
    order: [...new Set(villages.map(({ township }) => township))],
    ledgerRows: ledgers.rows,
    ledgersKept: ledgers.kept,
    duties,
    whatIf: planned,
  });
  progress(`写出 ${sheets.length} 张表：${sheets.map(({ name, rows }) => `${name} ${rows.length} 行`).join("、")}`);
  await save(out, await workbookOf(sheets));
  await save(calendar, new TextEncoder().encode(toICalendar(duties, { name: `${found.year}年村级人社协理员任务时限` })));
  console.log(summaryText(review, remarks.length, planned));
  console.log(`\n任务日历：  ${shown(calendar)}（${duties.length} 项，可导入手机、Outlook 或 WPS 日历）`);
  console.log(`结果工作簿：${shown(out)}`);
}

/** Everything that falls due in a year, from the measure's first day on. */
function dutiesOf(year: number): Duty[] {
  const first = `${year}-01-01`;
  return dutiesDue({ from: first < chengbu2023.validFrom ? chengbu2023.validFrom : first, to: `${year}-12-31` });
}

function commandLine() {
  const here = fileURLToPath(new URL(".", import.meta.url));
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { year: { type: "string" }, out: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const [file = join(here, "roster.xlsx"), ...more] = positionals;
    if (more.length > 0) throw new Refusal(`一次只审核一本名册。${help}`);
    const folder = positionals.length > 0 ? dirname(file) : join(here, "out");
    const out = values.out ?? join(folder, `${basename(file).replace(/\.[^.]*$/, "")}-审核结果.xlsx`);
    if (resolve(out) === resolve(file)) throw new Refusal("结果不能写到名册本身，请另取文件名。");
    const calendar = join(dirname(out), `${basename(out).replace(/(-审核结果)?\.[^.]*$/, "")}-任务时限.ics`);
    return { file, out, calendar, year: values.year, wantsHelp: values.help };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`没有这样的选项。${help}`);
  }
}

/** Steps go to standard error, so that what is printed stays the summary alone. */
const progress = (step: string) => process.stderr.write(`· ${step}\n`);
const shown = (file: string) => relative(process.cwd(), file) || file;

main().catch((error: unknown) => {
  const plain = error instanceof Refusal;
  process.stderr.write(`${plain ? error.message : "程序出错，没有写出任何文件。"}\n`);
  if (!plain) console.error(error);
  process.exitCode = 1;
});
