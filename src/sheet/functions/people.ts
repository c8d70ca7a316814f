import { ageCount, ageKnown } from "../../model/age";
import type { EligibilityFacts } from "../../model/facts/eligibility";
import type { ExitFacts } from "../../model/facts/exit";
import { lawFor } from "../../model/in-force";
import { decideEligibility, type EligibilityRuling } from "../../rules/eligibility";
import { decideExit, type ExitRuling } from "../../rules/exit";
import { isBlank } from "../cells/cell";
import { readDate, readDay } from "../cells/date";
import { readPlainText, readResidentId } from "../cells/plain";
import { readGrade } from "../cells/words";
import { type DirectField, peopleColumns } from "../roster/columns/columns";
import { readAcceptance, readConditionItem, readUnsuitability } from "../roster/columns/readers";
import { directConditions, directGrounds } from "../roster/columns/stated-fields";
import type { Given } from "./given";

/** The facts of the conditions, in the order in which a ruling finds on them. */
export const conditionFields: readonly string[] = [...directConditions, "birthDate"];

/** The names of the conditions, in that order. */
export const conditionNames: readonly string[] = [...directConditions.map((field) => peopleColumns[field].header), "年龄"];

/** The name of a fact: that of its column, or of its argument. */
export const nameOfFact = (fact: string): string =>
  fact === "birthDate" ? "出生日期" : fact === "grade" ? "考核等次" : peopleColumns[fact as DirectField].header;

/** The names of the six grounds, in their order. */
export const groundNames: readonly string[] = [
  "违法违纪",
  "年度考核不称职",
  "以权谋私",
  "服务不到位且经批评不改",
  "因病不能坚持工作",
  "其他不适合情形",
];

/** 协理员年龄: the completed years, and the two days that they lie between. */
export function age(given: Given): { readonly years: number; readonly birthDate: string; readonly on: string } {
  const law = lawFor({ on: given.need("on", readDay) });
  const birthDate = given.need("birth_date", readDate);
  if (birthDate > law.on) throw given.fault("birth_date", "不晚于所问日期的日期");
  const years = ageKnown(birthDate, ageCount(law, law.on));
  if (years === undefined) throw given.fault("birth_date", "写到日的日期：只知年月时周岁不能确定");
  return { years, birthDate, on: law.on };
}

/** 协理员资格. */
export function eligibility(given: Given): EligibilityRuling {
  const law = lawFor({ on: given.need("on", readDay) });
  const facts = statements<EligibilityFacts>(given, "conditions", directConditions);
  const birthDate = given.maybe("birth_date", readDate);
  return decideEligibility({ ...facts, birthDate, decisions: decisionsIn(given) }, law);
}

/** 协理员退出情形. */
export function exit(given: Given): ExitRuling {
  const law = lawFor({ on: given.need("on", readDay) });
  const facts = statements<ExitFacts>(given, "grounds", directGrounds);
  const grade = given.maybe("grade", readGrade);
  return decideExit({ ...facts, determination: determinationIn(given) }, grade, law);
}

/** 身份证校验: what is wrong with a number, or that nothing is. */
export function idCheck(given: Given): string {
  return given.maybe("id_number", readResidentId) ? "正确" : "";
}

/** Cells that stand for facts in a fixed order; a blank one is not stated. */
function statements<Facts>(given: Given, id: string, fields: readonly DirectField[]): Facts {
  const cells = given.cells(id);
  if (cells.length !== 0 && cells.length !== fields.length) throw given.fault(id, `${fields.length}个单元格，次序见函数说明`);
  const facts: Record<string, unknown> = {};
  cells.forEach((cell, i) => {
    const { header, read } = peopleColumns[fields[i] as DirectField];
    const fact = given.part<unknown>(id, header, cell, read);
    if (fact !== undefined) facts[fields[i] as DirectField] = fact;
  });
  return facts as Facts;
}

const record = [
  ["单位", readPlainText],
  ["日期", readDay],
  ["理由", readPlainText],
] as const;

/** Who decided, on which day and why: all three, or the decision is not one. */
function recordIn(given: Given, id: string, cells: readonly unknown[]) {
  const [decidedBy, on, reason] = record.map(([name, read], i) => given.part<string>(id, name, cells[i], read));
  if (decidedBy === undefined || on === undefined || reason === undefined) throw given.fault(id, "单位、日期和理由，三项齐全");
  return { decidedBy, on, reason };
}

function decisionsIn(given: Given): EligibilityFacts["decisions"] {
  const rows = given.rows("decisions", 5).filter((row) => !row.every(isBlank));
  return rows.map(([item, opinion, ...rest]) => {
    const provision = given.part("decisions", "事项", item, readConditionItem);
    const decision = given.part("decisions", "意见", opinion, readAcceptance);
    if (provision === undefined || decision === undefined) throw given.fault("decisions", "事项和意见");
    return { provision, decision, ...recordIn(given, "decisions", rest) };
  });
}

function determinationIn(given: Given): ExitFacts["determination"] {
  const cells = given.cells("determination", 4);
  if (cells.length === 0) return undefined;
  const [opinion, ...rest] = cells;
  const unsuitable = given.part("determination", "意见", opinion, readUnsuitability);
  if (unsuitable === undefined) throw given.fault("determination", "意见");
  return { unsuitable, ...recordIn(given, "determination", rest) };
}
