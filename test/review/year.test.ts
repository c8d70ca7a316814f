import { describe, expect, test } from "vitest";
import {
  amend,
  assessEligibility,
  checkHeadcount,
  checkTraining,
  chengbu2023,
  computePay,
  definePolicy,
  evaluateExit,
  explain,
  gradeCohort,
  type ReviewOptions,
  type Roster,
  reviewYear,
  withReadings,
} from "xieliyuan";
import { PayTally } from "../../src/review/totals";
import { issuesOf } from "../model/issues-of";

type Person = Roster["people"][number];
type Village = Roster["villages"][number];

const on = "2026-12-31";
const year = 2026;
const village = (township: string, name: string, more: Partial<Village> = {}): Village => ({
  township,
  village: name,
  villageClass: 1,
  ...more,
});
const person = (id: string, township: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  township,
  village: name,
  tookPart: true,
  proposal: "competent",
  service: { months: 12 },
  ...more,
});
const review = (villages: Village[], people: Person[], more: Partial<Roster> & Partial<ReviewOptions> = {}) => {
  const { policy, on: day, ...roster } = more;
  return reviewYear({ villages, people, ...roster }, { year, ...(policy && { policy }), ...(day && { on: day }) });
};

/** Two townships, of which the second is given first: villages of two classes, one empty, one whose class is not stated. */
const villages = [
  village("乙镇", "东村", { villageClass: 3 }),
  village("甲镇", "东村", { resettlementSite: true }),
  village("甲镇", "西村"),
  { township: "甲镇", village: "北村" },
];
const people = [
  person("e", "乙镇", "东村", {
    service: { periods: [{ from: "2026-07-01", to: "2026-11-30" }] },
    proposal: "incompetent",
    criminalRecord: true,
  }),
  person("a", "甲镇", "东村", { topUps: [{ payer: "镇", amount: "4000.01" }], proposal: "excellent", score: 90, birthDate: "1985-03-01" }),
  person("b", "甲镇", "东村", { breach: true, hiredOn: "2020-01-01", sessions: [] }),
  person("c", "甲镇", "北村", { topUps: [{ payer: "村", amount: 100 }] }),
  person("d", "甲镇", "西村", { tookPart: false }),
];

