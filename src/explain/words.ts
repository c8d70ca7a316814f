import type { Bilingual } from "../law/types";
import type { IsoDate } from "../model/dates";
import { percentage } from "../model/exact";
import type { DecisionRecord } from "../model/finding";

/** The languages in which the library speaks. */
export type Language = keyof Bilingual;

type Part = string | number | Bilingual;

const inLanguage =
  (language: Language) =>
  (texts: TemplateStringsArray, ...parts: readonly Part[]): string =>
    String.raw({ raw: texts }, ...parts.map((part) => (typeof part === "object" ? part[language] : part)));

/** A Chinese template: a part that has both languages gives its Chinese. */
export const zh = /* @__PURE__ */ inLanguage("zh");
/** An English template: a part that has both languages gives its English. */
export const en = /* @__PURE__ */ inLanguage("en");

/** A text in both languages. */
export const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const nothing = /* @__PURE__ */ both("", "");

/** Texts one after another, with what stands between them. */
export const joined = (texts: readonly Bilingual[], between: Bilingual): Bilingual =>
  both(texts.map((text) => text.zh).join(between.zh), texts.map((text) => text.en).join(between.en));

/** What stands between texts that have commas of their own. */
export const apart = /* @__PURE__ */ both("；", "; ");

/** Several texts in one row. */
export const listed = (texts: readonly Bilingual[]): Bilingual => {
  const english = texts.map((text) => text.en);
  return both(texts.map((text) => text.zh).join("、"), [...english.slice(0, -2), english.slice(-2).join(" and ")].join(", "));
};

/** A caller's own text on one line, since a line of ours is one reason, without the full stop that it may end in. */
export const quoted = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[。.]$/u, "");

/** What is said of a fact that nobody has stated. */
export const notStated = (fact: Bilingual): Bilingual => both(`未说明${fact.zh}。`, `Nobody has stated ${fact.en}.`);

const monthNames = /* @__PURE__ */ "January February March April May June July August September October November December".split(" ");

/** A day in words: 2026年7月1日. */
export function day(date: IsoDate): Bilingual {
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  return both(`${+year}年${+month}月${+dayOfMonth}日`, `${+dayOfMonth} ${monthNames[+month - 1]} ${+year}`);
}

/** A year in words: 2026年. */
export const year = (year: number | string): Bilingual => both(`${year}年`, `${year}`);

/** A month in words: 2026年6月. */
export function month(month: string): Bilingual {
  const [year = "", number = ""] = month.split("-");
  return both(`${+year}年${+number}月`, `${monthNames[+number - 1]} ${+year}`);
}

/** Whether there is time left for a shortfall, to stand after it; nothing where there is no shortfall. */
export function timeLeft({ pending, by }: { readonly pending?: boolean; readonly by?: IsoDate }): Bilingual {
  if (pending === undefined) return nothing;
  const limit = by === undefined ? nothing : both(zh`，期限${day(by)}`, en` ${pending ? "until" : "since"} ${day(by)}`);
  return pending ? both(zh`${limit}，尚未到期`, en`, with time left${limit}`) : both(zh`${limit}，已到期`, en`, out of time${limit}`);
}

/** A number of days given as an exact fraction: `5/2` is 2又1/2天. */
export function days(fraction: string): Bilingual {
  const [over = 0, under = 1] = fraction.split("/").map(Number);
  const rest = over % under;
  const whole = (over - rest) / under;
  const parts = [...(whole > 0 || rest === 0 ? [whole] : []), ...(rest > 0 ? [`${rest}/${under}`] : [])];
  return both(`${parts.join("又")}天`, `${parts.join(" ")} ${over > under || over === 0 ? "days" : "day"}`);
}

/** A count with its English noun: 1 session, 2 sessions. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${count} ${count === 1 ? noun : plural}`;

/** An amount in yuan. */
export const yuan = (amount: string): Bilingual => both(`${amount}元`, `${amount} yuan`);

/** A share as a percentage: `0.30` is 30%. */
export const percent = (ratio: string): string => `${percentage(ratio)}%`;

/** Who decided, when and why, in brackets; nothing where no decision is recorded. */
export function record({ decidedBy, decidedOn, reason }: Partial<DecisionRecord>): Bilingual {
  if (decidedBy === undefined || decidedOn === undefined || reason === undefined) return nothing;
  const [by, on, why] = [quoted(decidedBy), day(decidedOn), quoted(reason)];
  return both(zh`（${by}，${on}；理由：${why}）`, en` (${by}, ${on}; reason: ${why})`);
}
