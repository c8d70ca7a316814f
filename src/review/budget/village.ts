import { type Grade, gradeIds } from "../../law/grades";
import type { PayFacts } from "../../model/facts/pay";
import { type Law, prepared } from "../../model/in-force";
import type { Fen } from "../../model/money";
import { payAmounts, payBasis, payClasses } from "../../rules/pay";
import type { PayAmounts } from "../../rules/pay/reckon";
import { mapGrades } from "../../rules/pay/tables";
import { type BudgetVillage, type GradeShares, millionths } from "./facts";
import { countOf } from "./intake";

/** The least and the most that something may be, and what is expected of it where that can be told. */
export interface RangeOf<T> {
  readonly least: T;
  readonly expected: T | undefined;
  readonly most: T;
}
type Range = RangeOf<number>;

/** What the assistants of a village may cost in a year, in fen. */
export interface VillageCost {
  readonly className: string | undefined;
  readonly assistants: Range;
  readonly fixed: Range;
  readonly topUp: Range;
  /** How many have a grade that is given, how many of these 优秀, and their performance pay. */
  readonly graded: number;
  readonly excellent: number;
  readonly settled: Fen;
  /** Those whose grades are open. */
  readonly open: Range;
  /** The performance pay by the grades or shares that are stated, whatever the seats; where none are, what may be earned without a seat. */
  readonly performance: Range;
  /** The facts that keep what is expected from being told. */
  readonly missing: readonly string[];
}

const nobody = { least: 0, expected: 0, most: 0 };
/** A budget is for whole years in post. */
const service = { months: 12 } as const;
const paid = ({ villageClass, topUps, grade = "competent" }: PayFacts, law: Law): PayAmounts =>
  payAmounts(payBasis({ villageClass, service, topUps, grade }, law));

/** The performance pay of a full year by grade, which is the same in every class. */
export const performancePay = prepared((law): Readonly<Record<Grade, Fen>> => mapGrades((grade) => paid({ grade }, law).performance ?? 0));

/** The cost of a village under the law of a year; a class that its pay table does not have counts as not known. */
export function costOf(village: BudgetVillage, fallback: GradeShares | undefined, law: Law): VillageCost {
  const { grades } = village;
  const className = classIn(village, law) ? String(village.villageClass) : undefined;
  const people = assistantsOf(village, law);
  const { fixed, topUp, missing } = reckonEach(village, className, law);
  const shares = village.gradeShares ?? fallback;
  const settled = grades ? performanceOf(grades, law) : 0;
  const told = (count: number | undefined) => (grades ? settled : expectedOf(count, shares, law));
  const { competent, incompetent } = performancePay(law);
  const open = [
    ...(people.expected === undefined ? ["assistants"] : []),
    ...missing,
    ...(grades || shares || !gradesMatter(law) ? [] : ["grades"]),
  ];
  return {
    className,
    assistants: people,
    fixed: times(people, fixed),
    topUp: times(people, topUp),
    graded: grades ? countOf(grades) : 0,
    excellent: grades?.excellent ?? 0,
    settled,
    open: grades ? nobody : people,
    performance: {
      least: told(people.least) ?? people.least * Math.min(competent, incompetent),
      expected: told(people.expected),
      most: told(people.most) ?? people.most * Math.max(competent, incompetent),
    },
    missing: people.most > 0 ? open : [],
  };
}

/** Whether the year's pay table has the class of a village; one that is not stated is no fault. */
export const classIn = ({ villageClass }: BudgetVillage, law: Law): boolean =>
  villageClass !== undefined && payClasses(law).includes(String(villageClass));

/** Without a number, as few as each village must have, or as many as may be there without a decision of their own. */
function assistantsOf({ assistants, grades }: BudgetVillage, { figures }: Law): Range {
  const known = assistants ?? (grades && countOf(grades));
  const least = known ?? figures["headcount-min"];
  const most = known ?? least + figures["headcount-extra"];
  return { least, expected: least === most ? least : undefined, most };
}

/** The parts of one assistant's pay that no grade changes, and the facts that they wait for. */
function reckonEach({ topUps }: BudgetVillage, villageClass: string | undefined, law: Law) {
  const { fixed: expected, claimed, cap = 0, topUp, missing } = paid({ villageClass, topUps }, law);
  const classes = villageClass === undefined ? payClasses(law) : [villageClass];
  const fixed = classes.map((name) => paid({ villageClass: name }, law).fixed ?? 0);
  return {
    fixed: { least: Math.min(...fixed), expected, most: Math.max(...fixed) },
    topUp: { least: Math.min(claimed, cap), expected: topUp, most: topUp ?? cap },
    missing,
  };
}

function times(people: Range, each: Range): Range {
  const expected = people.expected === undefined || each.expected === undefined ? undefined : people.expected * each.expected;
  return { least: people.least * each.least, expected: people.most === 0 ? 0 : expected, most: people.most * each.most };
}

const gradesMatter = (law: Law): boolean => gradeIds.some((grade) => performancePay(law)[grade] !== performancePay(law).competent);

const performanceOf = (counts: NonNullable<BudgetVillage["grades"]>, law: Law): Fen =>
  gradeIds.reduce((sum, grade) => sum + (counts[grade] ?? 0) * performancePay(law)[grade], 0);

/** What shares of grades come to, exactly, rounded once for the village, half up; without shares only where every grade pays the same. */
function expectedOf(people: number | undefined, shares: GradeShares | undefined, law: Law): Fen | undefined {
  const pay = performancePay(law);
  if (people === undefined) return undefined;
  if (people === 0 || !gradesMatter(law)) return people * pay.competent;
  if (!shares) return undefined;
  const exact = gradeIds.reduce((sum, grade) => sum + BigInt(people * pay[grade]) * BigInt(millionths(shares[grade])), BigInt(0));
  const whole = BigInt(millionths(1));
  return Number((exact * BigInt(2) + whole) / (whole * BigInt(2)));
}
