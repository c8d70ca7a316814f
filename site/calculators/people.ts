import type { Bilingual } from "../../src/law/types";
import { both } from "../html";

/** One line of a pasted list, or what is wrong with it. */
export interface PastedList {
  readonly people: readonly Record<string, unknown>[];
  readonly faults: readonly { readonly line: number; readonly says: Bilingual }[];
}

const grades: Readonly<Record<string, string>> = {
  优秀: "excellent",
  称职: "competent",
  不称职: "incompetent",
  excellent: "excellent",
  competent: "competent",
  incompetent: "incompetent",
};
const header = /编号|姓名|乡镇|等次|得分|^id\b/i;
const absent = /^(未参加|不参加|否|no)$/i;

/**
 * The people of a pasted list, one a line: number, township, proposed grade, score; set apart by tabs or commas, as a spreadsheet pastes them.
 * A line whose grade says 未参加 is of somebody who did not take part.
 */
export function peopleIn(text: string): PastedList {
  const people: Record<string, unknown>[] = [];
  const faults: { line: number; says: Bilingual }[] = [];
  for (const [i, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === "" || (i === 0 && header.test(row))) continue;
    const [id = "", township = "", proposal = "", score = "", tie = ""] = row
      .split(/\t|[,，]/)
      .map((cell) => cell.normalize("NFKC").trim());
    const fault = faultOf(id, proposal, score);
    if (fault) {
      faults.push({ line: i + 1, says: fault });
      continue;
    }
    const grade = grades[proposal];
    people.push({
      id,
      ...(township !== "" && { township }),
      tookPart: !absent.test(proposal),
      ...(grade && { proposal: grade }),
      ...(score !== "" && { score: Number(score) }),
      ...(tie !== "" && Number.isFinite(Number(tie)) && { tieBreak: [Number(tie)] }),
    });
  }
  return { people, faults };
}

/** What keeps a line from being read. */
function faultOf(id: string, proposal: string, score: string): Bilingual | undefined {
  if (id === "") return both("没有编号", "no number");
  if (/^\d{17}[\dXx]$/.test(id)) return both("请勿填写身份证号，用序号即可", "no ID numbers, please; a running number will do");
  if (proposal !== "" && !grades[proposal] && !absent.test(proposal))
    return both("等次只能是优秀、称职、不称职或未参加", "a grade is 优秀, 称职, 不称职 or 未参加");
  if (score !== "" && !Number.isFinite(Number(score))) return both("得分不是数", "the score is not a number");
  return undefined;
}

const gradeWords: Readonly<Record<string, string>> = { excellent: "优秀", competent: "称职", incompetent: "不称职" };

interface Listed {
  readonly id: string;
  readonly township?: string | undefined;
  readonly tookPart?: boolean | undefined;
  readonly proposal?: string | undefined;
  readonly score?: number | undefined;
  readonly tieBreak?: readonly number[] | undefined;
}

/** People as such a list. */
export const listOf = (people: readonly Listed[]): string =>
  people
    .map(({ id, township = "", tookPart, proposal, score = "", tieBreak }) =>
      [id, township, tookPart === false ? "未参加" : (gradeWords[proposal ?? ""] ?? ""), score, tieBreak?.[0] ?? ""]
        .join(",")
        .replace(/,+$/, ""),
    )
    .join("\n");
