import { describe, expect, test } from "vitest";
import * as library from "xieliyuan";
import * as sheet from "../../src/sheet";
import { docExamples, filesUnder, pageExamples, run } from "./examples";

const scope = { ...sheet, ...library };
const inComments = filesUnder("src", ".ts").flatMap(docExamples);
const onPages = ["README.md", ...filesUnder("docs", ".md")].flatMap(pageExamples);

describe("what an example states is what the library answers", () => {
  test.each([...inComments, ...onPages])("$where", (example) => {
    const checks = run(example, scope);
    expect(checks.length).toBeGreaterThan(0);
    for (const { actual, stated } of checks) expect(actual).toEqual(stated);
  });
});
