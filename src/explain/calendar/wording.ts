import { chengbu2023 } from "../../law/chengbu2023";
import type { DutyKind } from "../../law/duties";
import { categoryNames } from "../../law/tasks";
import type { Bilingual } from "../../law/types";
import type { PolicyReference } from "../../model/ruling";
import { dutyText } from "../../rules/duties/annex";
import { dutyNames } from "../duty-names";
import { apart, both, en, joined, month, year, zh } from "../words";

interface Named {
  readonly kind: DutyKind;
  readonly provision: string;
  readonly period: string;
}

/** The title of a duty, with the population that a report of deaths is on. */
export function titleOf({ kind, provision, period }: Named): Bilingual {
  const task = kind === "zero-report" || kind === "death-list" ? dutyText(provision)?.task : undefined;
  const about = joined([...(task ? [categoryNames[task.category]] : []), periodName(period)], both("，", ", "));
  return joined([dutyNames[kind], about], both("：", ": "));
}

/** The month or the year that a duty is for; beside dates in figures English keeps the figures. */
const periodName = (period: string): Bilingual => (period.length > 4 ? both(month(period).zh, period) : year(period));

interface Described extends Named {
  readonly recipients: readonly Bilingual[];
  readonly policy: PolicyReference;
}

/** What is to be done, to whom it goes, and where it stands. */
export function descriptionOf({ provision, recipients, policy: { id, instrument, figuresFrom } }: Described): Bilingual {
  const text = dutyText(provision);
  const to = joined(recipients, apart);
  const basis = `${instrument} ${provision}`;
  const isAsIssued = id === chengbu2023.id && figuresFrom === chengbu2023.validFrom;
  const lines = [
    ...(text ? [text.says] : []),
    ...(!isAsIssued && /\d/.test(text?.says.zh ?? "") ? [givingWay] : []),
    ...(recipients.length > 0 ? [both(zh`报送：${to}`, en`To: ${to}`)] : []),
    both(`依据：${basis}`, `Basis: ${basis}`),
  ];
  return joined(lines, both("\n", "\n"));
}

/** The wording is the measure's, and so are its days and numbers, whatever an amendment has put in their place. */
const givingWay = /* @__PURE__ */ both(
  "其中的日期和次数以到期日的参数为准。",
  "Its days and numbers give way to the figures of the due date.",
);