describe("a year's review", () => {
  const { townships, assessment, county, issues, ledgers, ...head } = review(villages, people);
  const [first, second] = townships;

  test("speaks as at the end of its year, where no day is named", () => {
    expect(head).toEqual({ year: 2026, on, policy: { id: "chengbu2023", instrument: "城政办发〔2023〕11号", figuresFrom: "2023-07-13" } });
    expect([issues, ledgers]).toEqual([[], null]);
    expect(review(villages, people, { on: "2026-07-01" }).on).toBe("2026-07-01");
  });
  test("orders townships by name, and people and villages as they were given", () => {
    expect(townships.map(({ township }) => township)).toEqual(["乙镇", "甲镇"]);
    expect(second?.people.map(({ row, id, township, village: at }) => [row, id, township, at])).toEqual([
      [1, "a", "甲镇", "东村"],
      [2, "b", "甲镇", "东村"],
      [3, "c", "甲镇", "北村"],
      [4, "d", "甲镇", "西村"],
    ]);
    expect(second?.villages.map(({ township, village: at }) => [township, at])).toEqual([
      ["甲镇", "东村"],
      ["甲镇", "西村"],
      ["甲镇", "北村"],
    ]);
  });
  test("rules on each person as each rule does by itself", () => {
    const reviewed = townships.flatMap((one) => one.people);
    const alone = (id: string) => people.find((one) => one.id === id) as Person;
    const classOf = ({ township, village: at }: Person) =>
      villages.find((one) => one.township === township && one.village === at)?.villageClass;
    const gradeOf = { a: undefined, b: "competent", c: "competent", d: undefined, e: "incompetent" } as const;
    for (const { id, eligibility, exit, training, pay } of reviewed) {
      const { breach, birthDate, criminalRecord, hiredOn, sessions, service, topUps } = alone(id);
      const grade = id === "a" ? "excellent" : gradeOf[id as "b"];
      const settled = assessment.grades.find((one) => one.id === id)?.grade ?? undefined;
      expect(settled).toBe(id === "a" ? "competent" : grade);
      const given = settled && { grade: settled };
      expect(eligibility).toEqual(assessEligibility({ birthDate, criminalRecord }, { on }));
      expect(exit).toEqual(evaluateExit({ breach, birthDate, ...given }, { on }));
      expect(training).toEqual(checkTraining({ hiredOn, sessions }, { on }));
      expect(pay).toEqual(computePay({ villageClass: classOf(alone(id)), service, topUps, ...given }, { on }));
    }
    expect(assessment).toEqual(
      gradeCohort(
        { people: people.map(({ id, township, tookPart, proposal, score }) => ({ id, township, tookPart, proposal, score })) },
        { on },
      ),
    );
    expect(reviewed.map((one) => one.assessment)).toEqual(assessment.grades);
  });
  test("counts every outcome, and those that nobody came to as none", () => {
    expect(second?.outcomes).toEqual({
      eligibility: { eligible: 0, ineligible: 0, "for-decision": 0, undetermined: 4 },
      exit: { "no-ground": 0, "for-decision": 1, exit: 0, retained: 0, undetermined: 3 },
      training: { compliant: 0, pending: 0, "non-compliant": 1, undetermined: 3 },
      grades: { excellent: 0, competent: 3, incompetent: 0, "for-decision": 0, undetermined: 0, "not-assessed": 1 },
      headcount: { compliant: 3, violation: 0, "for-decision": 0, undetermined: 0 },
    });
    expect(county.outcomes).toEqual({
      eligibility: { eligible: 0, ineligible: 1, "for-decision": 0, undetermined: 4 },
      exit: { "no-ground": 0, "for-decision": 2, exit: 0, retained: 0, undetermined: 3 },
      training: { compliant: 0, pending: 0, "non-compliant": 1, undetermined: 4 },
      grades: { excellent: 0, competent: 3, incompetent: 1, "for-decision": 0, undetermined: 0, "not-assessed": 1 },
      headcount: { compliant: 3, violation: 1, "for-decision": 0, undetermined: 0 },
    });
    expect([county.townships, county.people, county.villages]).toEqual([2, 5, 4]);
  });
  test("sums the pay of the township, of each class and of the county", () => {
    const none = { topUp: "0.00", disallowed: "0.00", ofUndetermined: "0.00" };
    const ofE = {
      ...none,
      people: 1,
      undetermined: 0,
      fixed: "1166.67",
      performance: "0.00",
      total: "1166.67",
      byFund: { employment: "1166.67", "village-operating": "0.00" },
    };
    expect(first?.pay).toEqual(ofE);
    expect(first?.payByClass).toEqual({ 3: ofE });
    const classOne = {
      people: 3,
      undetermined: 1,
      fixed: "14400.00",
      performance: "2400.00",
      topUp: "4000.00",
      disallowed: "0.01",
      total: "16000.00",
      ofUndetermined: "4800.00",
      byFund: { employment: "16800.00", "village-operating": "4000.00" },
    };
    const unstated = {
      people: 1,
      undetermined: 1,
      fixed: "0.00",
      performance: "1200.00",
      topUp: "100.00",
      disallowed: "0.00",
      total: "0.00",
      ofUndetermined: "1300.00",
      byFund: { employment: "1200.00", "village-operating": "100.00" },
    };
    expect(second?.payByClass).toEqual({ 1: classOne, unstated });
    expect(Object.keys(second?.payByClass ?? {})).toEqual(["1", "unstated"]);
    expect(county.payByClass).toEqual({ 1: classOne, 3: ofE, unstated });
    expect(county.pay).toEqual({
      people: 5,
      undetermined: 2,
      fixed: "15566.67",
      performance: "3600.00",
      topUp: "4100.00",
      disallowed: "0.01",
      total: "17166.67",
      ofUndetermined: "6100.00",
      byFund: { employment: "19166.67", "village-operating": "4100.00" },
    });
  });
});

