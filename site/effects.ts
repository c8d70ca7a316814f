import {
  type AnyRuling,
  chengbu2023,
  explainSensitivity,
  type Language,
  names,
  type OwnValues,
  type Policy,
  type ReadingId,
  readings,
  sensitivity,
} from "../src";
import type { Bilingual, RuleName } from "../src/law/types";
import { decide, type Rule } from "./cases/case";
import { type Choice, choices } from "./choices";
import { headline } from "./words";

interface Entry {
  readonly default: unknown;
  readonly usedBy: readonly RuleName[];
}
const register: Readonly<Record<string, Entry>> = readings;
export const readingIds = Object.keys(readings) as ReadingId[];

export const choicesOf = (reading: ReadingId): readonly Choice[] => choices[reading];

export const isDefault = ({ reading, value }: Choice): boolean => JSON.stringify(value) === JSON.stringify(register[reading]?.default);

export const readingsOf = (rule: RuleName): readonly ReadingId[] => readingIds.filter((id) => register[id]?.usedBy.includes(rule));

/** What another choice makes of a case. */
export interface Effect {
  readonly choice: Choice;
  readonly before: AnyRuling;
  readonly after: AnyRuling;
}

/** What the choices that were tried change in a case. */
export interface Effects {
  readonly moved: readonly Effect[];
  /** What the library says beside them: that nothing moves, where nothing does, and of which readings not every choice was tried. */
  readonly remarks: readonly Bilingual[];
}

/** The values to try of readings that take one of an authority's own. */
const values: OwnValues = Object.fromEntries(
  readingIds.map((id) => [id, choicesOf(id).flatMap(({ value }) => (String(value) in readings[id].alternatives ? [] : [value]))]),
);

/** What changes in a case when a reading is taken in other ways than under the policy, as the library's sensitivity tells it. */
export function effectsOf(rule: Rule, facts: unknown, on: string, policy: Policy = chengbu2023): Effects {
  const result = sensitivity((asked: unknown, options) => decide(rule, asked, options.on, options.policy), facts, { on, policy, values });
  const moved = result.changes.map(({ reading, alternative, ruling }) => ({
    choice: choiceOf(reading, alternative),
    before: result.ruling,
    after: ruling,
  }));
  const linesAfterChanges = (language: Language) => explainSensitivity(result, { language }).split("\n").slice(moved.length);
  const english = linesAfterChanges("en");
  return { moved, remarks: linesAfterChanges("zh").map((zh, i) => ({ zh, en: english[i] ?? "" })) };
}

function choiceOf(reading: ReadingId, value: unknown): Choice {
  const choice = choicesOf(reading).find((one) => JSON.stringify(one.value) === JSON.stringify(value));
  if (!choice) throw new Error(`the choices have no such value of ${reading}`);
  return choice;
}

/** What a ruling comes to, in a line short enough for a table. */
export function outcomeOf(ruling: AnyRuling): Bilingual {
  const { zh, en } = headline(ruling);
  const bare = (line: string) => line.replace(/^[^：:]*[：:] ?/, "").replace(/[。.]$/, "");
  const extra = detail(ruling);
  return { zh: bare(zh) + (extra && `（${extra.zh}）`), en: bare(en) + (extra && ` (${extra.en})`) };
}

/** What another choice changes, in such a line: the outcome, or where that reads as before, the parts of the pay. */
export function changeOf({ before, after }: Effect): Bilingual {
  const outcome = outcomeOf(after);
  if (outcome.zh !== outcomeOf(before).zh || before.rule !== "computePay" || after.rule !== "computePay") return outcome;
  const old = new Map(before.pay.lines.map(({ line, amount }) => [line, amount]));
  const moved = after.pay.lines.filter(({ line, amount }) => amount !== old.get(line));
  const total = after.pay.total === null ? { zh: "合计仍不能算定", en: "still no total" } : { zh: "合计不变", en: "the same total" };
  return {
    zh: `${total.zh}，${moved.map(({ line, amount }) => `${names.payLines[line].zh}${amount ?? "?"}元`).join("，")}`,
    en: `${total.en}; ${moved.map(({ line, amount }) => `${names.payLines[line].en} ${amount ?? "?"} yuan`).join(", ")}`,
  };
}

function detail(ruling: AnyRuling): Bilingual | "" {
  if (ruling.rule === "gradeCohort") {
    const count = (grade: string) => ruling.grades.filter((one) => one.grade === grade).length;
    const seats = ruling.pools.map((pool) => pool.seats ?? "?").join("+");
    const open = ruling.grades.filter(({ outcome }) => outcome === "for-decision").length;
    return {
      zh: `名额${seats}，优秀${count("excellent")}人，待决定${open}人`,
      en: `seats ${seats}; ${count("excellent")} excellent, ${open} for decision`,
    };
  }
  if (ruling.rule === "checkTraining") {
    const short = [ruling.preJob?.short, ruling.yearly?.short].filter((days) => days && days !== "0");
    return short.length > 0 ? { zh: `差${short.join("、")}天`, en: `short by ${short.join(", ")} days` } : "";
  }
  return "";
}
