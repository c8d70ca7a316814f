import type { TrainingFacts } from "xieliyuan";
import { anniversary, dayNumber, everyDay, parse, write } from "./calendar";
import { atLeast, minus, over, plus, type Rational, rational, times, written } from "./rational";
import type { Answer, Setting } from "./setting";

type Session = NonNullable<TrainingFacts["sessions"]>[number];

const subjects = ["ideology-and-politics", "warning-education", "policy-and-law", "procedures"];

function length({ days, hours }: Session, perDay: Rational): Rational {
  return days !== undefined ? rational(days) : times(rational(hours), { p: perDay.q, q: perDay.p });
}

function done(sessions: readonly Session[], { choices }: Setting): Rational {
  const perDay = rational(choices["training-hours-per-day"]);
  const lengths = sessions.map((one) => length(one, perDay));
  const nothing = over(0, 1);
  if (choices["training-total"] === "single-session") return lengths.reduce((a, b) => (atLeast(a, b) ? a : b), nothing);
  return lengths.reduce(plus, nothing);
}

/** Every date of hire that is tried where none is stated: all those near the turns that the day and the year bring, and far ones. */
function anyHire(on: string, year: number): string[] {
  const days: string[] = ["0001-01-01", "9999-12-31"];
  for (let y = year - 2; y <= parse(on).y + 1; y++) days.push(...everyDay(String(y)).map(write));
  return days;
}

const measureBegan = "2023-07-13";

/** A year goes by the figures that it ended with, or while it lasts by those of the day. */
const dayOfYear = (year: number, { on }: Setting): string => (`${year}-12-31` < on ? `${year}-12-31` : on);

/** The training before a job by those of its first day, or while that lies ahead by those of the day. */
function preJobOwed(firstDay: string, asked: Setting): Rational {
  const day = firstDay > asked.on ? asked.on : firstDay < measureBegan ? measureBegan : firstDay;
  return rational(asked.figure("pre-job-days", day));
}

interface HireCase {
  readonly preJobOwed: Rational;
  /** Whether the pre-job training is judged, and whether there is time for it. */
  readonly preJob: "not-judged" | "in-time" | "late";
  readonly yearly: "not-owed" | "in-time" | "late";
}

const kept = new Map<string, HireCase[]>();

function hireCases(facts: TrainingFacts, year: number, asked: Setting): HireCase[] {
  const figures = [asked.history("pre-job-days"), asked.history("yearly-training-after")];
  const key = [facts.hiredOn, facts.firstDayOfDuty, year, asked.on, asked.choices["training-year"], ...figures].join();
  const known = kept.get(key);
  if (known) return known;
  const after = (day: string) => asked.figure("yearly-training-after", day) as number;
  const cutoff = dayNumber(parse(`${year}-${asked.choices["training-year"] === "by-1-january" ? "01-01" : "12-31"}`));
  const today = dayNumber(parse(asked.on));
  const hires = facts.hiredOn === undefined ? anyHire(asked.on, year) : everyDay(facts.hiredOn).map(write);
  const cases = new Map<string, HireCase>();
  for (const hired of hires) {
    const full = (day: string) => dayNumber(anniversary(parse(hired), after(day)));
    const isNew = full(asked.on) > today;
    const firstDay = facts.firstDayOfDuty ?? hired;
    const one: HireCase = {
      preJobOwed: isNew ? preJobOwed(firstDay, asked) : over(0, 1),
      preJob: isNew ? (asked.on < firstDay ? "in-time" : "late") : "not-judged",
      yearly: full(dayOfYear(year, asked)) > cutoff ? "not-owed" : asked.on < `${year}-12-31` ? "in-time" : "late",
    };
    cases.set(`${one.preJob} ${one.yearly} ${written(one.preJobOwed)}`, one);
  }
  const list = [...cases.values()];
  if (kept.size > 20_000) kept.clear();
  kept.set(key, list);
  return list;
}

function outcome({ preJob, preJobOwed: owed, yearly }: HireCase, preJobHad: Rational, yearlyMet: boolean): string {
  const short = [
    ...(atLeast(preJobHad, owed) || preJob === "not-judged" ? [] : [preJob]),
    ...(yearlyMet || yearly === "not-owed" ? [] : [yearly]),
  ];
  return short.includes("late") ? "non-compliant" : short.includes("in-time") ? "pending" : "compliant";
}

