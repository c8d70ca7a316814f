import { Page } from "./page";

const money = "#,##0.00";
const day = "yyyy-mm-dd";
const yearEnd = "2026-12-31";

/** 报酬: a year's pay of synthetic people, its reasons, its sum, and the lines of one of them. */
export function payPage(): Page {
  const page = new Page("报酬", [13, 12, 15, 13, 12, 12, 12, 14, 66], "协理员报酬（虚构示例）");
  page.row("A2", ["日期", yearEnd], "label");
  page.ask("I2", "XLY_VERSION", []);
  page.row("A4", ["姓名", "村类别", "入职日期", "离任日期", "考核等次", "乡镇增加", "村增加", "全年报酬（元）", "说明"], "header");
  const people = [
    ["甲一", "一类", "2020-03-01", null, "优秀", 3000, 1000.01],
    ["乙二", "二类", "2026-06-10", null, "称职", null, 500],
    ["丙三", "三类", "2024-09-01", "2026-05-20", "不称职", 1200, null],
    ["丁四", "三类", "2026-05-16", null, "称职", null, null],
  ];
  people.forEach((person, i) => {
    const n = i + 5;
    page.row(`A${n}`, person.slice(0, 5), "input");
    page.row(`F${n}`, person.slice(5), "input", money);
    const args = [`B${n}`, `C${n}`, `E${n}`, "$B$2", `F${n}:G${n}`, `D${n}`];
    page.ask(`H${n}`, "XLY_PAY", args, money);
    page.ask(`I${n}`, "XLY_PAY_WHY", args);
  });
  page.row("A9", ["合计", null, null, null, null, null, null], "total");
  page.sum("H9", "H5:H8", money);
  page.put("A11", "甲一的报酬明细", "label");
  page.row("A12", ["项目", "金额（元）", "资金来源"], "header");
  page.ask("A13", "XLY_PAY_LINES", ["B5", "C5", "E5", "$B$2", "F5:G5", "D5"], "", money);
  return page;
}

/** 考核: grades that spill beside the proposals, two of them tied across the last seat. */
export function gradePage(): Page {
  const page = new Page("考核", [12, 12, 10, 12, 14, 40], "考核等次和优秀名额（虚构示例）");
  page.row("A2", ["日期", yearEnd], "label");
  page.row("A4", ["姓名", "拟定等次", "得分", "是否参加", "乡镇", "考核等次"], "header");
  const people = [
    ["甲一", "优秀", 95, "参加"],
    ["乙二", "优秀", 92, "参加"],
    ["丙三", "优秀", 92, "参加"],
    ["丁四", "优秀", 85, "参加"],
    ["戊五", "称职", 80, "参加"],
    ["己六", "称职", 78, "参加"],
    ["庚七", "不称职", 55, "参加"],
    ["辛八", null, null, "未参加"],
  ] as const;
  for (const [i, person] of people.entries()) page.row(`A${i + 5}`, [...person, "甲子乡"], "input");
  page.ask("F5", "XLY_GRADE", ["B5:E12", '""', '""', '""', "$B$2"]);
  page.row("A14", ["参加人数", 7], "input");
  page.put("A15", "优秀名额", "input");
  page.ask("B15", "XLY_SEATS", ["B14", "$B$2"]);
  page.put("F14", "名额说明", "header");
  page.ask("F15", "XLY_SEATS_WHY", ["B14", "$B$2"]);
  return page;
}

const conditions = [
  "遵纪守法",
  "犯罪记录",
  "长期居住",
  "熟悉村情",
  "文化程度",
  "文字表达",
  "电脑操作",
  "办公软件",
  "手机应用",
  "知识技能",
  "责任心",
  "身体健康",
  "时间充裕",
];
const able = ["能", "能", "能", "能", "能", "强", "健康", "充裕"];

