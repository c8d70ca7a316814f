import type { Case } from "./case";

const proposed = (id: string, facts: object = {}) => ({ id, tookPart: true, proposal: "excellent", ...facts });
const competent = (id: string) => ({ id, tookPart: true, proposal: "competent", score: 1 });

/** Cohorts of whom something is not known, where it matters and where it does not. */
export const cohortsInPart: readonly Case[] = (
  [
    {
      name: "a score lacking that may take the seat, and one that has lost it",
      facts: { people: [proposed("a", { score: 2 }), proposed("b"), proposed("c", { score: 1 }), competent("d")] },
    },
    {
      name: "a score lacking where there is a seat for each proposal",
      facts: { people: [proposed("a"), ...["b", "c", "d"].map(competent)] },
    },
    {
      name: "a score lacking, displaced for decision",
      readings: { "quota-displaced": "for-decision" },
      facts: { people: [proposed("a", { score: 2 }), proposed("b"), proposed("c", { score: 1 }), competent("d")] },
    },
    {
      name: "a score lacking beside a tie",
      facts: { people: [proposed("a", { score: 2 }), proposed("b", { score: 2 }), proposed("c"), competent("d")] },
    },
    {
      name: "a score lacking, and seats enough for all but the last",
      facts: {
        people: [proposed("a", { score: 3 }), proposed("b"), proposed("c", { score: 1 }), ...["d", "e", "f", "g"].map(competent)],
      },
    },
    {
      name: "participation unstated that may bring a seat",
      facts: {
        people: [proposed("a", { score: 3 }), proposed("b", { score: 2 }), competent("c"), { id: "d", proposal: "competent" }],
      },
    },
    {
      name: "participation unstated that brings no seat",
      facts: {
        people: [
          proposed("a", { score: 3 }),
          proposed("b", { score: 2 }),
          competent("c"),
          competent("d"),
          { id: "e", proposal: "competent" },
        ],
      },
    },
    ...[3, 1].map((score) => ({
      name: `participation unstated of one with a ${score} against a 2`,
      facts: {
        people: [proposed("a", { score: 2 }), ...["b", "c", "d"].map(competent), { id: "e", proposal: "excellent", score }],
      },
    })),
    ...[3, 1].map((score) => ({
      name: `proposal unstated of one with a ${score} against a 2`,
      facts: { people: [proposed("a", { score: 2 }), competent("b"), competent("c"), { id: "d", tookPart: true, score }] },
    })),
    {
      name: "proposal unstated of one who took no part",
      facts: { people: [proposed("a"), ...["b", "c", "d"].map(competent), { id: "e", tookPart: false }] },
    },
    { name: "nothing known of two but who they are", facts: { people: [{ id: "a" }, { id: "b" }] } },
    {
      name: "nothing known of one beside a seat that is held",
      facts: { people: [proposed("a", { score: 2 }), ...["b", "c", "d", "e", "f"].map(competent), { id: "g" }] },
    },
    {
      name: "at least one, if anybody took part",
      readings: { "quota-small-pool": "at-least-one" },
      facts: {
        people: [
          { id: "a", proposal: "excellent", score: 2 },
          { id: "b", proposal: "competent" },
        ],
      },
    },
    {
      name: "a scheme, and a score lacking",
      facts: {
        people: [{ id: "a", tookPart: true, score: 3 }, { id: "b", tookPart: true }, ...["c", "d"].map(competent)],
        scheme: { excellent: 3, competent: 2 },
      },
    },
    {
      name: "two townships, and one of them known in part",
      facts: {
        people: ["a", "b", "c", "d"].flatMap((id, i) => [
          { ...proposed(`1${id}`, { score: i }), township: "儒林镇" },
          { ...proposed(`2${id}`, i > 0 ? { score: i } : {}), township: "西岩镇" },
        ]),
      },
    },
  ] satisfies Case[]
).map((one) => ({ ...one, on: "2026-12-31" }));
