import { checkTraining, chengbu2023, names, withReadings } from "../../src";
import { both } from "../html";
import { cell, plain, type Table } from "./table";

const lengths = ["0", "0.5", "1", "1.5", "2", "3"];

const judged = (facts: Parameters<typeof checkTraining>[0], on: string, policy = chengbu2023) => {
  const ruling = checkTraining(facts, { on, policy });
  return cell(names.outcomes.checkTraining[ruling.outcome], ruling.outcome);
};
const sessionsOf = (kind: "pre-job" | "in-service", on: string, days: string) => (days === "0" ? [] : [{ kind, on, days }]);

const preJob: Table = {
  id: "training-pre-job",
  title: both("岗前培训", "Pre-job training"),
  note: both("2026年6月1日入职。", "Hired on 1 June 2026."),
  headings: [
    both("岗前培训天数", "Days of pre-job training"),
    both("上岗前（5月31日）", "before the first day (31 May)"),
    both("上岗首日（6月1日）", "on the first day (1 June)"),
    both("上岗一个月", "a month later"),
  ],
  rows: lengths.map((days) => [
    plain(days),
    ...["2026-05-31", "2026-06-01", "2026-07-01"].map((on) =>
      judged({ hiredOn: "2026-06-01", sessions: sessionsOf("pre-job", "2026-05-20", days) }, on),
    ),
  ]),
};

const single = withReadings(chengbu2023, { "training-total": "single-session" });
const halves: readonly (readonly [string, string, readonly string[]])[] = [
  ["没有", "none", []],
  ["半天一次", "one half day", ["0.5"]],
  ["半天两次", "two half days", ["0.5", "0.5"]],
  ["一天一次", "one day", ["1"]],
  ["一天两次", "two days", ["1", "1"]],
];

const yearly: Table = {
  id: "training-yearly",
  title: both("年度培训", "Yearly training"),
  note: both("任职多年，2026年。", "Years in post; for 2026."),
  headings: [
    both("年内培训", "Sessions in the year"),
    both("12月30日", "on 30 December"),
    both("12月31日", "on 31 December"),
    both("12月31日，取「一次达到」", "31 December, reading “single session”"),
  ],
  rows: halves.map(([zh, en, days]) => {
    const facts = {
      hiredOn: "2021-05-01",
      sessions: days.map((one, i) => ({ kind: "in-service" as const, on: `2026-0${i + 4}-10`, days: one })),
    };
    return [cell(both(zh, en)), judged(facts, "2026-12-30"), judged(facts, "2026-12-31"), judged(facts, "2026-12-31", single)];
  }),
};

const byJanuary = withReadings(chengbu2023, { "training-year": "by-1-january" });
const owed = (hiredOn: string, policy = chengbu2023) => {
  const { yearly: due } = checkTraining({ hiredOn, sessions: [] }, { on: "2026-12-31", policy });
  return cell(due ? both("应参加", "owed") : both("不要求", "not owed"), due ? "pending" : "not-owed");
};

const firstYear: Table = {
  id: "training-first-year",
  title: both("哪一年起应参加年度培训", "From which year the yearly training is owed"),
  note: both("2026年的年度培训。", "The yearly training of 2026."),
  headings: [
    both("入职日期", "Hired on"),
    both("年末满一年即应参加（默认）", "a year by 31 December (default)"),
    both("年初满一年才应参加", "a year by 1 January"),
  ],
  rows: ["2024-12-31", "2025-01-01", "2025-01-02", "2025-06-30", "2025-12-31", "2026-01-01"].map((hiredOn) => [
    plain(hiredOn),
    owed(hiredOn),
    owed(hiredOn, byJanuary),
  ]),
};

export const trainingTables = [preJob, yearly, firstYear];
