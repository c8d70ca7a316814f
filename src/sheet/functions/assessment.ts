import { grades } from "../../law/grades";
import { changeDays } from "../../model/coherence";
import type { CohortPerson } from "../../model/facts/cohort";
import { type Law, lawFor } from "../../model/in-force";
import { decideCohort } from "../../rules/assessment";
import { quota } from "../../rules/assessment/seats";
import { type Cell, isBlank, type Reader, readDay, readGrade, readNumber } from "../cells";
import { readScore } from "../cells/number";
import { readPlainName } from "../cells/plain";
import { readTookPart } from "../roster/columns/readers";
import type { Given } from "./given";
import { outcomes } from "./outcomes";
import { countyPolicy } from "./policy";

/** 优秀名额, and what they come of. */
export function quotaOf(given: Given): { readonly seats: number; readonly participants: number; readonly law: Law } {
  const participants = given.need("participants", readNumber);
  if (!Number.isInteger(participants) || participants < 0 || participants > mostPeople) throw given.fault("participants", "0或更大的整数");
  const law = lawIn(given);
  return { seats: quota(law)(participants), participants, law };
}

/** 协理员考核等次: a cell for each row, in the order of the rows. */
export function cohort(given: Given): string[][] {
  const law = lawIn(given);
  const rows = rowsOf(given);
  const read = rows.map((row, i) => (row.every(isBlank) ? undefined : personOf(row, i)));
  const townships = new Set(read.flatMap((one) => one?.person.township ?? []));
  const people = read.flatMap((one) => {
    if (!one) return [];
    const { person } = one;
    if (person.township !== undefined || person.tookPart === false || townships.size === 0) return [person];
    one.fault ??= "每人的乡镇";
    // Whoever's township is not known may count towards the seats of any.
    return [...townships].map((township) => ({ ...person, township, tookPart: undefined }));
  });
  const { grades: graded } = decideCohort({ people }, law);
  const byId = new Map(graded.map((one) => [one.id, one]));
  return read.map((one) => {
    if (!one) return [""];
    if (one.fault !== undefined) return [`填写有误，请填写：${one.fault}`];
    const found = byId.get(one.person.id);
    return [found?.grade ? grades[found.grade].zh : outcomes.person[found?.outcome ?? "undetermined"]];
  });
}

const mostPeople = 1_000_000;

/** The day asked about, or else that from which the latest figures of the policy hold. */
const lawIn = (given: Given): Law => lawFor({ on: given.maybe("on", readDay) ?? (changeDays(countyPolicy).at(-1) as string) });

const ranges = ["proposals", "scores", "took_part", "townships"] as const;

/** The ranges side by side. A first one of several columns stands for those that follow it; what is filled in beside these is refused. */
function rowsOf(given: Given): Cell[][] {
  const tables = ranges.map((id) => given.rows(id));
  const proposals = tables[0]?.length ? tables[0] : [[null]];
  const wide = proposals[0]?.length ?? 0;
  ranges.forEach((id, column) => {
    const width = column === 0 ? ranges.length : Number(column >= wide);
    if (!tables[column]?.every((row, i) => row.slice(i < proposals.length ? width : 0).every(isBlank)))
      throw given.fault(id, "每人一行，每项一格");
  });
  return proposals.map((row, i) => ranges.map((_, column) => (column < wide ? row[column] : tables[column]?.[i]?.[0])));
}

/** Someone of the cohort. What cannot be read is not known, and whoever has a grade proposed took part. */
function personOf([proposal, score, tookPart, township]: readonly Cell[], row: number) {
  let fault: string | undefined;
  const read = <T>(cell: Cell, reader: Reader<T>): T | undefined => {
    const reading = reader(cell);
    if (reading && "fault" in reading) fault ??= reading.expected.zh;
    return reading && "value" in reading ? reading.value : undefined;
  };
  const proposed = read(proposal, readGrade);
  const part = read(tookPart, readTookPart);
  const contradicted = part === false && proposed !== undefined;
  if (contradicted) fault = "未参加考核的不填等次";
  const person: CohortPerson = {
    id: `row-${row}`,
    township: read(township, readPlainName),
    tookPart: part ?? (proposed !== undefined && fault === undefined ? true : undefined),
    proposal: contradicted ? undefined : proposed,
    score: read(score, readScore),
  };
  return { person, fault };
}
