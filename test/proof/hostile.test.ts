import { describe, expect, test } from "vitest";
import * as library from "xieliyuan";
import { csvCell } from "../../src/explain/catalogue/csv";

const on = "2026-12-31";
const rules = {
  assessEligibility: library.assessEligibility,
  checkAppointment: library.checkAppointment,
  checkHeadcount: library.checkHeadcount,
  evaluateExit: library.evaluateExit,
  checkTraining: library.checkTraining,
  gradeCohort: library.gradeCohort,
  computePay: library.computePay,
  checkDeathReporting: library.checkDeathReporting,
  checkMonthlyContact: library.checkMonthlyContact,
  checkThreeOneOne: library.checkThreeOneOne,
} as const;

const secret = "张三439999198503010000";
const cyclic: Record<string, unknown> = { people: [] };
cyclic.people = [cyclic];
const sparse: unknown[] = [];
sparse[5] = { id: secret };
const thrower = (key: string) =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw new Error(secret);
    },
  });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const hostile: Readonly<Record<string, () => unknown>> = {
  "a __proto__ key": () => JSON.parse(`{"__proto__":{"criminalRecord":true,"name":"${secret}"}}`),
  "a constructor key": () => ({ constructor: { prototype: { polluted: secret } } }),
  "a getter that throws": () => Object.assign(thrower("people"), {}),
  "a getter that throws, as a birth date": () => thrower("birthDate"),
  "a proxy that has been revoked": revoked,
  "an object that holds itself": () => cyclic,
  "a sparse list": () => ({ people: sparse, steps: sparse, sessions: sparse, topUps: sparse, contacts: sparse, sent: sparse }),
  "a huge text": () => ({ birthDate: secret.repeat(100_000), hiredOn: secret.repeat(100_000), month: secret.repeat(100_000) }),
  "a huge key": () => ({ [secret.repeat(50_000)]: 1 }),
  "a huge number": () => ({ assistants: 1e308, year: 1e308, service: { months: 1e308 }, deaths: 1e308 }),
  "an amount finer than any": () => ({
    topUps: [
      { payer: "镇", amount: "0.000000000000000000000000001" },
      { payer: "镇", amount: 5e-324 },
    ],
  }),
  "a lone surrogate as a key": () => ({ "\uD800": secret }),
  "a lone surrogate as a value": () => ({ birthDate: "\uDFFF", source: "\uD800", grade: "\uD800" }),
  "a function": () => () => secret,
  "a symbol": () => ({ [Symbol(secret)]: 1, grade: Symbol(secret) }),
  "a class of its own": () =>
    new (class Person {
      grade = "competent";
      name = secret;
    })(),
};

