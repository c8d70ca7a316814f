import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkAppointment,
  checkHeadcount,
  checkTraining,
  chengbu2023,
  computePay,
  definePolicy,
  evaluateExit,
  gradeCohort,
  InputError,
} from "xieliyuan";

const on = "2026-07-01";
const rules: Record<string, (facts: never) => unknown> = {
  assessEligibility: (facts) => assessEligibility(facts, { on }),
  checkAppointment: (facts) => checkAppointment(facts, { on }),
  checkHeadcount: (facts) => checkHeadcount(facts, { on }),
  evaluateExit: (facts) => evaluateExit(facts, { on }),
  checkTraining: (facts) => checkTraining(facts, { on }),
  gradeCohort: (facts) => gradeCohort(facts, { on }),
  computePay: (facts) => computePay(facts, { on }),
};
const named = Object.keys(rules);
/** What a call throws; that it throws an input error is asserted. */
function refusal(rule: string, facts: unknown): InputError {
  try {
    rules[rule]?.(facts as never);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  throw new Error(`${rule} answered`);
}
const outcome = (call: () => unknown): string => {
  try {
    call();
    return "answered";
  } catch (error) {
    return error instanceof InputError ? "InputError" : `raw ${(error as Error).name}`;
  }
};

describe("InputError never repeats a value", () => {
  const secret = "王五430529198503011234";
  const number = 43052919.850301;
  const decision = { provision: secret, decision: secret, decidedBy: 5, on: secret, reason: 5 };
  const poisoned: [string, Record<string, unknown>][] = [
    [
      "assessEligibility",
      { birthDate: secret, goodConduct: secret, education: { level: secret, completed: secret }, decisions: [decision] },
    ],
    ["assessEligibility", { birthDate: number, education: secret, decisions: secret }],
    ["checkAppointment", { source: secret, steps: [{ step: secret, on: secret, result: secret }] }],
    ["checkHeadcount", { assistants: number, decision: { ...decision, [secret]: 1 } }],
    ["checkHeadcount", { assistants: secret, heavyWorkload: secret }],
    ["evaluateExit", { grade: secret, birthDate: secret, determination: { unsuitable: secret, on: secret, decidedBy: secret } }],
    ["checkTraining", { hiredOn: secret, firstDayOfDuty: secret, year: number, sessions: [{ on: secret, kind: secret, days: secret }] }],
    ["checkTraining", { sessions: [{ on, kind: "pre-job", days: number, hours: number, subjects: [secret] }] }],
    [
      "gradeCohort",
      { people: [{ id: 5, township: 5, score: secret, proposal: secret }], scheme: { excellent: secret, competent: number } },
    ],
    ["gradeCohort", { people: [{ id: secret }, { id: secret }] }],
    ["computePay", { villageClass: secret, service: { months: 12 } }],
    ["computePay", { villageClass: number, service: { months: number }, topUps: [{ payer: 5, amount: number }], year: number }],
    ["computePay", { service: { periods: [{ from: secret, to: secret }] }, topUps: [{ payer: "镇", amount: secret }] }],
    ["computePay", { service: { periods: [{ from: "2026-09-17", to: "2026-03-13" }] } }],
  ];
  test.each(poisoned)("%s %#", (rule, facts) => {
    const error = refusal(rule, facts);
    const said = `${error.message} ${JSON.stringify(error.issues)} ${error.stack}`;
    for (const value of [secret, String(number), "2026-09-17", "2026-03-13"]) expect(said).not.toContain(value);
    expect(error.issues.length).toBeGreaterThan(0);
  });
  test.each(named)("%s: a value that slid into a key is not repeated either", (rule) => {
    const error = refusal(rule, { people: [], [secret]: 1 });
    expect(`${error.message} ${JSON.stringify(error.issues)}`).not.toContain(secret);
  });
  test("a value thrown by a getter is not repeated", () => {
    const facts = {
      get goodConduct() {
        throw new Error(secret);
      },
    };
    const error = refusal("assessEligibility", facts);
    expect(`${error.message} ${JSON.stringify(error.issues)} ${String(error.cause)}`).not.toContain(secret);
    expect(error.issues[0]?.code).toBe("unreadable");
  });
});

describe("an unknown key is refused, and the nearest key is named", () => {
  test.each([
    ["assessEligibility", { birthdate: "1985" }, "birthDate"],
    ["assessEligibility", { birthDay: "1985" }, "birthDate"],
    ["assessEligibility", { education: { level: "primary", complete: true } }, "completed"],
    ["checkAppointment", { step: [] }, "steps"],
    ["checkHeadcount", { assistant: 1 }, "assistants"],
    ["evaluateExit", { criticized: true }, "criticised"],
    ["checkTraining", { hiredon: "2026" }, "hiredOn"],
    ["gradeCohort", { people: [{ id: "a", tookpart: true }] }, "tookPart"],
    ["computePay", { villageclass: 1 }, "villageClass"],
    ["computePay", { service: { month: 12 } }, "months"],
  ])("%s %j", (rule, facts, nearest) => {
    expect(refusal(rule, facts).issues).toContainEqual(expect.objectContaining({ code: "unknown-key", expected: nearest }));
  });
  test("all faults are listed", () => {
    const { issues } = refusal("assessEligibility", { goodconduct: true, canWrite: "yes", birthDate: "85" });
    expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "birthDate bad-format",
      "canWrite wrong-type",
      "goodconduct unknown-key",
    ]);
  });
});

