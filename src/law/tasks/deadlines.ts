import { chengbu2023 } from "../chengbu2023";
import { figures } from "../figures";
import { deepFrozen } from "../frozen";
import type { Bilingual, TaskContentEntry } from "../types";

type Deadline = NonNullable<TaskContentEntry["deadline"]>;

function asIssued(deadline: Deadline): Bilingual {
  const { name } = figures[deadline];
  const [{ value }] = chengbu2023.figures[deadline];
  return { zh: `${name.zh}：${value}日`, en: `${name.en}: ${value}` };
}

/** A day of the month by which a piece of work is done (截止日), as the measure was issued: the figure by its name, and its value. */
export const deadlineNames = /* @__PURE__ */ deepFrozen({
  "death-report-day": /* @__PURE__ */ asIssued("death-report-day"),
} satisfies Record<Deadline, Bilingual>);