describe("how many serve in a village at the end of the day", () => {
  const staffed = (people: Person[], day = on) =>
    review([village("甲镇", "东村")], people, { on: day }).townships[0]?.villages[0]?.headcount;
  const serving = (id: string, service: Person["service"]) => person(id, "甲镇", "东村", { service });
  const period = (from: string, to: string) => ({ periods: [{ from, to }] });
  const expected = (assistants: number | undefined) => checkHeadcount({ assistants }, { on: "2026-07-01" });
  /** Where nobody or one serves, which are a violation and in order, whether there is a ground for one more does not matter. */
  const onePerhaps = { ...expected(undefined), missing: ["assistants"] };

  test.each<[string, Person["service"], number | undefined]>([
    ["all twelve months", { months: 12 }, 1],
    ["no month", { months: 0 }, 0],
    ["a period that begins on the day", period("2026-07-01", "2026-12-31"), 1],
    ["a period that ends on the day", period("2026-01-01", "2026-07-01"), 1],
    [
      "a period on the day and another that is over",
      {
        periods: [
          { from: "2026-01-01", to: "2026-02-28" },
          { from: "2026-06-01", to: "2026-12-31" },
        ],
      },
      1,
    ],
    ["a period that ended the day before", period("2026-01-01", "2026-06-30"), 0],
    ["a period that begins the day after", period("2026-07-02", "2026-12-31"), 0],
  ])("%s", (_name, service, assistants) => {
    expect(staffed([serving("a", service)], "2026-07-01")).toEqual(expected(assistants));
  });
  test.each<Person["service"]>([{ months: 6 }, undefined])("a service of which nobody says when it was: %j", (service) => {
    expect(staffed([serving("a", service)], "2026-07-01")).toEqual(onePerhaps);
  });
  test("nobody at all, several, and several of whom it is not known of one", () => {
    const two = [serving("a", { months: 12 }), serving("b", { months: 12 })];
    expect(staffed([], "2026-07-01")).toEqual(expected(0));
    expect(staffed(two, "2026-07-01")).toEqual(expected(2));
    expect(staffed([...two, serving("c", { months: 3 })], "2026-07-01")).toEqual(expected(undefined));
    expect(staffed([serving("c", { months: 3 }), ...two], "2026-07-01")).toEqual(expected(undefined));
  });
});

