import type { Bilingual } from "../../src/law/types";
import { readScore } from "../../src/sheet/cells/number";
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
  for (const [at, { line, cells }] of rowsOf(text).entries()) {
    if (at === 0 && isHeader(cells)) continue;
    const fault = faultOf(cells);
    if (fault) {
      faults.push({ line, says: fault });
      continue;
    }
    lines.push(line);
    people.push(personOf(cells));
  }
  if (people.length + faults.length === 0) faults.push({ says: both("名单里还没有人", "nobody is listed yet") });
  return { people, lines, faults };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines that hold anything, each with its number as it was pasted. */
const rowsOf = (text: string): readonly Row[] =>
  text.split(/\r?\n/).flatMap((row, i) => (row.trim() === "" ? [] : [{ line: i + 1, cells: row.split(/\t|[,，]/).map(tidied) }]));

const tidied = (cell: string): string => cell.normalize("NFKC").trim();

const isHeader = ([id = "", , proposal = ""]: Row["cells"]): boolean => header.test(id) && !isGrade(proposal);

const isGrade = (proposal: string): boolean => grades[proposal] !== undefined || absent.test(proposal);

function personOf([id = "", township = "", proposal = "", score = "", ...ties]: Row["cells"]): Record<string, unknown> {
  const grade = grades[proposal];
  const keys = withoutLastBlanks(ties);
  return {
    id,
    ...(township !== "" && { township }),
    tookPart: !absent.test(proposal),
    ...(grade && { proposal: grade }),
    ...(score !== "" && { score: numberIn(score) }),
    ...(keys.length > 0 && { tieBreak: keys.map(numberIn) }),
  };
}

/** A spreadsheet pastes as many cells of each row as the longest one has. */
const withoutLastBlanks = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.map((cell) => cell !== "").lastIndexOf(true) + 1);

/** A number as any cell of a sheet may have it; of a fraction longer than those, the places beyond tell nobody apart. */
function numberIn(text: string): number | undefined {
  const reading = readScore(text.replace(/(\.\d{15})\d+/, "$1"));
  return reading && "value" in reading ? reading.value : undefined;
}

const isNumber = (text: string): boolean => numberIn(text) !== undefined;

/** As many keys as the library takes of one person. */
const mostKeys = 20;

/** What keeps a line from being read. */
function faultOf(cells: Row["cells"]): Bilingual | undefined {
  const [id = "", , proposal = "", score = "", ...ties] = cells;
  const keys = withoutLastBlanks(ties);
  if (cells.some(holdsIdNumber)) return both("请勿填写身份证号，用序号即可", "no ID numbers, please; a running number will do");
  if (id === "") return both("没有编号", "no number");
  if (holdsColumns(cells)) return both("各列用逗号或制表符隔开", "set the columns apart by commas or tabs");
  if (proposal !== "" && !isGrade(proposal)) return both("等次只能是优秀、称职、不称职或未参加", "a grade is 优秀, 称职, 不称职 or 未参加");
  if (score !== "" && !isNumber(score)) return both("得分不是数", "the score is not a number");
  if (!keys.every(isNumber)) return both("同分依据不是数", "the tie-break is not a number");
  if (keys.length > mostKeys) return both(`同分依据最多${mostKeys}个`, `at most ${mostKeys} tie-breaks`);
  return undefined;
}

/** Whether the number has taken in the cells after it. A space may be part of a number, but where it is all that sets anything apart it is none. */
const holdsColumns = ([id = "", ...others]: Row["cells"]): boolean =>
  /[、;]|优秀|称职|未参加/.test(id) || (others.length === 0 && id.includes(" "));

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
    .map(({ id, township = "", tookPart, proposal, score = "", tieBreak = [] }) =>
      [id, township, tookPart === false ? "未参加" : (gradeWords[proposal ?? ""] ?? ""), score, ...tieBreak].join(",").replace(/,+$/, ""),
    )
    .join("\n");
