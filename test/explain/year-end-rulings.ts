import type { AnyRuling } from "../../src/explain";
import { chengbu2023, withReadings } from "../../src/model/policy";
import { gradeCohort } from "../../src/rules/assessment";
import { computePay } from "../../src/rules/pay";
import { on, record } from "./occasion";

type Member = Parameters<typeof gradeCohort>[0]["people"][number];
const member = (id: string, township: string, more: Partial<Member> = {}): Member => ({
  id,
  township,
  tookPart: true,
  proposal: "competent",
  ...more,
});
const crowd = (township: string, count: number) => Array.from({ length: count }, (_, i) => member(`${township}${i}`, township));
const excellent = { proposal: "excellent" } as const;
const people = [
  ...crowd("西岩镇", 5),
  member("孟", "西岩镇", { ...excellent, score: 95 }),
  member("仲", "西岩镇", { ...excellent, score: 90 }),
  member("叔", "西岩镇", { ...excellent, score: 90 }),
  member("季", "西岩镇", { ...excellent, score: 80 }),
  member("缺", "西岩镇", { tookPart: false }),
];
const cohorts = [
  gradeCohort({ people }, { on }),
  gradeCohort({ people: [...crowd("丹口镇", 3), member("甲", "丹口镇", { ...excellent })] }, { on }),
  gradeCohort(
    {
      people: [
        ...crowd("丹口镇", 5),
        member("甲", "丹口镇", excellent),
        member("乙", "丹口镇", { ...excellent, score: 90 }),
        member("丙", "丹口镇", excellent),
      ],
    },
    { on },
  ),
  gradeCohort(
    {
      people: [
        { id: "甲", ...excellent },
        { id: "乙", tookPart: true },
        { id: "丙" },
        { id: "丁", tookPart: true, proposal: "incompetent" },
      ],
    },
    { on },
  ),
  gradeCohort(
    {
      people: [member("甲", "丹口镇", excellent), member("乙", "丹口镇")],
      seatDecisions: [
        { township: "丹口镇", seats: 1, ...record },
        { seats: 3, ...record },
        { township: "汀坪乡", seats: 3, ...record },
      ],
    },
    { on },
  ),
  gradeCohort(
    { people },
    {
      on,
      policy: withReadings(chengbu2023, {
        "quota-displaced": "for-decision",
        "quota-pool": "county",
        "quota-ties": "tie-break",
        "quota-small-pool": "at-least-one",
      }),
    },
  ),
];

const halfYear = { periods: [{ from: "2026-01-10", to: "2026-08-20" }] };
const topUps = [
  { payer: "镇", amount: 3000 },
  { payer: "村", amount: "1500.5" },
];
const ownPay = withReadings(chengbu2023, {
  "performance-share": 80.5,
  "performance-by-grade": { excellent: 1, competent: "0.8", incompetent: 0 },
  "part-year": "by-day",
  "top-up-cap-part-year": "prorated",
});
const pays = [
  computePay({}, { on }),
  computePay({ villageClass: 1, service: { months: 12 }, grade: "competent" }, { on }),
  computePay({ villageClass: 2, service: halfYear, grade: "excellent", topUps }, { on }),
  computePay({ villageClass: 3, service: halfYear, grade: "competent", topUps }, { on, policy: ownPay }),
  computePay({ villageClass: 3, service: { months: 0 }, topUps: [] }, { on }),
  computePay({ villageClass: 3, topUps, grade: "incompetent" }, { on: "2023-12-31", policy: ownPay }),
  computePay({ villageClass: 3, service: { months: 7 } }, { on: "2023-12-31" }),
];

/** Rulings on assessment and pay. */
export const yearEndRulings: readonly AnyRuling[] = [...cohorts, ...pays];
