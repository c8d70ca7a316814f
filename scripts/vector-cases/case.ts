import type { RuleName } from "../../src/law/types";

/** A case chosen by hand, before it is answered. */
export interface Case {
  readonly name: string;
  readonly on?: string;
  readonly readings?: object;
  readonly amendments?: readonly object[];
  readonly facts: object;
}

type Ruled = Exclude<RuleName, "dutiesDue">;

/** Cases of some rules. */
export type Cases<Rule extends Ruled = Ruled> = Readonly<Record<Rule, readonly Case[]>>;

/** What every decision records, but for its day. */
export const record = { decidedBy: "西岩镇人民政府", reason: "个案" };
