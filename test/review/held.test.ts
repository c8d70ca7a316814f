import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { chengbu2023, computePay, type ReviewedPerson, type Roster, reviewYear, withReadings } from "xieliyuan";

const year = 2026;
const on = "2026-12-31";
const villages = [{ township: "甲镇", village: "东村", villageClass: 1 }];
const person = (id: string, amount?: number): Roster["people"][number] => ({
  id,
  township: "甲镇",
  village: "东村",
  service: { periods: [{ from: "2026-03-02", to: on }] },
  tookPart: true,
  proposal: "competent",
  ...(amount !== undefined && { topUps: [{ payer: "township", amount }] }),
});
const reviewOf = (people: Roster["people"], policy = chengbu2023): readonly ReviewedPerson[] =>
  reviewYear({ villages, people }, { year, policy }).townships[0]?.people ?? [];

describe("the pay of a reviewed person, which is written when it is asked for", () => {
  const [reviewed] = reviewOf([person("a", 1234.56)]);
  const alone = computePay(
    {
      villageClass: 1,
      service: { periods: [{ from: "2026-03-02", to: on }] },
      grade: "competent",
      topUps: [{ payer: "township", amount: 1234.56 }],
    },
    { on },
  );

  test("is the ruling that the rule gives by itself, however often it is asked for", () => {
    expect(reviewed?.pay).toStrictEqual(alone);
    expect(reviewed?.pay).toStrictEqual(alone);
  });
  test("stands with the person wherever one is listed, copied, cloned, frozen or written as JSON", () => {
    expect(Object.keys(reviewed ?? {}).at(-1)).toBe("pay");
    expect({ ...reviewed }.pay).toEqual(alone);
    expect(structuredClone(reviewed)?.pay).toEqual(alone);
    expect(JSON.parse(JSON.stringify(reviewed)).pay).toEqual(JSON.parse(JSON.stringify(alone)));
    expect(Object.freeze(reviewOf([person("a", 1234.56)])[0])?.pay).toEqual(alone);
  });
  test("makes the person no less a plain object than the rest of the review", () => {
    expect(Object.getPrototypeOf(reviewed)).toBe(Object.prototype);
    expect(structuredClone(reviewed)).toStrictEqual(reviewed);
    expect({ ...reviewed }).toStrictEqual(reviewed);
  });
  test("is nothing but facts to whoever lists all that the person holds", () => {
    expect(Object.getOwnPropertySymbols({ ...reviewed })).toEqual([]);
    expect(Object.keys({ ...reviewed })).toEqual([
      "row",
      "id",
      "township",
      "village",
      "eligibility",
      "exit",
      "training",
      "assessment",
      "pay",
    ]);
  });
  test("can be read through a proxy, as interfaces that watch their data do", () => {
    expect(new Proxy(reviewed as object, {})).toHaveProperty("pay.pay.total", alone.pay.total);
  });
  test("keeps to what the roster said, whatever is done to the roster afterwards", () => {
    const given = person("a", 1234.56);
    const [before] = reviewOf([given]);
    Object.assign(given.topUps?.[0] as object, { amount: 9 });
    Object.assign(given, { service: { months: 0 }, village: "西村" });
    expect(before?.pay).toEqual(alone);
  });
  test("of one person is not that of another, though both are paid alike but for what is added", () => {
    const totals = reviewOf([person("a", 1), person("b", 2), person("c"), person("d", 0), person("e", 5000)]).map(
      ({ pay }) => pay.pay.total,
    );
    expect(totals).toEqual(["5001.00", "5002.00", "5000.00", "5000.00", "9000.00"]);
  });
});

test.each([
  ["by months", chengbu2023],
  ["by days", withReadings(chengbu2023, { "part-year": "by-day" })],
])("what a review of many holds of a person is less than a ruling on pay is, where time counts %s", (_, policy) => {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const people = Array.from({ length: 20_000 }, (_, i) => person(String(i), (100 + i) / 100));
  reviewOf(people.slice(0, 2000), policy);
  const before = held();
  const reviewed = reviewOf(people, policy);
  const ofReview = (held() - before) / people.length;
  const rulings = reviewed.map(({ pay }) => pay);
  const ofRuling = (held() - before) / people.length - ofReview;
  expect(rulings.length).toBe(people.length);
  expect(ofReview).toBeLessThan(ofRuling);
});
