import { describe, expect, it } from "vitest";
import { codes, needed, person, readPeople, readPerson, villages } from "./rosters";

const fixes = (headings: readonly unknown[], headers: readonly string[]) =>
  readPeople([[...needed.map(() => null), ...headings], [...needed, ...headers], person]).issues.map(
    ({ column, fix }) => `${column} ${fix.zh} ${fix.en}`,
  );

describe("an issue about a column", () => {
  it("names the heading over it and its letter where its header comes more than once", () => {
    expect(fixes(["平时考核", null, "2025年度考核", null], ["得分", "等次", "得分", "等次"])).toEqual([
      "得分 F列（「平时考核」下）：未识别的列名，本列未使用（人员名册里写着离任的除外） column F, under 「平时考核」: the header is not known, so the column was not used, except where a sheet of people says in it that somebody left",
      "等次 G列（「平时考核」下）：未识别的列名，本列未使用（人员名册里写着离任的除外） column G, under 「平时考核」: the header is not known, so the column was not used, except where a sheet of people says in it that somebody left",
    ]);
  });

  it("names its letter alone where nothing stands over it, or what may be somebody's data", () => {
    expect(fixes([], ["特长", "特长"])).toEqual([
      "特长 F列：未识别的列名，本列未使用（人员名册里写着离任的除外） column F: the header is not known, so the column was not used, except where a sheet of people says in it that somebody left",
      "特长 G列：未识别的列名，本列未使用（人员名册里写着离任的除外） column G: the header is not known, so the column was not used, except where a sheet of people says in it that somebody left",
    ]);
    const [first] = fixes(["赵一13800000000", "平时", null], ["特长", "特长", "其他"]);
    expect(first).toMatch(/^特长 F列：未识别/);
  });

  it("says no more than its header where that comes once", () => {
    expect(fixes(["平时考核", null], ["得分", "等次"]).map((fix) => fix.slice(0, 4))).toEqual(["得分 未", "等次 未"]);
    const twice = readPeople([needed, person], [[...(villages[0] ?? []), "产业", "产业"], villages[1] ?? []]);
    expect(twice.issues.map(({ fix }) => fix.zh.slice(0, 3))).toEqual(["D列：", "E列："]);
  });

  it("names a header that holds the year reviewed, and none that may be somebody's day", () => {
    expect(readPerson({ "2025年任职月数": 12 }).codes).toEqual(["2025年任职月数 unknown-column"]);
    expect(readPerson({ "2025年度任职月数": 12 }).codes).toEqual(["2025年度任职月数 unknown-column"]);
    for (const data of ["2003年12月5日", "2024年度任职月数", "2003年5月", "1985年出生", "12025年度", "2025000000年", "赵一138001"])
      expect(codes(readPeople([[...needed, data], person])), data).toEqual([expect.stringMatching(/^people 1 F列 /)]);
  });
});
