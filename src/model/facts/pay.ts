import * as z from "zod/mini";
import { countedTest, counts, holdsOnly, isPlainDay, listTest, stated, type Test, type Unread } from "../quick";
import { type Given, isName, isoDate, isYuan, late, list, name, strict, where, whole, wholeTest, yuan } from "../schema";
import { gradeIds, isGrade } from "./exit";

const mostPeriods = 1000;
const mostTopUps = 100;
const mostClass = 1000;

const period = /* @__PURE__ */ late(() => strict({ from: isoDate(), to: isoDate() }));

const service = /* @__PURE__ */ late(() =>
  where(
    strict({ periods: z.optional(list(period, mostPeriods)), months: z.optional(whole(0, 12)) }),
    ({ periods, months }) => (periods === undefined) !== (months === undefined),
    "periods or months, one of the two",
  ),
);

export const payShape = () => ({
  /** 任职时间: periods, both days included, or a number of months of the year. */
  service: z.optional(service),
  /** 乡镇、村增加的报酬: what each payer adds for the year; whoever claims none has none. An amount left out is not known. */
  topUps: z.optional(list(strict({ payer: name(), amount: z.optional(yuan()) }), mostTopUps)),
});

/** The class of a village (村类别), as the policy's pay table names it: `1`, `2`, `3`, as a number or a text. */
export const villageClass = () => z.union([whole(0, mostClass), name()], { error: "a class of the policy's pay table, such as 1, 2 or 3" });

const schema = () =>
  strict({
    villageClass: z.optional(villageClass()),
    ...payShape(),
    /** 年度考核等次; left out while the person is not graded. */
    grade: z.optional(z.enum(gradeIds)),
    /** The calendar year that is paid: that of the date where it is left out. */
    year: z.optional(whole(1900, 2999)),
  });
/** What {@link computePay} is told of an assistant's year. */
export type PayFacts = Given<z.output<ReturnType<typeof schema>>>;
export type Service = Given<z.output<typeof service>>;
export type ServicePeriod = Given<z.output<typeof period>>;

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
