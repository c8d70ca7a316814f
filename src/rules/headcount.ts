import { recordOf } from "../model/facts/decision";
import { type HeadcountFacts, headcountFacts } from "../model/facts/headcount";
import { type Finding, find } from "../model/finding";
import { type Law, lawFor, type RuleOptions } from "../model/in-force";
import { read } from "../model/read";
import { none, type Ruling } from "../model/ruling";
import { any, fact } from "../model/tri";

/** Whether a village has as many assistants as it must and may: yes, too few, more than the text provides for, or not to be told. */
export type HeadcountOutcome = "compliant" | "violation" | "for-decision" | "undetermined";

type Code = "headcount" | "headcount-decision-without-effect";

/** What {@link checkHeadcount} answers. */
export type HeadcountRuling = Ruling<"checkHeadcount", HeadcountOutcome, Code>;

/**
 * Whether a village or community has the assistants that it must have and may have (配备人数), 三(三).
 *
 * @param facts how many are in post, and the grounds for one more
 * @throws {InputError} where facts or options are not of their kind, or the day is before the measure
 * @example
 * checkHeadcount({ assistants: 2, resettlementSite: true }, { on: "2026-07-01" }).outcome //=> "compliant"
 */
export function checkHeadcount(facts: HeadcountFacts, options: RuleOptions): HeadcountRuling {
  return decideHeadcount(read(headcountFacts, facts), lawFor(options));
}

/** {@link checkHeadcount} on facts that have been read. */
export function decideHeadcount(facts: HeadcountFacts, law: Law): HeadcountRuling {
  const { outcome, missing } = weigh(facts, law);
  const decision = facts.decision && facts.decision.on <= law.on ? facts.decision : undefined;
  const settles = outcome === "for-decision" && decision !== undefined;
  const settled = settles ? (decision.decision === "accepted" ? "compliant" : "violation") : outcome;
  const status = settles ? (decision.decision === "accepted" ? "excepted" : "unmet") : statuses[outcome];
  const min = law.figures["headcount-min"];
  const finding = find("headcount", status, {
    min,
    most: min + law.figures["headcount-extra"],
    ...(facts.assistants !== undefined && { assistants: facts.assistants }),
    ...(settles && recordOf(decision)),
  });
  const idle: Finding<Code>[] =
    facts.decision && !settles && outcome !== "undetermined" ? [find("headcount-decision-without-effect", "note")] : [];
  return {
    rule: "checkHeadcount",
    outcome: settled,
    findings: [finding, ...idle],
    missing,
    readings: none,
    policy: law.reference,
    on: law.on,
  };
}

const statuses = { compliant: "met", violation: "unmet", "for-decision": "for-decision", undetermined: "unknown" } as const;

function weigh(facts: HeadcountFacts, { figures }: Law): { outcome: HeadcountOutcome; missing: readonly string[] } {
  const { assistants } = facts;
  if (assistants === undefined) return { outcome: "undetermined", missing: ["assistants"] };
  const min = figures["headcount-min"];
  if (assistants < min) return { outcome: "violation", missing: none };
  if (assistants === min) return { outcome: "compliant", missing: none };
  if (assistants > min + figures["headcount-extra"]) return { outcome: "for-decision", missing: none };
  const ground = any([fact("resettlementSite", facts.resettlementSite), fact("heavyWorkload", facts.heavyWorkload)]);
  if (ground.holds === undefined) return { outcome: "undetermined", missing: ground.missing };
  return { outcome: ground.holds ? "compliant" : "for-decision", missing: none };
}
