import type { Formula } from "./formulas";

const yearEnd = "2026-12-31";
const grades = ["优秀", "称职", "不称职"] as const;
const formula = (id: Formula["id"], ...cells: readonly unknown[]): Formula => ({ id, cells });
/** Amounts and their reasons, of the same cells. */
const paid = (...cells: readonly unknown[]): Formula[] => [formula("XLY_PAY", ...cells), formula("XLY_PAY_WHY", ...cells)];

const byMonths = ["一类", 2, "３类"].flatMap((villageClass) =>
  grades.flatMap((grade) =>
    Array.from({ length: 13 }, (_, months) => formula("XLY_PAY", villageClass, months, grade, yearEnd, [["4000.01"]])),
  ),
);
const firstDays = ["2026-01-15", "2026-01-16", "2026/5/16", "2025年3月1日", "20261215", "2026.7.1", 46204, "2026-12-31", "2027-01-01"];
const byDates = firstDays.flatMap((from) =>
  paid("三类村", from, "称职", 46387, [
    [3000, null],
    ["", "１，０００．０１元"],
  ]),
);
const leaving = ["2026-05-14", "2026-05-15", "2026-12-31", 46150, "2026-05", ""].flatMap((left) =>
  paid("一", "2026-02-10", "优秀", yearEnd, null, left),
);
const periods = [
  [
    ["2026-01-01", "2026-03-14"],
    ["2026-06-16", ""],
  ],
  [
    ["2025-03", "2026-02-15"],
    ["", ""],
    ["2026-02-16", "2026-08-15"],
  ],
  [
    ["2026-01-01", "2026-06-30"],
    ["2026-06-30", ""],
  ],
  [["2026-05-01", "2026-04-30"]],
  [["2024-01-01", "2025-12-31"]],
  [["2026-05", ""]],
  [["2026-01-01", "2026-03-14", "—"]],
  [["2026-01-01", "2026-03-14", "2026-06-16"]],
  [[6], [""]],
  [[6], [7]],
  [[0], [7]],
].flatMap((rows) => paid(3, rows, "称职", yearEnd));

const openOrWrong = [
  [1, 12, "", yearEnd],
  ["", 12, "称职", yearEnd],
  [1, "", "优秀", yearEnd],
  ["", 0, "", yearEnd],
  [1, "", "不称职", yearEnd],
  [9, 12, "称职", yearEnd],
  [1, 13, "称职", yearEnd],
  [1, "12个月", "称职", yearEnd],
  [1, "13个月", "称职", yearEnd],
  [1, 366, "称职", yearEnd],
  [1, 12, "称职", yearEnd, "", "2026-06-30"],
  [1, 12, "合格", yearEnd],
  [1, 12, "称职", "2023-07-12"],
  [1, 12, "称职", "2023-12-31"],
  [1, 12, "称职", "2026-02-30"],
  [1, 12, "称职", "2026-12"],
  [1, 12, "称职", ""],
  [1, 12, "称职", yearEnd, "一千"],
  [1, 12, "称职", yearEnd, 10.005],
  [1, 12, "称职", yearEnd, -1],
  [1, 12, "称职", yearEnd, 0.1 + 0.2],
  [1, 12, "称职", yearEnd, "—"],
].flatMap((cells) => paid(...cells));

const lines = [0, 1, 2].map((row): Formula => ({ id: "XLY_PAY_LINES", cells: [2, 7, "称职", yearEnd, 4000.01], row }));

const births = [
  "1966-07-01",
  "1966-07-02",
  24289,
  "1986-05-04",
  "1991.9.15",
  "2004-02-29",
  "1966-06",
  "1966-07",
  "1966",
  "19660701",
  "１９６６年７月１日",
];
const wrongBirths = [
  "",
  30,
  60,
  1985.1,
  "2026-07-02",
  "1966-13-01",
  "85.3",
  "2026-07-01 08:30",
  "1966-07-01T08:30:00",
  "1966-07-01 25",
  "去年",
];
const ages = [...births, ...wrongBirths].flatMap((born) => [
  formula("XLY_AGE", born, "2026-07-01"),
  formula("XLY_AGE_WHY", born, "2026-07-01"),
]);
const leapDays = ["2025-02-28", "2025-03-01", "2024-02-29", "2023-07-12"].map((on) => formula("XLY_AGE", "2004-02-29", on));

