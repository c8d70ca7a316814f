import { explainFinding, names } from "xieliyuan";
import type { Sheet } from "../workbook";
import { asListed, byPerson, person, type ReportFacts, reasons, text, zh } from "./facts";

/** 考核结果汇总表: the grade of each person, and why. */
export function assessment(facts: ReportFacts): Sheet {
  return {
    name: "考核结果汇总表",
    title: `${facts.review.year}年度人社协理员考核结果汇总表`,
    columns: [...person, text("身份证号", 22), text("考核等次", 10), text("结论", 12), text("理由", 60)],
    ...byPerson(
      facts,
      ({ assessment: one }, label) => [
        label?.maskedId ?? null,
        one.grade === null ? null : names.grades[one.grade].zh,
        names.personOutcomes[one.outcome].zh,
        reasons(one.findings),
      ],
      ({ assessment: { outcome } }) => [outcome],
    ),
    notes: asListed(facts, facts.review.assessment.findings, ({ pool }) => pool).map((finding) => explainFinding(finding, zh)),
  };
}
