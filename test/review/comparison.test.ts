import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amend,
  chengbu2023,
  comparePolicies,
  definePolicy,
  explainComparison,
  type PersonChange,
  type Policy,
  type PolicyComparison,
  type Roster,
  reviewYear,
  withReadings,
} from "xieliyuan";
import { payFacts, policies } from "../../src/testing";
import { expectTame, fen, hostile, refused, twoFaced } from "./hostile";

type Person = Roster["people"][number];
const township = "西岩镇";
const village = (villageClass: number | string, name = `${villageClass}类村`) => ({ township, village: name, villageClass });
const person = (id: string, villageClass: number, facts: Partial<Person> = {}): Person => ({
  id,
  township,
  village: `${villageClass}类村`,
  service: { months: 12 },
  tookPart: true,
  proposal: "competent",
  ...facts,
});
const rosterOf = (...people: readonly Person[]): Roster => ({ villages: [1, 2, 3].map((one) => village(one)), people });
const compared = (roster: Roster, after: Policy, before: Policy = chengbu2023) => comparePolicies(roster, before, after, { year: 2027 });
const brought = ({ effects }: Pick<PersonChange | PolicyComparison, "effects">) =>
  effects.map(({ causes, difference }) => [causes.join(" + "), difference.total]);

const raised = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 3: "4500" } } });

test("what each cause brings stands in the order of the tables, however many parts differ", () => {
  const figures = {
    "age-min": 21,
    "age-max": 61,
    "education-floor": "junior-secondary",
    "headcount-extra": 2,
    "staffing-plan-day": "04-30",
    "pre-job-days": 3,
    "yearly-training-after": 2,
    "yearly-training-sessions": 2,
    "yearly-training-days": 2,
    "excellent-ratio": "0.25",
    "base-pay": { 3: 4500 },
  } as const;
  const schooled = person("a", 3, { education: { level: "junior-secondary", completed: true } });
  const { parts, effects } = compared(rosterOf(schooled), amend(chengbu2023, { from: "2027-01-01", figures }));
  expect(parts.map(({ id }) => id)).toEqual(Object.keys(figures));
  expect(effects.map(({ causes }) => causes.join())).toEqual(["education-floor", "base-pay"]);
});

describe("what raising class 三 by 500 from 2027 costs", () => {
  const roster = rosterOf(person("a", 3), person("b", 3, { service: { months: 6 } }), person("c", 1), person("d", 3));
  test("is 500 a year for each assistant of the class, and nothing for the others", () => {
    const { total, people, effects, parts } = compared(roster, raised);
    expect(parts.map(({ kind, id, provision }) => [kind, id, provision])).toEqual([["figure", "base-pay", "五(二)"]]);
    expect(people.map(({ id, pay, difference }) => [id, pay.before, pay.after, difference.total])).toEqual([
      ["a", "4000.00", "4500.00", "500.00"],
      ["b", "2000.00", "2250.00", "250.00"],
      ["d", "4000.00", "4500.00", "500.00"],
    ]);
    expect([total.people, total.difference.total, total.byFund]).toEqual([
      3,
      "1250.00",
      { employment: "1250.00", "village-operating": "0.00" },
    ]);
    expect(effects.map(({ causes }) => causes)).toEqual([["base-pay"]]);
  });
  test("is nothing in the year before", () => {
    const { parts, people, total } = comparePolicies(roster, chengbu2023, raised, { year: 2026 });
    expect([parts, people, total.difference.total]).toEqual([[], [], "0.00"]);
  });
  test("can be told before anybody is graded, since it is the same for every grade", () => {
    const [one] = compared(rosterOf(person("a", 3, { proposal: undefined })), raised).people;
    expect([one?.pay, one?.difference, one?.missing]).toEqual([
      { before: null, after: null },
      { fixed: "500.00", performance: "0.00", topUp: "0.00", total: "500.00" },
      ["grade"],
    ]);
  });
});

