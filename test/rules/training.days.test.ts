import { describe, expect, test } from "vitest";
import { amend, checkTraining, chengbu2023, InputError, type TrainingFacts, withReadings } from "xieliyuan";

type Session = NonNullable<TrainingFacts["sessions"]>[number];
const on = "2026-07-01";
const preJob = (length: Partial<Session>, day = "2026-05-20"): Session => ({ on: day, kind: "pre-job", ...length });
const inService = (length: Partial<Session>, day = "2026-03-01"): Session => ({ on: day, kind: "in-service", ...length });
/** Hired within the year, so that the pre-job training is judged. */
const fresh = (...sessions: Session[]): TrainingFacts => ({ hiredOn: "2026-06-01", sessions });
/** In post for years, so that the year's training is judged. */
const seasoned = (...sessions: Session[]): TrainingFacts => ({ hiredOn: "2024-01-01", sessions });
const single = withReadings(chengbu2023, { "training-total": "single-session" });
const hours = (perDay: number | string) => withReadings(chengbu2023, { "training-hours-per-day": perDay });

const newcomer = (facts: TrainingFacts, policy = chengbu2023) => {
  const ruling = checkTraining(facts, { on, policy });
  return [ruling.outcome, ruling.preJob?.owed, ruling.preJob?.done, ruling.preJob?.short];
};
const yearly = (facts: TrainingFacts, policy = chengbu2023, day = on) => {
  const ruling = checkTraining(facts, { on: day, policy });
  return [ruling.outcome, ruling.yearly?.owed, ruling.yearly?.done, ruling.yearly?.short];
};

describe("四(一) pre-job training of at least 2 days", () => {
  test.each([
    ["2 days exactly are enough (至少)", [preJob({ days: 2 })], "compliant", "2", "0"],
    ["1 and 1 days", [preJob({ days: 1 }), preJob({ days: 1 })], "compliant", "2", "0"],
    ["16 hours are 2 days", [preJob({ hours: 16 })], "compliant", "2", "0"],
    ["8 hours are 1 day", [preJob({ hours: 8 })], "non-compliant", "1", "1"],
    ["1.999 days", [preJob({ days: 1.999 })], "non-compliant", "1999/1000", "1/1000"],
    ["1.999 days as text", [preJob({ days: "1.999" })], "non-compliant", "1999/1000", "1/1000"],
    ["15.999 hours", [preJob({ hours: "15.999" })], "non-compliant", "15999/8000", "1/8000"],
    ["2.001 days", [preJob({ days: 2.001 })], "compliant", "2001/1000", "0"],
    ["12 hours", [preJob({ hours: 12 })], "non-compliant", "3/2", "1/2"],
    ["1 day and 8 hours", [preJob({ days: 1 }), preJob({ hours: 8 })], "compliant", "2", "0"],
    [
      "0.1 and 0.2 and 1.7 days are exactly 2",
      [preJob({ days: 0.1 }), preJob({ days: 0.2 }), preJob({ days: 1.7 })],
      "compliant",
      "2",
      "0",
    ],
    ["none at all", [], "non-compliant", "0", "2"],
    ["in-service training is another thing", [inService({ days: 2 })], "non-compliant", "0", "2"],
  ] as const)("%s", (_name, sessions, outcome, done, short) => {
    expect(newcomer(fresh(...sessions))).toEqual([outcome, "2", done, short]);
  });

  test("subjects that were not covered are a note, and change no outcome", () => {
    const facts = fresh(preJob({ days: 2, subjects: ["policy-and-law", "procedures"] }));
    const ruling = checkTraining(facts, { on });
    expect(ruling.outcome).toBe("compliant");
    expect(ruling.findings).toContainEqual({
      provision: "四(一)",
      code: "pre-job-subjects",
      status: "note",
      lacking: ["ideology-and-politics", "warning-education"],
    });
  });
  test("the four subjects over several sessions leave nothing to note", () => {
    const facts = fresh(
      preJob({ days: 1, subjects: ["ideology-and-politics", "warning-education"] }),
      preJob({ days: 1, subjects: ["policy-and-law", "procedures"] }),
    );
    expect(checkTraining(facts, { on }).findings.some(({ code }) => code === "pre-job-subjects")).toBe(false);
  });
  test("subjects of some session unknown: nothing is said of them", () => {
    const facts = fresh(preJob({ days: 1, subjects: ["procedures"] }), preJob({ days: 1 }));
    expect(checkTraining(facts, { on }).findings.some(({ code }) => code === "pre-job-subjects")).toBe(false);
  });
});

describe("四(一) each year at least one session and at least 1 day", () => {
  test("sessions of 3, 3 and 2 hours are 1 day", () => {
    expect(yearly(seasoned(inService({ hours: 3 }), inService({ hours: 3 }), inService({ hours: 2 })))).toEqual([
      "compliant",
      "1",
      "1",
      "0",
    ]);
  });
  test("1 day exactly is enough", () => {
    expect(yearly(seasoned(inService({ days: 1 })))).toEqual(["compliant", "1", "1", "0"]);
  });
  test("7 hours fall short by an eighth", () => {
    expect(yearly(seasoned(inService({ hours: 7 })), chengbu2023, "2026-12-31")).toEqual(["non-compliant", "1", "7/8", "1/8"]);
  });
  test("sessions of other years are not counted", () => {
    const facts = seasoned(inService({ days: 1 }, "2025-12-31"), inService({ days: 1 }, "2024-06-01"));
    expect(yearly(facts, chengbu2023, "2026-12-31")).toEqual(["non-compliant", "1", "0", "1"]);
  });
  test("sessions on the first and last day of the year are", () => {
    const facts = seasoned(inService({ hours: 4 }, "2026-01-01"), inService({ hours: 4 }, "2026-12-31"));
    expect(yearly(facts, chengbu2023, "2026-12-31")).toEqual(["compliant", "1", "1", "0"]);
  });
  test("sessions after the date are not counted", () => {
    const facts = seasoned(inService({ days: 1 }, "2026-07-02"));
    expect(yearly(facts)).toEqual(["pending", "1", "0", "1"]);
    expect(yearly(facts, chengbu2023, "2026-07-02")).toEqual(["compliant", "1", "1", "0"]);
  });
  test("how many sessions were had stands in the finding", () => {
    const facts = seasoned(inService({ hours: 4 }), inService({ hours: 4 }));
    expect(checkTraining(facts, { on }).findings).toContainEqual({
      provision: "四(一)",
      code: "yearly-training",
      status: "met",
      owed: "1",
      done: "1",
      short: "0",
      year: 2026,
      by: "2026-12-31",
      sessionsOwed: 1,
      sessionsDone: 2,
    });
  });
});

