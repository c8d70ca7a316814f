import { describe, expect, test } from "vitest";
import { amend, checkTraining, chengbu2023, definePolicy, InputError, type Policy, type TrainingFacts, withReadings } from "xieliyuan";
import { lawFor } from "../../src/model/in-force";
import { mayOwe } from "../../src/rules/training";
import { issuesOf } from "../model/issues-of";

const january = withReadings(chengbu2023, { "training-year": "by-1-january" });
const trained = [
  { on: "2025-03-01", kind: "in-service" as const, days: 1 },
  { on: "2024-12-01", kind: "pre-job" as const, days: 2 },
];

/** The outcome, then which of the two duties is judged. */
function judged(facts: TrainingFacts, on: string, policy: Policy = chengbu2023) {
  const { outcome, preJob, yearly } = checkTraining(facts, { on, policy });
  return `${outcome}${preJob ? " pre-job" : ""}${yearly ? ` yearly ${yearly.year}` : ""}`;
}

describe("pre-job training is judged while service is under one full year", () => {
  test.each([
    // hired, day, judged
    ["2025-07-01", "2026-06-30", true],
    ["2025-07-01", "2026-07-01", false],
    ["2025-07-01", "2025-07-01", true],
    ["2025-02-28", "2026-02-27", true],
    ["2025-02-28", "2026-02-28", false],
    ["2024-12-31", "2025-12-30", true],
    ["2024-12-31", "2025-12-31", false],
    // hired on 29 February: the year closes with the month's last day (Civil Code art. 202)
    ["2024-02-29", "2025-02-27", true],
    ["2024-02-29", "2025-02-28", false],
    ["2024-02-29", "2025-03-01", false],
    ["2023-02-28", "2024-02-27", true],
    ["2023-02-28", "2024-02-28", false],
    ["2023-03-01", "2024-02-29", true],
    ["2023-03-01", "2024-03-01", false],
    ["2024-03-01", "2025-02-28", true],
    ["2024-03-01", "2025-03-01", false],
  ])("hired %s, on %s: %s", (hiredOn, on, expected) => {
    expect(checkTraining({ hiredOn, sessions: [] }, { on }).preJob !== null).toBe(expected);
  });
});

describe("the year's training is owed once a full year of service is reached in it", () => {
  test.each([
    ["2025-12-31", 2026, true, false],
    ["2026-01-01", 2026, false, false],
    ["2025-01-01", 2026, true, true],
    ["2025-01-02", 2026, true, false],
    ["2024-12-31", 2025, true, false],
    ["2024-01-01", 2025, true, true],
    ["2024-02-29", 2025, true, false],
    ["2024-02-29", 2024, false, false],
    ["2020-05-05", 2024, true, true],
  ])("hired %s, for %i: by 31 December %s, by 1 January %s", (hiredOn, year, december, first) => {
    const owed = (policy: Policy) => checkTraining({ hiredOn, sessions: [], year }, { on: "2026-12-31", policy }).yearly !== null;
    expect([owed(chengbu2023), owed(january)]).toEqual([december, first]);
  });

  test("the reading is named", () => {
    expect(checkTraining({ hiredOn: "2025-01-02", sessions: [] }, { on: "2026-06-01", policy: january }).readings).toContainEqual({
      id: "training-year",
      choice: "by-1-january",
    });
  });

  test("where none is owed a note says so", () => {
    expect(checkTraining({ hiredOn: "2026-01-01", sessions: [] }, { on: "2026-06-01" }).findings.at(-1)).toEqual({
      provision: "四(一)",
      code: "yearly-training-not-owed",
      status: "note",
      year: 2026,
    });
  });
});

