import type { AnyRuling, InputError } from "../../src";
import { names } from "../../src";
import type { Bilingual } from "../../src/law/types";
import type { FormCase } from "../calculators/case-of";
import { faultsIn } from "../calculators/faults";
import type { ListFault } from "../calculators/people";
import type { Rule } from "../cases/case";
import { changeOf, type Effect, type Effects } from "../effects";
import { both, capitalised, type Html, html, say, t } from "../html";
import { mark, rulingIn } from "../parts/ruling";

const root = document.body.dataset.root ?? "";

/** Addresses written from the top of the site, as seen from here. */
const here = (markup: Html): string => markup.markup.replaceAll('href="/', `href="${root}`);

const undecided = (faults: readonly Bilingual[]): string =>
  here(
    html`<div class="ruling unknown"><p class="verdict">${say("还不能裁断，请检查：", "Not yet decided; please check:")}</p><ul class="faults">${faults.map((fault) => html`<li>${t(fault)}</li>`)}</ul></div>`,
  );

/** What has to be put right in a form before anything is decided of it. */
export const unread = (faults: readonly ListFault[]): string =>
  undecided(
    faults.map(({ line, says: { zh, en } }) =>
      line === undefined ? capitalised({ zh, en }) : both(`第${line}行：${zh}`, `Line ${line}: ${en}`),
    ),
  );

const asked = ({ choice: { reading } }: Effect): Html => html`<a href="/readings/${reading}.html">${t(names.readings[reading])}</a>`;

/** The ruling in words, then what another reading would make of it. */
export function answer(ruling: AnyRuling, { moved, remarks }: Effects): string {
  return here(html`${ruling.rule === "gradeCohort" && ruling.grades.length > 0 ? gradesTable(ruling) : ""}${rulingIn(ruling)}
<h3>${say("换一种口径会怎样", "What another reading would change")}</h3>
${moved.length === 0 ? "" : html`<ul class="moved">${moved.map((effect) => html`<li>${asked(effect)} ${t(effect.choice.name)} → ${mark(effect.after.outcome, t(changeOf(effect)))}</li>`)}</ul>`}
${remarks.map((remark) => html`<p class="quiet">${t(remark)}</p>`)}`);
}

type Cohort = Extract<AnyRuling, { rule: "gradeCohort" }>;

const gradesTable = ({
  grades,
  pools,
}: Cohort): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="名额 Seats"><table><thead><tr><th scope="col">${say("乡镇", "Township")}</th><th scope="col">${say("参加", "Took part")}</th><th scope="col">${say("名额", "Seats")}</th><th scope="col">${say("已定", "Taken")}</th></tr></thead><tbody>${pools.map(({ pool, participants, seats, granted }) => html`<tr><th scope="row">${pool ?? say("全体", "all")}</th><td class="number">${participants ?? "?"}</td><td class="number">${seats ?? "?"}</td><td class="number">${granted}</td></tr>`)}</tbody></table></div>
<div class="scroll" tabindex="0" role="region" aria-label="等次 Grades"><table><thead><tr><th scope="col">${say("编号", "Number")}</th><th scope="col">${say("等次", "Grade")}</th></tr></thead><tbody>${grades.map(({ id, grade, outcome }) => html`<tr><th scope="row">${id}</th><td>${grade ? t(names.grades[grade]) : mark(outcome, t(names.personOutcomes[outcome]))}</td></tr>`)}</tbody></table></div>`;

const isInputError = (error: unknown): error is InputError => error instanceof Error && error.name === "InputError";

/** What keeps the case from being decided. */
export function refused(rule: Rule, error: unknown, given: FormCase): string {
  if (!isInputError(error)) throw error;
  return undecided(faultsIn(rule, error, given));
}