describe("how many hours make a day", () => {
  test.each([
    [7.5, 7.5, "1", "0"],
    ["7.5", "7.499", "7499/7500", "1/7500"],
    [7.5, 7, "14/15", "1/15"],
    [6, 6, "1", "0"],
    [24, 8, "1/3", "2/3"],
    ["0.0001", "0.001", "10", "0"],
  ] as const)("%s hours a day: %s hours are %s days", (perDay, had, done, short) => {
    expect(yearly(seasoned(inService({ hours: had })), hours(perDay)).slice(2)).toEqual([done, short]);
  });
  test("days need no conversion", () => {
    expect(yearly(seasoned(inService({ days: "0.5" })), hours(7.5)).slice(2)).toEqual(["1/2", "1/2"]);
  });
  test.each([0, -1, 24.0001, "25", Number.NaN, Number.POSITIVE_INFINITY, "eight"])("%s hours a day are refused", (perDay) => {
    expect(() => hours(perDay)).toThrow(InputError);
  });
  test("the reading is named where hours were converted", () => {
    const named = (facts: TrainingFacts) => checkTraining(facts, { on }).readings.map(({ id }) => id);
    expect(named(seasoned(inService({ hours: 8 })))).toContain("training-hours-per-day");
    expect(named(seasoned(inService({ days: 1 })))).not.toContain("training-hours-per-day");
  });
});

describe("one session alone must reach it", () => {
  test("two half days are not a day", () => {
    expect(yearly(seasoned(inService({ hours: 4 }), inService({ hours: 4 })), single).slice(2)).toEqual(["1/2", "1/2"]);
  });
  test("a whole day among others is", () => {
    expect(yearly(seasoned(inService({ hours: 4 }), inService({ days: 1 })), single)).toEqual(["compliant", "1", "1", "0"]);
  });
  test("1 and 1 days before the job are not 2", () => {
    expect(newcomer(fresh(preJob({ days: 1 }), preJob({ days: 1 })), single)).toEqual(["non-compliant", "2", "1", "1"]);
    expect(newcomer(fresh(preJob({ days: 2 }), preJob({ days: 1 })), single)).toEqual(["compliant", "2", "2", "0"]);
  });
});

describe("whether pre-job training counts for the year", () => {
  const counts = withReadings(chengbu2023, { "pre-job-counts-for-year": "yes" });
  const facts: TrainingFacts = { hiredOn: "2025-10-01", sessions: [preJob({ days: 2 }, "2026-01-10")] };
  test("it does not", () => {
    expect(yearly(facts)).toEqual(["pending", "1", "0", "1"]);
  });
  test("it does, where the policy says so", () => {
    expect(yearly(facts, counts)).toEqual(["compliant", "1", "2", "0"]);
    expect(checkTraining(facts, { on, policy: counts }).readings).toContainEqual({ id: "pre-job-counts-for-year", choice: "yes" });
  });
  test("in-service training never counts as pre-job", () => {
    expect(newcomer(fresh(inService({ days: 5 })), counts).slice(1)).toEqual(["2", "0", "2"]);
  });
});

describe("a session's length", () => {
  test.each<Partial<Session>>([{}, { days: 1, hours: 8 }, { days: -1 }, { days: 0.0001 }, { days: Number.NaN }, { hours: "1e2" }])(
    "%o is refused",
    (length) => {
      expect(() => checkTraining(fresh(preJob(length)), { on })).toThrow(InputError);
    },
  );
});

describe("people with the same days of training", () => {
  const readings = (...sessions: Session[]) => checkTraining(seasoned(...sessions), { on }).readings.map(({ id }) => id);

  test("rest on the readings that their own sessions call for, whoever was asked about before", () => {
    const before = preJob({ days: 2 }, "2023-12-01");
    expect(readings(inService({ days: 1 }))).toEqual(["training-total", "training-year"]);
    expect(readings(inService({ hours: 8 }))).toEqual(["training-hours-per-day", "training-total", "training-year"]);
    expect(readings(before, inService({ days: 1 }))).toEqual(["training-total", "training-year", "pre-job-counts-for-year"]);
    expect(readings(before, inService({ hours: 8 }))).toEqual([
      "training-hours-per-day",
      "training-total",
      "training-year",
      "pre-job-counts-for-year",
    ]);
    expect(readings(inService({ days: 1 }))).toEqual(["training-total", "training-year"]);
  });
});

describe("sessions a year, where a county asks for two", () => {
  const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "yearly-training-sessions": 2 } });

  test("one long session is not enough, two short ones are", () => {
    expect(yearly(seasoned(inService({ days: 2 })), policy)).toEqual(["pending", "1", "2", "0"]);
    expect(yearly(seasoned(inService({ hours: 4 }), inService({ hours: 4 })), policy)).toEqual(["compliant", "1", "1", "0"]);
  });
});
