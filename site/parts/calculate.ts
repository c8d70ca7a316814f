import type { RuleName } from "../../src/law/types";
import { type Html, html, nothing, raw, say } from "../html";
import { rulesWithCalculator } from "../names";

/** The way to the calculator of a rule, where it has one. */
export const calculate = (rule: RuleName): Html => {
  const slug = rulesWithCalculator[rule];
  return slug ? html` · <a href="${raw(`/calculators/${slug}.html`)}">${say("计算一个案例", "Calculate a case")}</a>` : nothing;
};
