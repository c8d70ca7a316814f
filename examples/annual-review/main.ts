import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type InputError, reviewYear } from "xieliyuan";
import { openWorkbook, Refusal, save } from "./files";
import { remarksOn } from "./remarks";
import { reportSheets } from "./report";
import { rosterIn } from "./roster";
import { summaryText } from "./summary";
import { workbookOf } from "./workbook";

const help = "用法:npm start -- [名册.xlsx] [--year 2026] [--out 结果.xlsx]";

async function main(): Promise<void> {
  const { file, out, year, wantsHelp } = commandLine();
  if (wantsHelp) return console.log(help);
  progress(`读取 ${shown(file)}`);
  const found = rosterIn(await openWorkbook(file), year);
  const { roster } = found;
  progress(`审核 ${found.year} 年度：${roster.villages.length} 个村(社区),${roster.people.length} 人`);
  const review = reviewYear(roster, { year: found.year });
  const remarks = remarksOn(found, review);
  const sheets = reportSheets({
    review,
    labels: found.rows,
    remarks,
    order: [...new Set(roster.villages.map(({ township }) => township))],
  });
  progress(`写出 ${sheets.length} 张表：${sheets.map(({ name, rows }) => `${name} ${rows.length} 行`).join("、")}`);
  await save(out, await workbookOf(sheets));
  console.log(summaryText(review, remarks.length));
  console.log(`\n结果工作簿：${shown(out)}`);
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
    return { file, out, year: values.year, wantsHelp: values.help };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`没有这样的选项。${help}`);
  }
}

/** Steps go to standard error, so that what is printed stays the summary alone. */
const progress = (step: string) => process.stderr.write(`· ${step}\n`);
const shown = (file: string) => relative(process.cwd(), file) || file;

main().catch((error: unknown) => {
  const plain = error instanceof Refusal || (error as InputError)?.name === "InputError";
  process.stderr.write(`${plain ? (error as Error).message : "程序出错，没有写出任何文件。"}\n`);
  if (!plain) console.error(error);
  process.exitCode = 1;
});
