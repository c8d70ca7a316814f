import { describe, expect, test } from "vitest";
import { amend, chengbu2023, type Duty, definePolicy, dutiesDue, toICalendar } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

const window = { from: "2026-01-01", to: "2026-12-31", publicityWeek: { from: "2026-05-04", to: "2026-05-10" } };
const year = dutiesDue(window);
const one = (kind: Duty["kind"]) => year.find((duty) => duty.kind === kind) as Duty;
/** The lines of a calendar as they were before they were folded. */
const lines = (...given: Parameters<typeof toICalendar>) =>
  toICalendar(...given)
    .replaceAll("\r\n ", "")
    .split("\r\n");
const head = (name: string, language: string) => [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  `PRODID:-//xieliyuan//duties//${language}`,
  "CALSCALE:GREGORIAN",
  `NAME:${name}`,
  `X-WR-CALNAME:${name}`,
];
const foot = ["END:VCALENDAR", ""];

describe("the text of a calendar", () => {
  test("of the yearly filing, with what to file and to whom, in Chinese and with an alarm", () => {
    expect(lines([one("staffing-filing")], { remindDaysBefore: 3 })).toEqual([
      ...head("村级人社协理员任务到期", "ZH"),
      "BEGIN:VEVENT",
      "UID:staffing-filing-2027@chengbu2023.xieliyuan",
      "DTSTAMP:20230713T000000Z",
      "DTSTART;VALUE=DATE:20260331",
      "DTEND;VALUE=DATE:20260401",
      "SUMMARY:协理员配备情况和调整计划备案：2027年",
      expect.stringMatching(
        /^DESCRIPTION:乡镇.*3月31日前.*备案。.*同期报备。\\n报送：县人力资源和社会保障局\\n依据：城政办发〔2023〕11号 三\(四\)$/,
      ),
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:协理员配备情况和调整计划备案：2027年",
      "TRIGGER:-P3D",
      "END:VALARM",
      "END:VEVENT",
      ...foot,
    ]);
  });
  test("of the same in English, without an alarm", () => {
    expect(lines([one("staffing-filing")], { language: "en", name: "a,b" })).toEqual([
      ...head("a\\,b", "EN"),
      "BEGIN:VEVENT",
      "UID:staffing-filing-2027@chengbu2023.xieliyuan",
      "DTSTAMP:20230713T000000Z",
      "DTSTART;VALUE=DATE:20260331",
      "DTEND;VALUE=DATE:20260401",
      "SUMMARY:Filing of staffing and plan of adjustments: 2027",
      expect.stringMatching(
        /^DESCRIPTION:By 31 March .* bureau\. By the same day .*\\nTo: County Bureau of Human Resources and Social Security\\nBasis: 城政办发〔2023〕11号 三\(四\)$/,
      ),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      ...foot,
    ]);
  });
  test("is named in the language where no name is given", () => {
    expect(lines([], { language: "en" })).toEqual([...head("Duties of village HRSS assistants", "EN"), ...foot]);
    expect(lines([], { language: "zh" })).toEqual(lines([]));
  });
  test("says that days and numbers of the wording give way to those of an amendment, where the wording has any", () => {
    const amendment = { instrument: "城政办发〔2026〕9号", from: "2026-07-01", figures: { "contacts-a-month": 2 } };
    const policy = amend(chengbu2023, amendment);
    const described = (kind: Duty["kind"], due: string, language: "zh" | "en") => {
      const duties = dutiesDue(window, { policy }).filter((duty) => duty.kind === kind && duty.due.startsWith(due));
      return lines(duties.slice(0, 1), { language }).find((line) => line.startsWith("DESCRIPTION:"));
    };
    expect(described("monthly-contact", "2026-06", "zh")).not.toContain("为准");
    expect(described("monthly-contact", "2026-07", "zh")).toContain("\\n其中的日期和次数以到期日的参数为准。\\n依据：");
    expect(described("monthly-contact", "2026-07", "en")).toContain(
      "\\nIts days and numbers give way to the figures of the due date.\\nBasis: ",
    );
    expect(described("zero-report", "2026-08", "zh")).not.toContain("为准");
  });
  test("says so under a policy of another name too, though it began on the day of the measure", () => {
    const policy = definePolicy({ ...chengbu2023, id: "own", figures: { ...chengbu2023.figures, "staffing-plan-day": "06-30" } });
    const [filing] = dutiesDue(window, { policy }).filter(({ kind }) => kind === "staffing-filing") as [Duty];
    expect(filing.due).toBe("2026-06-30");
    expect(lines([filing]).join()).toContain("其中的日期和次数以到期日的参数为准。");
  });
  test("has one event for a week that lists of adjoining windows both have", () => {
    const publicityWeek = { from: "2026-01-29", to: "2026-02-04" };
    const months = [
      { from: "2026-01-01", to: "2026-01-31" },
      { from: "2026-02-01", to: "2026-02-28" },
    ];
    const lists = months.map((month) => dutiesDue({ ...month, publicityWeek }));
    const ids = lines(lists.flat()).filter((line) => line.startsWith("UID:"));
    expect(lists.map((list) => list.filter(({ kind }) => kind === "publicity-week").length)).toEqual([1, 1]);
    expect([ids.length, new Set(ids).size]).toEqual([lists.flat().length - 1, lists.flat().length - 1]);
  });
  test("names every kind, month or year, row and population", () => {
    const said = (language: "zh" | "en") =>
      (["publicity-week", "zero-report", "death-list", "monthly-contact", "three-one-one"] as const).map((kind) =>
        lines([one(kind)], { language })
          .filter((line) => /^(UID|SUMMARY|DTSTART|DTEND)/.test(line))
          .map((line) => line.replace(/^[^:]*:/, "")),
      );
    expect(said("zh")).toEqual([
      ["publicity-week-9-2026@chengbu2023.xieliyuan", "20260504", "20260511", "温暖居保宣传周：2026年"],
      [
        "zero-report-10-2025-12@chengbu2023.xieliyuan",
        "20260110",
        "20260111",
        "死亡信息零报告（当月无人死亡时）：城乡居民基本养老保险，2025年12月",
      ],
      [
        "death-list-10-2025-12@chengbu2023.xieliyuan",
        "20260110",
        "20260111",
        "死亡名单收集核实（当月有人死亡时）：城乡居民基本养老保险，2025年12月",
      ],
      ["monthly-contact-43-2026-01@chengbu2023.xieliyuan", "20260131", "20260201", "登记失业人员每月联系：2026年1月"],
      ["three-one-one-44-2026@chengbu2023.xieliyuan", "20261231", "20270101", "311就业服务：2026年"],
    ]);
    expect(said("en").map((event) => event[3])).toEqual([
      "Publicity week of Warm Resident Insurance: 2026",
      "Zero report (if nobody died in the month): Basic pension insurance for urban and rural residents\\, 2025-12",
      "List of deaths (if anybody died in the month): Basic pension insurance for urban and rural residents\\, 2025-12",
      "Monthly contact with the registered unemployed: 2026-01",
      "3-1-1 employment service: 2026",
    ]);
  });
  test("of a duty of a provision that the measure has not says no more than where it stands", () => {
    const elsewhere = { ...one("zero-report"), provision: "附件-99(1)" } as unknown as Duty;
    expect(lines([elsewhere]).filter((line) => /^(SUMMARY|DESCRIPTION)/.test(line))).toEqual([
      "SUMMARY:死亡信息零报告（当月无人死亡时）：2025年12月",
      "DESCRIPTION:依据：城政办发〔2023〕11号 附件-99(1)",
    ]);
  });
  test("reminds on the day itself where it is asked to on none before", () => {
    expect(lines([one("death-list")], { remindDaysBefore: 0 })).toContain("TRIGGER:PT0S");
    expect(lines([one("death-list")], { remindDaysBefore: 60 })).toContain("TRIGGER:-P60D");
  });
});

