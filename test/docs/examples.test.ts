import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "xieliyuan";
import * as sheet from "../../src/sheet";
import * as testing from "../../src/testing";
import { docExamples, type Example, filesUnder, pageExamples, run } from "./examples";
import { faultsOfTypes } from "./type-check";

/** What an example has in scope; the short names of `xieliyuan/testing` only where it is about that. */
const scopeOf = ({ where, code }: Example) => ({
  ...sheet,
  ...library,
  ...((where.startsWith("src/testing") || code.includes('from "xieliyuan/testing"')) && { ...testing, fc }),
});
const inComments = filesUnder("src", ".ts").flatMap(docExamples);
const onPages = ["README.md", ...filesUnder("docs", ".md")].flatMap(pageExamples);
const stating = [...inComments, ...onPages.filter(({ code }) => code.includes("//=>"))];

describe("what an example states is what the library answers", () => {
  test.each(stating)("$where", (example) => {
    const checks = run(example, scopeOf(example));
    expect(checks.length).toBeGreaterThan(0);
    for (const { actual, stated } of checks) expect(actual).toEqual(stated);
  });
});

/** In a doc comment it goes without saying that the library is imported. */
const importing = ({ where, code }: Example): Example => {
  const named = (exports: object) => Object.keys(exports).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const ofLibrary = named(library);
  const ofSheet = named(sheet).filter((name) => !ofLibrary.includes(name));
  const imports = [`import { ${ofLibrary} } from "xieliyuan";`, `import { ${ofSheet} } from "xieliyuan/sheet";`];
  if (where.startsWith("src/testing"))
    imports.push('import * as fc from "fast-check";', `import { ${named(testing)} } from "xieliyuan/testing";`);
  return { where, code: [code, ...imports].join("\n") };
};

describe("what an example writes is what the types allow", () => {
  const examples = [...onPages, ...inComments.map(importing)];
  const faults = faultsOfTypes(examples);
  test.each(examples)("$where", (example) => {
    expect(faults.get(example)).toEqual([]);
  });
});
