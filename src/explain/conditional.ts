import { match } from "ts-pattern";
import type { Bilingual } from "../law/types";
import type { Status } from "../model/finding";
import { bare } from "./statuses";

/** The words for a plain condition: that it holds, that it does not, and that nobody has said. */
export interface Condition {
  readonly met: Bilingual;
  readonly unmet: Bilingual;
  readonly unknown: Bilingual;
}

/** What is said of a plain condition. */
export const conditional = (status: Status, words: Condition): Bilingual =>
  match(status)
    .with("met", "unmet", "unknown", (known) => words[known])
    .otherwise(bare);
