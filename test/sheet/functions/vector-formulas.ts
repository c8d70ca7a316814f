import { names } from "xieliyuan";
import { directConditions, directGrounds } from "../../../src/sheet/roster/columns/stated-fields";
import assessEligibility from "../../../vectors/assessEligibility.json" with { type: "json" };
import checkTraining from "../../../vectors/checkTraining.json" with { type: "json" };
import computePay from "../../../vectors/computePay.json" with { type: "json" };
import evaluateExit from "../../../vectors/evaluateExit.json" with { type: "json" };
import gradeCohort from "../../../vectors/gradeCohort.json" with { type: "json" };
import { type Case, refused } from "./cases";

// biome-ignore lint/suspicious/noExplicitAny: facts and answers are plain JSON of many shapes
type Json = any;
interface Vector {
  readonly on: string;
  readonly policy: { readonly readings: object; readonly amendments: readonly unknown[] };
  readonly facts: Json;
  readonly expected: Json;
}

const zh = (table: object, key: string): string => (table as Record<string, { zh: string }>)[key]?.zh ?? "";
const yesNo = (stated: unknown) => (stated === undefined ? "" : stated ? "是" : "否");
const gradeOf = (grade: string | undefined) => (grade ? zh(names.grades, grade) : "");

/** A case of the shipped vectors as formulas, or none where a formula has no cell for some fact of it, or the county's policy is another. */
type Express = (vector: Vector) => readonly Case[];

const pay: Express = ({ on, facts, expected }) => {
  const { villageClass = "", grade, service, topUps, year } = facts;
  if (year !== undefined && year !== Number(on.slice(0, 4))) return [];
  if (service?.periods?.length === 0 || topUps?.some(({ amount }: Json) => amount === undefined)) return [];
  const served = service ? (service.periods?.map(({ from, to }: Json) => [from, to]) ?? service.months) : "";
  const cells = [villageClass, served, gradeOf(grade), on, topUps ? [topUps.map(({ amount }: Json) => amount)] : ""];
  const { total, lines } = expected.pay;
  const amountOf = (id: string) => Number(lines.find(({ line }: Json) => line === id)?.amount ?? 0);
  const amounts = ["fixed", "performance", "top-up"].map(amountOf);
  return [
    { name: "XLY_PAY", cells, answer: total === null ? refused : Number(total) },
    { name: "XLY_PAY_LINES", cells, answer: total === null ? refused : amounts },
  ];
};

const matters: Readonly<Record<string, string>> = { "三(五)3": "文化程度", "三(五)5": "年龄" };

const eligibility: Express = ({ on, facts, expected }) => {
  const { education, decisions = [] } = facts;
  if (education && education.completed === undefined) return [];
  if (decisions.some(({ provision }: Json) => !matters[provision])) return [];
  const studied = education ? `${zh(names.educationLevels, education.level)}${education.completed ? "毕业" : "肄业"}` : "";
  const stated = directConditions.map((field) => (field === "education" ? studied : yesNo(facts[field])));
  const decided = decisions.map(({ provision, decision, decidedBy, on: day, reason }: Json) => [
    matters[provision],
    decision === "accepted" ? "同意" : "不同意",
    decidedBy,
    day,
    reason,
  ]);
  const answer = zh(names.outcomes.assessEligibility, expected.outcome);
  return [{ name: "XLY_ELIGIBLE", cells: [facts.birthDate ?? "", [stated], on, decided.length > 0 ? decided : ""], answer }];
};

const exit: Express = ({ on, facts, expected }) => {
  const { determination: made } = facts;
  const said = made ? [[made.unsuitable ? "不适合" : "适合", made.decidedBy, made.on, made.reason]] : "";
  const cells = [gradeOf(facts.grade), [directGrounds.map((field) => yesNo(facts[field]))], on, said];
  return [{ name: "XLY_EXIT", cells, answer: zh(names.outcomes.evaluateExit, expected.outcome) }];
};

const training: Express = ({ on, facts, expected }) => {
  const { hiredOn = "", firstDayOfDuty = "", sessions, year } = facts;
  if (year !== undefined && year !== Number(on.slice(0, 4))) return [];
  const of = (kind: string) => {
    if (!sessions) return "";
    const had = sessions.filter((session: Json) => session.kind === kind);
    return had.length === 0 ? [["", 0, ""]] : had.map((session: Json) => [session.on, session.days ?? "", session.hours ?? ""]);
  };
  const cells = [hiredOn, of("pre-job"), of("in-service"), on, firstDayOfDuty];
  return [{ name: "XLY_TRAINING", cells, answer: zh(names.outcomes.checkTraining, expected.outcome) }];
};

const cohort: Express = ({ on, facts, expected }) => {
  const { people, scheme, seatDecisions } = facts;
  // A grade in a row says that its person took part, an empty row is nobody, and a grade of somebody absent is a slip.
  const unsaid = ({ tookPart, proposal, score }: Json) =>
    tookPart ? false : tookPart === false ? proposal !== undefined : proposal !== undefined || score === undefined;
  if (scheme || seatDecisions || people.length === 0 || people.some(unsaid)) return [];
  const rows = people.map(({ proposal, score = "", tookPart, township = "" }: Json) => [
    gradeOf(proposal),
    score,
    yesNo(tookPart),
    township,
  ]);
  const answer = people.map(({ id }: Json) => {
    const { grade, outcome } = expected.grades.find((one: Json) => one.id === id);
    return [grade ? zh(names.grades, grade) : zh(names.personOutcomes, outcome)];
  });
  return [{ name: "XLY_GRADE", cells: [rows, "", "", "", on], answer }];
};

const all = (file: { readonly vectors: unknown }, express: Express): Case[] =>
  (file.vectors as Vector[])
    .filter(({ policy }) => Object.keys(policy.readings).length === 0 && policy.amendments.length === 0)
    .flatMap((vector) => express(vector));

/** The shipped vectors as formulas, by rule. */
export const vectorFormulas = {
  computePay: all(computePay, pay),
  assessEligibility: all(assessEligibility, eligibility),
  evaluateExit: all(evaluateExit, exit),
  checkTraining: all(checkTraining, training),
  gradeCohort: all(gradeCohort, cohort),
};