describe("a pay that cannot be told", () => {
  const half = withReadings(chengbu2023, { "performance-by-grade": { excellent: "1", competent: "0.5", incompetent: "0" } });
  test("has no difference where that depends on what is lacking, and says what is", () => {
    const { people, total } = compared(rosterOf(person("a", 3, { proposal: undefined }), person("b", 3)), half);
    expect(people.map(({ difference, missing }) => [difference.total, missing])).toEqual([
      [null, ["grade"]],
      ["-600.00", []],
    ]);
    expect([total.people, total.undetermined, total.difference.total]).toEqual([2, 1, "-600.00"]);
  });
  test("on one side alone is no 0 either", () => {
    const decide = withReadings(chengbu2023, { "quota-displaced": "for-decision" });
    const [one] = compared(rosterOf(person("a", 3, { proposal: "excellent" })), decide).people;
    expect([one?.outcomes, one?.pay, one?.difference.total, one?.missing]).toEqual([
      { grade: { before: "competent", after: "for-decision" }, pay: { before: "computed", after: "undetermined" } },
      { before: "4000.00", after: null },
      null,
      ["grade"],
    ]);
  });
  test("is not counted among the people whom a cause leaves as they were", () => {
    const { effects } = compared(
      rosterOf(person("a", 3, { proposal: undefined, birthDate: "1950-01-01" })),
      withReadings(half, { "age-force": "binding" }),
    );
    expect(effects.map(({ causes, undetermined }) => [causes, undetermined])).toEqual([
      [["age-force"], 0],
      [["performance-by-grade"], 1],
    ]);
  });
  test("for want of the class, of the service, or of a claim has its difference wherever all cases agree", () => {
    const unknown = (facts: Partial<Person>, classes: readonly object[]) =>
      compared({ villages: classes as Roster["villages"], people: [person("a", 3, facts)] }, amended).people[0]?.difference;
    const amended = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 1: 6500, 2: 5500, 3: 4500 } } });
    const nameless = [{ township, village: "3类村" }];
    expect(unknown({}, nameless)?.total).toBe("500.00");
    expect(unknown({ topUps: [{ payer: "村" }] }, [village(3)])).toEqual({
      fixed: "500.00",
      performance: "0.00",
      topUp: "0.00",
      total: "500.00",
    });
    expect(unknown({ service: undefined }, [village(3)])?.total).toBeNull();
    const capped = amend(chengbu2023, { from: "2027-01-01", figures: { "top-up-cap": 3000 } });
    const claims = { topUps: [{ payer: "村" }, { payer: "镇", amount: "3500" }] };
    expect(compared(rosterOf(person("a", 3, claims)), capped).people[0]?.difference.topUp).toBeNull();
  });
});

describe("the causes", () => {
  const both = definePolicy({
    ...raised,
    figures: { ...raised.figures, "top-up-cap": [...raised.figures["top-up-cap"], { from: "2027-01-01", value: "3000" }] },
    readings: { "age-force": "binding", "part-year": "whole-year" },
  });
  const added = { topUps: [{ payer: "村", amount: 4000 }] };
  test("stand in the order of the figures and then of the readings, and sum to the whole", () => {
    const old = { birthDate: "1950-01-01", service: { months: 6 }, ...added };
    const { people } = compared(rosterOf(person("a", 3, old), person("b", 1)), both);
    expect(people.map(({ id }) => id)).toEqual(["a"]);
    expect(people.map(brought)).toEqual([
      [
        ["base-pay", "250.00"],
        ["top-up-cap", "-1000.00"],
        ["age-force", "0.00"],
        ["part-year", "2250.00"],
      ],
    ]);
    expect(people[0]?.effects[2]?.outcomes).toEqual({ eligibility: { before: "undetermined", after: "ineligible" } });
    expect([people[0]?.outcomes, people[0]?.difference.total]).toEqual([
      { eligibility: { before: "undetermined", after: "ineligible" } },
      "1500.00",
    ]);
  });
  test("that would contradict the policy without the next are named together", () => {
    const own = definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "base-pay": { 3: 600 }, "performance-pay": 50 } });
    const found = compared(rosterOf(person("a", 3)), own);
    expect(found.parts.map(({ id }) => id)).toEqual(["base-pay", "performance-pay"]);
    expect(brought(found)).toEqual([["base-pay + performance-pay", "-3400.00"]]);
  });
  test("that contradict nothing are named one by one, in whichever direction", () => {
    const own = definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "base-pay": { 3: 9600 }, "performance-pay": 800 } });
    expect(brought(compared(rosterOf(person("a", 3)), own))).toEqual([
      ["base-pay", "5600.00"],
      ["performance-pay", "0.00"],
    ]);
  });
  test("between which a pay cannot be told are told together", () => {
    const of = (town: string, count: number, tieBreak: number) => {
      const first = { proposal: "excellent", score: 90, tieBreak: [tieBreak] } as const;
      return Array.from({ length: count }, (_, i) => ({ ...person(`${town}${i}`, 3, i === 0 ? first : {}), township: town }));
    };
    const roster = {
      villages: ["甲", "乙"].map((town) => ({ ...village(3), township: town })),
      people: [...of("甲", 4, 1), ...of("乙", 2, 2)],
    };
    const before = withReadings(chengbu2023, { "performance-by-grade": { excellent: "1", competent: "0.5", incompetent: "0" } });
    const after = withReadings(before, { "quota-pool": "county", "quota-ties": "tie-break" });
    const { people, effects } = compared(roster, after, before);
    expect(people.map((one) => [one.id, ...brought(one)])).toEqual([
      ["乙0", ["quota-pool + quota-ties", "600.00"]],
      ["甲0", ["quota-pool + quota-ties", "-600.00"]],
    ]);
    expect(effects.map(({ people, difference }) => [people, difference.total])).toEqual([[2, "0.00"]]);
    const halfway = compared(roster, withReadings(before, { "quota-pool": "county" }), before);
    expect(halfway.people.map(({ difference, missing }) => [difference.total, missing])).toEqual([
      [null, ["grade"]],
      [null, ["grade"]],
    ]);
  });
  test("do not include an amount that is only written otherwise", () => {
    const same = definePolicy({
      ...chengbu2023,
      figures: { ...chengbu2023.figures, "top-up-cap": 4000, "excellent-ratio": 0.3, "base-pay": { 3: 4000, 2: "5000.0", 1: 6000 } },
      readings: { "age-force": "rebuttable", "training-hours-per-day": "8.0" },
    });
    expect(compared(rosterOf(person("a", 3)), same).parts).toEqual([]);
  });
  test("do not include the dates of validity, within which nothing changes with them", () => {
    const later = definePolicy({ ...chengbu2023, validFrom: "2026-06-01", validThrough: "2027-12-31", id: "later" });
    expect(compared(rosterOf(person("a", 3)), later).parts).toEqual([]);
    expect(refused(() => comparePolicies(rosterOf(), chengbu2023, later, { year: 2028 }))).toMatchObject([{ code: "after-validity" }]);
  });
});

