import * as z from "zod/mini";
import { type Grade, gradeIds } from "../../law/grades";
import type { IsoDate } from "../dates";
import type { Yuan } from "../money";
import { countedTest, counts, holdsOnly, isPlainDay, listTest, stated, type Test, type Unread } from "../quick";
import { calendarYear, exactlyOne, isName, isoDate, isYuan, late, list, name, strict, whole, wholeTest, yuan } from "../schema";
import { isGrade } from "./exit";

const mostPeriods = 1000;
const mostTopUps = 100;
const mostClass = 1000;

const period = /* @__PURE__ */ late(() => strict({ from: isoDate(), to: isoDate() }));

const service = /* @__PURE__ */ late(() =>
  exactlyOne(
    { periods: z.optional(list(period, mostPeriods)), months: z.optional(whole(0, 12)) },
    "periods",
    "months",
    "periods or months, one of the two",
  ),
);

export const payShape = () => ({
  service: z.optional(service),
  topUps: z.optional(list(strict({ payer: name(), amount: z.optional(yuan()) }), mostTopUps)),
});

/** The class of a village (村类别), as the policy's pay table names it: `1`, `2`, `3`, as a number or a text. */
export const villageClass = () => z.union([whole(0, mostClass), name()], { error: "a class of the policy's pay table, such as 1, 2 or 3" });

const schema = () =>
  strict({
    villageClass: z.optional(villageClass()),
    ...payShape(),
    grade: z.optional(z.enum(gradeIds)),
    year: z.optional(calendarYear()),
  });
/** What {@link computePay} is told of an assistant's year. */
export interface PayFacts {
  /** 村类别, 五(二): the class of the village, as the policy's pay table names it: `1`, `2`, `3`, as a number or a text. */
  readonly villageClass?: number | string | undefined;
  /** 任职时间: periods, or a number of months of the year. */
  readonly service?: Service | undefined;
  /** 乡镇、村增加的报酬, 五(二): what each payer adds for the year; whoever claims none has none. */
  readonly topUps?: readonly TopUp[] | undefined;
  /** 年度考核等次, 四(四); left out while the person is not graded. */
  readonly grade?: Grade | undefined;
  /** The calendar year that is paid: that of the date where it is left out. */
  readonly year?: number | undefined;
}

/** 任职时间: how long somebody served in the year, told one way or the other. */
export interface Service {
  /** When somebody served; what lies outside the year that is paid does not count. */
  readonly periods?: readonly ServicePeriod[] | undefined;
  /** How many months of the year, a whole number from 0 to 12. */
  readonly months?: number | undefined;
}

/** A time in post (任职期间). */
export interface ServicePeriod {
  /** Its first day, included. */
  readonly from: IsoDate;
  /** Its last day, included. */
  readonly to: IsoDate;
}

/** What a township or a village adds to somebody's pay for the year (增加的报酬), 五(二). */
export interface TopUp {
  /** Who pays it: a name that the caller gives. */
  readonly payer: string;
  /** Yuan for the year, 0 or more, no finer than a fen: a number, a decimal text or a Decimal. Left out where it is not known. */
  readonly amount?: Yuan | undefined;
}

const isPeriod: Test = (value) => holdsOnly(value, "from", "to") && isPlainDay(value.from) && isPlainDay(value.to);
const arePeriods = listTest(isPeriod, mostPeriods);
const isMonths = wholeTest(0, 12);
const isService: Test = (value) =>
  holdsOnly(value, "periods", "months") &&
  (value.months === undefined ? arePeriods(value.periods) : value.periods === undefined && isMonths(value.months));
const isTopUp: Test = (value) =>
  holdsOnly(value, "payer", "amount") && isName(value.payer) && (value.amount === undefined || isYuan(value.amount));
const areTopUps = listTest(isTopUp, mostTopUps);
const isClassNumber = wholeTest(0, mostClass);
const isClass: Test = (value) => isClassNumber(value) || isName(value);

/** How many of the facts of service and additions are stated. */
export const serviceStated = (facts: Unread<PayFacts>): number => stated(facts.service, isService) + stated(facts.topUps, areTopUps);

/** The same of all facts, but for the year. */
export const payStated = (facts: Unread<PayFacts>): number =>
  stated(facts.villageClass, isClass) + serviceStated(facts) + stated(facts.grade, isGrade);

/** Whether the facts are plainly in good form. */
export const arePlainPay = /* @__PURE__ */ countedTest(payStated);

/** What {@link computePay} is told of an assistant's year. */
export const payFacts = /* @__PURE__ */ late(() => counts(schema(), arePlainPay));
