import { differenceInYears, endOfDay, isBefore, parseISO, startOfYear } from "date-fns";
import { Decimal } from "decimal.js";
import { match, P } from "ts-pattern";
import * as z from "zod";
import { type Answer, on, type Township } from "../workload";

const day = z.iso.date();
const people = z.array(
  z.object({
    eligibility: z.object({
      goodConduct: z.boolean(),
      criminalRecord: z.boolean(),
      longTermResident: z.boolean(),
      knowsVillage: z.boolean(),
      education: z.object({
        level: z.enum(["junior-secondary", "senior-secondary", "junior-college", "bachelor"]),
        completed: z.boolean(),
      }),
      canWrite: z.boolean(),
      canUseComputer: z.boolean(),
      canUseOfficeSoftware: z.boolean(),
      canUseServiceApps: z.boolean(),
      hasWorkSkills: z.boolean(),
      responsible: z.boolean(),
      goodHealth: z.boolean(),
      timeEnough: z.boolean(),
      birthDate: day,
    }),
    training: z.object({
      hiredOn: day,
      sessions: z.array(z.object({ on: day, kind: z.enum(["pre-job", "in-service"]), days: z.number().nonnegative() })),
    }),
    assessment: z.object({
      id: z.string(),
      tookPart: z.boolean(),
      proposal: z.enum(["excellent", "competent", "incompetent"]),
      score: z.number(),
    }),
    pay: z.object({
      villageClass: z.number().int(),
      service: z.object({ periods: z.array(z.object({ from: day, to: day })) }),
      topUps: z.array(z.object({ payer: z.string(), amount: z.number().nonnegative() })),
    }),
  }),
);
type Person = z.infer<typeof people>[number];

const today = endOfDay(parseISO(on));
const yearStart = startOfYear(today);
const base = { 1: "6000", 2: "5000", 3: "4000" } as Record<number, string>;

/** As many applications are put together: a schema, a calendar, decimals and patterns, each where it is at home. */
export function typical(township: Township): Answer[] {
  const parsed = people.parse(township);
  const proposed = parsed.filter(({ assessment }) => assessment.tookPart && assessment.proposal === "excellent");
  const participants = parsed.filter(({ assessment }) => assessment.tookPart).length;
  const seats = new Decimal("0.30").times(participants).floor().toNumber();
  const scores = proposed.map(({ assessment }) => assessment.score).sort((a, b) => b - a);
  return parsed.map((person) => {
    const grade = gradeOf(person, scores, seats);
    return { eligibility: eligibilityOf(person), training: trainingOf(person), grade, pay: grade === null ? null : payOf(person, grade) };
  });
}

const gradeOf = ({ assessment }: Person, scores: readonly number[], seats: number) =>
  match(assessment)
    .with({ tookPart: false }, () => null)
    .with({ proposal: P.union("competent", "incompetent") }, ({ proposal }) => proposal)
    .otherwise(({ score }) => {
      const through = scores.filter((other) => other >= score).length;
      if (through <= seats || scores.length <= seats) return "excellent" as const;
      return scores.filter((other) => other > score).length < seats ? null : ("competent" as const);
    });

const eligibilityOf = ({ eligibility }: Person) =>
  match({ ...eligibility, age: differenceInYears(today, parseISO(eligibility.birthDate)) })
    .with(
      P.union(
        { goodConduct: false },
        { criminalRecord: true },
        { longTermResident: false },
        { knowsVillage: false },
        { education: { level: "junior-secondary" } },
        { canWrite: false },
        { canUseComputer: false },
        { canUseOfficeSoftware: false },
        { canUseServiceApps: false },
        { hasWorkSkills: false },
        { responsible: false },
        { goodHealth: false },
        { timeEnough: false },
      ),
      () => "ineligible",
    )
    .with(
      P.union({ age: P.number.lt(20) }, { age: P.number.gt(60) }, { education: { level: "senior-secondary", completed: false } }),
      () => "for-decision",
    )
    .otherwise(() => "eligible");

function trainingOf({ training: { hiredOn, sessions } }: Person) {
  const sum = (of: Person["training"]["sessions"]) => of.reduce((total, { days }) => total.plus(days), new Decimal(0));
  const old = isBefore(parseISO(hiredOn), yearStart);
  const counted = old
    ? sessions.filter((one) => one.kind === "in-service" && !isBefore(parseISO(one.on), yearStart))
    : sessions.filter(({ kind }) => kind === "pre-job");
  return sum(counted).gte(old ? 1 : 2) ? "compliant" : "non-compliant";
}

function payOf({ pay: { villageClass, service, topUps } }: Person, grade: string) {
  const months = service.periods.reduce((total, period) => {
    const [from, to] = [parseISO(period.from), parseISO(period.to)];
    const first = from.getMonth() + (from.getDate() > 15 ? 1 : 0);
    const last = to.getMonth() - (to.getDate() < 15 ? 1 : 0);
    return total + Math.max(0, last - first + 1);
  }, 0);
  const performance = match(grade)
    .with("incompetent", () => new Decimal(0))
    .otherwise(() => new Decimal(100).times(months));
  const fixed = new Decimal(base[villageClass] ?? 0).minus(1200).times(months).div(12).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const claimed = topUps.reduce((total, { amount }) => total.plus(amount), new Decimal(0));
  return fixed.plus(performance).plus(Decimal.min(claimed, 4000)).toFixed(2);
}