describe("bad rows", () => {
  const faults = (villages: unknown[], people: unknown[]) => {
    const { issues, county, townships } = review(villages as Village[], people as Person[]);
    return {
      issues,
      people: county.people,
      headcounts: townships.flatMap((one) => one.villages.map(({ headcount }) => headcount.outcome)),
    };
  };
  const east = village("甲镇", "东村");
  const good = person("a", "甲镇", "东村");

  test("come back with their list, row and faults, and the rest is reviewed", () => {
    expect(faults([east, { ...east, village: "西村", villageClas: 1 }], [good, { ...good, id: "b", tookPart: 5 }])).toEqual({
      issues: [
        { list: "villages", row: 1, issues: [{ path: ["villageClas"], code: "unknown-key", expected: "villageClass" }] },
        { list: "people", row: 1, issues: [{ path: ["tookPart"], code: "wrong-type", expected: "boolean" }] },
      ],
      people: 1,
      headcounts: ["undetermined"],
    });
  });
  test("a village that stands twice counts as it stood first; a class that is none is left out", () => {
    const { issues, townships } = review(
      [east, { ...east, villageClass: 2 }, village("甲镇", "西村", { villageClass: 9 })],
      [good, person("b", "甲镇", "西村")],
    );
    expect(issues).toEqual([
      { list: "villages", row: 1, issues: [{ path: ["village"], code: "duplicate", expected: "one row for each village" }] },
      { list: "villages", row: 2, issues: [{ path: ["villageClass"], code: "not-allowed", expected: "one of 1, 2, 3" }] },
    ]);
    expect(townships[0]?.people.map(({ pay }) => pay.pay.total)).toEqual(["6000.00", null]);
    expect(townships[0]?.villages.map(({ village: at }) => at)).toEqual(["东村", "西村"]);
  });
  test("a person who stands twice is counted once, and makes no number unknown", () => {
    expect(faults([east], [good, { ...good, tookPart: false }])).toEqual({
      issues: [
        { list: "people", row: 1, issues: [{ path: ["id"], code: "duplicate", expected: "a person who does not stand in row 0 already" }] },
      ],
      people: 1,
      headcounts: ["compliant"],
    });
  });
  test("a bad row of a village makes no number unknown, whoever stands in the row of the same index", () => {
    expect(faults([east, village("甲镇", "西村", { villageClass: 9 })], [good, good]).headcounts).toEqual(["compliant", "violation"]);
  });
  test("a person of a village that is not listed is reviewed, with a note of it", () => {
    expect(faults([], [good])).toEqual({
      issues: [
        { list: "people", row: 0, issues: [{ path: ["village"], code: "not-allowed", expected: "a village of the list of villages" }] },
      ],
      people: 1,
      headcounts: [],
    });
  });
  test("periods that overlap, and a birth after the day, set the person aside", () => {
    const periods = [
      { from: "2026-01-01", to: "2026-06-30" },
      { from: "2026-06-30", to: "2026-12-31" },
    ];
    const { issues, people, headcounts } = faults(
      [east],
      [
        { ...good, service: { periods } },
        { ...good, id: "b", birthDate: "2027-01-01" },
      ],
    );
    expect(issues.map(({ row, issues: [issue] }) => [row, issue?.path, issue?.code])).toEqual([
      [0, ["service", "periods", 1, "from"], "contradiction"],
      [1, ["birthDate"], "out-of-range"],
    ]);
    expect([people, headcounts]).toEqual([0, ["undetermined"]]);
  });
  test("a row that cannot be used adds nobody to the village in which its person's other row is used", () => {
    const bad = { ...good, birthDate: "1985-13-01" };
    expect(faults([east], [bad, good])).toMatchObject({ people: 1, headcounts: ["compliant"] });
    expect(faults([east], [bad, bad])).toMatchObject({ people: 0, headcounts: ["undetermined"] });
    expect(faults([east], [bad, { ...good, id: "b" }])).toMatchObject({ people: 1, headcounts: ["undetermined"] });
  });
  test("nor to one of the same name in another township, which it leaves unknown", () => {
    const bad = person("a", "乙乡", "东村", { birthDate: "1985-13-01" });
    for (const other of ["东村", "西村"])
      expect(faults([east, village("乙乡", other)], [{ ...bad, village: other }, good]).headcounts).toEqual(["undetermined", "compliant"]);
  });
  test("a person who stands twice leaves unknown who serves in the village of the second row, where that is another", () => {
    expect(faults([east, village("甲镇", "西村")], [good, { ...good, village: "西村" }])).toMatchObject({
      issues: [{ row: 1, issues: [{ code: "duplicate" }] }],
      people: 1,
      headcounts: ["compliant", "undetermined"],
    });
  });
  test("a village of which the roster itself cannot say who serves there has no number, whoever is listed", () => {
    expect(faults([{ ...east, staffUnknown: true }], [good]).headcounts).toEqual(["undetermined"]);
    expect(faults([{ ...east, staffUnknown: false }], []).headcounts).toEqual(["violation"]);
  });
  test("a row that names no village leaves every number as it is", () => {
    expect(faults([east], [good, null, 5, { id: "b" }, { township: "甲镇", village: 5 }]).headcounts).toEqual(["compliant"]);
    expect(faults([east, village("乙镇", "东村")], [good, { township: "乙镇", village: "东村" }]).headcounts).toEqual([
      "undetermined",
      "compliant",
    ]);
  });
});

