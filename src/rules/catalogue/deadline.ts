import { chengbu2023 } from "../../law/chengbu2023";
import { figures } from "../../law/figures";
import type { Bilingual, TaskContentEntry } from "../../law/types";

/** A day of the month by which a piece of work is done (截止日), as the measure was issued. */
export function deadlineName(deadline: NonNullable<TaskContentEntry["deadline"]>): Bilingual {
  const { name } = figures[deadline];
  const [{ value }] = chengbu2023.figures[deadline];
  return { zh: `${name.zh}：${value}日`, en: `${name.en}: ${value}` };
}
