import type { Bilingual } from "../law/types";
import { refuse } from "../model/issue";
import { both } from "./words";

/** The outcome that every rule may have. */
export const undetermined = /* @__PURE__ */ both("现有事实不足，尚不能认定", "cannot be told yet, since facts are missing");

/** The name of an outcome. */
export function outcomeName(outcomes: Readonly<Record<string, Bilingual>>, outcome: string): Bilingual {
  const name = Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
  return name ?? refuse(["ruling", "outcome"], "not-allowed", `one of ${Object.keys(outcomes).join(", ")}`);
}
