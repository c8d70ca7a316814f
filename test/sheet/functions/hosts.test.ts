import { parse } from "acorn";
import { getQuickJS } from "quickjs-emscripten";
import { beforeAll, describe, expect, test } from "vitest";
import { signatures } from "../../../src/sheet/functions";
import { version } from "../../../src/sheet/functions/version";
import { madeFiles } from "./artefacts";
import { bareEngine, type Call, excelHost, onlyOfficeHost, year2009 } from "./bare-engine";
import { answerOf, cases } from "./cases";

let file: (path: string) => string;
beforeAll(async () => {
  file = await madeFiles();
}, 60_000);

const wrong = (call: Call) =>
  cases.map((one) => ({ one, answer: answerOf(one, call) })).filter(({ one, answer }) => !same(answer, one.answer));
const same = (a: unknown, b: unknown) => a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));

const topLevel = (source: string, ecmaVersion: 5 | 2020) =>
  new Set(parse(source, { ecmaVersion, sourceType: "script" }).body.map(({ type }) => type));

describe("the language of each file", () => {
  test.each(["wps-macro.js", "apps-script.js"])("%s holds declarations of functions alone", (path) => {
    expect(topLevel(file(path), 2020)).toEqual(new Set(["FunctionDeclaration"]));
  });
  test("es5.js is of 2009, and declarations alone", () => {
    expect(topLevel(file("es5.js"), 5)).toEqual(new Set(["FunctionDeclaration"]));
  });
  test.each(["onlyoffice.js", "excel/functions.js", "wps-addin/functions.js", "xieliyuan.global.js"])("%s is a plain script", (path) => {
    expect(topLevel(file(path), 2020).size).toBeGreaterThan(0);
  });
  test("no file holds zod, or makes code of a text, or reads the clock", () => {
    for (const path of ["wps-macro.js", "apps-script.js", "es5.js", "onlyoffice.js", "xieliyuan.global.js", "excel/functions.js"])
      expect(file(path)).not.toMatch(/\bzod\b|new Function|\beval\(|Date\.now|new Date\(\)|Math\.random/);
  });
});

test("xieliyuan.global.js is the same script to a page of any charset, and knows its Chinese names there", () => {
  const bytes = Buffer.from(file("xieliyuan.global.js"));
  const read = ["utf-8", "gbk", "big5", "windows-1252"].map((charset) => new TextDecoder(charset).decode(bytes));
  expect(new Set(read).size).toBe(1);
  const told = bareEngine(`${read[1]}\nfunction known() { return [xieliyuan.functions, xieliyuan.version]; }`)("known") as [
    object[],
    string,
  ];
  expect(told[0]).toMatchObject(signatures.map(({ id, zh, args }) => ({ id, zh, args: args.map(({ name }) => ({ zh: name.zh })) })));
  expect(told[1]).toBe(version);
});

describe("each file answers as the library does", () => {
  test("WPS JS 宏, under both names", () => {
    const call = bareEngine(file("wps-macro.js"));
    expect(wrong(call)).toEqual([]);
    for (const { id, zh } of signatures) for (const name of [id, zh]) expect(file("wps-macro.js")).toContain(`\nfunction ${name}(`);
    expect(call("协理员报酬", 1, 12, "称职", "2026-12-31")).toBe(6000);
  });
  test("WPS JS 宏 with Range objects and null", () => {
    const call = bareEngine(file("wps-macro.js"));
    const range = (value: unknown) => ({ Value2: value });
    expect(call("XLY_PAY", range(1), range([[12]]), range("称职"), range(46387), range([["3000"], [null]]), null)).toBe(9000);
  });
  test("WPS add-in", () => {
    const call = bareEngine(`var wps = { AddCustomFunction: function (space, name, one) { this[space + "." + name] = one; } };
      ${file("wps-addin/functions.js")}
      function callGiven(name, cells) { return wps["XLY." + name].apply(null, cells); }`);
    expect(wrong((name, ...cells) => call("callGiven", name, cells))).toEqual([]);
  });
  test("Excel custom functions", () => {
    const call = excelHost(file("excel/functions.js"), file("excel/functions.json"));
    expect(wrong(call)).toEqual([]);
    expect(() => call("XLY_PAY", 1, 12, null, "2026-12-31", null, null)).toThrow("#VALUE!");
  });
  test("Google Apps Script, days as dates", () => {
    const call = bareEngine(file("apps-script.js"));
    const dateless = cases.filter(({ name }) => name !== "XLY_DUE");
    expect(dateless.filter((one) => !same(answerOf(one, call), one.answer))).toEqual([]);
    expect(call("XLY_AGE", new Date(1966, 6, 1), new Date(2026, 6, 1))).toBe(60);
    expect(call("XLY_PAY", 1, 12, "称职", new Date(2026, 11, 31), "", "")).toBe(6000);
  });
  test("OnlyOffice", () => {
    expect(wrong(onlyOfficeHost(file("onlyoffice.js")))).toEqual([]);
  });
  test("an engine of 2009", () => {
    expect(wrong(bareEngine(file("es5.js"), year2009))).toEqual([]);
  });
  test("one global object", () => {
    const call = bareEngine(
      `${file("xieliyuan.global.js")}\nfunction callGiven(name, cells) { return xieliyuan[name].apply(null, cells); }`,
    );
    expect(wrong((name, ...cells) => call("callGiven", name, cells))).toEqual([]);
  });
  test("QuickJS", async () => {
    const engine = (await getQuickJS()).newContext();
    engine.unwrapResult(engine.evalCode(file("wps-macro.js"))).dispose();
    const call: Call = (name, ...cells) => {
      const text = JSON.stringify(cells.map((cell) => cell ?? null));
      const answer = engine.evalCode(`JSON.stringify(${name}.apply(null, ${text}))`);
      if (answer.error) {
        answer.error.dispose();
        throw new Error("refused");
      }
      const value = engine.dump(answer.value);
      answer.value.dispose();
      return JSON.parse(value);
    };
    expect(wrong(call)).toEqual([]);
    engine.dispose();
  });
});

test("a fault is told in Chinese and never repeats the cell", () => {
  const call = bareEngine(file("wps-macro.js"));
  expect(call("XLY_PAY_WHY", 9, 12, "称职", "2026-12-31")).toBe("输入有误。村类别：请填写：一类、二类或三类");
  expect(call("XLY_ID_CHECK", "439999198503011041")).toBe("身份证号：请填写：与证件一致的身份证号（校验码不符，有数字录错）");
  expect(() => call("XLY_PAY", "甲乙丙", 12, "称职", "2026-12-31")).toThrow(/^(?!.*甲乙丙)/);
});
