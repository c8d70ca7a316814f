import type { CellValue } from "hucre/xlsx";
import type { BudgetLine, BudgetYear, GradeShares, Roster } from "xieliyuan";
import type { Sheet } from "../workbook";
import { className, presumedInPost, type ReportFacts, text, townshipsOf, yuan } from "./facts";

/** 预算测算: what the next years may cost, by township, by class, and by fund. */
export function budget(facts: ReportFacts): Sheet {
  const { budget, shares, presumed, unlisted, unsure } = facts.whatIf;
  const [first] = budget.years as readonly [BudgetYear, ...BudgetYear[]];
  const order = townshipsOf(facts).map(({ township }) => township);
  const townships = order.flatMap((township) => first.townships.filter((line) => line.township === township));
  const rows = [
    ...townships.map((line) => rowOf(first.year, "乡镇", line.township, line)),
    ...Object.entries(first.byClass).map(([name, line]) => rowOf(first.year, "村类别", className(name), line)),
    ...budget.years.map(({ year, total }) => rowOf(year, "全县", "合计", total)),
  ];
  return {
    name: "预算测算",
    title: `${first.year}—${budget.years.at(-1)?.year}年人社协理员待遇预算测算表`,
    columns: [
      { header: "年度", width: 8, kind: "index" },
      text("口径", 9),
      text("名称", 14),
      plain("村（社区）", 11),
      plain("人数", 8),
      amount("最低"),
      amount("预期"),
      amount("最高"),
      amount("预期：就业资金"),
      amount("预期：村级运转经费", 19),
      text("尚缺", 20),
    ],
    rows,
    totals: rows.flatMap(([, group], i) => (group === "全县" ? [i] : [])),
    notes: [
      `${expectedBy(shares)}。最低、最高是在优秀名额以内各种考核结果下的两端。`,
      `各村人数为年底在任人数，按全年在任计${presumedInPost(presumed)}；增加的报酬按每人本年申报的数额，各以上限为限；有人申报的数额没有写明的，最高按上限计，预期空着。`,
      ...(unlisted.length > 0
        ? [`${listed(unlisted)}有在任人员而不在村情况表里，按没有写明村类别的村计入：最低按各类中最低的标准，最高按最高的标准，预期空着。`]
        : []),
      ...(unsure.length > 0
        ? [
            `${listed(unsure)}可能另有在任人员，其登记行未能采用：人数、最低只计确定在任的人，最高每村另计1人（没有人确定在任的村计2人），预期空着。`,
          ]
        : []),
      "乡镇、村类别两种分法各自相加等于全县。金额单位：元。",
    ],
  };
}

const plain = (header: string, width: number) => ({ header, width, kind: "count" }) as const;
const amount = (header: string, width = 15) => ({ header, width, kind: "money" }) as const;
const percent = (share: GradeShares[keyof GradeShares]): string => `${(Number(share) * 100).toFixed(2)}%`;
const expectedBy = (shares: GradeShares | undefined): string =>
  shares
    ? `预期按本年考核结果的比例测算：优秀${percent(shares.excellent)}，称职${percent(shares.competent)}，不称职${percent(shares.incompetent)}`
    : "本年还没有人定下考核等次，没有比例可以测算，预期空着";
const listed = (villages: Roster["villages"]): string => villages.map(({ township, village }) => township + village).join("、");
const factNames: Readonly<Record<string, string>> = {
  villageClass: "村类别",
  assistants: "人数",
  grades: "考核等次",
  topUps: "增加的报酬",
};

const rowOf = (year: number, group: string, name: string, line: BudgetLine): CellValue[] => [
  ...[year, group, name, line.villages, line.assistants.expected],
  ...[line.least.total, line.expected?.total, line.most.total].map(yuan),
  ...[line.expected?.byFund.employment, line.expected?.byFund["village-operating"]].map(yuan),
  line.missing.map((fact) => factNames[fact] ?? fact).join("、"),
];
