import { describe, expect, test } from "vitest";
import { checkMonthlyContact, checkThreeOneOne, dutiesDue, toICalendar } from "xieliyuan";
import { possibleProgress, progressOf, timesFigures, timesOf, timesStatus } from "../../src/rules/duties/progress";

const by = "2026-07-10";

describe("how far a thing with a last day has come", () => {
  const progress = (doneOn: string | null | undefined, on: string, counted: string | null = "2026-06-30") =>
    progressOf({ doneOn, counted, by, on });

  test("done in time, through its last day, from the first day on which it counts", () => {
    expect([progress("2026-06-30", by), progress(by, by), progress("2026-06-29", by, null)]).toEqual(["done", "done", "done"]);
  });
  test("pending before that day, and failed on it, where it is not done, not yet, too early or too late", () => {
    for (const doneOn of [null, "2026-07-11", "2026-06-29"])
      expect([progress(doneOn, "2026-07-09"), progress(doneOn, by), progress(doneOn, "2026-07-12")]).toEqual([
        "pending",
        "failed",
        "failed",
      ]);
  });
  test("not known where nobody has said, and then what the day leaves open", () => {
    expect(progress(undefined, by)).toBeUndefined();
    expect(["2026-07-09", by, "2026-07-11"].map((on) => possibleProgress(undefined, by, on))).toEqual([
      ["done", "pending"],
      ["done", "failed"],
      ["done", "failed"],
    ]);
    expect(possibleProgress("failed", by, "2026-07-09")).toEqual(["failed"]);
  });
});

test("times owed, had and lacking, with whether there is still time for what lacks", () => {
  expect([timesOf(3, undefined), timesOf(3, 0), timesOf(3, 3), timesOf(3, 4)]).toEqual([
    { owed: 3, done: null, short: null },
    { owed: 3, done: 0, short: 3 },
    { owed: 3, done: 3, short: 0 },
    { owed: 3, done: 4, short: 0 },
  ]);
  const figures = (done: number | undefined, on: string) => timesFigures(timesOf(3, done), by, on);
  expect(figures(undefined, by)).toStrictEqual({ owed: 3, by });
  expect(figures(3, by)).toStrictEqual({ owed: 3, by, done: 3, short: 0 });
  expect(figures(2, "2026-07-09")).toStrictEqual({ owed: 3, by, done: 2, short: 1, pending: true });
  expect(figures(2, by)).toStrictEqual({ owed: 3, by, done: 2, short: 1, pending: false });
  expect([undefined, 2, 3].map((done) => timesStatus(timesOf(3, done)))).toEqual(["unknown", "unmet", "met"]);
});

test("a contact that leaves its status or its wish unrecorded is noted, each by its number", () => {
  const note = (...contacts: { statusRecorded?: boolean; trainingWishRecorded?: boolean }[]) =>
    checkMonthlyContact(
      { registered: [{ from: "2026-01-01" }], contacts: contacts.map((one) => ({ on: "2026-06-05", ...one })) },
      { on: "2026-06-30" },
    ).findings.slice(2);
  const lacking = (lackingStatus: number, lackingTrainingWish: number) => [
    { provision: "附件-43(1)", code: "contact-record", status: "note", month: "2026-06", lackingStatus, lackingTrainingWish },
  ];
  expect([note(), note({}), note({ statusRecorded: true, trainingWishRecorded: true })]).toEqual([[], [], []]);
  expect(note({ statusRecorded: false }, { statusRecorded: false, trainingWishRecorded: true })).toEqual(lacking(2, 0));
  expect(note({ trainingWishRecorded: false }, {})).toEqual(lacking(0, 1));
});

test("rulings on duties say of which rule they are", () => {
  expect([checkMonthlyContact({}, { on: by }).rule, checkThreeOneOne({}, { on: by }).rule]).toEqual([
    "checkMonthlyContact",
    "checkThreeOneOne",
  ]);
});

test("a calendar names all to whom a list goes", () => {
  const list = dutiesDue({ from: by, to: by }).filter(({ provision }) => provision === "附件-10(2)");
  const said = (language: "zh" | "en") => toICalendar(list, { language }).replaceAll("\r\n ", "");
  expect(said("zh")).toContain("\\n报送：所在地公安派出所；乡镇（场）社会保险事务管理等部门\\n");
  expect(said("en")).toContain(
    "\\nTo: Local police station\\; Township (farm) department for social insurance affairs and other departments\\n",
  );
});
