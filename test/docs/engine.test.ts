import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { computePay, gradeCohort, names } from "xieliyuan";
import { madeFiles } from "../sheet/functions/artefacts";
import { root } from "./examples";

const page = readFileSync(join(root, "docs/guides/engine.md"), "utf8");
const [bigQuery = "", snowflake = ""] = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(({ 1: sql = "" }) => sql);
const on = "2026-12-31";

type Udf = (...args: readonly unknown[]) => unknown;

/** The functions that a script of SQL creates: their arguments, without types, and their bodies. */
function created(sql: string, body: RegExp) {
  const heads = [...sql.matchAll(/CREATE (?:TEMP|OR REPLACE) FUNCTION (\w+)\(([\s\S]*?)\)\nRETURNS/g)];
  const bodies = [...sql.matchAll(body)].map(({ 1: code = "" }) => code);
  expect(bodies.length).toBe(heads.length);
  return heads.map(({ 1: name = "", 2: list = "" }, i) => {
    const args = list.replace(/<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>/g, "").split(",");
    return { name, args: args.map((one) => one.trim().split(" ")[0] ?? ""), body: bodies[i] ?? "" };
  });
}

let bundle: string;
/** An engine with nothing but the language. What goes in and out crosses as plain data, as it does between an engine and its functions. */
function engine(script: string, functions: readonly { name: string; args: readonly string[]; body: string }[]): Record<string, Udf> {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(script, context);
  for (const { name, args, body } of functions) vm.runInContext(`function udf_${name}(${args.join(", ")}) {${body}\n}`, context);
  const call = (name: string, args: readonly unknown[]): unknown => {
    Object.assign(context, { given: args });
    const said = vm.runInContext(`udf_${name}.apply(null, given)`, context);
    return typeof said === "object" && said !== null ? JSON.parse(JSON.stringify(said)) : said;
  };
  return Object.fromEntries(functions.map(({ name }) => [name, (...args: readonly unknown[]) => call(name, args)]));
}

const bigQueryFunctions = created(bigQuery, /AS r"""\n([\s\S]*?)""";/g);
const snowflakeFunctions = created(snowflake, /AS \$\$\n([\s\S]*?)\$\$;/g).map(({ args, ...rest }) => ({
  ...rest,
  args: args.map((one) => one.toUpperCase()),
}));

const engines: Record<string, Record<string, Udf>> = {};
beforeAll(async () => {
  bundle = (await madeFiles())("xieliyuan.global.js");
  engines.BigQuery = engine(bundle, bigQueryFunctions);
  const pasted = snowflakeFunctions.map((one) => ({ ...one, body: one.body.replace("// xieliyuan.global.js", () => bundle) }));
  engines.Snowflake = engine("", pasted);
}, 60_000);

const zh = names.grades;
type Person = NonNullable<Parameters<typeof gradeCohort>[0]["people"]>[number];
const cohorts: readonly (readonly Person[])[] = [
  [95, 95, 90, 80, 80, 70, 60].map((score, i) => ({ id: `p${i}`, tookPart: true, proposal: "excellent", score })),
  [99, 95, 93, 92].map((score, i) => ({ id: `p${i}`, tookPart: i !== 3, ...(i !== 3 && { proposal: "excellent" as const, score }) })),
  [
    { id: "a", tookPart: true, proposal: "excellent", score: 95 },
    { id: "b", tookPart: true, proposal: "excellent", score: 90 },
    { id: "c", tookPart: true, proposal: "competent", score: 80 },
    { id: "nothing known" },
  ],
  ["excellent", "excellent", "competent"].map((proposal, i) => ({ id: `p${i}`, proposal: proposal as "excellent", score: 90 - i })),
  [{ id: "a", tookPart: true, proposal: "incompetent" }, { id: "b" }, { id: "c", tookPart: false }, { id: "d", score: 80 }],
];

const wanted = (people: readonly Person[]) =>
  gradeCohort({ people }, { on }).grades.map(({ id, grade, outcome }) => ({
    id,
    grade: grade && zh[grade].zh,
    said: grade ? zh[grade].zh : names.personOutcomes[outcome].zh,
  }));

