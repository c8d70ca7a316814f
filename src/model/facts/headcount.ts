import * as z from "zod/mini";
import { flag, late, strict, whole } from "../schema";
import { type DecisionFacts, decisionFacts } from "./decision";

export const headcountShape = () => ({
  resettlementSite: flag(),
  heavyWorkload: flag(),
  decision: z.optional(decisionFacts),
});

/** What {@link checkHeadcount} is told of a village. */
export const headcountFacts = /* @__PURE__ */ late(() =>
  strict({
    assistants: z.optional(whole(0, 1000)),
    ...headcountShape(),
  }),
);
/** What {@link checkHeadcount} is told of a village. */
export interface HeadcountFacts {
  /** 在任协理员人数, 三(三): how many are in post, a whole number. */
  readonly assistants?: number | undefined;
  /** 有易地扶贫搬迁集中安置点, 三(三). */
  readonly resettlementSite?: boolean | undefined;
  /** 任务重, 三(三). */
  readonly heavyWorkload?: boolean | undefined;
  /** 个案决定: on more assistants than the paragraph provides for. */
  readonly decision?: DecisionFacts | undefined;
}
