import { provisions } from "../../law/provisions";
import { type AnnexTask, type TaskCategory, type TaskContentId, taskCategories, tasks } from "../../law/tasks";
import type { Addressee, Bilingual } from "../../law/types";

/** What falls due (到期事项), by what is done. */
export const dutyKinds = ["staffing-filing", "zero-report", "death-list", "monthly-contact", "three-one-one", "publicity-week"] as const;
/** The kind of a duty (事项种类), by what is done: a filing, a report, a list, a contact, a service, a week of publicity. */
export type DutyKind = (typeof dutyKinds)[number];

/** Where a duty stands in the text, and to whom it speaks. */
export interface DutySource {
  readonly kind: DutyKind;
  readonly provision: TaskContentId | "三(四)";
  readonly owedBy: Addressee;
}

/** Every duty that falls due on a day, in the order of the text: the yearly filing, and each item of the annex that returns. */
export const dutySources = [
  { kind: "staffing-filing", provision: "三(四)", owedBy: "township" },
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

/** What the text says in one place, and of which row of the annex it is part. */
export interface DutyText {
  readonly task: AnnexTask | null;
  readonly says: Bilingual;
  readonly recipients: readonly Bilingual[];
}

/** What the text says where a duty stands; undefined where nothing of the kind stands there. */
export function dutyText(provision: string): DutyText | undefined {
  texts ??= textsByProvision();
  return texts.get(provision);
}

let texts: ReadonlyMap<string, DutyText> | undefined;

const countyBureau = {
  zh: "县人力资源和社会保障局",
  en: "County Bureau of Human Resources and Social Security",
} as const satisfies Bilingual;

function textsByProvision(): ReadonlyMap<string, DutyText> {
  const rows: readonly AnnexTask[] = tasks;
  const annex = rows.flatMap((task) =>
    task.contents.map(({ id, says, recipients = [] }): [string, DutyText] => [id, { task, says, recipients }]),
  );
  const filing = provisions.find(({ id }) => id === "三(四)")?.statements ?? [];
  const says = { zh: filing.map(({ says }) => says.zh).join(""), en: filing.map(({ says }) => says.en).join(" ") };
  return new Map([["三(四)", { task: null, says, recipients: [countyBureau] }], ...annex]);
}

/** The name of a category of the annex. */
export const categoryName = (category: TaskCategory): Bilingual =>
  taskCategories.find(({ id }) => id === category)?.name ?? { zh: category, en: category };