describe("what is refused of a calendar", () => {
  const [duty] = year as [Duty];
  const faults = (change: object) =>
    issuesOf(() => toICalendar([{ ...duty, ...change }])).map(({ path, code, expected }) => [path.join("."), code, expected]);
  const long = "字".repeat(201);

  test("a duty that is changed to none", () => {
    expect(faults({ period: "2026-13" })).toEqual([["0.period", "bad-format", "a month or a year, such as 2026-06 or 2026"]]);
    for (const period of ["x2026", "2026x", "2026-06-01", "20260", "2026-6"]) expect(faults({ period }).length).toBe(1);
    expect(faults({ due: "9000-01-01" })).toEqual([["0.due", "out-of-range", "a day before the year 9000"]]);
    expect(faults({ due: "8999-12-31" })).toEqual([]);
    expect(faults({ begins: "2027-01-01" })).toEqual([["0.begins", "contradiction", "a day not after `due`"]]);
    expect(faults({ begins: duty.due })).toEqual([]);
    expect([faults({ provision: "" }), faults({ provision: long }), faults({ owedBy: "" })].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect([faults({ task: 0 }), faults({ task: 46 })].map((found) => found[0]?.[2])).toEqual(Array(2).fill("a whole number from 1 to 45"));
    expect([faults({ task: 1 }), faults({ task: 45 })]).toEqual([[], []]);
    expect(faults({ recipients: [{ zh: "县", en: "county", fr: "" }] }).map(([path]) => path)).toEqual(["0.recipients.0.fr"]);
    expect(faults({ recipients: Array(101).fill({ zh: "县", en: "county" }) })[0]?.[2]).toBe("a list of at most 100 entries");
    expect(faults({ readings: Array(101).fill(1) })[0]?.[2]).toBe("a list of at most 100 entries");
    expect(faults({ policy: { id: "a", instrument: "b", figuresFrom: "c" } }).map(([path]) => path)).toEqual(["0.policy.figuresFrom"]);
  });
  test("options beyond their bounds", () => {
    const wrong = (options: object) => issuesOf(() => toICalendar([], options as never)).map(({ expected }) => expected);
    expect(wrong({ remindDaysBefore: 61 })).toEqual(["a whole number from 0 to 60"]);
    expect(wrong({ remindDaysBefore: -1 })).toEqual(["a whole number from 0 to 60"]);
    expect(wrong({ language: "fr" })).toEqual(["one of zh, en"]);
  });
});
