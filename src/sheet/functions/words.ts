/*
 * What a formula says of a ruling, in a line or two of a cell. `explain` says the same in whole sentences and two languages; its words would take the
 * pasted files past the 22 KB after gzip to which they are held.
 */
import { educationLevels } from "../../law/education";
import type { Finding, Status } from "../../model/finding";
import type { EligibilityRuling } from "../../rules/eligibility";
import type { ExitRuling } from "../../rules/exit";
import { outcomes } from "./outcomes";
import { conditionFields, conditionNames, groundNames, nameOfFact } from "./people";

/** The heads under which a cell lists reasons, in that order, with the authority where one has to decide. */
type Heads = readonly (readonly [Status, string])[];
const conditionHeads: Heads = [
  ["unmet", "不符合"],
  ["for-decision", "待乡镇（场）人民政府决定"],
  ["excepted", "经决定例外"],
  ["note", "提示"],
];
const groundHeads: Heads = [
  ["met", "成立"],
  ["for-decision", "待乡镇（场）认定"],
  ["excepted", "经认定"],
  ["note", "提示"],
];

/** A line of a head and what stands under it; none where nothing does. */
const headed = (head: string, parts: readonly string[]): string[] => (parts.length > 0 ? [`${head}：${parts.join("、")}`] : []);

export const lackingFacts = "缺少的事实";

/** What is not known and could still change the answer, by the names of its columns. */
export const lacking = (names: readonly string[]): string[] => headed(lackingFacts, [...new Set(names)]);

/** A reason with its locator, and with who decided it, when and why. */
const reasoned = (name: string, { provision, ...finding }: Finding): string =>
  `${name}（${provision}${"decidedBy" in finding ? `；${finding.decidedBy}，${finding.decidedOn}：${finding.reason}` : ""}）`;

/** The findings of each status, each with its locator, under the head of that status. */
function listed<F extends Finding>(findings: readonly F[], heads: Heads, nameOf: (finding: F, i: number) => string): string[] {
  const named = findings.map((finding, i) => ({ status: finding.status, text: reasoned(nameOf(finding, i), finding) }));
  return heads.flatMap(([status, head]) =>
    headed(
      head,
      named.filter((one) => one.status === status).map(({ text }) => text),
    ),
  );
}

/** 协理员资格说明. */
export const eligibilityWords = ({ outcome, findings, missing }: EligibilityRuling): string =>
  [
    outcomes.assessEligibility[outcome],
    ...(outcome === "eligible" ? [`${conditionNames.length}项条件，没有不符合或待决定的（三(五)）`] : []),
    ...listed(findings, conditionHeads, conditionText),
    ...lacking(missing.map((fact) => `${nameOfFact(fact)}（${findings[conditionFields.indexOf(fact)]?.provision}）`)),
  ].join("\n");

function conditionText(finding: EligibilityRuling["findings"][number], i: number): string {
  const name = conditionNames[i] ?? "";
  switch (finding.code) {
    case "past-upper-birthday":
      return `已满${finding.age}周岁，按所采用的口径仍在范围之内`;
    case "decision-without-effect":
      return `对${finding.about}的决定不起作用`;
    case "age":
      return `${name}${finding.age === undefined ? "" : `${finding.age}周岁，`}不在${finding.min}至${finding.max}周岁之内`;
    case "education":
      return `${name}${finding.status === "unmet" && !finding.decidedBy ? `低于${educationLevels[finding.floor].name.zh}` : "未毕业"}`;
    default:
      return name;
  }
}

const closing: Readonly<Record<string, string>> = {
  "determination-without-effect": "认定在此不起作用",
  "exit-filing": "退出后须报县人社局备案",
};
const determined: Partial<Record<Status, string>> = {
  met: "乡镇（场）认定不适合继续任职",
  excepted: "可以继续任职",
  "for-decision": "是否不适合继续任职",
};

/** 协理员退出情形说明. */
export const exitWords = ({ outcome, findings, missing }: ExitRuling): string => {
  const nameOf = ({ code, status }: Finding, i: number) => groundNames[i] ?? closing[code] ?? determined[status] ?? "";
  return [
    outcomes.evaluateExit[outcome],
    ...(outcome === "no-ground" ? [`${groundNames.length}种情形均不成立（三(六)）`] : []),
    ...listed(findings, outcome === "undetermined" ? [...groundHeads, ["unknown", "尚不能认定"]] : groundHeads, nameOf),
    ...lacking(missing.map(nameOfFact)),
  ].join("\n");
};