describe("a shortfall is pending while there is time", () => {
  test.each([
    ["2026-12-30", "pending yearly 2026"],
    ["2026-12-31", "non-compliant yearly 2026"],
  ])("the year's, on %s: %s", (on, expected) => {
    expect(judged({ hiredOn: "2020-01-01", sessions: [] }, on)).toBe(expected);
  });

  test.each([
    ["2026-07-31", "pending pre-job"],
    ["2026-08-01", "non-compliant pre-job"],
    ["2026-08-02", "non-compliant pre-job"],
  ])("pre-job, hired 2026-08-01, on %s: %s", (on, expected) => {
    expect(judged({ hiredOn: "2026-08-01", sessions: [] }, on)).toBe(expected);
  });

  test.each([
    ["2026-08-14", "pending pre-job"],
    ["2026-08-15", "non-compliant pre-job"],
  ])("pre-job, first day of duty 2026-08-15, on %s: %s", (on, expected) => {
    expect(judged({ hiredOn: "2026-08-01", firstDayOfDuty: "2026-08-15", sessions: [] }, on)).toBe(expected);
  });

  test("hired on 31 December: the day before the anniversary both are judged, on it only the year's", () => {
    const facts: TrainingFacts = { hiredOn: "2025-12-31", sessions: [{ on: "2025-12-30", kind: "pre-job", days: 2 }] };
    expect(judged(facts, "2026-12-30")).toBe("pending pre-job yearly 2026");
    expect(judged(facts, "2026-12-31")).toBe("non-compliant yearly 2026");
  });

  test("where both apply the outcome is the worse", () => {
    const hired = { hiredOn: "2025-10-01" };
    const pre = { on: "2025-09-20", kind: "pre-job" as const, days: 2 };
    const year = { on: "2026-03-01", kind: "in-service" as const, days: 1 };
    expect(judged({ ...hired, sessions: [pre, year] }, "2026-07-01")).toBe("compliant pre-job yearly 2026");
    expect(judged({ ...hired, sessions: [pre] }, "2026-07-01")).toBe("pending pre-job yearly 2026");
    expect(judged({ ...hired, sessions: [year] }, "2026-07-01")).toBe("non-compliant pre-job yearly 2026");
    expect(judged({ ...hired, sessions: [] }, "2026-07-01")).toBe("non-compliant pre-job yearly 2026");
  });

  test("the finding says whether there is still time, and by when", () => {
    const facts = { hiredOn: "2020-01-01", sessions: [] };
    expect(checkTraining(facts, { on: "2026-12-30" }).findings).toContainEqual(
      expect.objectContaining({ code: "yearly-training", status: "unmet", pending: true, by: "2026-12-31", short: "1" }),
    );
    expect(checkTraining(facts, { on: "2026-12-31" }).findings).toContainEqual(
      expect.objectContaining({ code: "yearly-training", status: "unmet", pending: false }),
    );
  });
});

describe("an earlier year asked about", () => {
  const facts: TrainingFacts = { hiredOn: "2023-08-01", sessions: trained };
  test("is judged by its own sessions, and its shortfall is final", () => {
    expect(judged({ ...facts, year: 2025 }, "2026-07-01")).toBe("compliant yearly 2025");
    expect(judged({ ...facts, year: 2024 }, "2026-07-01")).toBe("non-compliant yearly 2024");
    expect(judged(facts, "2026-07-01")).toBe("pending yearly 2026");
  });
  test("before the year of hire and in it none is owed", () => {
    expect(judged({ ...facts, year: 2023 }, "2026-07-01")).toBe("compliant");
  });
  test("a year ahead, or before the measure, is refused", () => {
    expect(() => checkTraining({ ...facts, year: 2027 }, { on: "2026-07-01" })).toThrow(InputError);
    expect(() => checkTraining({ ...facts, year: 2022 }, { on: "2026-07-01" })).toThrow(InputError);
  });
});

describe("pre-job training after the first day of duty", () => {
  const facts = (day: string): TrainingFacts => ({
    hiredOn: "2026-06-01",
    firstDayOfDuty: "2026-06-10",
    sessions: [{ on: day, kind: "pre-job", days: 2 }],
  });
  const late = (day: string, policy: Policy = chengbu2023) =>
    checkTraining(facts(day), { on: "2026-07-01", policy }).findings.filter(({ code }) => code === "pre-job-late");

  test("on the first day it is not late, on the day after it is", () => {
    expect(late("2026-06-10")).toEqual([]);
    expect(late("2026-06-11")).toEqual([{ provision: "四(一)", code: "pre-job-late", status: "note", sessions: 1 }]);
  });
  test("lateness does not change the outcome", () => {
    expect(checkTraining(facts("2026-06-11"), { on: "2026-07-01" }).outcome).toBe("compliant");
  });
  test("where it is not judged there is no note", () => {
    const policy = withReadings(chengbu2023, { "pre-job-timing": "not-judged" });
    expect(late("2026-06-11", policy)).toEqual([]);
  });
  test("in-service training is never late", () => {
    const sessions = [
      { on: "2026-06-01", kind: "pre-job" as const, days: 2 },
      { on: "2026-06-20", kind: "in-service" as const, days: 1 },
    ];
    const { findings } = checkTraining({ ...facts("2026-06-01"), sessions }, { on: "2026-07-01" });
    expect(findings.some(({ code }) => code === "pre-job-late")).toBe(false);
  });
});

