import type { InputError, Issue, IssueCode } from "../../src";
import { names } from "../../src";
import type { Bilingual } from "../../src/law/types";
import type { Rule } from "../cases/case";
import { both, capitalised } from "../html";
import type { FormCase } from "./case-of";
import { expectedInWords } from "./expected";
import { expectedOf } from "./state";

type Path = Issue["path"];

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
  id: both("编号", "number"),
  township: both("乡镇", "township"),
};

const isDay = (path: Path): boolean => path.join(".") === "options.on";

function nameOf(rule: Rule, path: Path, rows: FormCase["rows"]): Bilingual {
  if (isDay(path)) return both("截至哪一天", "As at");
  const called: Readonly<Record<string, Bilingual>> = names.facts[rule];
  const first = capitalised(called[String(path[0])] ?? both(path.join("."), path.join(".")));
  const place = path.findIndex((step) => typeof step === "number");
  const list = path.slice(0, Math.max(place, 0)).join(".");
  const row = rows[list]?.[Number(path[place])];
  const placed = row === undefined ? first : both(`${first.zh}第${row}行`, `${first.en}, line ${row}`);
  const part = path.length > 1 && parts[String(path.at(-1))];
  return part ? both(`${placed.zh}（${part.zh}）`, `${placed.en} (${part.en})`) : placed;
}

function kindOf({ path, code }: Issue): Bilingual {
  return isDay(path) && code === "bad-format" ? both("未填，或写法不对", "missing, or not written as it should be") : kinds[code];
}

function expectedAt({ path, expected }: Issue, facts: unknown): Bilingual | undefined {
  const written = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], facts);
  return expectedOf(path.join("."), written) ?? expectedInWords(expected);
}

/** What keeps a case from being decided: each thing by its name and its line in the form, and what is expected there. */
export function faultsIn(rule: Rule, { issues }: InputError, { facts, rows }: FormCase): readonly Bilingual[] {
  return issues.map((issue) => {
    const [name, kind, wanted] = [nameOf(rule, issue.path, rows), kindOf(issue), expectedAt(issue, facts)];
    return both(
      `${name.zh}：${kind.zh}${wanted ? `（应为${wanted.zh}）` : ""}`,
      `${name.en}: ${kind.en} (expected: ${wanted?.en ?? issue.expected})`,
    );
  });
}