test("what is no row is told from what is none of its kind", () => {
  const rows = [null, 5, "甲镇", () => person("a", "甲镇", "东村"), [], undefined] as never[];
  const { issues } = review(rows, rows);
  const wanted = (list: string) =>
    rows.map((row, i) => ({
      list,
      row: i,
      issues: [{ path: [], code: row === undefined ? "missing" : "wrong-type", expected: "object" }],
    }));
  expect(issues).toEqual([...wanted("villages"), ...wanted("people")]);
});

describe("bad rows all over a county", () => {
  const bad = (township: string) => ({ township, village: "东村", nobody: 1 });
  test("come back in the order of the lists, villages first, whatever the order of the townships", () => {
    const { issues } = review(
      [bad("乙镇"), village("甲镇", "东村"), bad("甲镇"), bad("丙镇")] as Village[],
      [bad("丙镇"), person("a", "甲镇", "东村"), bad("乙镇"), null, bad("甲镇")] as Person[],
    );
    expect(issues.map(({ list, row }) => `${list} ${row}`)).toEqual([
      "villages 0",
      "villages 2",
      "villages 3",
      "people 0",
      "people 2",
      "people 3",
      "people 4",
    ]);
  });
  test("make no township, where they are all that there is of it", () => {
    const { townships, county } = review([village("甲镇", "东村"), bad("乙镇")] as Village[], [bad("丙镇")] as never);
    expect(townships.map(({ township }) => township)).toEqual(["甲镇"]);
    expect(county.townships).toBe(1);
  });
  test("a township of people alone, or of villages alone, is one", () => {
    const { townships } = review([village("甲镇", "东村")], [person("a", "乙镇", "东村")]);
    expect(townships.map(({ township, people: own, villages: places }) => [township, own.length, places.length])).toEqual([
      ["乙镇", 1, 0],
      ["甲镇", 0, 1],
    ]);
  });
  test("a row that holds something else when it is looked at again is what was tested", () => {
    let looks = 0;
    const turning = {
      ...{ id: "a", township: "T", village: "V" },
      get birthDate() {
        return looks++ === 0 ? "1985-03-01" : { name: "王五" };
      },
    };
    const people = [turning as never, { id: "b", township: "T", village: "V" }];
    const { townships, issues } = reviewYear({ villages: [{ township: "T", village: "V", villageClass: 1 }], people }, { year: 2026 });
    expect(townships[0]?.people.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(issues).toEqual([]);
  });
  test("what a row has from its prototype counts as its own", () => {
    const own = { id: "a", township: "T", village: "V", service: { months: 12 } };
    const { townships } = reviewYear(
      {
        villages: [Object.assign(Object.create({ resettlementSite: true }), { township: "T", village: "V", villageClass: 1 })],
        people: [Object.assign(Object.create({ criminalRecord: true }), own), { ...own, id: "b" }],
      },
      { year: 2026 },
    );
    expect(townships[0]?.people.map(({ eligibility }) => eligibility.outcome)).toEqual(["ineligible", "undetermined"]);
    expect(townships[0]?.villages[0]?.headcount.outcome).toBe("compliant");
  });
  test("a row whose township is another when it is looked at again is in neither", () => {
    let looks = 0;
    const wanders = Object.defineProperty(person("b", "", "东村"), "township", {
      enumerable: true,
      get: () => (looks++ === 0 ? "甲镇" : "乙镇"),
    });
    const { issues, county } = review([village("甲镇", "东村"), village("乙镇", "东村")], [person("a", "甲镇", "东村"), wanders]);
    expect(issues).toEqual([{ list: "people", row: 1, issues: [{ path: [], code: "unreadable", expected: "plain data" }] }]);
    expect(county.people).toBe(1);
  });
});

describe("an id that stands on the roster more than once", () => {
  const at = (more: object, township = "甲镇") => ({ ...person("a", township, "东村"), ...more }) as Person;
  const late = { birthDate: "2027-01-01" };
  const told = (people: Person[]) => {
    const { issues, townships } = review([village("甲镇", "东村"), village("乙镇", "东村")], people);
    return [
      issues.map(({ row, issues: [first] }) => [row, first?.path.join("."), first?.code, first?.code === "duplicate" && first.expected]),
      townships.flatMap(({ people: own }) => own.map(({ row }) => row)),
    ];
  };
  test("is the person of the first row that can be used", () => {
    const found = "a person who does not stand in row 1 already";
    expect(told([at(late), at({}), at({ score: 5 })])).toEqual([
      [
        [0, "birthDate", "out-of-range", false],
        [2, "id", "duplicate", found],
      ],
      [1],
    ]);
    expect(told([at({ tookPart: 5 }), at({}, "乙镇"), at({})])).toEqual([
      [
        [0, "tookPart", "wrong-type", false],
        [2, "id", "duplicate", found],
      ],
      [1],
    ]);
  });
  test("is nobody, where no row can be used, and each says why", () => {
    expect(told([at(late), at({ tookPart: 5 })])).toEqual([
      [
        [0, "birthDate", "out-of-range", false],
        [1, "tookPart", "wrong-type", false],
      ],
      [],
    ]);
  });
});

describe("a village of which it is not known whether one or more of its people serve", () => {
  const staffed = (sure: number, perhaps: number, facts: Partial<Village> = {}) => {
    const one = (id: string, service: Person["service"]) => person(id, "甲镇", "东村", { service });
    const known = Array.from({ length: sure }, (_, i) => one(`sure${i}`, { months: 12 }));
    const open = Array.from({ length: perhaps }, (_, i) => one(`perhaps${i}`, undefined));
    return review([{ ...village("甲镇", "东村"), ...facts }], [...open, ...known]).townships[0]?.villages[0]?.headcount;
  };
  const site = { resettlementSite: true };
  const ungrounded = { resettlementSite: false, heavyWorkload: false };
  const refused = { decision: { decision: "refused", decidedBy: "T", on, reason: "r" } } as const;
  const accepted = { decision: { ...refused.decision, decision: "accepted" } } as const;
  const grounds = ["resettlementSite", "heavyWorkload"];

  const bare = { provision: "三(三)", code: "headcount", min: 1, most: 2 };
  const record = { decidedBy: "T", decidedOn: on, reason: "r" };

  test.each<[string, number, number, Partial<Village>, string[]]>([
    ["in order with one, for decision with two", 1, 1, ungrounded, ["assistants"]],
    ["in order with one, and with two where there is a ground", 1, 1, {}, ["assistants", ...grounds]],
    ["a matter of the grounds with two, for decision with three", 2, 1, {}, ["assistants", ...grounds]],
    ["too few with none, in order with one", 0, 1, {}, ["assistants"]],
    ["too few with none, in order with one, refused with three", 0, 3, { ...site, ...refused }, ["assistants"]],
    ["in order with one, and nobody can say how many more", 1, 0, { ...site, staffUnknown: true }, ["assistants"]],
  ])("is undetermined where it is %s", (_, sure, perhaps, facts, missing) => {
    const ruling = staffed(sure, perhaps, facts);
    expect([ruling?.outcome, ruling?.missing]).toEqual(["undetermined", missing]);
    expect(ruling?.findings).toEqual([{ ...bare, status: "unknown" }]);
  });

  test.each<[string, number, number, Partial<Village>, string, object]>([
    ["in order with one and with two", 1, 1, site, "compliant", { status: "met" }],
    ["for decision with three as with two", 2, 1, ungrounded, "for-decision", { status: "for-decision" }],
    ["for decision with any number from three", 3, 9, {}, "for-decision", { status: "for-decision" }],
    ["refused with two and with three", 2, 1, { ...ungrounded, ...refused }, "violation", { status: "unmet", ...record }],
    ["accepted with whatever number from one", 1, 3, accepted, "compliant", { status: "excepted", ...record }],
    ["accepted with two, whatever the grounds, and with three", 2, 1, accepted, "compliant", { status: "excepted", ...record }],
    ["for decision, though nobody can say how many more", 3, 0, { staffUnknown: true }, "for-decision", { status: "for-decision" }],
  ])("is told, with the reason and the least number, where it is %s", (_, sure, perhaps, facts, outcome, found) => {
    const ruling = staffed(sure, perhaps, facts);
    expect([ruling?.outcome, ruling?.missing]).toEqual([outcome, []]);
    expect(ruling?.findings).toEqual([{ ...bare, ...found, atLeast: sure }]);
  });

  test("is told that a decision has no effect only where it has none on any of the numbers", () => {
    const codes = (sure: number, perhaps: number) => staffed(sure, perhaps, { ...site, ...accepted })?.findings.map(({ code }) => code);
    expect(codes(1, 1)).toEqual(["headcount", "headcount-decision-without-effect"]);
    expect(codes(1, 2)).toEqual(["headcount"]);
  });

  test("is told the facts that a number alone leaves open, where all numbers leave them open", () => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "headcount-extra": 2 } });
    const people = ["a", "b", "c"].map((id) => person(id, "甲镇", "东村", { service: id === "c" ? undefined : { months: 12 } }));
    const ruling = review([village("甲镇", "东村")], people, { policy }).townships[0]?.villages[0]?.headcount;
    expect([ruling?.outcome, ruling?.missing]).toEqual(["undetermined", grounds]);
    expect(ruling?.findings).toEqual([{ ...bare, most: 3, status: "unknown", atLeast: 2 }]);
  });

  test("is spoken of with the least number", () => {
    const words = (language: "zh" | "en") => {
      const ruling = staffed(3, 1, refused);
      return ruling && explain(ruling, { language }).split("\n")[3];
    };
    expect(words("zh")).toBe("- 三(三)：在任至少3人，多出的人数经决定不予同意（T，2026年12月31日；理由：r）。");
    expect(words("en")).toBe("- 三(三): At least 3 in post; it was decided not to allow so many (T, 31 December 2026; reason: r).");
  });
});