describe("what is not known", () => {
  const ask = (facts: TrainingFacts, on = "2026-07-01") => {
    const { outcome, missing } = checkTraining(facts, { on });
    return [outcome, ...missing];
  };
  test("sessions not given are unknown, an empty list is none", () => {
    expect(ask({ hiredOn: "2020-01-01" })).toEqual(["undetermined", "sessions"]);
    expect(ask({ hiredOn: "2020-01-01", sessions: [] })).toEqual(["pending"]);
  });
  test("the date of hire not given", () => {
    expect(ask({ sessions: [] })).toEqual(["undetermined", "hiredOn"]);
  });
  test("neither given", () => {
    expect(ask({})).toEqual(["undetermined", "hiredOn", "sessions"]);
  });
  test("training enough for any date of hire is compliant whatever that date", () => {
    const sessions = [
      { on: "2026-01-10", kind: "pre-job" as const, days: 2 },
      { on: "2026-03-01", kind: "in-service" as const, days: 1 },
    ];
    expect(ask({ sessions })).toEqual(["compliant"]);
  });
  test("nothing owed and sessions unknown: compliant", () => {
    const { outcome, missing } = checkTraining({ hiredOn: "2025-03-01" }, { on: "2026-04-01", policy: january });
    expect([outcome, missing]).toEqual(["compliant", []]);
  });
  test("the date of hire known to the month or year is enough where every day gives the same", () => {
    expect(ask({ hiredOn: "2024", sessions: [] })).toEqual(["pending"]);
    expect(ask({ hiredOn: "2026-06", sessions: [] })).toEqual(["non-compliant"]);
    expect(ask({ hiredOn: "2025-07", sessions: [] }, "2026-06-30")).toEqual(["non-compliant"]);
    expect(ask({ hiredOn: "2025-07", sessions: [] }, "2026-07-15")).toEqual(["undetermined", "hiredOn"]);
    expect(ask({ hiredOn: "2025-07", sessions: [] }, "2026-07-31")).toEqual(["pending"]);
  });
  test("days done are not told while the sessions are unknown", () => {
    expect(checkTraining({ hiredOn: "2026-06-01" }, { on: "2026-07-01" }).preJob).toEqual({ owed: "2", done: null, short: null });
  });
});

describe("sessions that are not stated", () => {
  const unstated = (facts: TrainingFacts, on: string, policy: Policy = chengbu2023) => {
    const { outcome, missing } = checkTraining(facts, { on, policy });
    return [outcome, ...missing];
  };

  test("leave the pre-job training open for somebody new", () => {
    expect(unstated({ hiredOn: "2026-03-01" }, "2026-06-01")).toEqual(["undetermined", "sessions"]);
  });
  test("leave the year's training open for somebody past the first year", () => {
    expect(unstated({ hiredOn: "2020-03-01" }, "2026-06-01")).toEqual(["undetermined", "sessions"]);
    expect(unstated({ hiredOn: "2020-03-01" }, "2026-12-31")).toEqual(["undetermined", "sessions"]);
  });
  test("matter to nobody of whom neither is owed", () => {
    expect(unstated({ hiredOn: "2025-03-01" }, "2026-06-01", january)).toEqual(["compliant"]);
  });
  test("are missing beside the date of hire where they matter under some of the days that it may be", () => {
    expect(unstated({}, "2026-06-01", january)).toEqual(["undetermined", "hiredOn", "sessions"]);
  });
});

