import { describe, expect, test } from "vitest";
import { caseOf } from "../../site/calculators/case-of";
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