describe("villages", () => {
  test("that are judged otherwise are listed with the figure that causes it", () => {
    const two = amend(chengbu2023, { from: "2027-01-01", figures: { "headcount-min": 2 } });
    const { villages, total } = compared(rosterOf(person("a", 3)), two);
    expect(villages).toEqual([
      {
        township,
        village: "3类村",
        headcount: { before: "compliant", after: "violation" },
        effects: [{ causes: ["headcount-min"], headcount: { before: "compliant", after: "violation" } }],
      },
    ]);
    expect(total.outcomes.headcount).toBe(1);
  });
  test("of a class that the second policy does not have come back among its issues, their people's pay untold", () => {
    const one = definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "base-pay": { 1: 6000, 2: 5000 } } });
    const { issues, people } = compared(rosterOf(person("a", 3)), one);
    expect([issues.before, issues.after.map(({ list, row }) => [list, row])]).toEqual([[], [["villages", 2]]]);
    expect(people.map(({ difference, missing }) => [difference.total, missing])).toEqual([[null, ["villageClass"]]]);
  });
});

describe("bad calls", () => {
  test("say which of the two policies is at fault", () => {
    const wrong = { ...chengbu2023, figures: { ...chengbu2023.figures, "age-min": [{ from: "2023-07-13", value: -1 }] } };
    expect(refused(() => comparePolicies(rosterOf(), chengbu2023, wrong, { year: 2027 }))).toMatchObject([
      { path: "after.figures.age-min.0.value", code: "out-of-range" },
    ]);
    expect(refused(() => comparePolicies(rosterOf(), null as never, chengbu2023, { year: 2027 }))).toMatchObject([
      { path: "before", code: "wrong-type" },
    ]);
  });
  test("name the option that was meant", () => {
    expect(refused(() => comparePolicies(rosterOf(), chengbu2023, raised, { yaer: 2027 } as never))[1]).toEqual({
      path: "options.yaer",
      code: "unknown-key",
      expected: "year",
    });
  });
  test.each(Object.entries(hostile))("given %s, are refused and repeat nothing", (_what, make) => {
    const options = { year: 2027 };
    expectTame(() => comparePolicies(make() as never, chengbu2023, raised, options));
    expectTame(() => comparePolicies(rosterOf(), make() as never, raised, options));
    expectTame(() => comparePolicies(rosterOf(), chengbu2023, make() as never, options));
    expectTame(() => comparePolicies(rosterOf(), chengbu2023, raised, make() as never));
    expectTame(() => comparePolicies({ villages: [make()], people: [make()] } as never, chengbu2023, raised, options));
    expectTame(() => explainComparison(make() as never, { language: "zh" }));
  });
});

