import { beforeAll, describe, expect, test } from "vitest";
import { callFunction, type FunctionId, signatures } from "../../../src/sheet/functions";
import { madeFiles } from "./artefacts";
import { bareEngine, type Call, year2009 } from "./bare-engine";
import { type Case, refused } from "./cases";
import { vectorFormulas } from "./vector-formulas";

let hosts: Record<string, Call>;
beforeAll(async () => {
  const file = await madeFiles();
  hosts = { "wps-macro.js": bareEngine(file("wps-macro.js")), "es5.js": bareEngine(file("es5.js"), year2009) };
}, 120_000);

const answered = ({ name, cells }: Case, call: Call): unknown => {
  try {
    const answer = call(name, ...cells);
    return name === "XLY_PAY_LINES" ? (answer as unknown[][]).map(([, amount]) => amount) : answer;
  } catch {
    return refused;
  }
};

describe("the shipped vectors, asked as formulas", () => {
  test.each([
    ["computePay", 108],
    ["assessEligibility", 54],
    ["evaluateExit", 18],
    ["checkTraining", 12],
    ["gradeCohort", 9],
  ] as const)("%s: at least %i formulas, in each file the answers of the vectors", (rule, least) => {
    const formulas = vectorFormulas[rule];
    expect(formulas.length).toBeGreaterThanOrEqual(least);
    for (const [path, call] of Object.entries(hosts)) {
      const wrong = formulas
        .map((one) => ({ path, ...one, said: answered(one, call) }))
        .filter(({ said, answer }) => JSON.stringify(said) !== JSON.stringify(answer) || (said === refused) !== (answer === refused));
      expect(wrong).toEqual([]);
    }
  });
});

test("every reason of the pasted file is the library's, word for word", () => {
  const twins = new Set<string>(signatures.map(({ id }) => id).filter((id) => id.endsWith("_WHY")));
  const asked = Object.values(vectorFormulas)
    .flat()
    .filter(({ name }) => twins.has(`${name}_WHY`));
  expect(asked.length).toBeGreaterThan(100);
  for (const { name, cells } of asked) {
    const id = `${name}_WHY` as FunctionId;
    expect(hosts["wps-macro.js"]?.(id, ...cells)).toBe(callFunction(id, cells));
  }
});
