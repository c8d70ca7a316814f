import { beforeAll, describe, expect, test } from "vitest";
import { callFunction, type FunctionId, signatures } from "../../../src/sheet/functions";
import { madeFiles } from "./artefacts";
import { bareEngine, type Call, onlyOfficeHost, partly } from "./bare-engine";
import { cases } from "./cases";
import { vectorFormulas } from "./vector-formulas";

let file: (path: string) => string;
beforeAll(async () => {
  file = await madeFiles();
}, 60_000);

const ids = new Set<string>(signatures.map(({ id }) => id));
const formulas = [...cases, ...Object.values(vectorFormulas).flat()].flatMap(({ name, cells }) =>
  [name, `${name}_WHY`].filter((id) => ids.has(id)).map((id) => ({ id, cells })),
);

const said = (call: Call, id: string, cells: readonly unknown[]): string => {
  try {
    return JSON.stringify(call(id, ...cells));
  } catch (fault) {
    return `refused: ${(fault as Error).message}`;
  }
};
const library: Call = (id, ...cells) => callFunction(id as FunctionId, cells);
const wrong = (call: Call) =>
  formulas
    .map(({ id, cells }) => ({ id, cells, said: said(call, id, cells), wanted: said(library, id, cells) }))
    .filter((one) => one.said !== one.wanted);

describe("es5.js answers as the library does, and for the same reasons, in an engine with", () => {
  test.each(Object.entries(partly))("%s", (_, prepare) => {
    expect(wrong(bareEngine(file("es5.js"), prepare))).toEqual([]);
  });
});

describe("a host that has locked the objects of the language leaves every answer and reason as it is", () => {
  const locked = "[Object, Array, String, Number, Error, TypeError, RangeError].forEach((one) => Object.freeze(one.prototype));";
  test("WPS JS 宏", () => {
    expect(wrong(bareEngine(file("wps-macro.js"), locked))).toEqual([]);
  });
  test("OnlyOffice, in strict code", () => {
    expect(wrong(onlyOfficeHost(`${locked}\n${file("onlyoffice.js")}`))).toEqual([]);
  });
});