test("an amount that is another when it is looked at again is refused, and repeats nothing", () => {
  expectTame(() => compared(rosterOf(person("a", 3, { topUps: [twoFaced()] } as never)), raised));
});

describe("in words", () => {
  test("it says for how many, by how much, and by what cause", () => {
    const found = compared(rosterOf(person("a", 3), person("b", 3)), withReadings(raised, { "part-year": "by-day" }));
    expect(explainComparison(found, { language: "zh" })).toBe(
      "截至2027年12月31日：涉及2人，报酬合计增加1000.00元。\n- 五(二)：年待遇标准：涉及2人，报酬合计增加1000.00元。",
    );
    expect(explainComparison(JSON.parse(JSON.stringify(found)), { language: "en" })).toBe(
      "As at the end of 31 December 2027: 2 people affected, pay up 1000.00 yuan in all.\n- 五(二): yearly pay by class of village: 2 people affected, pay up 1000.00 yuan in all.",
    );
  });
  test("of those whose change cannot be told it says no sum, and of the others only theirs", () => {
    const open = { ...person("a", 3), village: "?" };
    const said = (people: readonly Person[], language: "zh" | "en") =>
      explainComparison(compared(rosterOf(...people), raised), { language }).split("\n")[0];
    expect([said([open], "zh"), said([open], "en")]).toEqual([
      "截至2027年12月31日：涉及1人，其中1人的报酬变化尚不能算定。",
      "As at the end of 31 December 2027: 1 person affected; by how much the pay of 1 changes cannot be told yet.",
    ]);
    expect([said([open, person("b", 3)], "zh"), said([open, person("b", 3)], "en")]).toEqual([
      "截至2027年12月31日：涉及2人，其中1人的报酬变化尚不能算定，其余合计增加500.00元。",
      "As at the end of 31 December 2027: 2 people affected; by how much the pay of 1 changes cannot be told yet, and that of the others is up 500.00 yuan in all.",
    ]);
  });
  test("a fall is a fall, and nothing is nothing", () => {
    expect(explainComparison(compared(rosterOf(person("a", 3)), chengbu2023, raised), { language: "en" })).toContain("down 500.00 yuan");
    expect(explainComparison(compared(rosterOf(person("a", 3)), raised, raised), { language: "zh" })).toBe(
      "截至2027年12月31日：对任何人都没有变化。",
    );
  });
});

const anyPerson = (villages: readonly string[]) =>
  fc
    .tuple(
      payFacts(),
      fc.constantFrom(...villages),
      fc.record(
        {
          tookPart: fc.constantFrom(true, true, true, false),
          proposal: fc.constantFrom("excellent", "excellent", "competent", "incompetent"),
          score: fc.integer({ min: 1, max: 4 }),
          tieBreak: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 1 }),
          birthDate: fc.constantFrom("1966-12-31", "1967-01-01", "1990-01-01"),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([{ service, topUps }, at, facts]) => ({ village: at, service, topUps, ...facts }));
const anyRoster = fc
  .array(anyPerson(["1", "2", "3", "?"]), { maxLength: 7 })
  .chain((people) => fc.tuple(fc.constant(people), fc.array(fc.constantFrom("甲", "乙"), { minLength: 7, maxLength: 7 })))
  .map(([people, towns]): Roster => {
    const places = ["甲", "乙"].flatMap((town) => ["1", "2", "3", "?"].map((name) => ({ town, name })));
    return {
      villages: places.map(({ town, name }) => ({ township: town, village: name, ...(name !== "?" && { villageClass: name }) })),
      people: people.map((one, i) => ({ id: `p${i}`, township: towns[i] as string, ...one }) as Person),
    };
  });
const columns = ["fixed", "performance", "topUp", "total"] as const;

