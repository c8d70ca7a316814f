import { names } from "../../src";
import type { Bilingual } from "../../src/law/types";
import type { Case } from "../cases";
import { both, type Html, html, t } from "../html";

const keys: Readonly<Record<string, Bilingual>> = {
  level: both("层次", "level"),
  completed: both("毕业", "completed"),
  from: both("从", "from"),
  to: both("至", "to"),
  on: both("日期", "on"),
  kind: both("种类", "kind"),
  days: both("天数", "days"),
  hours: both("学时", "hours"),
  payer: both("由", "by"),
  amount: both("金额", "amount"),
  step: both("步骤", "step"),
  result: both("结果", "result"),
  id: both("编号", "id"),
  township: both("乡镇", "township"),
  tookPart: both("参加考核", "took part"),
  proposal: both("拟定", "proposed"),
  score: both("得分", "score"),
  tieBreak: both("同分依据", "tie-break"),
  months: both("月数", "months"),
  periods: both("时段", "periods"),
  provision: both("条款", "provision"),
  decision: both("决定", "decision"),
  unsuitable: both("不适合", "unsuitable"),
  decidedBy: both("决定单位", "decided by"),
  reason: both("理由", "reason"),
  statusRecorded: both("记录状态", "status recorded"),
  trainingWishRecorded: both("记录培训意愿", "training wish recorded"),
};

const words: Readonly<Record<string, Bilingual>> = {
  ...names.educationLevels,
  ...names.grades,
  ...names.sources,
  ...names.appointmentSteps,
  ...names.stepResults,
  ...names.deathListRecipients,
  accepted: both("同意", "accepted"),
  "pre-job": both("岗前", "pre-job"),
  "in-service": both("在岗", "in service"),
};

function value(given: unknown): Bilingual {
  if (typeof given === "boolean") return given ? both("是", "yes") : both("否", "no");
  if (given === null) return both("无", "none");
  if (Array.isArray(given)) {
    const parts = given.map(value);
    return parts.length === 0 ? both("没有", "none") : both(parts.map(({ zh }) => zh).join("；"), parts.map(({ en }) => en).join("; "));
  }
  if (typeof given === "object") {
    const parts = Object.entries(given as object)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]): [Bilingual, Bilingual] => [keys[key] ?? both(key, key), value(one)]);
    return both(parts.map(([key, one]) => `${key.zh} ${one.zh}`).join("，"), parts.map(([key, one]) => `${key.en} ${one.en}`).join(", "));
  }
  const text = String(given);
  return words[text] ?? both(text, text);
}

interface Assessed {
  readonly id: string;
  readonly township?: string;
  readonly tookPart?: boolean;
  readonly proposal?: keyof typeof names.grades;
  readonly score?: number;
}

/** People of a cohort in short: those with scores one by one, the others counted. */
function cohort(people: readonly Assessed[]): Bilingual {
  const scored = people.filter(({ score }) => score !== undefined);
  const rest = people.filter(({ score }) => score === undefined);
  const kindOf = ({ tookPart, proposal }: Assessed): Bilingual =>
    tookPart === false ? both("未参加", "did not take part") : proposal ? names.grades[proposal] : both("未拟定", "no proposal");
  const kinds = [...new Set(rest.map((one) => kindOf(one).zh))].map((zh) => rest.filter((one) => kindOf(one).zh === zh));
  const parts = [
    ...scored.map((one) => both(`${one.id} ${kindOf(one).zh} ${one.score}分`, `${one.id} ${kindOf(one).en} ${one.score}`)),
    ...kinds.map((alike) => {
      const kind = kindOf(alike[0] as Assessed);
      return both(`${kind.zh}${alike.length}人`, `${alike.length} ${kind.en}`);
    }),
  ];
  return both(parts.map(({ zh }) => zh).join("；"), parts.map(({ en }) => en).join("; "));
}

/** The facts of a case, by their names. What is in order alike is said in one row. */
export function factsTable({ rule, facts, on }: Case): Html {
  const called: Readonly<Record<string, Bilingual>> = names.facts[rule];
  const rows = Object.entries(facts).filter(([, given]) => given !== undefined);
  const flags = rows.filter(([, given]) => typeof given === "boolean");
  const alike = rule === "assessEligibility" && flags.length > 6;
  const usual = (key: string, given: unknown) => given === (key !== "criminalRecord");
  const folded = alike ? flags.filter(([key, given]) => usual(key, given)) : [];
  const shown = rows.filter((row) => !folded.includes(row));
  return html`<dl class="facts"><div><dt>${t(both("日期", "on"))}</dt><dd>${on}</dd></div>${shown.map(
    ([key, given]) =>
      html`<div><dt>${t(called[key] ?? keys[key] ?? both(key, key))}</dt><dd>${t(key === "people" ? cohort(given as readonly Assessed[]) : value(given))}</dd></div>`,
  )}${folded.length > 0 ? html`<div><dt>${t(both(`其余${folded.length}项事实`, `${folded.length} other facts`))}</dt><dd>${t(both("符合要求", "as required"))}</dd></div>` : ""}</dl>`;
}
