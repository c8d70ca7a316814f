import { names } from "xieliyuan";
import type { Sheet } from "../workbook";
import { number, place, type ReportFacts, reasons, text, toLookAt, townshipsOf } from "./facts";

/** 村级配备情况表: whether each village has the assistants that it is to have. */
export function staffing(facts: ReportFacts): Sheet {
  const villages = townshipsOf(facts).flatMap((township) => township.villages);
  return {
    name: "村级配备情况表",
    title: `${facts.review.year}年末村（社区）人社协理员配备情况表`,
    columns: [number, ...place, text("结论", 18), text("理由", 60)],
    rows: villages.map(({ township, village, headcount }, i) => [
      i + 1,
      township,
      village,
      names.outcomes.checkHeadcount[headcount.outcome].zh,
      reasons(headcount.findings),
    ]),
    flagged: toLookAt(villages.map(({ headcount }) => [headcount.outcome])),
  };
}