describe("the day by which the pre-job training is due", () => {
  const due = (facts: TrainingFacts) => checkTraining({ sessions: [], ...facts }, { on: "2026-06-15" }).findings[0];
  const shortfall = { provision: "四(一)", code: "pre-job-training", status: "unmet", owed: "2", done: "0", short: "2" };

  test("is the first day of duty, or else the day of hire", () => {
    expect(due({ hiredOn: "2026-06-01", firstDayOfDuty: "2026-06-20" })).toStrictEqual({ ...shortfall, pending: true, by: "2026-06-20" });
    expect(due({ hiredOn: "2026-06-20" })).toStrictEqual({ ...shortfall, pending: true, by: "2026-06-20" });
  });
  test("is not known where the hire is known to the month alone", () => {
    expect(due({ hiredOn: "2026-05" })).toStrictEqual({ ...shortfall, pending: false });
  });
});

describe("a date of hire that leaves open which duty is judged", () => {
  const on = "2026-07-10";
  const inService = { on: "2026-03-01", kind: "in-service" as const, days: 1 };

  test("leaves the findings on both open, with what was had", () => {
    const { findings, outcome, missing } = checkTraining({ hiredOn: "2025-07", sessions: [] }, { on });
    expect([outcome, ...missing]).toEqual(["undetermined", "hiredOn"]);
    expect(findings).toStrictEqual([
      { provision: "四(一)", code: "pre-job-training", status: "unknown", owed: "2", done: "0", short: "2" },
      {
        provision: "四(一)",
        code: "yearly-training",
        status: "unmet",
        owed: "1",
        done: "0",
        short: "1",
        pending: true,
        year: 2026,
        by: "2026-12-31",
        sessionsOwed: 1,
        sessionsDone: 0,
      },
    ]);
  });
  test("leaves them open also where nothing is known of either", () => {
    expect(checkTraining({}, { on }).findings).toStrictEqual([
      { provision: "四(一)", code: "pre-job-training", status: "unknown", owed: "2" },
      {
        provision: "四(一)",
        code: "yearly-training",
        status: "unknown",
        owed: "1",
        year: 2026,
        by: "2026-12-31",
        sessionsOwed: 1,
      },
    ]);
  });
  test("is not taken for a day of that month on which somebody else was hired", () => {
    const sessions = [inService];
    expect(checkTraining({ hiredOn: "2025-07-01", sessions }, { on }).missing).toEqual([]);
    expect(checkTraining({ hiredOn: "2025-07", sessions }, { on }).missing).toEqual(["hiredOn"]);
    expect(checkTraining({ hiredOn: "2025-07-01", sessions }, { on }).missing).toEqual([]);
  });
  test("whoever is past the first year with the same training shares one ruling", () => {
    const sessions = [inService];
    expect(checkTraining({ hiredOn: "2020-07-01", sessions }, { on })).toBe(checkTraining({ hiredOn: "2021-07-01", sessions }, { on }));
  });
  test("are one ruling where nobody has stated the sessions, or the day of the hire", () => {
    for (const facts of [{}, { hiredOn: "2020-07-01" }, { hiredOn: "2020-07" }, { sessions: [] }, { hiredOn: "2026-03", sessions: [] }])
      expect(checkTraining({ ...facts }, { on })).toBe(checkTraining(facts, { on }));
  });
  test("are another ruling for each month of hire, and where sessions are none from where they are not known", () => {
    const asked = [
      {},
      { sessions: [] },
      { hiredOn: "2026-03" },
      { hiredOn: "2026-03", sessions: [] },
      { hiredOn: "2026-04" },
      { hiredOn: "2026-04-01" },
      { hiredOn: "2026-04-01", sessions: [] },
      { hiredOn: "2020-04-01" },
      { hiredOn: "2020-04-01", sessions: [] },
    ];
    const rulings = asked.map((facts) => checkTraining(facts, { on }));
    expect(new Set(rulings).size).toBe(asked.length);
    const alone = asked.map((facts) => checkTraining(facts, { on, policy: definePolicy({ ...chengbu2023 }) }));
    expect(rulings).toEqual(alone);
    expect(new Set(asked.toReversed().map((facts) => checkTraining(facts, { on })))).toEqual(new Set(rulings));
  });
});

