import { describe, expect, it } from "vitest";
import { instruments, provisions, tasks } from "xieliyuan";
import { dutySources } from "../../src/law/duties";
import { citedBy } from "../../src/rules/catalogue";

const contents = tasks.flatMap((row) => [...row.contents]);

describe("the annex", () => {
  it("has 45 rows, 91 items of content, and 24 instruments with the measure itself", () => {
    expect(tasks.length).toBe(45);
    expect(contents.length).toBe(91);
    expect(instruments.length).toBe(24);
  });

  it("numbers its rows 1 to 45 in order, and its items within each row", () => {
    expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
    for (const row of tasks) expect(row.contents.map(({ id }) => id)).toEqual(row.contents.map((_, i) => `附件-${row.no}(${i + 1})`));
    expect(new Set(contents.map(({ id }) => id)).size).toBe(91);
  });

  it("rests every row on instruments that are known, each named once", () => {
    const known = new Set<string>(instruments.map(({ id }) => id));
    for (const { bases } of tasks) {
      expect(bases.length).toBeGreaterThan(0);
      expect(new Set(bases).size).toBe(bases.length);
      expect(bases.filter((basis) => !known.has(basis))).toEqual([]);
    }
  });

  it("cites every instrument but the measure itself", () => {
    const uncited = instruments.filter(({ id }) => citedBy(id).provisions.length + citedBy(id).tasks.length === 0);
    expect(uncited.map(({ id }) => id)).toEqual(["城政办发〔2023〕11号"]);
  });

  it("carries out paragraphs of section 二 that are known", () => {
    const known = new Set<string>(provisions.map(({ id }) => id));
    for (const { carriesOut } of tasks) expect(carriesOut.filter((id) => !known.has(id) || !id.startsWith("二("))).toEqual([]);
  });

  it("states no number where the number is a dated figure", () => {
    const dated = contents.filter((content) => "deadline" in content);
    expect(dated.map(({ id }) => id)).toEqual(["附件-10(2)", "附件-20(2)", "附件-35(2)"]);
    for (const { says } of dated) expect(`${says.zh}${says.en}`).not.toMatch(/\d/);
  });

  it("has a duty for exactly the items that return", () => {
    const returning = contents.filter((content) => "recurrence" in content).map(({ id }) => id);
    expect(dutySources.map(({ provision }) => provision).slice(1)).toEqual(returning);
  });
});
