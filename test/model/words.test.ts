import { describe, expect, test } from "vitest";
import { InputError } from "xieliyuan";
import { isInputError } from "../../src/model/issue";
import { nearest } from "../../src/model/nearest";
import { all, any, fact, not } from "../../src/model/tri";

describe("the nearest name", () => {
  const names = ["birthDate", "grade", "village", "villageClass"];

  test.each([
    ["birthDay", "birthDate"],
    ["BIRTHDATE", "birthDate"],
    ["birthdte", "birthDate"],
    ["grde", "grade"],
    ["gra", "grade"],
    ["grraade", "grade"],
    ["grrraaade", undefined],
    ["g", undefined],
    ["villageclas", "villageClass"],
    ["vilage", "village"],
    ["elppa", undefined],
    ["", undefined],
  ])("to %j is %s", (word, name) => expect(nearest(word, names)).toBe(name));

  test("is looked for as far as two letters, or a third of the word", () => {
    expect([nearest("abcd", ["abxy"]), nearest("abcd", ["axyz"])]).toEqual(["abxy", undefined]);
    expect([nearest("abcdefghi", ["abcdefxyz"]), nearest("abcdefghi", ["abcdewxyz"])]).toEqual(["abcdefxyz", undefined]);
  });
  test("is the first of those equally near", () => {
    expect(nearest("cat", ["bat", "rat"])).toBe("bat");
  });
  test("is none where no letter agrees, and none of another length, however long a word is", () => {
    expect([nearest("zz", ["on"]), nearest("oz", ["on"]), nearest("o", ["on"]), nearest("ona", ["on"])]).toEqual([
      undefined,
      "on",
      undefined,
      "on",
    ]);
    const before = performance.now();
    expect(nearest("village".repeat(1_000_000), names)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("conditions that hold, do not, or are not known", () => {
  const [yes, no, open, other] = [fact("a", true), fact("b", false), fact("c", undefined), fact("d", undefined)];

  test("a fact by itself", () => {
    expect([yes, no, open]).toEqual([
      { holds: true, missing: [] },
      { holds: false, missing: [] },
      { holds: undefined, missing: ["c"] },
    ]);
  });
  test("turned round", () => {
    expect([yes, no, open].map(not)).toEqual([no, yes, open]);
  });
  test("every one of several: one that fails settles it, and then nothing is missing", () => {
    expect([all([yes, yes]), all([yes, no]), all([no, open]), all([yes, open, other]), all([])]).toEqual([
      yes,
      no,
      no,
      { holds: undefined, missing: ["c", "d"] },
      yes,
    ]);
  });
  test("at least one of several: one that holds settles it", () => {
    expect([any([no, no]), any([yes, no]), any([yes, open]), any([no, open, other]), any([])]).toEqual([
      no,
      yes,
      yes,
      { holds: undefined, missing: ["c", "d"] },
      no,
    ]);
  });
});

describe("the message of an input error", () => {
  const issue = (path: (string | number)[]) => ({ path, code: "missing" as const, expected: "a value" });

  test("says each fault with its place, and of many the first five", () => {
    expect(new InputError([issue([])]).message).toBe("input: missing, expected a value");
    expect(new InputError([issue(["people", 3, "id"]), issue(["on"])]).message).toBe(
      "people.3.id: missing, expected a value; on: missing, expected a value",
    );
    const many = (count: number) => new InputError(Array.from({ length: count }, () => issue(["on"]))).message.split("; ");
    expect([many(5).length, many(6).length, many(6).at(-1), many(9).at(-1)]).toEqual([5, 6, "and 1 more", "and 4 more"]);
  });
  test("is known by its shape, also from a second copy of the library", () => {
    const own = new InputError([]);
    expect([own.name, own instanceof Error]).toEqual(["InputError", true]);
    const second = Object.assign(new Error("x"), { name: "InputError", issues: [] });
    const nameless = Object.assign(new Error("x"), { issues: [] });
    const empty = Object.assign(new Error("x"), { name: "InputError" });
    const plain = { name: "InputError", issues: [] };
    expect([own, second, nameless, empty, plain].map(isInputError)).toEqual([true, true, false, false, false]);
  });
});
