import type { CellValue } from "hucre/xlsx";
import { names } from "xieliyuan";
import type { Sheet } from "../workbook";
import { byPerson, person, type ReportFacts, reasons, text } from "./facts";

/** 培训情况表: days owed, done and lacking. */
export function training(facts: ReportFacts): Sheet {
  return {
    name: "培训情况表",
    title: `${facts.review.year}年度人社协理员培训情况表`,
    columns: [...person, text("结论", 18), ...["应训天数", "已训天数", "欠训天数"].map(dayCount), { ...text("理由", 68), indent: 1 }],
    ...byPerson(
      facts,
      ({ training: { outcome, preJob, yearly, findings } }) => {
        const days = (part: "owed" | "done" | "short") => dayCell([preJob, yearly].flatMap((one) => one?.[part] ?? []));
        return [names.outcomes.checkTraining[outcome].zh, days("owed"), days("done"), days("short"), reasons(findings)];
      },
      ({ training: { outcome } }) => [outcome],
    ),
    notes: ["天数按原文折算，除不尽的是小数；同时有岗前培训和年度培训的，先列岗前、后列年度，以加号连接。"],
  };
}

/** One length, `2` or `3/8`, is a number, which can be summed; of pre-job and yearly training together it is a text. */
function dayCell(lengths: readonly string[]): CellValue {
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0) return lengths.join("+") || null;
  const [over, under = 1] = length.split("/").map(Number);
  return Number(over) / under;
}

const dayCount = (header: string) => ({ header, width: 9, kind: "days" }) as const;
