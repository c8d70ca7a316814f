import type { Bilingual } from "../../law/types";
import { namingRow, type RosterIssue, wordsOf } from "../roster/issue";

/** The ledgers of the annex's duties: 死亡信息台账, 失业人员联系台账 and 311服务台账. */
export const ledgerSheets = ["deaths", "contacts", "services"] as const;
/** One of the three ledgers (台账): of deaths, of contacts, or of services. */
export type LedgerSheet = (typeof ledgerSheets)[number];

const fixes = {
  "row-needs-cell": { zh: "此格不能为空，本行未采用，请补上", en: "this cell must not be blank, so the row was left out" },
  "month-of-other-year": {
    zh: "不是所审年度或上年12月的月份，本行未采用，请核对",
    en: "neither a month of the year reviewed nor the December before it, so the row was left out",
  },
  "month-ahead": {
    zh: "所属月份还没有到，本行未采用，请核对",
    en: "the month has not begun by the day of the review, so the row was left out",
  },
  "duplicate-report": {
    zh: "与{row}是同一村、同一险种、同一月份，本行未采用，请合并为一行",
    en: "{row} is of the same village, insurance and month, so this row was left out: make them one",
  },
  "reports-differ": {
    zh: "与{row}是同一村、同一险种、同一月份，所写却不一致，不一致的均未采用，请核对后合并为一行",
    en: "{row} is of the same village, insurance and month and states something else, so neither was used where they differ: make them one",
  },
  "duplicate-person": {
    zh: "与{row}身份证号相同，或同村同姓名而没有身份证号可以区分，本行未采用；确为两人的，请补上身份证号",
    en: "{row} has the same ID number, or the same name in the same village with no ID numbers to tell them apart, so this row was left out",
  },
  "person-differs": {
    zh: "与{row}身份证号相同，或同村同姓名而没有身份证号可以区分，所写却不一致，不一致的均未采用：是一个人的请合并为一行，确为两人的请补上身份证号",
    en: "{row} has the same ID number, or the same name in the same village with no ID numbers to tell them apart, and states something else, so neither was used where they differ: make them one row, or give two people their numbers",
  },
  "day-before-month": { zh: "早于所属月份，未采用，请核对", en: "before the month of the row, so it was not used" },
  "day-of-other-month": { zh: "不是本列月份里的日期，未采用，请核对", en: "not a day of this column's month, so it was not used" },
  "day-of-other-year": { zh: "不是所审年度的日期，未采用，请核对", en: "not a day of the year reviewed, so it was not used" },
  "registration-day-needed": {
    zh: "当年登记或注销的须写到日，否则不能认定哪些月份须联系",
    en: "whoever was registered or struck off in the year reviewed needs the day, or the months of contact cannot be told",
  },
  "end-before-start": { zh: "注销日期早于登记日期，请核对", en: "the registration ends before it begins" },
} as const satisfies Record<string, Bilingual>;

/** What can be wrong with a ledger beyond what can be wrong with any cell or sheet. */
export type LedgerFault = keyof typeof fixes;

/** One thing to put right in a ledger (问题): where it stands and what to do. It never holds what the cell holds. */
export interface LedgerIssue extends Omit<RosterIssue, "sheet" | "code"> {
  readonly sheet: LedgerSheet;
  readonly code: RosterIssue["code"] | LedgerFault;
}

type Place = Pick<LedgerIssue, "sheet" | "row" | "column">;

/** An issue, with its words. */
export function ledgerIssueAt(place: Place, code: LedgerIssue["code"], otherRow?: number): LedgerIssue {
  const words = isOwn(code) ? { ...fixes[code] } : wordsOf(code);
  return otherRow === undefined ? { ...place, code, fix: words } : { ...place, code, fix: namingRow(words, otherRow), otherRow };
}

/** An issue of the roster's reader, which names sheets of a roster only, as one of a ledger. */
export const ofLedger = (issue: RosterIssue, sheet: LedgerSheet, fix: Bilingual = issue.fix): LedgerIssue => ({ ...issue, sheet, fix });

const isOwn = (code: LedgerIssue["code"]): code is LedgerFault => Object.hasOwn(fixes, code);
