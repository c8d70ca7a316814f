import type { AnyRuling, InputError, IssueCode } from "../../src";
import { chengbu2023, names } from "../../src";
import type { Bilingual } from "../../src/law/types";
import type { ListFault } from "../calculators/people";
import { expectedOf } from "../calculators/state";
import type { Rule } from "../cases/case";
import { changeOf, type Effect, type Effects } from "../effects";
import { both, type Html, html, say, t } from "../html";
import { mark, rulingIn } from "../parts/ruling";

const root = document.body.dataset.root ?? "";

/** Addresses written from the top of the site, as seen from here. */
const here = (markup: Html): string => markup.markup.replaceAll('href="/', `href="${root}`);

const undecided = (faults: readonly Html[]): string =>
  here(
    html`<div class="ruling unknown"><p class="verdict">${say("还不能裁断，请检查：", "Not yet decided; please check:")}</p><ul class="faults">${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`,
  );

/** What has to be put right in a pasted list before anything is decided of it. */
export const unread = (faults: readonly ListFault[]): string =>
  undecided(
    faults.map(({ line, says: { zh, en } }) => (line === undefined ? say(zh, en) : say(`第${line}行：${zh}`, `Line ${line}: ${en}`))),
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

const kinds: Readonly<Record<IssueCode, Bilingual>> = {
  missing: both("未填", "missing"),
  "wrong-type": both("填写的内容不对", "not of its kind"),
  "not-allowed": both("不在可选之列", "not allowed"),
  "bad-format": both("写法不对", "not written as it should be"),
  "out-of-range": both("超出范围", "out of range"),
  "unknown-key": both("没有这一项", "unknown"),
  duplicate: both("重复", "twice"),
  contradiction: both("前后矛盾", "contradicts itself"),
  "before-validity": both("早于办法施行", "before the measure"),
  "after-validity": both("晚于有效期", "after its end"),
  unreadable: both("无法读取", "unreadable"),
};

/** The parts of a fact that is told in several. */
const parts: Readonly<Record<string, Bilingual>> = {
  from: both("起", "from"),
  to: both("止", "to"),
  months: both("月数", "months"),
  on: both("日期", "date"),
  days: both("天数", "days"),
  hours: both("学时", "hours"),
  kind: both("种类", "kind"),
  amount: both("金额", "amount"),
  payer: both("谁增加", "payer"),
  level: both("层次", "level"),
  completed: both("是否毕业", "completed"),
  decidedBy: both("谁决定", "who decided"),
  reason: both("理由", "reason"),
};

/** What the library expects where two things must fit together, in its own words and in Chinese. */
const rules: Readonly<Record<string, Bilingual>> = {
  "a last day that is not before the first": both("止日不早于起日", "a last day that is not before the first"),
  "a first day after the end of the period before": both("起日晚于前一段的止日", "a first day after the end of the period before"),
};

const isInputError = (error: unknown): error is InputError => error instanceof Error && error.name === "InputError";

/** What keeps the case from being decided: each thing by its name, and what is expected there. */
export function faults(rule: Rule, error: unknown, facts: unknown): string {
  if (!isInputError(error)) throw error;
  const called: Readonly<Record<string, Bilingual>> = names.facts[rule];
  const nameOf = (path: readonly (string | number)[]): Bilingual => {
    if (path.join(".") === "options.on") return both("截至哪一天", "As at");
    const first = called[String(path[0])] ?? both(path.join("."), path.join("."));
    const row = path.find((part) => typeof part === "number");
    const placed = row === undefined ? first : both(`${first.zh}第${Number(row) + 1}行`, `${first.en}, row ${Number(row) + 1}`);
    const part = path.length > 1 && parts[String(path.at(-1))];
    return part ? both(`${placed.zh}（${part.zh}）`, `${placed.en} (${part.en})`) : placed;
  };
  const wanted = (path: readonly (string | number)[], expected: string): Html => {
    const written = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], facts);
    const form = expectedOf(path.join("."), written) ?? rules[expected];
    return form ? say(`（应为${form.zh}）`, `(${form.en})`) : html`<span class="en quiet" lang="en">(${expected})</span>`;
  };
  const kindOf = (path: readonly (string | number)[], code: IssueCode): Bilingual => {
    if (path.join(".") !== "options.on") return kinds[code];
    const { validFrom } = chengbu2023;
    if (code === "before-validity") return both(`早于办法施行之日（${validFrom}）`, `before the measure (${validFrom})`);
    return code === "bad-format" ? both("未填，或写法不对", "missing, or not written as it should be") : kinds[code];
  };
  return undecided(
    error.issues.map(({ path, code, expected }) => html`${t(nameOf(path))}：${t(kindOf(path, code))} ${wanted(path, expected)}`),
  );
}
