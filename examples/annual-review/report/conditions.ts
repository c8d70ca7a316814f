import { explainFinding, type Finding, names } from "xieliyuan";
import type { Sheet } from "../workbook";
import { byPerson, lacking, person, type ReportFacts, reasons, text, zh } from "./facts";

/** 资格与退出情况表: what is in the way of serving, and the grounds for leaving. */
export function conditionsAndExit(facts: ReportFacts): Sheet {
  const unusual = (findings: readonly Finding[]) => reasons(findings.filter(({ status }) => status !== "met"));
  const held = (findings: readonly Finding[]) =>
    findings.filter(({ status }) => status !== "unmet" && status !== "unknown").map((finding) => explainFinding(finding, zh));
  return {
    name: "资格与退出情况表",
    title: `${facts.review.year}年度人社协理员资格与退出情况表`,
    columns: [
      ...person,
      text("资格", 18),
      text("不符合、待定或待核实的条件", 62),
      text("退出情形", 20),
      text("退出理由、尚缺的事实及提示", 50),
    ],
    ...byPerson(
      facts,
      ({ eligibility, exit }) => [
        names.outcomes.assessEligibility[eligibility.outcome].zh,
        unusual(eligibility.findings),
        names.outcomes.evaluateExit[exit.outcome].zh,
        [...lacking("evaluateExit", exit.missing), ...held(exit.findings)].join("\n"),
      ],
      ({ eligibility, exit }) => [eligibility.outcome, exit.outcome],
    ),
  };
}