/** 资格: ID numbers that belong to nobody, ages, and the basic conditions. */
export function eligibilityPage(): Page {
  const page = new Page("资格", [8, 22, 32, 13, 8, ...conditions.map(() => 8), 26, 50], "任职基本条件（虚构示例）");
  page.row("A2", ["日期", "2026-07-01"], "label");
  page.row("A4", ["姓名", "身份证号", "身份证校验", "出生日期", "周岁", ...conditions, "资格", "说明"], "header");
  const people = [
    ["甲一", "43999919850301104X", "1985-03-01", "是", "无", "是", "是", "高中", ...able],
    ["乙二", "439999196507011048", "1965-07-01", "是", "无", "是", "是", "高中在读", ...able],
    ["丙三", "439999199009151047", "1990-09-15", "是", null, "是", "是", "大专", ...able],
  ];
  people.forEach(([name = "", id = "", born = "", ...stated], i) => {
    const n = i + 5;
    page.row(`A${n}`, [name, id], "input", "@");
    page.ask(`C${n}`, "XLY_ID_CHECK", [`B${n}`]);
    page.put(`D${n}`, born, "input");
    page.ask(`E${n}`, "XLY_AGE", [`D${n}`, "$B$2"]);
    page.row(`F${n}`, stated, "input");
    const args = [`D${n}`, `F${n}:R${n}`, "$B$2"];
    page.ask(`S${n}`, "XLY_ELIGIBLE", args);
    page.ask(`T${n}`, "XLY_ELIGIBLE_WHY", args);
  });
  return page;
}

/** 培训: what each has had of the training owed. */
export function trainingPage(): Page {
  const page = new Page("培训", [8, 13, 13, 8, 8, 13, 8, 8, 26, 56], "培训（虚构示例）");
  page.row("A2", ["日期", "2026-07-01"], "label");
  const session = (name: string) => [`${name}日期`, "天数", "学时"];
  page.row("A4", ["姓名", "入职日期", ...session("岗前培训"), ...session("年度培训"), "培训", "说明"], "header");
  const people = [
    ["甲一", "2020-03-01", null, null, null, "2026-05-20", null, 8],
    ["乙二", "2026-06-10", "2026-06-03", 1.5, null, null, null, null],
    ["丙三", "2024-09-01", null, null, null, null, 0, null],
  ];
  people.forEach((person, i) => {
    const n = i + 5;
    page.row(`A${n}`, person, "input");
    const args = [`B${n}`, `C${n}:E${n}`, `F${n}:H${n}`, "$B$2"];
    page.ask(`I${n}`, "XLY_TRAINING", args);
    page.ask(`J${n}`, "XLY_TRAINING_WHY", args);
  });
  return page;
}

const grounds = [
  "违法违纪",
  "以权谋私",
  "服务意识差",
  "群众满意率低",
  "未按时完成",
  "已批评教育",
  "批评后已改正",
  "因病不能工作",
  "其他情形",
];

/** 退出: the grounds for leaving, and the township's determination. */
export function exitPage(): Page {
  const page = new Page("退出", [8, 10, ...grounds.map(() => 9), 10, 10, 13, 14, 30, 56], "退出情形（虚构示例）");
  page.row("A2", ["日期", yearEnd], "label");
  page.row("A4", ["姓名", "考核等次", ...grounds, "认定意见", "认定单位", "认定日期", "认定理由", "结果", "说明"], "header");
  const no = "否";
  const people = [
    ["甲一", "称职", no, no, no, no, no, no, no, no, no, null, null, null, null],
    ["丙三", "不称职", no, no, no, no, "是", "是", no, no, no, "不适合", "甲子乡", "2026-12-20", "履职核查"],
    ["丁四", null, no, no, "是", no, no, null, null, no, no, null, null, null, null],
  ];
  people.forEach((person, i) => {
    const n = i + 5;
    page.row(`A${n}`, person, "input");
    const args = [`B${n}`, `C${n}:K${n}`, "$B$2", `L${n}:O${n}`];
    page.ask(`P${n}`, "XLY_EXIT", args);
    page.ask(`Q${n}`, "XLY_EXIT_WHY", args);
  });
  return page;
}

/** 任务: what falls due in a quarter, and the tasks of one category. */
export function dutyPage(): Page {
  const page = new Page("任务", [14, 62, 28, 50, 12], "到期任务和任务目录（虚构示例）");
  page.row("A2", ["起", "2026-03-01"], "label");
  page.row("A3", ["止", "2026-03-31"], "label");
  page.row("A5", ["到期日", "事项", "条款", "报送对象"], "header");
  const due = Number(page.ask("A6", "XLY_DUE", ["$B$2", "$B$3"], day));
  const next = due + 8;
  page.row(`A${next}`, ["类别", "失业保险"], "label");
  page.row(`A${next + 1}`, ["序号", "类别", "任务", "具体事项", "周期"], "header");
  page.ask(`A${next + 2}`, "XLY_TASKS", [`$B$${next}`]);
  return page;
}