describe("the reading on when pre-job training is late", () => {
  const named = (facts: TrainingFacts) =>
    checkTraining({ sessions: [], ...facts }, { on: "2026-07-10" }).readings.some(({ id }) => id === "pre-job-timing");

  test("is rested on only where pre-job training is judged and the first day of duty is known", () => {
    expect(named({ hiredOn: "2026-06-01", firstDayOfDuty: "2026-06-02" })).toBe(true);
    expect(named({ hiredOn: "2026-06-01" })).toBe(false);
    expect(named({ hiredOn: "2020-06-01", firstDayOfDuty: "2020-06-02" })).toBe(false);
  });
});

describe("pre-job sessions about the day asked about", () => {
  const late = (day: string) =>
    checkTraining(
      { hiredOn: "2026-06-01", firstDayOfDuty: "2026-06-01", sessions: [{ on: day, kind: "pre-job", days: 2, subjects: [] }] },
      { on: "2026-07-10" },
    ).findings.map(({ code }) => code);

  test("are looked at up to the day itself, and those after it are not", () => {
    expect(late("2026-07-10")).toEqual(["pre-job-training", "pre-job-subjects", "pre-job-late", "yearly-training-not-owed"]);
    expect(late("2026-07-11")).toEqual(["pre-job-training", "yearly-training-not-owed"]);
  });
});

describe("the year asked about", () => {
  const asked = (year: number) => issuesOf(() => checkTraining({ hiredOn: "2020-01-01", sessions: [], year }, { on: "2026-07-10" }));

  test("is that of the day or an earlier one, and not one before the measure", () => {
    expect([2023, 2025, 2026].flatMap(asked)).toEqual([]);
    expect(asked(2027)).toEqual([{ path: ["year"], code: "out-of-range", expected: "the year of the date, or an earlier one" }]);
    expect(asked(2022)).toEqual([{ path: ["year"], code: "before-validity", expected: "a year from 2023" }]);
  });
});

describe("an amendment does not reach back", () => {
  const raised = amend(chengbu2023, { from: "2027-01-01", figures: { "yearly-training-days": 2, "pre-job-days": 3 } });
  const inService = { on: "2026-05-01", kind: "in-service", days: 1 } as const;
  const before = { on: "2026-10-20", kind: "pre-job", days: 2 } as const;

  test.each(["2026-12-31", "2027-01-01", "2028-06-01"])("a year goes by the figures that it ended with, asked about on %s", (on) => {
    const { outcome, yearly } = checkTraining({ hiredOn: "2020-01-01", year: 2026, sessions: [inService] }, { on, policy: raised });
    expect([outcome, yearly?.owed, yearly?.short]).toEqual(["compliant", "1", "0"]);
  });
  test("the next year goes by the new ones", () => {
    const { yearly } = checkTraining({ hiredOn: "2020-01-01", sessions: [inService] }, { on: "2027-01-01", policy: raised });
    expect([yearly?.owed, yearly?.short]).toEqual(["2", "2"]);
  });
  test.each([
    ["2026-12-31", undefined, "compliant", "2"],
    ["2027-01-01", undefined, "non-compliant", "3"],
    ["2026-12-01", "2027-01-01", "non-compliant", "3"],
    ["2026-12-01", "2026-12-31", "compliant", "2"],
  ])("before a job that began with a hire on %s and a first day on %s", (hiredOn, firstDayOfDuty, outcome, owed) => {
    const facts = { hiredOn, ...(firstDayOfDuty && { firstDayOfDuty }), sessions: [before], year: 2026 };
    const ruling = checkTraining(facts, { on: "2027-02-01", policy: raised });
    expect([ruling.outcome, ruling.preJob?.owed]).toEqual([outcome, owed]);
  });
  test("while the first day lies ahead, the figures of the day asked about are shown", () => {
    const facts = { hiredOn: "2027-01-10", sessions: [before] };
    expect(checkTraining(facts, { on: "2026-12-01", policy: raised }).preJob?.owed).toBe("2");
    expect(checkTraining(facts, { on: "2027-01-01", policy: raised }).preJob?.owed).toBe("3");
  });
  test("a hire known to the month alone is open where the change of the figures falls into it", () => {
    const midMonth = amend(chengbu2023, { from: "2026-12-15", figures: { "pre-job-days": 3 } });
    const ask = (hiredOn: string, days: number) =>
      checkTraining({ hiredOn, sessions: [{ ...before, days }], year: 2026 }, { on: "2027-02-01", policy: midMonth });
    expect([ask("2026-12", 2).outcome, ask("2026-12", 2).missing]).toEqual(["undetermined", ["hiredOn"]]);
    expect([ask("2026-12", 3).outcome, ask("2026-12", 3).missing]).toEqual(["compliant", []]);
    expect([ask("2026-12", 1).outcome, ask("2026-11", 2).outcome, ask("2027-01", 2).outcome]).toEqual([
      "non-compliant",
      "compliant",
      "non-compliant",
    ]);
  });
});

