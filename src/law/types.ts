/** A text in both languages of the project; the Chinese is the one that an office reads, the English stands beside it. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * How strongly the measure speaks: a flat statement binds (`mandatory`), 原则上 and 一般 may be departed from by a recorded decision
 * (`in-principle`, `general`), 可 leaves the choice to the authority (`may`).
 */
export type Force = "mandatory" | "in-principle" | "general" | "may";

/** Who a statement speaks to, or who acts under it. */
export type Addressee =
  | "assistant" // 村(社区)人社协理员
  | "village-committees" // 村支两委
  | "village" // 行政村(社区)
  | "township-service-centre" // 乡镇(场)社会事业综合服务中心
  | "township" // 乡镇(场)人民政府
  | "county-bureau" // 县人力资源和社会保障局
  | "county-departments"; // 县直有关单位

/** The rules of the library, by the names under which they are called. */
export type RuleName =
  | "assessEligibility"
  | "checkAppointment"
  | "checkHeadcount"
  | "evaluateExit"
  | "checkTraining"
  | "gradeCohort"
  | "computePay"
  | "dutiesDue"
  | "checkDeathReporting"
  | "checkMonthlyContact"
  | "checkThreeOneOne";

/** One thing that a provision says: a paragraph may bind in its first sentence and leave a choice in its second. */
export interface Statement {
  readonly force: Force;
  readonly addressee: Addressee;
  readonly says: Bilingual;
  /** The rules that decide it, or why none does. */
  readonly computed: readonly RuleName[] | { readonly not: Bilingual };
}

/** A section, paragraph or item of the body of the measure. `id` is its locator: `三(五)5` is section 三, paragraph (五), item 5. */
export interface ProvisionEntry<Instrument extends string = string> {
  readonly id: string;
  readonly locator: Bilingual;
  readonly heading: Bilingual;
  readonly statements: readonly [Statement, ...Statement[]];
  readonly cites?: readonly Instrument[];
}

/** A document that the measure is, cites or repeals. */
export interface InstrumentEntry {
  /** Its document number, as printed: `湘人社发〔2022〕60号`; for a statute, its short title. */
  readonly id: string;
  readonly title: Bilingual;
  readonly number: string | null;
  readonly issuer: Bilingual & { readonly source: "printed" | "inferred" };
  readonly year: number | null;
  readonly kind: "measure" | "statute" | "rules" | "procedure" | "scheme" | "opinion" | "notice";
  readonly status: "in-force" | "repealed" | "not-stated";
  /** What the measure itself says of its status, where it says anything. */
  readonly statusNote?: Bilingual;
}

/**
 * What the assistant is in a piece of work: answers for it (`responsible`: 负责, or an act stated without 协助 or 配合), helps another with it
 * (`assists`: 协助, 配合), gives a service (`provides`: 提供), or only tells (`informs`: 告知, 通知), guides, reminds, urges and publicises.
 */
export type TaskRole = "responsible" | "assists" | "provides" | "informs" | "guides" | "reminds" | "urges" | "publicises";

/** How often a piece of work returns, where the text says so. */
export type Recurrence = "monthly" | "yearly";

/** Where or through what a piece of work is done, or what it is to promote: an app, a counter, a bank, a board in the village. */
export interface Channel {
  readonly kind: "app" | "online" | "counter" | "bank" | "home-visit" | "notice-board" | "phone" | "chat" | "leaflet";
  readonly name: Bilingual;
}

/** One numbered item of content (服务内容) in a row of the annex. */
export interface TaskContentEntry {
  /** Its locator: `附件-10(2)` is the second item of row 10. */
  readonly id: `附件-${number}(${number})`;
  /** More than one where the item joins several acts of different kinds; the first is the leading one. */
  readonly roles: readonly [TaskRole, ...TaskRole[]];
  readonly says: Bilingual;
  readonly channels?: readonly Channel[];
  /** Who is sent what the item asks for, by the assistant or by the person whom the assistant helps or urges. */
  readonly recipients?: readonly Bilingual[];
  readonly recurrence?: Recurrence;
  /** The day of the month that follows by which it is due, where the text names one: the id of the policy figure that carries the number. */
  readonly deadline?: "death-report-day";
  readonly applicants?: readonly Bilingual[];
}

/** A row of the annex: one task (具体事项) of the list. */
export interface TaskEntry<Category extends string = string, Instrument extends string = string, Provision extends string = string> {
  readonly no: number;
  readonly category: Category;
  readonly group: Bilingual;
  readonly item: Bilingual;
  readonly contents: readonly [TaskContentEntry, ...TaskContentEntry[]];
  /** The legal bases, in printed order. */
  readonly bases: readonly Instrument[];
  /** Where the table leaves it open which bases belong to the row: how doubtful, and why. */
  readonly doubt?: Bilingual & { readonly degree: "strong" | "weak" };
  /** What is misprinted in the row, and how it is read. */
  readonly erratum?: Bilingual;
  /** The paragraphs of section 二 that the row carries out. */
  readonly carriesOut: readonly Provision[];
}