describe("always", () => {
  test("the differences of the causes sum to the whole, for each person and in total", () => {
    fc.assert(
      fc.property(anyRoster, policies(), policies(), (roster, a, b) => {
        const { people, total, effects, pay } = compared(roster, b, a);
        for (const column of columns) {
          for (const one of people) {
            const whole = one.difference[column];
            if (whole !== null)
              expect(one.effects.reduce((sum, { difference }) => sum + fen(difference[column] ?? "x"), 0n)).toBe(fen(whole));
          }
          expect(effects.reduce((sum, { difference }) => sum + fen(difference[column]), 0n)).toBe(fen(total.difference[column]));
          expect(people.reduce((sum, { difference }) => sum + fen(difference[column] ?? "0.00"), 0n)).toBe(fen(total.difference[column]));
        }
        if (pay.before.undetermined + pay.after.undetermined === 0)
          expect(fen(pay.after.total) - fen(pay.before.total)).toBe(fen(total.difference.total));
      }),
      { numRuns: 150 },
    );
  });

  test("outcomes and pay are those of the reviews, and whoever is not listed has the same in both", () => {
    fc.assert(
      fc.property(anyRoster, policies(), policies(), (roster, a, b) => {
        const { people } = compared(roster, b, a);
        const byId = new Map(people.map((one) => [one.id, one]));
        const [before, after] = [a, b].map((policy) => reviewYear(roster, { year: 2027, policy }).townships.flatMap((one) => one.people));
        before?.forEach((one, i) => {
          const other = after?.[i];
          const change = byId.get(one.id);
          const of = (rule: "eligibility" | "exit" | "training") => [one[rule].outcome, other?.[rule].outcome];
          for (const rule of ["eligibility", "exit", "training"] as const) {
            const [x, y] = of(rule);
            expect(change?.outcomes[rule]).toEqual(x === y ? undefined : { before: x, after: y });
          }
          if (change) expect(change.pay).toEqual({ before: one.pay.pay.total, after: other?.pay.pay.total });
          else expect(other?.pay.pay.total).toBe(one.pay.pay.total);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("what is told of a difference holds when the facts that are lacking come in", () => {
    fc.assert(
      fc.property(anyRoster, policies(), policies(), (roster, a, b) => {
        const told = new Map(compared(roster, b, a).people.map(({ id, difference }) => [id, difference.total]));
        const whole: Roster = {
          villages: roster.villages.map((one) => ({ villageClass: "2", ...one })),
          people: roster.people.map((one) => ({
            ...one,
            tookPart: one.tookPart ?? true,
            proposal: one.proposal ?? "competent",
            score: one.score ?? 2,
            service: one.service ?? { months: 7 },
            topUps: one.topUps?.map(({ payer, amount = "1234.5" }) => ({ payer, amount })),
          })),
        };
        for (const { id, difference } of compared(whole, b, a).people) {
          const before = told.get(id);
          if (before !== null && difference.total !== null) expect(difference.total).toBe(before ?? "0.00");
        }
      }),
      { numRuns: 150 },
    );
  });

  test("comparing a policy with itself changes nothing", () => {
    fc.assert(
      fc.property(anyRoster, policies(), (roster, policy) => {
        const { parts, people, villages, effects, total } = compared(roster, policy, policy);
        expect([parts, people, villages, effects, total.people, total.difference.total]).toEqual([[], [], [], [], 0, "0.00"]);
      }),
      { numRuns: 40 },
    );
  });

  test("the way back is the way there with its signs turned", () => {
    fc.assert(
      fc.property(anyRoster, policies(), policies(), (roster, a, b) => {
        const turned = (text: string) => -fen(text);
        expect(fen(compared(roster, a, b).total.difference.total)).toBe(turned(compared(roster, b, a).total.difference.total));
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the roster changes nothing but the numbers of its rows", () => {
    const withoutRows = ({ people, ...rest }: PolicyComparison) => ({ ...rest, people: people.map(({ row: _, ...one }) => one) });
    fc.assert(
      fc.property(anyRoster, policies(), policies(), (roster, a, b) => {
        const turned = { villages: [...roster.villages].reverse(), people: [...roster.people].reverse() };
        expect(withoutRows(compared(turned, b, a))).toEqual(withoutRows(compared(roster, b, a)));
      }),
      { numRuns: 60 },
    );
  });

  test("large sums are exact", () => {
    const rich = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 3: "999999999.99" } } });
    const people = Array.from({ length: 5000 }, (_, i) => person(`p${i}`, 3));
    const { total } = compared(rosterOf(...people), rich);
    expect(total.difference.total).toBe("4999979999950.00");
  });

  test("a total may be more than an amount that is given may be", () => {
    const rich = definePolicy({
      ...chengbu2023,
      figures: { ...chengbu2023.figures, "base-pay": { 1: 6000, 2: 5000, 3: 600_000_000 }, "top-up-cap": 600_000_000 },
    });
    const claimed = { ...person("a", 3), topUps: [{ payer: "T", amount: 600_000_000 }] };
    const { total } = comparePolicies(rosterOf(claimed), rich, chengbu2023, { year: 2027 });
    expect([total.difference.total, total.undetermined]).toEqual(["-1199992000.00", 0]);
  });

  test("the answer is plain JSON", () => {
    const answer = compared(rosterOf(person("a", 3), null as never), raised);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
