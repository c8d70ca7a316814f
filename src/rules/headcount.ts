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

const anyNumber = Number.POSITIVE_INFINITY;

/** How many are in post, and of how many more that is not known. */
interface Staff {
  readonly assistants: number;
  readonly perhaps: number;
}

/** A sum with 0 is never −0, which no text of a ruling could give back. */
const stated = ({ assistants }: HeadcountFacts): Staff => ({
  assistants: 0 + (assistants ?? 0),
  perhaps: assistants === undefined ? anyNumber : 0,
});

/** {@link checkHeadcount} on facts that have been read. */
export function decideHeadcount(facts: HeadcountFacts, law: Law, { assistants, perhaps }: Staff = stated(facts)): HeadcountRuling {
  const { resettlementSite, heavyWorkload } = facts;
  if (perhaps > 0) return weighed(facts, assistants, perhaps, law);
  if (facts.decision) return rule(facts, assistants, law);
  const pattern = (assistants << 4) | (bits(resettlementSite) << 2) | bits(heavyWorkload);
  const known = rulings(law);
  return known.get(pattern) ?? remember(known, pattern, rule(facts, assistants, law));
}

/** The fewest that there must be, and the most that there may be. */
function limitsOf({ figures }: Law) {
  const min = figures["headcount-min"];
  return { min, most: min + figures["headcount-extra"] };
}

/** What every number that there may be comes to, and what is missing where they differ. Beyond the most allowed, one more changes nothing. */
function weighed(facts: HeadcountFacts, atLeast: number, perhaps: number, law: Law): HeadcountRuling {
  const limits = limitsOf(law);
  const most = Math.max(atLeast, Math.min(atLeast + perhaps, limits.most + 1));
  const all: HeadcountRuling[] = [];
  for (let assistants = atLeast; assistants <= most; assistants++) all.push(decideHeadcount(facts, law, { assistants, perhaps: 0 }));
  const [first] = all as [HeadcountRuling];
  const alike = all.every(({ outcome }) => outcome === first.outcome);
  // A decision that matters to any of the numbers matters to the highest. Where nobody is sure, there is no number to speak of.
  if (alike && atLeast > 0) return rule(facts, most, law, { atLeast });
  return {
    ...first,
    outcome: alike ? first.outcome : "undetermined",
    findings: [find("headcount", "unknown", limits)],
    missing: alike ? first.missing : [...new Set(["assistants", ...all.flatMap(({ missing }) => missing)])],
  };
}

/** The ruling on so many, who may be said to be no fewer than some number. */
function rule(
  facts: HeadcountFacts,
  assistants: number,
  law: Law,
  said: { assistants: number } | { atLeast: number } = { assistants },
): HeadcountRuling {
  const { min, most } = limitsOf(law);
  const decision = facts.decision && facts.decision.on <= law.on ? facts.decision : undefined;
  const ground = any([fact("resettlementSite", facts.resettlementSite), fact("heavyWorkload", facts.heavyWorkload)]);
  const accepted = decision?.decision === "accepted";

  const ruling = (
    outcome: HeadcountOutcome,
    status: Status,
    missing: readonly string[] = none,
    settledBy?: DecisionFacts,
  ): HeadcountRuling => {
    const finding = find("headcount", status, { min, most, ...said, ...(settledBy && recordOf(settledBy)) });
    const idle = facts.decision && !settledBy && status !== "unknown";
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
  if (assistants < min) return ruling("violation", "unmet");
  if (assistants === min || (assistants <= most && ground.holds)) return ruling("compliant", "met");
  // Once one more has been accepted, it no longer matters whether there was a ground for it.
  if (assistants <= most && ground.holds === undefined)
    return accepted ? ruling("compliant", "unknown", none, decision) : ruling("undetermined", "unknown", ground.missing);
  if (!decision) return ruling("for-decision", "for-decision");
  return accepted ? ruling("compliant", "excepted", none, decision) : ruling("violation", "unmet", none, decision);
}

const withoutEffect = sharedFinding("headcount-decision-without-effect", "note");
