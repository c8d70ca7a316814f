import { ZenEngine } from "@gorules/zen-engine";
import type { Answer, Township } from "../workload";
import { attested } from "./attested";
import { derived, yuan } from "./derived";

const failed = attested.map((name) => `not #.eligibility.${name}`).join(" or ");
const level = "#.eligibility.education.level";
const eligibility = `(${failed} or #.eligibility.criminalRecord or ${level} == 'junior-secondary') ? 'ineligible' : ((#.age < 20 or #.age > 60 or (${level} == 'senior-secondary' and not #.eligibility.education.completed)) ? 'for-decision' : 'eligible')`;
const training = "(#.isNew ? #.preJobDays >= 2 : #.yearlyDays >= 1) ? 'compliant' : 'non-compliant'";
const own = "#.assessment";
const grade = `not ${own}.tookPart ? null : ((${own}.proposal != 'excellent' or #.proposals <= #.seats) ? ${own}.proposal : (#.through <= #.seats ? 'excellent' : (#.better < #.seats ? null : 'competent')))`;
const fixed = "floor(((#.pay.villageClass == 1 ? 600000 : (#.pay.villageClass == 2 ? 500000 : 400000)) - 120000) * #.months / 12 + 0.5)";
const pay = `${fixed} + (#.grade == 'incompetent' ? 0 : 10000 * #.months) + min([#.claimed, 400000])`;

const node = (id: string, name: string, expressions: readonly { key: string; value: string }[]) => ({
  id,
  name,
  type: "expressionNode",
  content: { expressions: expressions.map((one, i) => ({ id: `${id}-${i}`, ...one })), passThrough: true },
});
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: "in", name: "in", type: "inputNode" },
    node("rules", "rules", [
      { key: "eligibility", value: `map(people, ${eligibility})` },
      { key: "training", value: `map(people, ${training})` },
      { key: "grade", value: `map(people, ${grade})` },
      { key: "competentPay", value: `map(people, ${pay.replace("#.grade == 'incompetent'", "false")})` },
      { key: "incompetentPay", value: `map(people, ${pay.replace("#.grade == 'incompetent'", "true")})` },
    ]),
    { id: "out", name: "out", type: "outputNode" },
  ],
  edges: [
    { id: "a", sourceId: "in", targetId: "rules", type: "edge" },
    { id: "b", sourceId: "rules", targetId: "out", type: "edge" },
  ],
});

interface Columns {
  readonly eligibility: readonly string[];
  readonly training: readonly string[];
  readonly grade: readonly (string | null)[];
  readonly competentPay: readonly number[];
  readonly incompetentPay: readonly number[];
}

/** GoRules ZEN, asked about a whole township in one call, so that the way into its native code is gone once for forty people. */
export async function zen(township: Township): Promise<Answer[]> {
  const people = derived(township);
  const { result } = (await decision.evaluate({ people })) as { result: Columns };
  return township.map((_, i) => {
    const own = result.grade[i] ?? null;
    const fen = own === "incompetent" ? result.incompetentPay[i] : result.competentPay[i];
    return {
      eligibility: result.eligibility[i] as string,
      training: result.training[i] as string,
      grade: own,
      pay: own === null ? null : yuan(Number(fen)),
    };
  });
}
