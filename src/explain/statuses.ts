import type { Bilingual } from "../law/types";
import type { Status } from "../model/finding";
import { both, zh } from "./words";

/** The names of the statuses of findings (认定情况). */
export const statusNames = {
  met: both("成立", "holds"),
  unmet: both("不成立", "does not hold"),
  unknown: both("未说明", "not known"),
  excepted: both("经决定例外", "excepted by decision"),
  "for-decision": both("待决定", "for decision"),
  note: both("提示", "note"),
} as const satisfies Record<Status, Bilingual>;

/** What is said of a status in which no rule leaves the thing as yet: true, if short of detail. */
export const bare = (status: Status): Bilingual => both(zh`本项${statusNames[status]}。`, `On this point: ${statusNames[status].en}.`);
