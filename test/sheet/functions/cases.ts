import {
  type AnnexTask,
  assessEligibility,
  checkTraining,
  computePay,
  dutiesDue,
  type EligibilityFacts,
  evaluateExit,
  gradeCohort,
  names,
  recurrenceNames,
  taskCategories,
  tasks,
} from "xieliyuan";
import { titleOf } from "../../../src/explain/calendar/wording";

/** One formula: its function, the cells that it is given, and what the library answers to the same facts. */
export interface Case {
  readonly name: string;
  readonly cells: readonly unknown[];
  readonly answer: unknown;
}

/** A cell for the fact that is refused, whatever host it is in. */
export const refused = Symbol("a host's error");

const on = "2026-07-01";
const yearEnd = "2026-12-31";
const zh = <K extends string>(table: Readonly<Record<K, { readonly zh: string }>>, key: K) => table[key].zh;

const pay =
  (...cells: readonly unknown[]) =>
  (total: string | null): Case => ({
    name: "XLY_PAY",
    cells,
    answer: total === null ? refused : Number(total),
  });

const payCases: Case[] = ([1, 2, 3] as const).flatMap((villageClass) =>
  (["excellent", "competent", "incompetent"] as const).flatMap((grade) =>
    [0, 1, 5, 7, 12].flatMap((months) =>
      [undefined, "1000.01", "4000", "4000.01"].map((amount) => {
        const topUps = amount === undefined ? {} : { topUps: [{ payer: "村", amount }] };
        const { total } = computePay({ villageClass, grade, service: { months }, ...topUps }, { on: yearEnd }).pay;
        return pay(villageClass, months, zh(names.grades, grade), yearEnd, amount)(total);
      }),
    ),
  ),
);

const periods = (["2026-01-15", "2026-01-16", "2026-05-16", "2025-03-01", "2026-12-15"] as const).map((from) => {
  const { total } = computePay(
    { villageClass: 3, grade: "competent", service: { periods: [{ from, to: "2026-12-31" }] } },
    { on: yearEnd },
  ).pay;
  return pay("三类", from, "称职", yearEnd)(total);
});

const stated = {
  goodConduct: true,
  criminalRecord: false,
  longTermResident: true,
  knowsVillage: true,
  canWrite: true,
  canUseComputer: true,
};
const rest = {
  canUseOfficeSoftware: true,
  canUseServiceApps: true,
  hasWorkSkills: true,
  responsible: true,
  goodHealth: true,
  timeEnough: true,
};
const conditions = (education: string, record = "无") => [
  ["是", record, "是", "是", education, "能", "能", "能", "能", "能", "强", "健康", "充裕"],
];
const eligibility = (birthDate: string, education: string, facts: EligibilityFacts, record = "无"): Case => ({
  name: "XLY_ELIGIBLE",
  cells: [birthDate, conditions(education, record), on],
  answer: zh(names.outcomes.assessEligibility, assessEligibility({ ...stated, ...rest, birthDate, ...facts }, { on }).outcome),
});
const senior = { education: { level: "senior-secondary", completed: true } } as const;
const eligibilityCases: Case[] = [
  ...["2006-07-01", "2006-07-02", "1965-07-01", "1965-07-02", "1985-03", "1965", "1986-05-04", "1991-09-15", "2004-02-29"].map((born) =>
    eligibility(born, "高中", senior),
  ),
  eligibility("1985-03-01", "高中在读", { education: { level: "senior-secondary", completed: false } }),
  eligibility("1985-03-01", "初中", { education: { level: "junior-secondary", completed: true } }),
  eligibility("1985-03-01", "高中", { ...senior, criminalRecord: true }, "有"),
  { name: "XLY_ELIGIBLE", cells: ["1985-03-01", null, on], answer: names.outcomes.assessEligibility.undetermined.zh },
];

const exitOf = (cells: readonly unknown[], facts: Parameters<typeof evaluateExit>[0]): Case => ({
  name: "XLY_EXIT",
  cells,
  answer: zh(names.outcomes.evaluateExit, evaluateExit(facts, { on: yearEnd }).outcome),
});
const none = ["否", "否", "否", "否", "否", "否", "否", "否", "否"];
const noGround = { breach: false, harmfulConduct: false, poorAttitude: false, lowSatisfaction: false, lateWork: false } as const;
const sound = { ...noGround, criticised: false, corrected: false, unableByHealth: false, otherUnsuitability: false } as const;
const found = { decidedBy: "甲乡", on: "2026-12-30", reason: "核实" };
const exitCases: Case[] = [
  exitOf(["称职", [none], yearEnd], { grade: "competent", ...sound }),
  exitOf(["不称职", [none], yearEnd], { grade: "incompetent", ...sound }),
  exitOf(["", [none], yearEnd], { ...sound }),
  exitOf(["不称职", [none], yearEnd, [["不适合", "甲乡", "2026-12-30", "核实"]]], {
    grade: "incompetent",
    ...sound,
    determination: { unsuitable: true, ...found },
  }),
  exitOf(["不称职", [none], yearEnd, [["适合", "甲乡", "2026-12-30", "核实"]]], {
    grade: "incompetent",
    ...sound,
    determination: { unsuitable: false, ...found },
  }),
];

