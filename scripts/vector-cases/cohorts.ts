import { type Cases, record } from "./case";

const candidates = (scores: readonly number[], others = 0) => ({
  people: [
    ...scores.map((score, i) => ({ id: `e${i}`, tookPart: true, proposal: "excellent", score })),
    ...Array.from({ length: others }, (_, i) => ({ id: `c${i}`, tookPart: true, proposal: "competent", score: 60 })),
  ],
});

/** The grades of a year and the seats of 优秀, 四(三)(四). */
export const cohorts: Cases<"gradeCohort"> = {
  gradeCohort: [
    ...[0, 1, 3, 4, 6, 7, 10].map((size) => ({
      name: `${size} of different scores, all proposed`,
      on: "2026-12-31",
      facts: candidates(Array.from({ length: size }, (_, i) => 90 - i)),
    })),
    { name: "three share the top of seven", on: "2026-12-31", facts: candidates([95, 95, 95, 80, 80, 80, 80]) },
    { name: "a tie that fits", on: "2026-12-31", facts: candidates([95, 95, 90, 80, 80, 80, 80]) },
    { name: "at least one", on: "2026-12-31", readings: { "quota-small-pool": "at-least-one" }, facts: candidates([90, 80]) },
    {
      name: "displaced for decision",
      on: "2026-12-31",
      readings: { "quota-displaced": "for-decision" },
      facts: candidates([90, 80, 70, 60]),
    },
    {
      name: "as many proposals as seats need no scores",
      on: "2026-12-31",
      facts: {
        people: [
          { id: "a", tookPart: true, proposal: "excellent" },
          ...["b", "c", "d"].map((id) => ({ id, tookPart: true, proposal: "competent" })),
        ],
      },
    },
    {
      name: "29 in a hundred",
      on: "2026-12-31",
      amendment: { from: "2026-01-01", figures: { "excellent-ratio": 0.29 } },
      facts: candidates(Array.from({ length: 100 }, (_, i) => 1000 - i)),
    },
    {
      name: "seats raised",
      on: "2026-12-31",
      facts: { ...candidates([90, 80], 1), seatDecisions: [{ seats: 2, on: "2026-12-30", ...record }] },
    },
    {
      name: "graded by a scheme",
      on: "2026-12-31",
      facts: {
        people: [90, 75, 50, 76].map((score, i) => ({ id: `p${i}`, tookPart: true, score })),
        scheme: { excellent: 80, competent: 60 },
      },
    },
    {
      name: "someone did not take part",
      on: "2026-12-31",
      facts: { people: [...candidates([90, 80, 70]).people, { id: "x", tookPart: false, proposal: "excellent", score: 100 }] },
    },
    ...["township", "county"].map((pool) => ({
      name: `two townships, ${pool}`,
      on: "2026-12-31",
      readings: { "quota-pool": pool },
      facts: {
        people: [5, 4, 3, 2].flatMap((score) =>
          ["儒林镇", "西岩镇"].map((township) => ({
            id: `${township}${score}`,
            township,
            tookPart: true,
            proposal: "excellent",
            score: township === "西岩镇" ? score + 10 : score,
          })),
        ),
      },
    })),
    {
      name: "ties broken by keys",
      on: "2026-12-31",
      readings: { "quota-ties": "tie-break" },
      facts: { people: [1, 2, 3, 4].map((key) => ({ id: `k${key}`, tookPart: true, proposal: "excellent", score: 90, tieBreak: [key] })) },
    },
  ],
};
