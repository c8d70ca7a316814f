import type { Sheet } from "../workbook";
import { number, type ReportFacts, text } from "./facts";

/** 问题清单: everything to put right in the workbook that was read. */
export function remarkList({ remarks }: ReportFacts): Sheet {
  return {
    name: "问题清单",
    title: "问题清单",
    columns: [number, text("工作表", 14), { header: "行", width: 6, kind: "index" }, text("列", 16), text("问题与处理", 70)],
    rows: remarks.map(({ sheet, row, column, problem }, i) => [i + 1, sheet, row, column, problem]),
    notes: ["行号为所读工作簿中的行号。为保护个人信息，本表不复述单元格内容。"],
  };
}