const trainingCases: Case[] = (["2026-06-01", "2020-01-01", "2025-12-31"] as const).flatMap((hiredOn) =>
  [0.5, 1, 2].map((days): Case => {
    const sessions = [
      { on: "2026-05-20", kind: "pre-job", days },
      { on: "2026-06-20", kind: "in-service", days },
    ] as const;
    return {
      name: "XLY_TRAINING",
      cells: [hiredOn, [["2026-05-20", days, ""]], [["2026.6.20", "", days * 8, "", "", ""]], on],
      answer: zh(names.outcomes.checkTraining, checkTraining({ hiredOn, sessions: [...sessions] }, { on }).outcome),
    };
  }),
);

const scores = [95, 95, 95, 80, 80, 80, 80];
const cohortCase = (scored: readonly number[]): Case => {
  const people = scored.map((score, i) => ({ id: `${i}`, tookPart: true, proposal: "excellent" as const, score }));
  const graded = gradeCohort({ people }, { on: yearEnd }).grades;
  const answer = graded.map(({ grade, outcome }) => [grade ? zh(names.grades, grade) : zh(names.personOutcomes, outcome)]);
  return { name: "XLY_GRADE", cells: [scored.map((score) => ["优秀", score])], answer };
};

const serial = (day: string) => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** The same facts through the library and through a formula. */
export const cases: readonly Case[] = [
  ...payCases,
  ...periods,
  pay(1, 12, "", yearEnd)(null),
  pay(9, 12, "称职", yearEnd)(null),
  pay(1, 13, "称职", yearEnd)(null),
  pay(1, 12, "称职", "2023-07-12")(null),
  pay(1, 12, "称职", yearEnd, "一千")(null),
  ...eligibilityCases,
  ...exitCases,
  ...trainingCases,
  cohortCase(scores),
  cohortCase([99, 98, 97, 96, 95, 94, 93]),
  cohortCase([90]),
  {
    name: "XLY_GRADE",
    cells: [
      [["称职"], [""], [""]],
      [[""], [""], [70]],
      [["是"], ["否"], [""]],
    ],
    answer: [["称职"], ["不定等次"], ["尚不能认定"]],
  },
  ...[0, 1, 3, 4, 7, 10, 333].map((n): Case => ({ name: "XLY_SEATS", cells: [n], answer: Math.floor((n * 3) / 10) })),
  { name: "XLY_AGE", cells: ["1966-07-01", on], answer: 60 },
  { name: "XLY_AGE", cells: ["1966-07-02", on], answer: 59 },
  { name: "XLY_AGE", cells: [24289, 46204], answer: 60 },
  { name: "XLY_AGE", cells: ["1986-05-04", on], answer: 40 },
  { name: "XLY_AGE", cells: ["", on], answer: refused },
  { name: "XLY_AGE", cells: [30, on], answer: refused },
  { name: "XLY_AGE", cells: ["2027-01-01", on], answer: refused },
  { name: "XLY_ID_CHECK", cells: ["43999919850301104X"], answer: "正确" },
  {
    name: "XLY_TASKS",
    cells: [],
    answer: tasks.map(({ no, category, group, item, contents }: AnnexTask) => {
      const returning = contents.flatMap(({ recurrence }) => (recurrence ? [recurrenceNames[recurrence].zh] : []));
      return [no, taskCategories.find(({ id }) => id === category)?.name.zh, group.zh, item.zh, [...new Set(returning)].join("、")];
    }),
  },
  {
    name: "XLY_DUE",
    cells: ["2026-03-01", "2027-03-31"],
    answer: dutiesDue({ from: "2026-03-01", to: "2027-03-31" }).map((duty) => [
      serial(duty.due),
      titleOf(duty).zh,
      duty.provision,
      duty.recipients.map(({ zh }) => zh).join("、"),
    ]),
  },
  {
    name: "XLY_PAY_LINES",
    cells: [3, "2026-05-16", "称职", yearEnd, [["3000", 1000.01]]],
    answer: [
      ["固定部分", 1633.33, "就业资金"],
      ["绩效待遇", 700, "就业资金"],
      ["增加的报酬", 4000, "村级运转经费"],
    ],
  },
];

/** A case as a host answers it. */
export function answerOf(one: Case, call: (name: string, ...cells: unknown[]) => unknown): unknown {
  try {
    return call(one.name, ...one.cells);
  } catch {
    return refused;
  }
}