describe.each(Object.entries(rules))("%s", (_name, rule) => {
  test.each(Object.entries(hostile))("given %s answers or refuses with an input error that repeats none of it", (_what, make) => {
    const before = performance.now();
    try {
      const ruling = (rule as (facts: unknown, options: object) => object)(make(), { on });
      expect(JSON.stringify(ruling)).not.toContain("polluted");
    } catch (error) {
      expect(error).toBeInstanceOf(library.InputError);
      const { message, issues } = error as library.InputError;
      expect(`${message} ${JSON.stringify(issues)}`).not.toContain(secret);
      expect(message.length).toBeLessThan(2000);
    }
    expect(performance.now() - before).toBeLessThan(2000);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
  test("refuses options that are hostile", () => {
    for (const options of [
      null,
      undefined,
      1,
      "x",
      [],
      thrower("on"),
      revoked(),
      { on, policy: revoked() },
      { on: { toString: () => on } },
    ])
      expect(() => (rule as (facts: unknown, options: unknown) => object)({}, options)).toThrow(library.InputError);
  });
});

describe("a year's roster", () => {
  test("of 100,000 bad rows comes back row by row in bounded time, and the good one is reviewed", () => {
    const bad = Array.from({ length: 100_000 }, (_, i) => ({
      id: `${secret}${i}`,
      township: "西岩镇",
      village: "甲村",
      birthDay: secret,
      grade: 7,
    }));
    const good = {
      id: "good",
      township: "西岩镇",
      village: "甲村",
      tookPart: true,
      proposal: "competent" as const,
      service: { months: 12 },
    };
    const before = performance.now();
    const review = library.reviewYear(
      { villages: [{ township: "西岩镇", village: "甲村", villageClass: 1 }], people: [...bad, good] as never },
      { year: 2026 },
    );
    expect(performance.now() - before).toBeLessThan(60_000);
    expect(review.issues).toHaveLength(100_000);
    expect(review.county.people).toBe(1);
    expect(JSON.stringify(review.issues.slice(0, 50))).not.toContain(secret);
  });

  test("with hundreds of thousands of holes comes back hole by hole in bounded time", () => {
    const list = Object.assign([] as never[], { length: 300_000 });
    const before = performance.now();
    const { issues } = library.reviewYear({ villages: [], people: list }, { year: 2026 });
    expect(performance.now() - before).toBeLessThan(60_000);
    expect(issues).toHaveLength(300_000);
    expect(issues.at(-1)).toEqual({
      list: "people",
      row: 299_999,
      issues: [{ path: [], code: "missing", expected: "object" }],
    });
  });

  test.each(["villages", "people"])("whose list of %s says that it is longer than any country's is refused at once", (list) => {
    const roster = { villages: [], people: [], [list]: Object.assign([] as never[], { length: 2 ** 32 - 1 }) };
    expect(() => library.reviewYear(roster, { year: 2026 })).toThrow(library.InputError);
    expect(() => library.comparePolicies(roster, library.chengbu2023, library.chengbu2023, { year: 2026 })).toThrow(library.InputError);
  });
});

describe("what is written for a spreadsheet", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"])(
    "a cell that begins as %j does is no formula",
    (text) => {
      const cell = csvCell(text).replace(/^"/, "");
      expect(cell.startsWith("'")).toBe(true);
    },
  );
  test("no cell of the list of tasks begins as a formula does", () => {
    const cells = library.taskCatalogueCsv().split(/,|\r\n/);
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe("what is no list of facts", () => {
  test("an object without facts is one of whom nothing is known", () => {
    for (const facts of [{}, Object.create(null)]) expect(library.assessEligibility(facts, { on }).outcome).toBe("undetermined");
  });
  test("an error of a getter's own that looks like one of the library does not come through", () => {
    const forged = Object.assign(new Error(secret), { name: "InputError", issues: [] });
    const throwing = (key: string) =>
      Object.defineProperty({}, key, {
        enumerable: true,
        get: () => {
          throw forged;
        },
      });
    const calls = [
      ...Object.values(rules).map((rule) => () => rule(throwing("people") as never, { on })),
      () => library.assessEligibility({}, throwing("on") as never),
      () => library.withReadings(library.chengbu2023, throwing("age-force")),
      () => library.reviewYear({ villages: [], people: [throwing("id") as never] }, throwing("year") as never),
      () => library.reviewLedgers({ deaths: [throwing("task") as never] }, throwing("year") as never),
    ];
    for (const call of calls) {
      const error = caught(call) as Error;
      expect(error).toBeInstanceOf(library.InputError);
      expect(error.message).not.toContain(secret);
    }
  });
  test("a getter in the place of a ledger's row spoils that row alone", () => {
    const row = { township: "T", village: "V", task: 10, month: "2026-05", deaths: 0, zeroReportedOn: null } as const;
    const deaths = Object.defineProperty([row, row], 0, {
      get: () => {
        throw new Error(secret);
      },
    });
    for (const { deaths: ruled, issues } of [
      library.reviewLedgers({ deaths }, { year: 2026 }),
      library.reviewYear({ villages: [], people: [], ledgers: { deaths } }, { year: 2026 }).ledgers as library.LedgerReview,
    ]) {
      expect([ruled.length, issues.length]).toEqual([1, 1]);
      expect(JSON.stringify(issues)).not.toContain(secret);
    }
  });
});

test("ties that keys must break are told apart in bounded time", () => {
  const people = Array.from({ length: 20_000 }, (_, i) => ({
    id: String(i).padStart(5, "0"),
    township: "T",
    tookPart: true,
    proposal: "excellent" as const,
    score: 90,
    ...(i > 0 && { tieBreak: [i % 7, i] }),
  }));
  const policy = library.withReadings(library.chengbu2023, { "quota-ties": "tie-break" });
  const start = performance.now();
  const { missing } = library.gradeCohort({ people }, { on, policy });
  expect(missing).toEqual(["00000.tieBreak"]);
  expect(performance.now() - start).toBeLessThan(5000);
});

function caught(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}
