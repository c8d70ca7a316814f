import { chengbu2023, definePolicy, type Policy, type PolicyDefinition } from "xieliyuan";

const county = (changes: Partial<PolicyDefinition>): Policy => definePolicy({ ...chengbu2023, id: "example", ...changes });
const withPay = (basePay: PolicyDefinition["figures"]["base-pay"]) => ({ ...chengbu2023.figures, "base-pay": basePay });

const figuresOfAllTime = Object.fromEntries(
  Object.entries(chengbu2023.figures).map(([id, [entry]]) => [id, entry?.value]),
) as PolicyDefinition["figures"];

const own = withPay({ 甲: "7200", 乙: "6000" });

/** Policies of other counties, and of other times. */
export const counties: Readonly<Record<string, Policy>> = {
  "the county of the guide": county({ validFrom: "2026-01-01", figures: own }),
  "a county whose policy begins in 2027": county({ validFrom: "2027-01-01", figures: own }),
  "a policy that ended with 2025": county({ validThrough: "2025-12-31" }),
  "a policy that begins in the course of a leap year's February": county({ validFrom: "2028-02-29", figures: own }),
  "a policy of one day": county({ validFrom: "2031-05-05", validThrough: "2031-05-05", figures: own }),
  "a policy of long ago": county({ validFrom: "1850-03-01", validThrough: "1991-06-30", figures: figuresOfAllTime }),
  "a county that has renamed all its classes": county({
    figures: withPay([
      { from: "2023-07-13", value: { 1: "6000", 2: "5000" } },
      { from: "2026-01-01", value: { 甲: "7200", 乙: "6000" } },
    ]),
  }),
};
