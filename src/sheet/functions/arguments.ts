import { cell, optional, range } from "./signature";

/** The day of a ruling (日期). Recalculation on another day must not change an answer, so no function reads the clock. */
export const on = cell(
  "on",
  ["日期", "date"],
  ["所问的那一天，以当天终了时为准；不早于办法施行之日", "the day asked about, as at its end; not before the measure came into force"],
);

export const birthDate = cell(
  "birth_date",
  ["出生日期", "date of birth"],
  ["出生日期；只知年月的可写 1985-03", "the date of birth, or its month where no more is known: 1985-03"],
);

export const eligibilityArguments = [
  birthDate,
  range(
    "conditions",
    ["各项条件", "conditions"],
    [
      "13个单元格，依次为：遵纪守法、犯罪记录、长期居住、熟悉村情、文化程度、文字表达、电脑操作、办公软件、手机应用、知识技能、责任心、身体健康、时间充裕；空白为未说明",
      "13 cells, in this order: good conduct, criminal record, long-term resident, knows the village, education, writing, computer, office software, service apps, skills, responsible, health, time; blank is not stated",
    ],
  ),
  on,
  optional(
    range(
      "decisions",
      ["个案决定", "decisions"],
      [
        "每行5个单元格：事项（文化程度或年龄）、意见（同意或不同意）、决定单位、决定日期、理由",
        "5 cells a row: matter (文化程度 or 年龄), opinion (同意 or 不同意), who decided, day, reason",
      ],
    ),
  ),
] as const;

export const exitArguments = [
  cell("grade", ["考核等次", "grade"], ["年度考核等次：优秀、称职、不称职；空白为未说明", "the grade of the year; blank is not stated"]),
  range(
    "grounds",
    ["各项情形", "grounds"],
    [
      "9个单元格，依次为：违法违纪、以权谋私、服务意识差、群众满意率低、未按时完成工作、已批评教育、批评后已改正、因病不能坚持工作、其他不适合情形；填是或否，空白为未说明",
      "9 cells, in this order: breach, harmful conduct, poor attitude, low satisfaction, late work, criticised, corrected, unable by health, other; 是 or 否, blank is not stated",
    ],
  ),
  on,
  optional(
    range(
      "determination",
      ["认定", "determination"],
      ["4个单元格：意见（不适合或适合）、认定单位、认定日期、理由", "4 cells: opinion (不适合 or 适合), who determined, day, reason"],
    ),
  ),
] as const;

export const trainingArguments = [
  cell("hired_on", ["入职日期", "date of hire"], ["入职日期", "the date of hire"]),
  range(
    "pre_job",
    ["岗前培训", "pre-job training"],
    [
      "每3个单元格为一次：日期、天数、学时，天数和学时只填一项；天数0为没有",
      "3 cells a session: day, days, hours, one of the two; 0 days says none",
    ],
  ),
  range("yearly", ["年度培训", "yearly training"], ["同上，可有多次", "the same, for as many sessions as there are"]),
  on,
  optional(
    cell(
      "first_day",
      ["上岗日期", "first day of duty"],
      ["上岗首日，与入职日期不同时填写", "the first day of duty, where it is not the date of hire"],
    ),
  ),
] as const;

export const payArguments = [
  cell("village_class", ["村类别", "village class"], ["一类、二类或三类", "class 1, 2 or 3"]),
  range(
    "service",
    ["任职", "service"],
    [
      "当年任职月数（0至12），或入职日期，或每行两个单元格的起止日期（止日空白为仍在任）",
      "months of the year (0 to 12), or the date of hire, or rows of a first and a last day (blank: still in post)",
    ],
  ),
  cell(
    "grade",
    ["考核等次", "grade"],
    ["优秀、称职或不称职；空白为未定，绩效待遇因而未定", "the grade; blank is not graded, and leaves the pay open"],
  ),
  on,
  optional(
    range("top_ups", ["增加的报酬", "additions"], ["乡镇、村增加的全年金额（元）", "what township and village add for the year, in yuan"]),
  ),
  optional(cell("left_on", ["离任日期", "last day"], ["离任日期；空白为仍在任", "the last day in post; blank: still in post"])),
] as const;

export const cohortDay = optional(
  cell(
    "on",
    ["日期", "date"],
    ["所问的那一天；不填则按本文件所载最近一次参数", "the day asked about; left out, the latest figures that this file holds"],
  ),
);