test("a number that is unknown of one stays unknown, whoever comes after", () => {
  const people = [
    person("a", "甲镇", "东村"),
    person("b", "甲镇", "东村", { service: undefined }),
    person("c", "甲镇", "东村"),
    person("d", "甲镇", "东村"),
  ];
  const [one] = review([village("甲镇", "东村")], people).townships[0]?.villages ?? [];
  const finding = { provision: "三(三)", code: "headcount", status: "for-decision", min: 1, most: 2, atLeast: 3 };
  expect(one?.headcount).toEqual({ ...checkHeadcount({ assistants: 3 }, { on }), findings: [finding] });
});

describe("what is refused whole", () => {
  const refused = (roster: unknown, options: unknown = { year }) => issuesOf(() => reviewYear(roster as Roster, options as ReviewOptions));
  const lists = { villages: [], people: [] };

  test("a roster without its two lists", () => {
    expect(refused(undefined)).toEqual([
      { path: ["roster", "villages"], code: "wrong-type", expected: "a list of at most 5000000 entries" },
    ]);
    expect(refused(null)).toEqual([{ path: ["roster", "villages"], code: "wrong-type", expected: "a list of at most 5000000 entries" }]);
    expect(refused({ villages: [] })).toEqual([
      { path: ["roster", "people"], code: "wrong-type", expected: "a list of at most 5000000 entries" },
    ]);
    expect(refused({ ...lists, shceme: 1 })).toEqual([{ path: ["shceme"], code: "unknown-key", expected: "scheme" }]);
    expect(refused({ ...lists, peeple: [] })).toEqual([{ path: ["peeple"], code: "unknown-key", expected: "people" }]);
  });
  test("options that are not of their kind", () => {
    expect(refused(lists, {})).toEqual([{ path: ["options", "year"], code: "missing", expected: "a whole number from 1900 to 2999" }]);
    expect(refused(lists, { year: 2026, on: "5", yaer: 2026 }).map(({ path }) => path.join("."))).toEqual(["options.on", "options.yaer"]);
    for (const day of ["2025-12-31", "2027-01-01"])
      expect(refused(lists, { year, on: day })).toEqual([
        { path: ["options", "on"], code: "contradiction", expected: "a day of the year that is reviewed" },
      ]);
    expect(refused(lists, { year, policy: 5 })).toEqual([
      { path: ["options", "policy"], code: "bad-format", expected: "a policy made by definePolicy" },
    ]);
    expect(refused(lists, { year, policy: null })[0]?.path).toEqual(["options", "policy"]);
  });
  test("a year outside the validity, at the year, unless a day of it is named", () => {
    const policy = definePolicy({ ...chengbu2023, validThrough: "2026-06-30" });
    const at = (options: object) => refused(lists, options).map(({ path, code }) => [path.join("."), code]);
    expect(at({ year: 2022 })).toEqual([["options.year", "before-validity"]]);
    expect(at({ year: 2026, policy })).toEqual([["options.year", "after-validity"]]);
    expect(at({ year: 2026, on: "2026-07-01", policy })).toEqual([["options.on", "after-validity"]]);
    expect(at({ year: 2026, on: "2026-06-30", policy })).toEqual([]);
  });
  test("nothing in a roster of nobody", () => {
    expect(refused(lists)).toEqual([]);
    expect(review([], []).county).toMatchObject({
      townships: 0,
      people: 0,
      villages: 0,
      payByClass: {},
      pay: { total: "0.00", people: 0 },
    });
  });
});

