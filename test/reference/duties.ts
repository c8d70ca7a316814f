import type { DeathReportingFacts, MonthlyContactFacts, ThreeOneOneFacts } from "xieliyuan";
import { dayOfNextMonth, lastOfMonth, parse } from "./calendar";
import { overCompletions } from "./completions";
import type { Setting } from "./setting";

interface DutyAnswer {
  readonly outcome: string;
  readonly missing: readonly string[];
}

const answer = ({ results, missing }: { results: readonly string[]; missing: readonly string[] }): DutyAnswer => ({
  outcome: results.length === 1 ? (results[0] ?? "") : "undetermined",
  missing,
});

const truth = (stated: boolean | undefined): readonly boolean[] => (stated === undefined ? [true, false] : [stated]);

const recipients: Record<number, readonly string[]> = {
  10: ["police-station", "township"],
  20: ["paying-agency"],
  35: ["police-station", "township"],
};

/** The first day of the next month on which the day is reached that the figure of that very day names. */
function listDue(month: string, asked: Setting): string {
  for (let d = 1; ; d++) {
    const day = dayOfNextMonth(month, d);
    if (d >= (asked.figure("death-report-day", day) as number)) return day;
  }
}

export function deathReporting(facts: DeathReportingFacts, asked: Setting): DutyAnswer {
  const { on } = asked;
  const { task, month, deaths, zeroReportedOn, listVerifiedOn, sent } = facts;
  if (deaths && task === 23) return { outcome: "not-owed", missing: [] };
  const last = lastOfMonth(month);
  if (on < last && task === 23 && deaths === undefined) return { outcome: "undetermined", missing: ["deaths"] };
  if (on < last) return { outcome: "pending", missing: [] };
  const zeroBy = dayOfNextMonth(month, asked.choices["zero-report-day"]);
  const listBy = listDue(month, asked);
  const inTime = (day: string | null | undefined, from: string, by: string) =>
    day === undefined ? undefined : day !== null && day >= from && day <= on && day <= by;
  const allSent = sent && (recipients[task] ?? []).every((to) => sent.some((one) => one.to === to && one.on <= on));
  return answer(
    overCompletions(
      {
        deaths: truth(deaths === undefined ? undefined : deaths > 0),
        zeroReportedOn: truth(inTime(zeroReportedOn, last, zeroBy)),
        listVerifiedOn: truth(inTime(listVerifiedOn, "", listBy)),
        sent: truth(allSent),
      },
      (one) => {
        if (!one.deaths) return one.zeroReportedOn ? "compliant" : on < zeroBy ? "pending" : "non-compliant";
        if (task === 23) return "not-owed";
        if (!one.listVerifiedOn) return on < listBy ? "pending" : "non-compliant";
        return one.sent ? "compliant" : "pending";
      },
    ),
  );
}

export function monthlyContact(facts: MonthlyContactFacts, validFrom: string, asked: Setting): DutyAnswer {
  const month = facts.month ?? asked.on.slice(0, 7);
  const last = lastOfMonth(month);
  const first = `${month}-01` > validFrom ? `${month}-01` : validFrom;
  const known = last < asked.on ? last : asked.on;
  const registered = facts.registered?.some(({ from, to }) => from <= known && (to ?? "9999") >= first);
  const times = facts.contacts?.filter(({ on }) => on.slice(0, 7) === month && on <= asked.on).length;
  const owed = asked.figure("contacts-a-month", last) as number;
  return answer(
    overCompletions({ registered: truth(registered), contacts: truth(times === undefined ? undefined : times >= owed) }, (one) =>
      !one.registered ? "not-owed" : one.contacts ? "compliant" : asked.on < last ? "pending" : "non-compliant",
    ),
  );
}

export function threeOneOne(facts: ThreeOneOneFacts, asked: Setting): DutyAnswer {
  const year = facts.year ?? parse(asked.on).y;
  const enough = (days: readonly string[] | undefined, figure: "job-referrals" | "training-referrals" | "guidance-sessions") => {
    const times = days?.filter((day) => parse(day).y === year && day <= asked.on).length;
    return truth(times === undefined ? undefined : times >= (asked.figure(figure, `${year}-12-31`) as number));
  };
  return answer(
    overCompletions(
      {
        registered: truth(facts.registered),
        unemployed: truth(facts.unemployed),
        willing: truth(facts.willing),
        jobReferrals: enough(facts.jobReferrals, "job-referrals"),
        trainingReferrals: enough(facts.trainingReferrals, "training-referrals"),
        guidanceSessions: enough(facts.guidanceSessions, "guidance-sessions"),
      },
      (one) => {
        if (!one.registered || !one.unemployed || !one.willing) return "not-owed";
        if (one.jobReferrals && one.trainingReferrals && one.guidanceSessions) return "compliant";
        return asked.on < `${year}-12-31` ? "pending" : "non-compliant";
      },
    ),
  );
}
