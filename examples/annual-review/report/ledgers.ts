import type { CellValue } from "hucre/xlsx";
import {
  type DeathReportingRuling,
  explainFinding,
  type Finding,
  type LedgerReview,
  type MonthlyContactRuling,
  names,
  type ThreeOneOneRuling,
} from "xieliyuan";
import type { LedgerSheet } from "xieliyuan/sheet";
import { dayText } from "../days";
import type { Sheet } from "../workbook";
import { factNames, number, place, type ReportFacts, text, toLookAt, zh } from "./facts";

/** The ledgers, as an office names them. */
export const ledgerNames = {
  deaths: "死亡信息台账",
  contacts: "失业人员联系台账",
  services: "311服务台账",
} as const satisfies Record<LedgerSheet, string>;
const kinds = ["deaths", "contacts", "services"] as const;
const rules = { deaths: "checkDeathReporting", contacts: "checkMonthlyContact", services: "checkThreeOneOne" } as const;

type Ruling = DeathReportingRuling | MonthlyContactRuling | ThreeOneOneRuling;

interface Row {
  readonly outcome: Ruling["outcome"] | null;
  readonly cells: readonly CellValue[];
}

/** 台账核查: each row and each person of the ledgers, with outcome and reasons. */
export function ledgers({ review, ledgerRows, ledgersKept }: ReportFacts): Sheet {
  const { ledgers: found } = review;
  const row = (kind: LedgerSheet, index: number, about: string | undefined, rulings: readonly Ruling[]): Row => {
    const kept = ledgerRows[kind][index];
    const outcome = worstOf(rulings);
    const cells = [
      ledgerNames[kind].replace(/台账$/, ""),
      kept?.row ?? null,
      kept?.township ?? null,
      kept?.village ?? null,
      about ?? kept?.name ?? null,
      outcome && names.outcomes[rules[kind]][outcome].zh,
      whyNot(rulings),
    ];
    return { outcome, cells };
  };
  const rows = found
    ? [
        ...found.deaths.map(({ row: index, ruling }) =>
          row("deaths", index, `${insurances[ruling.task]}，${monthText(ruling.month)}`, [ruling]),
        ),
        ...found.contacts.map(({ row: index, months }) => row("contacts", index, undefined, months)),
        ...found.services.map(({ row: index, ruling }) => row("services", index, undefined, [ruling])),
      ]
    : [];
  return {
    name: "台账核查",
    title: `${review.year}年度台账核查表`,
    columns: [
      number,
      text("台账", 13),
      { header: "台账行号", width: 9, kind: "index" },
      ...place,
      text("事项或姓名", 24),
      text("结论", 27),
      text("未完成、待定的理由", 74),
    ],
    rows: rows.map(({ cells }, i) => [i + 1, ...cells]),
    flagged: toLookAt(rows.map(({ outcome }) => [outcome])),
    notes: found ? [...totals(found, ledgersKept), ...terms(review.on)] : ["所读工作簿里没有台账，未作核查。"],
  };
}

const severity = ["non-compliant", "undetermined", "pending", "compliant", "not-owed"] as const;

/** What is to be said of a row in a word: of a person's months, the one that is furthest from being in order. */
const worstOf = (rulings: readonly Ruling[]): Ruling["outcome"] | null =>
  severity.find((outcome) => rulings.some((ruling) => ruling.outcome === outcome)) ?? null;

/** The findings that are not met, each said once, and the facts that nobody has stated. */
function whyNot(rulings: readonly Ruling[]): string {
  const months = new Map<string, number>();
  for (const ruling of rulings)
    for (const finding of ruling.findings.filter((one) => isReason(one, ruling))) {
      const said = explainFinding(finding, zh);
      months.set(said, (months.get(said) ?? 0) + 1);
    }
  const open = rulings.filter(({ outcome }) => outcome === "undetermined");
  const [first] = open;
  const lacking = new Set(open.flatMap(({ missing }) => missing));
  if (first && lacking.size > 0) months.set(`台账没有写明${factNames(first.rule, lacking)}，尚不能认定。`, open.length);
  return [...months].map(([said, count]) => (count > 1 ? `${said}（${count}个月）` : said)).join("\n");
}

function isReason({ status }: Finding, { rule, outcome }: Ruling): boolean {
  if (status === "met") return false;
  // What is unknown is said of all months at once, and the months before somebody registered go without saying.
  if (outcome === "undetermined") return status !== "unknown";
  return !(rule === "checkMonthlyContact" && outcome === "not-owed");
}

/** The populations of the rows of the annex, as short as an office says them. */
const insurances = { 10: "城乡居民养老", 20: "灵活就业人员养老", 23: "机关事业单位养老", 35: "工伤" } as const;
const monthText = (month: string): string => `${Number(month.slice(5))}月`;

/** How many rulings came to each outcome, ledger by ledger. */
function totals({ outcomes, contacts }: LedgerReview, keptLedgers: readonly LedgerSheet[]): string[] {
  return kinds.map((kind) => {
    if (!keptLedgers.includes(kind)) return `${ledgerNames[kind]}：所读工作簿里没有。`;
    const unit = { deaths: "行", contacts: "人月", services: "人" }[kind];
    const people = kind === "contacts" ? `${contacts.length}人，按人按月计，` : "";
    const counts = Object.entries(outcomes[kind]).filter(([, count]) => count > 0);
    const words: Readonly<Record<string, { readonly zh: string }>> = names.outcomes[rules[kind]];
    return `${ledgerNames[kind]}：${people}${counts.map(([outcome, count]) => `${words[outcome]?.zh ?? outcome} ${count} ${unit}`).join("；") || "没有可用的行"}。`;
  });
}

const terms = (on: string): string[] => [
  `截至${dayText(on)}。月份已过而日期留空的，按没有做认定；台账里没有的村、险种、月份和人员，本表不作认定。`,
  "联系台账一人一行，结论取各月中最差的一项。",
];