test("another policy, a scheme and a decision on seats hold for the whole review", () => {
  const policy = definePolicy({ ...chengbu2023, id: "elsewhere2026", figures: { ...chengbu2023.figures, "base-pay": { 1: 7200 } } });
  const seatDecisions = [{ township: "甲镇", seats: 1, decidedBy: "县人社局", on: "2026-12-01", reason: "工作突出" }];
  const {
    townships,
    assessment,
    policy: named,
  } = review([village("甲镇", "东村")], [person("a", "甲镇", "东村", { proposal: undefined, score: 95 })], {
    policy,
    seatDecisions,
    scheme: { excellent: 90, competent: 60 },
  });
  expect(named.id).toBe("elsewhere2026");
  expect(assessment.grades[0]?.grade).toBe("excellent");
  expect(townships[0]?.pay.total).toBe("7200.00");
});

test("sums stay exact beyond the whole numbers of a double, joined or not", () => {
  const most = 2 ** 52 - 1;
  const paid = {
    fixed: most,
    performance: most,
    claimed: most,
    claimsOpen: false,
    cap: most - 1,
    topUp: most - 1,
    disallowed: 1,
    total: most,
    missing: [],
  };
  const [one, other, both] = [new PayTally(), new PayTally(), new PayTally()];
  for (const tally of [one, one, one, other, other, both, both, both, both, both]) tally.add(paid);
  one.join(other);
  expect(one.totals()).toEqual(both.totals());
  expect(one.totals()).toMatchObject({
    people: 5,
    fixed: "225179981368524.75",
    disallowed: "0.05",
    byFund: { employment: "450359962737049.50" },
  });
});

test("additions of which one is open, or whose cap is, add nothing to what is disallowed", () => {
  const prorated = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated" });
  const { county } = review(
    [village("甲镇", "东村")],
    [
      person("a", "甲镇", "东村", { topUps: [{ payer: "镇", amount: "4000.01" }, { payer: "村" }] }),
      person("b", "甲镇", "东村", { service: undefined, topUps: [{ payer: "镇", amount: 100 }] }),
    ],
    { policy: prorated },
  );
  expect(county.pay).toMatchObject({ people: 2, undetermined: 1, topUp: "4000.00", disallowed: "0.00", total: "10000.00" });
});

test("the pay by class is ordered by the names of the classes", () => {
  const policy = definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "base-pay": { C: 6000, A: 5000, B: 4000 } } });
  const classes = ["B", "C", "A"];
  const { county } = review(
    classes.map((name) => village("甲镇", name, { villageClass: name })),
    classes.map((name) => person(name, "甲镇", name)),
    { policy },
  );
  expect(Object.entries(county.payByClass).map(([name, { total }]) => [name, total])).toEqual([
    ["A", "5000.00"],
    ["B", "4000.00"],
    ["C", "6000.00"],
  ]);
});
