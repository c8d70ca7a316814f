import * as z from "zod/mini";
import { type Given, isoDate, late, list, name, strict, where, whole, yuan } from "../schema";
import { gradeIds } from "./exit";

const period = /* @__PURE__ */ late(() => strict({ from: isoDate(), to: isoDate() }));

const service = /* @__PURE__ */ late(() =>
  where(
    strict({ periods: z.optional(list(period, 1000)), months: z.optional(whole(0, 12)) }),
    ({ periods, months }) => (periods === undefined) !== (months === undefined),
    "periods or months, one of the two",
  ),
);

export const payShape = () => ({
  /** 任职时间: periods, both days included, or a number of months of the year. */
  service: z.optional(service),
  /** 乡镇、村增加的报酬: what each payer adds for the year; whoever claims none has none. An amount left out is not known. */
  topUps: z.optional(list(strict({ payer: name(), amount: z.optional(yuan()) }), 100)),
});

/** The class of a village (村类别), as the policy's pay table names it: `1`, `2`, `3`, as a number or a text. */
export const villageClass = () => z.union([whole(0, 1000), name()], { error: "a class of the policy's pay table, such as 1, 2 or 3" });

/** What {@link computePay} is told of an assistant's year. */
export const payFacts = /* @__PURE__ */ late(() =>
  strict({
    villageClass: z.optional(villageClass()),
    ...payShape(),
    /** 年度考核等次; left out while the person is not graded. */
    grade: z.optional(z.enum(gradeIds)),
    /** The calendar year that is paid: that of the date where it is left out. */
    year: z.optional(whole(1900, 2999)),
  }),
);
/** What {@link computePay} is told of an assistant's year. */
export type PayFacts = Given<z.output<typeof payFacts>>;
export type Service = Given<z.output<typeof service>>;
export type ServicePeriod = Given<z.output<typeof period>>;