describe.each(named)("%s keeps its footing", (rule) => {
  const cyclic: Record<string, unknown> = { people: [] };
  cyclic.self = cyclic;
  const huge = new Array(1e9);
  const proxied = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no keys");
      },
    },
  );
  test.each<[string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a number", 5],
    ["a text", "facts"],
    ["a function", () => ({})],
    ["a symbol", Symbol("facts")],
    ["a bigint", 5n],
    ["a list", []],
    ["a cyclic object", cyclic],
    ["a proxy that throws", proxied],
    ["a list of a thousand million", huge],
    ["such a list under a key", { people: huge, sessions: huge, steps: huge, decisions: huge, topUps: huge, service: { periods: huge } }],
    ["constructor as a key", { people: [], constructor: 1 }],
    ["toString as a key", { people: [], toString: 1 }],
    ["inherited keys", Object.create({ people: [], intruder: 1 })],
  ])("%s is an input error", (_name, facts) => {
    refusal(rule, facts);
  });
  test("__proto__ as a key of its own is refused, or without effect", () => {
    const facts = JSON.parse('{"people": [], "__proto__": {"criminalRecord": true, "assistants": 0}}');
    if (rule !== "gradeCohort") delete facts.people;
    const plain = rule === "gradeCohort" ? { people: [] } : {};
    let ruling: unknown;
    try {
      ruling = rules[rule]?.(facts as never);
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      return;
    }
    expect(ruling).toEqual(rules[rule]?.(plain as never));
  });
  test("an object without a prototype is read", () => {
    const facts = Object.assign(Object.create(null), rule === "gradeCohort" ? { people: [] } : {});
    expect(outcome(() => rules[rule]?.(facts as never))).toBe("answered");
  });
  test("the facts are not changed, and may be frozen", () => {
    const facts = Object.freeze(rule === "gradeCohort" ? { people: Object.freeze([]) } : {});
    expect(outcome(() => rules[rule]?.(facts as never))).toBe("answered");
  });
});

describe("getters that throw", () => {
  const boom = (): never => {
    throw new Error("王五");
  };
  test("in the options", () => {
    const throwing = {
      get on(): string {
        return boom();
      },
    };
    expect(outcome(() => checkHeadcount({}, throwing))).toBe("InputError");
    const keyless = new Proxy({}, { ownKeys: boom });
    expect(outcome(() => checkHeadcount({}, keyless as never))).toBe("InputError");
  });
  test("in the policy", () => {
    const { id: _, ...rest } = chengbu2023;
    const throwing = { ...rest };
    Object.defineProperty(throwing, "id", { enumerable: true, get: boom });
    expect(outcome(() => checkHeadcount({}, { on, policy: throwing as never }))).toBe("InputError");
    expect(outcome(() => definePolicy(throwing as never))).toBe("InputError");
  });
  test("in the policy's figures", () => {
    const figures = { ...chengbu2023.figures };
    Object.defineProperty(figures, "age-max", { enumerable: true, get: boom });
    expect(outcome(() => definePolicy({ ...chengbu2023, figures } as never))).toBe("InputError");
  });
  test.each([1, 2, 3, 4, 5])("from the %i. time that the value is read", (time) => {
    let reads = 0;
    const facts = {
      get goodConduct() {
        reads++;
        return reads < time ? "yes" : boom();
      },
    };
    expect(outcome(() => assessEligibility(facts as never, { on }))).toBe("InputError");
  });
});

describe("an input error", () => {
  test("is an Error with a name, a message and a list", () => {
    const error = refusal("checkHeadcount", { assistants: -1 });
    expect([error.name, error instanceof Error]).toEqual(["InputError", true]);
    expect(error.issues).toEqual([{ path: ["assistants"], code: "out-of-range", expected: "a whole number from 0 to 1000" }]);
    expect(error.message).toBe("assistants: out-of-range, expected a whole number from 0 to 1000");
  });
});
