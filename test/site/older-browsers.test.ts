import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { beforeAll, expect, test } from "vitest";
import * as xieliyuan from "xieliyuan";
import { scripts } from "../../site/assets";
import { cases, type Rule } from "../../site/cases";
import { temporaryFolder } from "../temporary-folder";

let folder: string;
beforeAll(async () => {
  folder = temporaryFolder();
  await scripts(folder);
}, 60_000);
const script = (name: string) => readFileSync(join(folder, name), "utf8");

/** What the language gained after 2020, taken away again. */
const year2020 = `
  ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"].forEach((name) => delete Array.prototype[name]);
  ["at", "replaceAll", "isWellFormed", "toWellFormed"].forEach((name) => delete String.prototype[name]);
  ["union", "intersection", "difference", "isSubsetOf"].forEach((name) => delete Set.prototype[name]);
  delete Object.hasOwn; delete Object.groupBy; delete Map.groupBy; delete Promise.any; delete Array.fromAsync;
  ["WeakRef", "FinalizationRegistry", "AggregateError", "structuredClone", "Iterator"].forEach((name) => { delete this[name]; }, this);`;

/** A browser of that year that has loaded the library: it answers a question about it, whose words hold nothing from outside. */
function browser() {
  const context = vm.createContext({});
  vm.runInContext(`${year2020}\n${script("xieliyuan.js")}`, context);
  return <Given extends readonly unknown[]>(
    question: (library: typeof xieliyuan, ...given: Given) => unknown,
    ...given: Given
  ): unknown => {
    Object.assign(context, { given: JSON.stringify(given) });
    return JSON.parse(vm.runInContext(`JSON.stringify((${question})(xieliyuan, ...JSON.parse(given)))`, context) as string);
  };
}

const inWords = (library: typeof xieliyuan, rule: Rule, facts: object, on: string) => {
  const ruling = (library[rule] as (facts: object, options: { on: string }) => xieliyuan.AnyRuling)(facts, { on });
  return [library.explain(ruling, { language: "zh" }), library.explain(ruling, { language: "en" }), ruling];
};
const inTime = ({ dutiesDue, toICalendar, findTasks, taskCatalogueCsv }: typeof xieliyuan) => {
  const calendar = toICalendar(dutiesDue({ from: "2026-03-01", to: "2027-03-31" }));
  return [calendar, findTasks({ text: "死亡" }).length, taskCatalogueCsv()];
};
const amended = ({ amend, chengbu2023, computePay, explainSensitivity, sensitivity }: typeof xieliyuan) => {
  const policy = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 3: "4500" } } });
  const facts = { villageClass: 3, service: { periods: [{ from: "2026-05-16", to: "2027-12-31" }] }, grade: "competent" } as const;
  const tried = sensitivity(computePay, facts, { on: "2026-12-31", policy });
  return [explainSensitivity(tried, { language: "zh" }), computePay(facts, { on: "2027-12-31", policy })];
};

test("the library of the site decides and explains in a browser of 2020 as anywhere", () => {
  const ask = browser();
  const json = (value: unknown) => JSON.parse(JSON.stringify(value));
  for (const { rule, facts, on } of cases) expect(ask(inWords, rule, facts, on)).toEqual(json(inWords(xieliyuan, rule, facts, on)));
  expect(ask(inTime)).toEqual(json(inTime(xieliyuan)));
  expect(ask(amended)).toEqual(json(amended(xieliyuan)));
});

test("what the site adds to a browser's own objects does what the language says", () => {
  const older = vm.createContext({});
  vm.runInContext(`${year2020}\n${script("xieliyuan.js")}`, older);
  const current = vm.createContext({});
  const parts = ['""', '"a"', '"."', '"a.b"', '"$"', "/a/g", "/a/", "/(a)(b)?/g", "undefined", "null", "1"];
  const made = ['"-"', '"[$&]"', "'$`'", '"$$1"', '"$1"', '"$<x>"', "undefined", "(part, at, all) => [part, at, all].join()"];
  const questions = [
    ...['"a.ba.b$aa"', '""', '"\\ud83d\\ude00"', "121", "null"].flatMap((text) =>
      parts.flatMap((part) => made.map((one) => `String.prototype.replaceAll.call(${text}, ${part}, ${one})`)),
    ),
    ...["{ a: 1 }", "Object.create({ a: 1 })", "[1]", '"ab"', "null", "undefined", "5"].flatMap((object) =>
      ['"a"', "0", '"length"', "undefined"].map((key) => `Object.hasOwn(${object}, ${key})`),
    ),
  ];
  const answer = (context: vm.Context, question: string) =>
    vm.runInContext(`try { JSON.stringify(${question}) } catch (error) { error.name }`, context) as string;
  expect(questions.filter((question) => answer(older, question) !== answer(current, question))).toEqual([]);
});
