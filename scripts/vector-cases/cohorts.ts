import { type Case, type Cases, record } from "./case";
import { cohortsInPart } from "./cohorts-in-part";

const candidates = (scores: readonly number[], others = 0) => ({
  people: [
    ...scores.map((score, i) => ({ id: `e${i}`, tookPart: true, proposal: "excellent", score })),
    ...Array.from({ length: others }, (_, i) => ({ id: `c${i}`, tookPart: true, proposal: "competent", score: 60 })),
  ],
});

/** Four of each township, in turn; the ids do not follow the townships. */
const twoTownships = ["h", "g", "f", "e", "d", "c", "b", "a"].map((id, i) => ({
  id,
  township: i % 2 === 0 ? "西岩镇" : "儒林镇",
  tookPart: true,
  proposal: "excellent",
  score: 90 - i,
}));
const proposedAt90 = (id: string) => ({ id, tookPart: true, proposal: "excellent", score: 90 });
const decided = (seats: number, rest: object = {}) => ({ seats, on: "2026-12-30", ...record, ...rest });
const inCounty = { readings: { "quota-pool": "county" } };

/** Decisions on seats: which of them count, for whom, and what for. */
const seatDecisions: readonly Case[] = [
  { name: "seats raised only afterwards", facts: { ...candidates([90, 80], 1), seatDecisions: [decided(2, { on: "2027-01-01" })] } },
  { name: "seats raised on the day", facts: { ...candidates([90, 80], 1), seatDecisions: [decided(2, { on: "2026-12-31" })] } },
  { name: "a decision for fewer seats than the share gives", facts: { ...candidates([90, 80, 70, 60], 3), seatDecisions: [decided(1)] } },
  { name: "a decision for as many seats as the share gives", facts: { ...candidates([90, 80], 2), seatDecisions: [decided(1)] } },
  {
    name: "the later of two decisions, for fewer seats",
    facts: { ...candidates([90, 80, 70], 1), seatDecisions: [decided(2), decided(3, { on: "2026-12-01" })] },
  },
  { name: "seats of one township raised", facts: { people: twoTownships, seatDecisions: [decided(3, { township: "西岩镇" })] } },
  { name: "seats of no township raised, where each has its own", facts: { people: twoTownships, seatDecisions: [decided(3)] } },
  { name: "seats of no township raised, over the county", ...inCounty, facts: { people: twoTownships, seatDecisions: [decided(3)] } },
  {
    name: "seats of one township raised, over the county",
    ...inCounty,
    facts: { people: twoTownships, seatDecisions: [decided(3, { township: "西岩镇" })] },
  },
  {
    name: "seats raised of a township of which nobody is",
    facts: { people: twoTownships, seatDecisions: [decided(3, { township: "丹口镇" })] },
  },
];

const scored = (scores: readonly number[]) => scores.map((score, i) => ({ id: `p${i}`, tookPart: true, score }));

/** What a score and keys come to, at and beside each bound. */
const ranks: readonly Case[] = [
  {
    name: "a scheme, at its bounds and just below",
    facts: { people: scored([80, 79.99, 60, 59.99, 95, 70, 65]), scheme: { excellent: 80, competent: 60 } },
  },
  { name: "a scheme of one bound", facts: { people: scored([60, 59, 61, 58]), scheme: { excellent: 60, competent: 60 } } },
  {
    name: "a scheme beside a proposal that is stated",
    facts: {
      people: [...scored([70, 65, 61]), { id: "q", tookPart: true, proposal: "competent", score: 95 }],
      scheme: { excellent: 80, competent: 60 },
    },
  },
  {
    name: "scores below nothing and between whole numbers",
    facts: candidates([0, -1, 0.1, 0.3, 0.2, -0.5, 0.25]),
  },
  ...["for-decision", "tie-break"].flatMap((ties): Case[] => [
    {
      name: `the second key decides, ${ties}`,
      readings: { "quota-ties": ties },
      facts: { people: [3, 1, 4, 2].map((key) => ({ ...proposedAt90(`k${key}`), tieBreak: [7, key] })) },
    },
    {
      name: `the first key goes before the second, ${ties}`,
      readings: { "quota-ties": ties },
      facts: {
        people: [{ ...proposedAt90("a"), tieBreak: [1, 9] }, { ...proposedAt90("b"), tieBreak: [2, 0] }, ...candidates([], 2).people],
      },
    },
    {
      name: `the score goes before any key, ${ties}`,
      readings: { "quota-ties": ties },
      facts: {
        people: [{ ...proposedAt90("a"), tieBreak: [9] }, { ...proposedAt90("b"), score: 91, tieBreak: [1] }, ...candidates([], 2).people],
      },
    },
    {
      name: `alike in every key, ${ties}`,
      readings: { "quota-ties": ties },
      facts: { people: [...["a", "b"].map((id) => ({ ...proposedAt90(id), tieBreak: [5, 5] })), ...candidates([], 2).people] },
    },
  ]),
];

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
      amendments: [{ from: "2026-01-01", figures: { "excellent-ratio": 0.29 } }],
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
    ...["township", "county"].map((pool) => ({
      name: `ids that do not follow the townships, ${pool}`,
      on: "2026-12-31",
      readings: { "quota-pool": pool },
      facts: { people: twoTownships },
    })),
    {
      name: "names in the order of their code units",
      on: "2026-12-31",
      facts: {
        people: ["豈", "𠮷", "Z", "a"].flatMap((name) =>
          ["豈", "𠮷"].map((township) => ({ ...proposedAt90(`${name}${township}`), township: `${township}乡` })),
        ),
      },
    },
    {
      name: "nobody took part, at least one",
      on: "2026-12-31",
      readings: { "quota-small-pool": "at-least-one" },
      facts: { people: ["a", "b"].map((id) => ({ id, tookPart: false })) },
    },
    {
      name: "a larger share not yet",
      on: "2026-12-31",
      amendments: [{ from: "2027-01-01", figures: { "excellent-ratio": "0.5" } }],
      facts: candidates([90, 80, 70, 60]),
    },
    ...[...seatDecisions, ...ranks].map((one) => ({ ...one, on: "2026-12-31" })),
    ...cohortsInPart,
  ],
};
