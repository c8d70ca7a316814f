import { chengbu2023, gradeCohort, withReadings } from "../../src";
import { both } from "../html";
import { plain, type Table } from "./table";

const atLeastOne = withReadings(chengbu2023, { "quota-small-pool": "at-least-one" });

/** Seats of 优秀 for so many who took part, as the rule itself gives them. */
export const seatsFor = (participants: number, policy = chengbu2023): number =>
  gradeCohort(
    { people: Array.from({ length: participants }, (_, i) => ({ id: String(i), tookPart: true, proposal: "competent" as const })) },
    { on: "2026-12-31", policy },
  ).pools[0]?.seats ?? 0;

const most = 200;
const counts = Array.from(
  { length: most + 1 },
  (_, participants) => [participants, seatsFor(participants), seatsFor(participants, atLeastOne)] as const,
);

/** Seats by size of cohort. */
export const seats: Table = {
  id: "seats",
  title: both("优秀名额：按参加考核人数", "Seats of “excellent” by size of cohort"),
  note: both(
    `参加人数0至${most}；本页只列名额变动处，表格文件全列。`,
    `For 0 to ${most} who took part; the page shows where the number of seats changes, the file has every line.`,
  ),
  headings: [both("参加考核人数", "Took part"), both("优秀名额", "Seats"), both("取「至少1名」", "reading “at least one”")],
  rows: counts.map((row) => row.map(plain)),
  shown: (row, i) => i === 0 || row[1]?.text.zh !== String(counts[i - 1]?.[1]) || row[2]?.text.zh !== String(counts[i - 1]?.[2]),
};
