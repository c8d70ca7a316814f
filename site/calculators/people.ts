import type { Bilingual } from "../../src/law/types";
import { both } from "../html";
import { holdsIdNumber } from "./state";

/** What keeps a pasted list from being decided: a line that cannot be read, or that there is none. */
export interface ListFault {
  readonly line?: number;
  readonly says: Bilingual;
}

/** The people of a pasted list, and what is wrong with it. */
interface PastedList {
  readonly people: readonly Record<string, unknown>[];
  /** The line of each of them. */
  readonly lines: readonly number[];
  readonly faults: readonly ListFault[];
}

const grades: Readonly<Record<string, string>> = {
  优秀: "excellent",
  称职: "competent",
  不称职: "incompetent",
  excellent: "excellent",
  competent: "competent",
  incompetent: "incompetent",
};
const header = /^(.*编号|.*序号|姓名|id|number)$/i;
const absent = /^(未参加|不参加|否|no)$/i;

/**
 * The people of a pasted list, one a line: number, township, proposed grade, score; set apart by tabs or commas, as a spreadsheet pastes them.
 * A line whose grade says 未参加 is of somebody who did not take part.
 */
export function peopleIn(text: string): PastedList {
  const people: Record<string, unknown>[] = [];
  const lines: number[] = [];
  const faults: ListFault[] = [];
  for (const [i, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === "") continue;
    const cells = row.split(/\t|[,，]/).map((cell) => cell.normalize("NFKC").trim());
    const [id = "", township = "", proposal = "", score = "", tie = ""] = cells;
    if (i === 0 && header.test(id) && !isGrade(proposal)) continue;
    const fault = cells.some(holdsIdNumber)
      ? both("请勿填写身份证号，用序号即可", "no ID numbers, please; a running number will do")
      : faultOf(id, proposal, score, tie);
    if (fault) {
      faults.push({ line: i + 1, says: fault });
      continue;
    }
    const grade = grades[proposal];
    lines.push(i + 1);
    people.push({
      id,
      ...(township !== "" && { township }),
      tookPart: !absent.test(proposal),
      ...(grade && { proposal: grade }),
      ...(score !== "" && { score: Number(score) }),
      ...(tie !== "" && { tieBreak: [Number(tie)] }),
    });
  }
  if (people.length + faults.length === 0) faults.push({ says: both("名单里还没有人", "nobody is listed yet") });
  return { people, lines, faults };
}

const isGrade = (proposal: string): boolean => grades[proposal] !== undefined || absent.test(proposal);

/** What keeps a line from being read. */
function faultOf(id: string, proposal: string, score: string, tie: string): Bilingual | undefined {
  if (id === "") return both("没有编号", "no number");
  if (proposal !== "" && !isGrade(proposal)) return both("等次只能是优秀、称职、不称职或未参加", "a grade is 优秀, 称职, 不称职 or 未参加");
  if (score !== "" && !Number.isFinite(Number(score))) return both("得分不是数", "the score is not a number");
  if (tie !== "" && !Number.isFinite(Number(tie))) return both("同分依据不是数", "the tie-break is not a number");
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