const seats = [0, 1, 3, 4, 7, 10, 333, "１０", "1,000", 1_000_000, 2.5, -1, "x", "", 1_000_001].flatMap((n) => [
  formula("XLY_SEATS", n, yearEnd),
  formula("XLY_SEATS_WHY", n),
]);

const ids = [
  "43999919850301104X",
  "４３９９９９ 19850301104x",
  "439999198503011041",
  "439999850301104",
  "439999198502301040",
  "99999919850301104X",
  "4.39999198503011E+17",
  "439999198503011000",
  "4399991985030110A4",
  "",
  43999919850301104,
].map((id) => formula("XLY_ID_CHECK", id));

/** A day of leaving, or none, beside every way to say who served when. */
const besideLeaving = ["2026-03-30", "", 0].flatMap((left) =>
  [[["2026-01-01", ""]], [["2026-01-01", "2026-06-30"]], "2026-01-01", 12].flatMap((service) =>
    paid(1, service, "称职", yearEnd, "", left),
  ),
);

/** Digits that a space sets apart: parts of a date, a number in groups of three, or no number. */
const spaced: readonly Formula[] = [
  ...["1985 3 1", "1985 03 01", "1985.3.1 2", "1985 0301", "１９８５ ３ １", "1985 年 3 月 1 日", 1985.0301, 2020.123].map((birth) =>
    formula("XLY_AGE", birth, yearEnd),
  ),
  ...["1 000", "1000 2000", "1 00", "1,0 00", "１ ０００元"].flatMap((amount) => paid(1, 12, "称职", yearEnd, [[amount]])),
];

/** A month or a year of birth that is not over on the day asked about. */
const unfinished = ["2026年7月", "2026-07", "2026"].flatMap((birth) => [
  formula("XLY_AGE", birth, "2026-07-01"),
  formula("XLY_AGE_WHY", birth, "2026-07-01"),
]);

/** A mark of text with nothing behind it says nothing, and is not blank. */
const loneMarks = ["‘", " ' ", "＇", "‘—", "　"].flatMap((mark) => [
  formula("XLY_AGE_WHY", mark, yearEnd),
  formula("XLY_SEATS_WHY", 7, mark),
  formula("XLY_ID_CHECK", mark),
  ...paid(mark, 12, "称职", yearEnd),
  ...paid(1, mark, "称职", yearEnd),
  ...paid(1, [["2026-01-01", mark]], "称职", yearEnd),
  ...paid(1, 12, mark, yearEnd),
  ...paid(1, 12, "称职", yearEnd, [[3000, mark]]),
  ...paid(1, "2026-01-01", "称职", yearEnd, "", mark),
]);

/** Filled cells beyond those that are read. */
const beyond: readonly Formula[] = [
  formula("XLY_AGE", [["1985-03-01", "1986-03-01"]], yearEnd),
  formula("XLY_SEATS", [[7], [8]], yearEnd),
  formula("XLY_PAY", [[1, 2]], 12, "称职", yearEnd),
  formula("XLY_PAY", 1, [[12, 6]], "称职", yearEnd),
  formula("XLY_PAY", 1, 12, [["称职"], ["优秀"]], yearEnd),
  formula("XLY_PAY", 1, "2026-01-01", "称职", yearEnd, "", [["2026-06-30", "2026-07-31"]]),
];

/** The sums in a cell and their reasons: two that are well come first. */
export const cases: readonly Formula[] = [
  formula("XLY_PAY", 1, 12, "称职", yearEnd),
  formula("XLY_PAY", 3, "2026-05-16", "称职", yearEnd),
  ...byMonths,
  ...byDates,
  ...leaving,
  ...besideLeaving,
  ...spaced,
  ...periods,
  ...openOrWrong,
  ...lines,
  ...ages,
  ...leapDays,
  ...seats,
  ...ids,
  ...unfinished,
  ...loneMarks,
  ...beyond,
  formula("XLY_VERSION"),
];