const agreed = <T>(values: readonly T[]): T | undefined => (values.every((one) => one === values[0]) ? values[0] : undefined);

export function training(facts: TrainingFacts, asked: Setting): Answer {
  const year = facts.year ?? parse(asked.on).y;
  const cases = hireCases(facts, year, asked);
  const had = facts.sessions?.filter(({ on }) => on <= asked.on);
  const preJobHad = had?.filter(({ kind }) => kind === "pre-job");
  const counts = asked.choices["pre-job-counts-for-year"] === "yes";
  const yearlyHad = had?.filter(({ kind, on }) => parse(on).y === year && (kind === "in-service" || counts));
  const ofYear = dayOfYear(year, asked);
  const [yearlyOwed, sessionsOwed] = [
    rational(asked.figure("yearly-training-days", ofYear)),
    asked.figure("yearly-training-sessions", ofYear) as number,
  ];
  const preJobCases = cases.filter(({ preJob }) => preJob !== "not-judged");
  const owedAlike = agreed(preJobCases.map((one) => written(one.preJobOwed)));
  const shownOwed = owedAlike === undefined ? rational(asked.figure("pre-job-days")) : (preJobCases[0]?.preJobOwed ?? over(0, 1));
  const preJobDone = preJobHad && done(preJobHad, asked);
  const yearlyDone = yearlyHad && done(yearlyHad, asked);
  const metBy = (length: Rational) => agreed(preJobCases.map((one) => atLeast(length, one.preJobOwed)));
  const preJobMet = preJobDone ? metBy(preJobDone) : owedAlike === "0" ? true : undefined;
  const nothingOwed = written(yearlyOwed) === "0" && sessionsOwed === 0;
  const yearlyMet = yearlyDone ? atLeast(yearlyDone, yearlyOwed) && yearlyHad.length >= sessionsOwed : nothingOwed || undefined;

  const lengths = preJobDone ? [preJobDone] : [0, 1, 1.125, 1.5, 2, 2.5, 3, 400].map(rational);
  const ways = had ? [yearlyMet === true] : nothingOwed ? [true] : [true, false];
  const states = lengths.flatMap((length) => ways.map((met) => ({ length, met })));
  const table = cases.map((one) => states.map(({ length, met }) => outcome(one, length, met)));
  const hireMatters = states.some((_, i) => agreed(table.map((row) => row[i])) === undefined);
  const sessionsMatter = table.some((row) => agreed(row) === undefined);
  const missing = [...(hireMatters ? ["hiredOn"] : []), ...(sessionsMatter ? ["sessions"] : [])];

  const preJobJudged = agreed(cases.map(({ preJob }) => preJob !== "not-judged"));
  const yearlyJudged = agreed(cases.map(({ yearly }) => yearly !== "not-owed"));
  const says = (judged: boolean | undefined, met: boolean | undefined) =>
    met ? "met" : met === undefined || judged === undefined ? "unknown" : "unmet";
  const days = (owed: Rational, had: Rational | undefined) => ({
    owed: written(owed),
    done: had ? written(had) : null,
    short: had ? written(atLeast(had, owed) ? over(0, 1) : minus(owed, had)) : null,
  });
  const lacking =
    preJobHad?.every((one) => one.subjects) &&
    preJobHad.length > 0 &&
    subjects.some((one) => !preJobHad.some((s) => s.subjects?.includes(one as never)));
  const first = facts.firstDayOfDuty;
  const late = asked.choices["pre-job-timing"] === "late-after-first-day" && first !== undefined && preJobHad?.some(({ on }) => on > first);
  return {
    outcome: missing.length > 0 ? "undetermined" : (table[0]?.[0] ?? ""),
    missing,
    findings: [
      ...(preJobJudged === false ? [] : [`pre-job-training ${says(preJobJudged, preJobMet)}`]),
      ...(preJobJudged !== false && lacking ? ["pre-job-subjects note"] : []),
      ...(preJobJudged !== false && late ? ["pre-job-late note"] : []),
      yearlyJudged === false ? "yearly-training-not-owed note" : `yearly-training ${says(yearlyJudged, yearlyMet)}`,
    ],
    value: {
      preJob: preJobJudged === false ? null : days(shownOwed, preJobDone),
      yearly: yearlyJudged === false ? null : { ...days(yearlyOwed, yearlyDone), year },
    },
  };
}
