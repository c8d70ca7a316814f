import { describe, expect, test } from "vitest";
import { caseOf } from "../../site/calculators/case-of";
import { listOf } from "../../site/calculators/people";
import { hashOf } from "../../site/calculators/state";
import { decide } from "../../site/cases";

const given = (list: string) => caseOf("gradeCohort", { on: "2026-12-31", list });
const namesOf = (list: string) => (given(list).facts.people as { id: string }[]).map(({ id }) => id);
const saysOf = (list: string) => given(list).faults.map(({ line, says }) => [line, says.zh]);

describe("a pasted list", () => {
  test("with a line that cannot be read says which, so that nobody drops out of the quota unseen", () => {
    expect(saysOf("1,甲乡,优秀,95\n2,甲乡,基本称职\n3,甲乡,称职")).toEqual([[2, "等次只能是优秀、称职、不称职或未参加"]]);
  });
  test("with nobody in it is not decided", () => {
    expect(saysOf("")).toEqual([[undefined, "名单里还没有人"]]);
    expect(saysOf("编号,乡镇,拟定等次,得分\n")).toEqual([[undefined, "名单里还没有人"]]);
  });
  test("takes its first line for headers only where it names no grade and its first cell is a header", () => {
    expect(namesOf("编号\t乡镇\t拟定等次\t得分\n1\t甲乡\t称职")).toEqual(["1"]);
    expect(namesOf("1,某乡镇,优秀,95\n2,某乡镇,称职")).toEqual(["1", "2"]);
    expect(namesOf("1,某乡镇\n2,某乡镇")).toEqual(["1", "2"]);
    expect(namesOf("编号,某乡镇,称职")).toEqual(["编号"]);
  });
  test("has its headers in the first line that is not blank, and its lines counted from the first of all", () => {
    const late = "\n\t\t\n编号\t乡镇\t拟定等次\n1\t甲乡\t称职";
    expect([namesOf(late), saysOf(late)]).toEqual([["1"], []]);
    expect(saysOf("\n\n1,甲乡,优\n2,甲乡,称职")).toEqual([[3, "等次只能是优秀、称职、不称职或未参加"]]);
  });
  test("whose first line begins with a blank cell has somebody without a number there", () => {
    expect(saysOf("\t\t优秀\n2\t\t称职")).toEqual([[1, "没有编号"]]);
  });
  test("with a tie-break that is no number is not read as one without", () => {
    expect(saysOf("1,甲乡,优秀,95,第一\n2,甲乡,优秀,95,3")).toEqual([[1, "同分依据不是数"]]);
  });
  test("takes every column after the score for a tie-break, and none of those that are blank at the end", () => {
    const tiesOf = (list: string) => (given(list).facts.people as { tieBreak?: number[] }[]).map(({ tieBreak }) => tieBreak);
    expect(tiesOf("1,甲乡,优秀,95,7,9\n2,甲乡,优秀,95,7,,\n3,甲乡,称职,90,,")).toEqual([[7, 9], [7], undefined]);
    expect(saysOf("1,甲乡,优秀,95,,9\n2,甲乡,优秀,95,7,x")).toEqual([
      [1, "同分依据不是数"],
      [2, "同分依据不是数"],
    ]);
    expect(saysOf(`1,甲乡,优秀,95${",7".repeat(20)}\n2,甲乡,优秀,95${",7".repeat(21)}`)).toEqual([[2, "同分依据最多20个"]]);
  });
  test("comes back whole from the address of a case, whatever keys its people have", () => {
    const people = [
      { id: "1", tookPart: true, proposal: "excellent", score: 95, tieBreak: [7, 9] },
      { id: "2", tookPart: true, tieBreak: [0] },
      { id: "3", tookPart: true, score: -1.5 },
    ];
    expect(given(listOf(people)).facts.people).toEqual(people);
  });
  test("has its numbers read as any cell of a sheet, and not as those of a program", () => {
    expect(given("1,甲乡,优秀,９５分,1").facts.people).toMatchObject([{ score: 95, tieBreak: [1] }]);
    for (const score of ["0x5F", "1e2", "Infinity"]) {
      expect(saysOf(`1,甲乡,优秀,${score}`)).toEqual([[1, "得分不是数"]]);
      expect(saysOf(`1,甲乡,优秀,95,${score}`)).toEqual([[1, "同分依据不是数"]]);
    }
  });
  test("whose columns are not set apart is not read as a list of people with long numbers", () => {
    for (const line of ["1、甲乡、优秀、95", "1；甲乡；优秀；95", "1 甲乡 优秀 95", "1　甲乡", "1|甲乡|优秀|95", "1、甲乡、优秀,95"]) {
      expect(saysOf(line)).toEqual([[1, "各列用逗号或制表符隔开"]]);
    }
    expect(saysOf("编号、乡镇、拟定等次\n1,甲乡,称职")).toEqual([[1, "各列用逗号或制表符隔开"]]);
    expect(namesOf("1\n2,\n甲乡 3号,甲乡,称职")).toEqual(["1", "2", "甲乡 3号"]);
  });
  test("with an ID number anywhere in a line is refused without repeating it", () => {
    for (const cell of ["43999919850301104X", "张三43999919850301104X", "439999 19850301 104x", "４３９９９９１９８５０３０１１０４Ｘ"]) {
      for (const line of [`${cell},甲乡,称职`, `1,${cell},称职`]) {
        expect(saysOf(line)).toEqual([[1, "请勿填写身份证号，用序号即可"]]);
      }
    }
    expect(saysOf("1,甲乡,优秀,92.33333333333333333333")).toEqual([]);
  });
  test("is decided in the order in which it was pasted", () => {
    const list = Array.from({ length: 11 }, (_, i) => `${i + 1},甲乡,称职`).join("\n");
    const ruling = decide("gradeCohort", given(list).facts, "2026-12-31");
    expect("grades" in ruling && ruling.grades.map(({ id }) => id)).toEqual(namesOf(list));
  });
});

test("whatever holds an ID number never enters the address", () => {
  const list = "1,甲乡,称职\n张三43999919850301104X,甲乡,称职";
  expect(hashOf({ on: "2026-12-31", list, "topUps.0.payer": "439999-19850301-104X" })).toBe("on=2026-12-31");
});