test("a figure that held for a month alone leaves a hire of that year open", () => {
  const more = amend(chengbu2023, { from: "2026-05-01", figures: { "pre-job-days": 3 } });
  const policy = amend(more, { from: "2026-06-01", figures: { "pre-job-days": 2 } });
  const ask = (hiredOn: string | undefined, days: number) =>
    checkTraining(
      { ...(hiredOn && { hiredOn }), sessions: [{ on: "2026-01-02", kind: "pre-job", days }], year: 2025 },
      { on: "2026-12-30", policy },
    );
  for (const hiredOn of ["2026", undefined]) {
    expect([ask(hiredOn, 2).outcome, ask(hiredOn, 2).missing]).toEqual(["undetermined", ["hiredOn"]]);
    expect(ask("2026-05", 2).outcome).toBe("non-compliant");
    expect([ask("2026-04", 2).outcome, ask("2026-06", 2).outcome, ask("2026", 3).outcome]).toEqual(["compliant", "compliant", "compliant"]);
  }
});

describe("where nothing is owed, sessions that are not stated do not matter", () => {
  const without = (figures: object) => amend(chengbu2023, { from: "2026-01-01", figures });
  test("before the job", () => {
    const ask = (policy: Policy) => checkTraining({ hiredOn: "2026-06-01" }, { on: "2026-07-01", policy });
    const free = ask(without({ "pre-job-days": 0 }));
    expect([free.outcome, free.missing, free.findings[0]?.status]).toEqual(["compliant", [], "met"]);
    expect(ask(without({ "pre-job-days": 0.25 })).missing).toEqual(["sessions"]);
  });
  test("in the year", () => {
    const ask = (policy: Policy) => checkTraining({ hiredOn: "2020-06-01" }, { on: "2026-07-01", policy });
    const free = ask(without({ "yearly-training-days": 0, "yearly-training-sessions": 0 }));
    expect([free.outcome, free.missing, free.findings[0]?.status]).toEqual(["compliant", [], "met"]);
    expect(ask(without({ "yearly-training-days": 0 })).missing).toEqual(["sessions"]);
    expect(ask(without({ "yearly-training-sessions": 0 })).missing).toEqual(["sessions"]);
  });
});

test("on the last day that can be written, a year of service still takes a year", () => {
  const { preJob, yearly } = checkTraining({ hiredOn: "9999-01-01", sessions: [] }, { on: "9999-12-31" });
  expect([preJob?.owed, yearly]).toEqual(["2", null]);
});

test("where yearly training is owed from the first day of service, the last day that can be written is no exception", () => {
  const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "yearly-training-after": 0 } });
  expect(checkTraining({ hiredOn: "9999-12-31", sessions: [] }, { on: "9999-12-31", policy }).yearly?.owed).toBe("1");
  expect(checkTraining({}, { on: "9999-12-31", policy }).missing).toEqual(["sessions"]);
});

describe("what somebody may owe, of whose training a list may be silent", () => {
  const may = (hiredOn: string | undefined, on = "2026-07-01") => mayOwe(hiredOn, lawFor({ on }));
  test("is the training before the job in the first year, and that of the year from then on", () => {
    expect(may("2025-07-02")).toEqual({ preJob: true, yearly: true });
    expect(may("2025-07-01")).toEqual({ preJob: false, yearly: true });
    expect(may("2026-01-01")).toEqual({ preJob: true, yearly: false });
  });
  test("is either where the date of hire is not known, or known by its year alone", () => {
    expect(may(undefined)).toEqual({ preJob: true, yearly: true });
    expect(may("2025")).toEqual({ preJob: true, yearly: true });
    expect(may("2024")).toEqual({ preJob: false, yearly: true });
  });
});
