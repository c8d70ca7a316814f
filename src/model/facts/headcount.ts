import * as z from "zod/mini";
import { flag, type Given, late, strict, whole } from "../schema";
import { decisionFacts } from "./decision";

export const headcountShape = () => ({
  /** 有易地扶贫搬迁集中安置点. */
  resettlementSite: flag(),
  /** 任务重. */
  heavyWorkload: flag(),
  /** 个案决定: on more assistants than the paragraph provides for. */
  decision: z.optional(decisionFacts),
});

/** What {@link checkHeadcount} is told of a village. */
export const headcountFacts = /* @__PURE__ */ late(() =>
  strict({
    /** 在任协理员人数. */
    assistants: z.optional(whole(0, 1000)),
    ...headcountShape(),
  }),
);
/** What {@link checkHeadcount} is told of a village. */
export type HeadcountFacts = Given<z.output<typeof headcountFacts>>;
