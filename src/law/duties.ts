import type { TaskContentId } from "./tasks";
import type { Addressee, Bilingual } from "./types";

/** What falls due (到期事项), by what is done. */
export const dutyKinds = ["staffing-filing", "zero-report", "death-list", "monthly-contact", "three-one-one", "publicity-week"] as const;
/** The kind of a duty (事项种类), by what is done: a filing, a report, a list, a contact, a service, a week of publicity. */
export type DutyKind = (typeof dutyKinds)[number];

/** Where the filing of staffing and plan stands (配备情况和调整计划报备). */
export const filingProvision = "三(四)";

/** Where a duty stands in the text, and to whom it speaks. */
export interface DutySource {
  readonly kind: DutyKind;
  readonly provision: TaskContentId | typeof filingProvision;
  readonly owedBy: Addressee;
}

/** Every duty that falls due on a day, in the order of the text: the yearly filing, and each item of the annex that returns. */
export const dutySources = [
  { kind: "staffing-filing", provision: filingProvision, owedBy: "township" },
  { kind: "publicity-week", provision: "附件-9(2)", owedBy: "assistant" },
  { kind: "zero-report", provision: "附件-10(1)", owedBy: "assistant" },
  { kind: "death-list", provision: "附件-10(2)", owedBy: "assistant" },
  { kind: "zero-report", provision: "附件-20(1)", owedBy: "assistant" },
  { kind: "death-list", provision: "附件-20(2)", owedBy: "assistant" },
  { kind: "zero-report", provision: "附件-23(1)", owedBy: "assistant" },
  { kind: "zero-report", provision: "附件-35(1)", owedBy: "assistant" },
  { kind: "death-list", provision: "附件-35(2)", owedBy: "assistant" },
  { kind: "monthly-contact", provision: "附件-43(1)", owedBy: "assistant" },
  { kind: "three-one-one", provision: "附件-44(1)", owedBy: "assistant" },
] as const satisfies readonly DutySource[];

/** To whom the filing of 三(四) goes; the annex names its own recipients in its rows. */
export const filingRecipient = {
  zh: "县人力资源和社会保障局",
  en: "County Bureau of Human Resources and Social Security",
} as const satisfies Bilingual;
