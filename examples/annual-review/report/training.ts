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
        const days = (part: "owed" | "done" | "short") => [preJob, yearly].flatMap((one) => one?.[part] ?? []).join("+") || null;
        return [names.outcomes.checkTraining[outcome].zh, days("owed"), days("done"), days("short"), reasons(findings)];
      },
      ({ training: { outcome } }) => [outcome],
    ),
    notes: ["天数按原文折算，为准确的分数；同时有岗前培训和年度培训的，先列岗前、后列年度。"],
  };
}

/** Days in fractions, which stand where numbers do. */
const dayCount = (header: string) => ({ header, width: 9, kind: "count" }) as const;
