import { type DecisionFacts, recordOf } from "../model/facts/decision";
import { type HeadcountFacts, headcountFacts } from "../model/facts/headcount";
import { find, type Status, sharedFinding } from "../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../model/in-force";
import { read } from "../model/read";
import { remember } from "../model/remember";
import { none, type Ruling } from "../model/ruling";
import { any, bits, fact } from "../model/tri";

/** Whether a village has as many assistants as it must and may: yes, too few, more than the text provides for, or not to be told. */
export type HeadcountOutcome = "compliant" | "violation" | "for-decision" | "undetermined";

type Code = "headcount" | "headcount-decision-without-effect";

/** What {@link checkHeadcount} answers. */
export type HeadcountRuling = Ruling<"checkHeadcount", HeadcountOutcome, Code>;

/**
 * Whether a village or community has the assistants that it must have and may have (配备人数), 三(三).
 *
 * @param facts how many are in post, and the grounds for one more
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns one finding with the fewest and the most that there may be, and a note where a decision had nothing to decide
 * @throws {InputError} where facts or options are not of their kind, or the day is before the measure
 * @example
 * checkHeadcount({ assistants: 2, resettlementSite: true }, { on: "2026-07-01" }).outcome //=> "compliant"
 */
export function checkHeadcount(facts: HeadcountFacts, options: RuleOptions): HeadcountRuling {
  return decideHeadcount(read(headcountFacts, facts), lawFor(options));
}

const rulings = prepared(() => new Map<number, HeadcountRuling>());

/** {@link checkHeadcount} on facts that have been read. */
export function decideHeadcount(facts: HeadcountFacts, law: Law): HeadcountRuling {
  if (facts.decision) return rule(facts, law);
  const { assistants = -1, resettlementSite, heavyWorkload } = facts;
  const pattern = ((assistants + 1) << 4) | (bits(resettlementSite) << 2) | bits(heavyWorkload);
  const known = rulings(law);
  return known.get(pattern) ?? remember(known, pattern, rule(facts, law));
}

function rule(facts: HeadcountFacts, law: Law): HeadcountRuling {
  const { assistants } = facts;
  const min = law.figures["headcount-min"];
  const most = min + law.figures["headcount-extra"];
  const decision = facts.decision && facts.decision.on <= law.on ? facts.decision : undefined;
  const ground = any([fact("resettlementSite", facts.resettlementSite), fact("heavyWorkload", facts.heavyWorkload)]);
  // Once one more has been accepted, it no longer matters whether there was a ground for it.
  const accepted = decision?.decision === "accepted";
  const groundLacking = !accepted && most > min ? ground.missing : none;

  const ruling = (
    outcome: HeadcountOutcome,
    status: Status,
    { missing = none, settledBy }: { missing?: readonly string[]; settledBy?: DecisionFacts } = {},
  ): HeadcountRuling => {
    const finding = find("headcount", status, {
      min,
      most,
      ...(assistants !== undefined && { assistants }),
      ...(settledBy && recordOf(settledBy)),
    });
    const idle = facts.decision !== undefined && !settledBy && status !== "unknown";
    return {
      rule: "checkHeadcount",
      outcome,
      findings: idle ? [finding, withoutEffect] : [finding],
      missing,
      readings: none,
      policy: law.reference,
      on: law.on,
    };
  };
  if (assistants === undefined) {
    // Where none need serve and more have been accepted, any number will do.
    if (min === 0 && accepted) return ruling("compliant", "unknown");
    return ruling("undetermined", "unknown", { missing: ["assistants", ...groundLacking] });
  }
  if (assistants < min) return ruling("violation", "unmet");
  if (assistants === min || (assistants <= most && ground.holds)) return ruling("compliant", "met");
  if (assistants <= most && ground.holds === undefined)
    return groundLacking.length > 0 ? ruling("undetermined", "unknown", { missing: groundLacking }) : ruling("compliant", "unknown");
  if (!decision) return ruling("for-decision", "for-decision");
  return decision.decision === "accepted"
    ? ruling("compliant", "excepted", { settledBy: decision })
    : ruling("violation", "unmet", { settledBy: decision });
}

const withoutEffect = sharedFinding("headcount-decision-without-effect", "note");
