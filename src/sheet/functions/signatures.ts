import { birthDate, cohortDay, eligibilityArguments, exitArguments, on, payArguments, trainingArguments } from "./arguments";
import { cell, optional, range, type Signature, signature } from "./signature";

const why = [
  "同一组参数的说明：结果、理由和缺少的事实；填写有误的，说明错在哪里",
  "the same arguments in words: result, reasons, missing facts, or what is wrong with a cell",
] as const;

const seatsArguments = [
  cell("participants", ["参加考核人数", "participants"], ["参加年度考核的人数", "how many took part in the assessment"]),
  cohortDay,
] as const;

/** Every spreadsheet function (表格函数), in the order in which hosts list them: the one table from which each host's file is made. */
export const signatures = [
  signature("XLY_AGE", "协理员年龄", "number", ["周岁年龄", "the age in completed years"], [birthDate, on]),
  signature("XLY_AGE_WHY", "协理员年龄说明", "text", why, [birthDate, on]),
  signature("XLY_ELIGIBLE", "协理员资格", "text", ["是否符合任职基本条件", "whether the basic conditions are met"], eligibilityArguments),
  signature("XLY_ELIGIBLE_WHY", "协理员资格说明", "text", why, eligibilityArguments),
  signature(
    "XLY_EXIT",
    "协理员退出情形",
    "text",
    ["有无退出情形及其后果", "whether there is a ground for leaving the post"],
    exitArguments,
  ),
  signature("XLY_EXIT_WHY", "协理员退出情形说明", "text", why, exitArguments),
  signature("XLY_TRAINING", "协理员培训", "text", ["培训是否达到要求", "whether the training owed has been had"], trainingArguments),
  signature("XLY_TRAINING_WHY", "协理员培训说明", "text", why, trainingArguments),
  signature("XLY_SEATS", "优秀名额", "number", ["优秀等次的名额", "the seats of 优秀"], seatsArguments),
  signature("XLY_SEATS_WHY", "优秀名额说明", "text", why, seatsArguments),
  signature(
    "XLY_GRADE",
    "协理员考核等次",
    "rows",
    ["每行一个等次；同分跨名额线的标明待决定", "a grade for each row; a tie across the last seat is marked for decision"],
    [
      range(
        "proposals",
        ["拟定等次", "proposals"],
        [
          "每人一行，整行空白的不算一人；也可为2至4列：拟定等次、得分、是否参加、乡镇",
          "a row for each person, and one that is blank throughout is nobody; or 2 to 4 columns: grade proposed, score, took part, township",
        ],
      ),
      optional(range("scores", ["得分", "scores"], ["考核得分一列", "a column of scores"])),
      optional(
        range(
          "took_part",
          ["是否参加", "took part"],
          [
            "是否参加考核一列；空白为未说明，填了等次的按参加",
            "a column of whether each took part; blank is not stated, and beside a grade means yes",
          ],
        ),
      ),
      optional(
        range("townships", ["乡镇", "townships"], ["乡镇一列，名额按乡镇分别计算", "a column of townships, each with seats of its own"]),
      ),
      cohortDay,
    ],
  ),
  signature("XLY_PAY", "协理员报酬", "number", ["全年报酬（元）", "the pay of the year, in yuan"], payArguments),
  signature("XLY_PAY_WHY", "协理员报酬说明", "text", why, payArguments),
  signature(
    "XLY_PAY_LINES",
    "协理员报酬明细",
    "rows",
    ["各项名称、金额（元）、资金来源", "each line: name, amount in yuan, fund"],
    payArguments,
  ),
  signature(
    "XLY_ID_CHECK",
    "身份证校验",
    "text",
    ["正确，或错在哪里", "正确 where it is right, or what is wrong"],
    [cell("id_number", ["身份证号", "ID number"], ["存为文本的18位身份证号", "the 18-character ID number, stored as text"])],
  ),
  signature(
    "XLY_TASKS",
    "协理员任务目录",
    "rows",
    ["任务清单：序号、类别、任务、具体事项、周期", "the list of tasks: number, category, group, item, recurrence"],
    [
      optional(
        cell("category", ["类别", "category"], ["类别名称或其中几个字；不填为全部", "a category or part of its name; all where left out"]),
      ),
    ],
  ),
  signature(
    "XLY_DUE",
    "协理员到期任务",
    "rows",
    [
      "两日之间到期的事项：到期日、事项、条款、报送对象；到期日显示为数字的，把该列设为日期格式",
      "what falls due between two days: day, duty, provision, recipients; where a day shows as a number, format its column as dates",
    ],
    [
      cell("from", ["起", "from"], ["第一天", "the first day"]),
      cell("to", ["止", "to"], ["最后一天", "the last day"]),
      optional(
        range("week", ["宣传周", "publicity week"], ["宣传周起止日期两个单元格", "2 cells: first and last day of the publicity week"]),
      ),
    ],
  ),
  signature("XLY_VERSION", "协理员版本", "text", ["本文件的版本和所依据的文件", "the version of this file and the measure it states"], []),
] as const satisfies readonly Signature[];

/** The name of a spreadsheet function. */
export type FunctionId = (typeof signatures)[number]["id"];