describe.each(["BigQuery", "Snowflake"])("the bodies for %s", (host) => {
  const udf = (name: string): Udf => engines[host]?.[name] as Udf;
  // BigQuery hands over a null in a STRUCT as null; OBJECT_CONSTRUCT of Snowflake leaves the key out.
  const absent = host === "BigQuery" ? null : undefined;
  const row = ({ id, proposal, score, tookPart }: Person) => ({
    id,
    proposal: proposal ? zh[proposal].zh : absent,
    score: score ?? absent,
    took_part: tookPart ?? absent,
  });

  test.each(cohorts.map((people, i) => [i, people] as const))("grade township %i as the library does", (_, people) => {
    expect(udf("township_grades")(people.map(row), on)).toEqual(wanted(people));
  });

  test("grade any township as the library does, whatever of it is not known", () => {
    const someone = fc.record(
      {
        tookPart: fc.constantFrom(true, true, false, undefined),
        proposal: fc.constantFrom("excellent", "competent", "incompetent", undefined),
        score: fc.constantFrom(95, 90, 80, undefined),
      },
      { requiredKeys: ["tookPart"] },
    );
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 8 }), (township) => {
        const people = township.map((one, i) => ({ ...one, ...(one.tookPart === false && { proposal: undefined }), id: `p${i}` }));
        expect(udf("township_grades")(people.map(row), on)).toEqual(wanted(people));
      }),
    );
  });

  test("pay to the fen as the library does, or null where it cannot be told", () => {
    for (const villageClass of [1, 2, 3, undefined])
      for (const grade of ["excellent", "incompetent", undefined] as const)
        for (const from of ["2026-01-01", "2026-05-16", undefined])
          for (const amounts of [[], ["3000", "1000.01"], ["0.07"]]) {
            const service = from === undefined ? undefined : { periods: [{ from, to: on }] };
            const topUps = amounts.map((amount) => ({ payer: "镇", amount }));
            const { total } = computePay({ villageClass, grade, service, topUps }, { on }).pay;
            const periods = from === undefined ? absent : [{ first: from, last: on }];
            expect(udf("pay")(villageClass ?? absent, periods, grade ? zh[grade].zh : absent, amounts, on)).toBe(total);
          }
  });
  test("pay to a day that the measure does not know is null, as is an amount that is none", () => {
    expect(udf("pay")(1, [{ first: "2026-01-01", last: on }], "称职", [], "2023-01-01")).toBe(null);
    expect(udf("pay")(1, [{ first: "2026-01-01", last: on }], "称职", ["一千"], on)).toBe(null);
  });
  test("pay is null where a first or last day or an addition is not known, as the library has no total either", () => {
    const whole = { first: "2026-01-01", last: on };
    expect(udf("pay")(1, [whole], "称职", ["100"], on)).toBe("6100.00");
    for (const unknown of [null, undefined]) {
      for (const periods of [[{ ...whole, last: unknown }], [{ ...whole, first: unknown }], [{ first: unknown, last: unknown }, whole]])
        expect(udf("pay")(1, periods, "称职", [], on)).toBe(null);
      const topUps = [{ payer: "镇", amount: "100" }, { payer: "村" }];
      const facts = { villageClass: 1, grade: "competent", service: { periods: [{ from: whole.first, to: on }] }, topUps } as const;
      expect(udf("pay")(1, [whole], "称职", ["100", unknown], on)).toBe(computePay(facts, { on }).pay.total);
    }
  });
  test("pay of whoever claims no addition, in whatever way, is without one", () => {
    for (const none of [null, undefined, []]) expect(udf("pay")(1, [{ first: "2026-01-01", last: on }], "称职", none, on)).toBe("6000.00");
  });
});

test("why, in words", () => {
  expect(engines.BigQuery?.pay_why?.(1, [{ first: "2026-01-01", last: null }], "称职", [], on)).toBe(
    "输入有误。任职（止）：请填写：日期，如 2026-07-01、2026年7月1日；年月，如 2026年7月",
  );
  expect(engines.BigQuery?.pay_why?.(1, [{ first: "2026-01-01", last: on }], "称职", ["100", null], on)).toMatch(
    /^输入有误。增加的报酬（第2格）：/,
  );
  expect(engines.BigQuery?.pay_why?.(null, [{ first: "2026-01-01", last: on }], "称职", [], on)).toContain("缺少的事实：村类别");
});

test("the file fits the limits that the page names, and between the quotes of both engines", () => {
  expect(Buffer.byteLength(bundle)).toBeLessThan(100_000);
  expect(bundle).not.toMatch(/\$\$|"""/);
  for (const { body } of bigQueryFunctions) expect(Buffer.byteLength(body)).toBeLessThan(32 * 1024);
  for (const sql of [bigQuery, snowflake]) expect(sql).toMatch(/^-- \w+, not run here\n/);
});
