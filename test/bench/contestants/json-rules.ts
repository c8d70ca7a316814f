import { type Almanac, Engine } from "json-rules-engine";
import type { Answer, Township } from "../workload";
import { attested } from "./attested";
import { derived, yuan } from "./derived";

const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const ineligible = {
  any: [...attested.map((name) => is(name, false)), is("criminalRecord", true), is("level", "junior-secondary")],
};
const doubtful = {
  any: [
    { fact: "age", operator: "lessThan", value: 20 },
    { fact: "age", operator: "greaterThan", value: 60 },
    { all: [is("level", "senior-secondary"), is("completed", false)] },
  ],
};
const trained = {
  any: [
    { all: [is("isNew", true), { fact: "preJobDays", operator: "greaterThanInclusive", value: 2 }] },
    { all: [is("isNew", false), { fact: "yearlyDays", operator: "greaterThanInclusive", value: 1 }] },
  ],
};
const seats = { fact: "seats" };
const asProposed = {
  all: [
    is("tookPart", true),
    {
      any: [
        { fact: "proposal", operator: "notEqual", value: "excellent" },
        { fact: "proposals", operator: "lessThanInclusive", value: seats },
      ],
    },
  ],
};
const contested = [is("tookPart", true), is("proposal", "excellent"), { fact: "proposals", operator: "greaterThan", value: seats }];
const seated = { all: [...contested, { fact: "through", operator: "lessThanInclusive", value: seats }] };
const beyond = { all: [...contested, { fact: "better", operator: "greaterThanInclusive", value: seats }] };

const engine = new Engine();
const rule = (name: string, conditions: ConstructorParameters<typeof Engine>[0] extends never ? never : object) =>
  engine.addRule({ name, conditions, event: { type: name } } as Parameters<typeof engine.addRule>[0]);
rule("ineligible", ineligible);
rule("doubtful", doubtful);
rule("trained", trained);
rule("as-proposed", asProposed);
rule("seated", seated);
rule("beyond", beyond);
const yearly = [0, 600_000, 500_000, 400_000];
engine.addFact("fixed", async (_, almanac: Almanac) => {
  const [own, months] = [await almanac.factValue<number>("villageClass"), await almanac.factValue<number>("months")];
  return Math.round((((yearly[own] ?? 0) - 120_000) * months) / 12);
});

/** json-rules-engine, which runs person by person and answers in events. */
export async function jsonRules(township: Township): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { eligibility, assessment, pay, ...extra } of derived(township)) {
    const { education, ...stated } = eligibility;
    const { tookPart, proposal } = assessment;
    const { events, almanac } = await engine.run({ ...stated, ...education, tookPart, proposal, villageClass: pay.villageClass, ...extra });
    const said = new Set(events.map(({ type }) => type));
    const grade = said.has("as-proposed") ? proposal : said.has("seated") ? "excellent" : said.has("beyond") ? "competent" : null;
    const fixed = await almanac.factValue<number>("fixed");
    const total = fixed + (grade === "incompetent" ? 0 : 10_000 * extra.months) + Math.min(extra.claimed, 400_000);
    answers.push({
      eligibility: said.has("ineligible") ? "ineligible" : said.has("doubtful") ? "for-decision" : "eligible",
      training: said.has("trained") ? "compliant" : "non-compliant",
      grade,
      pay: grade === null ? null : yuan(total),
    });
  }
  return answers;
}
