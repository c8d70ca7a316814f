import { yearOf, yearText } from "../../model/dates";
import { type ThreeOneOneFacts, threeOneOneFacts } from "../../model/facts/duties";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, type RuleOptions } from "../../model/in-force";
import { yearAsked } from "../../model/law-of-year";
import { read } from "../../model/read";
import { none, type Ruling } from "../../model/ruling";
import { all, fact } from "../../model/tri";
import { doneWithin } from "./asked";
import { lawWhenDue, threeOneOneDue } from "./due";
import { either, settle } from "./possible";
import { type Times, timesFigures, timesOf, timesStatus } from "./progress";

/** Whether a person has had the year's services: all; not yet; not in time; none owed to the person; or not to be told. */
export type ThreeOneOneOutcome = "compliant" | "pending" | "non-compliant" | "not-owed" | "undetermined";

type Code = "registered-unemployed" | "out-of-work" | "willing-to-work" | "job-referrals" | "training-referrals" | "guidance-sessions";

/** The three services of a year (岗位推荐、职业培训推荐、职业指导), each in times owed, had and lacking. */
export interface ThreeOneOneTimes {
  readonly jobReferrals: Times;
  readonly trainingReferrals: Times;
  readonly guidanceSessions: Times;
}

/** What {@link checkThreeOneOne} answers. */
export interface ThreeOneOneRuling extends Ruling<"checkThreeOneOne", ThreeOneOneOutcome, Code> {
  readonly year: number;
  /** Null where the person is owed none. */
  readonly services: ThreeOneOneTimes | null;
}

/**
 * Whether a registered unemployed person who is out of work and willing to work has had the year's referrals and guidance (311就业服务),
 * 附件-44.
 *
 * A shortfall is `pending` on a day before 31 December of the year, and final from then on. Someone known not to be registered, out of
 * work or willing is owed nothing (`not-owed`). Two services of one kind on one day are two.
 *
 * @param facts whom the person is in the year asked about, and the days of each service
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns each of the three services in times owed, had and lacking; null where the person is owed none
 * @throws {InputError} where facts or options are not of their kind, or the year lies ahead or before the measure
 * @example
 * checkThreeOneOne({ registered: true, unemployed: true, willing: true, jobReferrals: ["2026-03-02"], trainingReferrals: [], guidanceSessions: [] }, { on: "2026-07-01" }).services?.jobReferrals.short //=> 2
 */
export function checkThreeOneOne(facts: ThreeOneOneFacts, options: RuleOptions): ThreeOneOneRuling {
  return decideThreeOneOne(read(threeOneOneFacts, facts), lawFor(options));
}

/** {@link checkThreeOneOne} on facts that have been read. */
export function decideThreeOneOne(facts: ThreeOneOneFacts, law: Law): ThreeOneOneRuling {
  const year = yearAsked(facts.year ?? yearOf(law.on), law);
  const by = threeOneOneDue(year);
  const { figures, reference } = lawWhenDue(law, by);
  const services = {
    jobReferrals: "job-referrals",
    trainingReferrals: "training-referrals",
    guidanceSessions: "guidance-sessions",
  } as const;
  const timesHad = (name: keyof typeof services): Times => {
    const given = facts[name];
    return timesOf(figures[services[name]], given && doneWithin(given, (on) => on, yearText(year), law.on).length);
  };
  const times = {
    jobReferrals: timesHad("jobReferrals"),
    trainingReferrals: timesHad("trainingReferrals"),
    guidanceSessions: timesHad("guidanceSessions"),
  };
  const { registered, unemployed, willing } = facts;
  const enough = ({ short }: Times) => either(short === null ? undefined : short === 0);
  const lacking = law.on < by ? "pending" : "non-compliant";

  const { outcome, missing } = settle(
    {
      registered: either(registered),
      unemployed: either(unemployed),
      willing: either(willing),
      jobReferrals: enough(times.jobReferrals),
      trainingReferrals: enough(times.trainingReferrals),
      guidanceSessions: enough(times.guidanceSessions),
    },
    (state): ThreeOneOneOutcome => {
      if (!(state.registered && state.unemployed && state.willing)) return "not-owed";
      return state.jobReferrals && state.trainingReferrals && state.guidanceSessions ? "compliant" : lacking;
    },
  );

  const owed = all([fact("registered", registered), fact("unemployed", unemployed), fact("willing", willing)]).holds !== false;
  const condition = (code: "registered-unemployed" | "out-of-work" | "willing-to-work", stated: boolean | undefined): Finding<Code> =>
    find(code, stated === undefined ? "unknown" : stated ? "met" : "unmet", { year });
  const service = (name: keyof typeof services): Finding<Code> =>
    find(services[name], timesStatus(times[name]), { year, ...timesFigures(times[name], by, law.on) });

  return {
    rule: "checkThreeOneOne",
    outcome,
    year,
    services: owed ? times : null,
    findings: [
      condition("registered-unemployed", registered),
      condition("out-of-work", unemployed),
      condition("willing-to-work", willing),
      ...(owed ? [service("jobReferrals"), service("trainingReferrals"), service("guidanceSessions")] : []),
    ],
    missing,
    readings: none,
    policy: reference,
    on: law.on,
  };
}
