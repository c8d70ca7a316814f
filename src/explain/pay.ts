import { match } from "ts-pattern";
import type { Fund } from "../law/funds";
import { grades } from "../law/grades";
import type { Bilingual } from "../law/types";
import type { PayFacts } from "../model/facts/pay";
import type { Finding } from "../model/finding";
import type { Pay, PayLine, PayRuling } from "../rules/pay";
import type { Chapter, Section } from "./chapter";
import { annualGrade, calendarYear } from "./facts";
import { located } from "./located";
import { undetermined } from "./outcomes";
import { both, counted, day, en, quoted, yuan, zh } from "./words";

/** From which money a line is paid. */
export const fundNames = {
  employment: both("就业资金", "employment fund"),
  "village-operating": both("村级运转经费", "village operating funds"),
} as const satisfies Record<Fund, Bilingual>;

/** The lines of the pay. */
export const payLineNames = {
  fixed: both("固定部分", "fixed part"),
  performance: both("绩效待遇", "performance pay"),
  "top-up": both("增加的报酬", "additions"),
} as const satisfies Record<PayLine["line"], Bilingual>;

const facts = {
  villageClass: both("村类别", "the class of the village"),
  service: both("任职时间", "the time served"),
  topUps: both("乡镇、村增加的报酬", "what township and village add"),
  grade: annualGrade,
  year: calendarYear,
} as const satisfies Record<keyof PayFacts, Bilingual>;

const outcomes = {
  computed: both("已算定", "computed"),
  undetermined,
} as const satisfies Record<PayRuling["outcome"], Bilingual>;

const open = both("尚不能算定", "not to be told yet");
const claimOpen = both("数额未全部说明", "amounts not all stated");
const withheld = both("暂不发放", "and so withheld");

/** The words for pay (报酬), 五(二). */
export const pay = {
  rule: "computePay",
  title: both("年度报酬", "Pay for the year"),
  outcomes,
  facts,
  codes: ["fixed-pay", "performance-pay", "top-up", "top-up-over-cap", "part-year", "year-began-before-measure"],
  say: (finding) =>
    match(finding)
      .with({ code: "fixed-pay" }, sayFixed)
      .with({ code: "performance-pay" }, sayPerformance)
      .with({ code: "top-up" }, ({ claimed, cap, amount }) => {
        const limit = cap === null ? open : yuan(cap);
        const paid =
          amount === undefined
            ? both("应计数额尚不能算定", "what is paid cannot be told yet")
            : both(zh`计${yuan(amount)}`, en`${yuan(amount)} paid`);
        const named = claimed === null ? claimOpen : yuan(claimed);
        return both(zh`申报增加的报酬${named}，上限${limit}，${paid}。`, en`Additions claimed: ${named}; cap: ${limit}; ${paid}.`);
      })
      .with({ code: "top-up-over-cap" }, ({ cap, claimed, disallowed }) =>
        claimed === null || disallowed === null
          ? both(
              zh`已知的申报已超出上限${yuan(cap)}，另有申报数额未说明，多出的部分不予列支。`,
              en`The claims stated are over the cap of ${yuan(cap)} already, and others are not stated; the rest is disallowed.`,
            )
          : both(
              zh`申报${yuan(claimed)}，超出上限${yuan(cap)}，多出的${yuan(disallowed)}不予列支。`,
              en`${yuan(claimed)} claimed is over the cap of ${yuan(cap)}; ${yuan(disallowed)} is disallowed.`,
            ),
      )
      .with({ code: "part-year" }, ({ months, days }) =>
        months === undefined
          ? both(`任职不满全年，按${days ?? 0}天计。`, `Part of a year in post: ${counted(days ?? 0, "day")} counted.`)
          : both(`任职不满全年，按${months}个月计。`, `Part of a year in post: ${counted(months, "month")} counted.`),
      )
      .with({ code: "year-began-before-measure" }, ({ year, validFrom }) =>
        both(
          zh`办法${day(validFrom)}才施行，${year}年在此之前的日子办法没有说到，请另行核对。`,
          en`The measure took effect on ${day(validFrom)} and says nothing of the part of ${year} before that; check it by other rules.`,
        ),
      )
      .exhaustive(),
  verdict: ({ outcome, pay: { year, total } }) =>
    total === null
      ? both(zh`${year}年度，${outcomes[outcome]}`, en`that of ${year} ${outcomes[outcome]}`)
      : both(zh`${year}年合计${yuan(total)}`, en`${yuan(total)} in all for ${year}`),
  sections: (ruling) => [linesOf(ruling.pay)],
} as const satisfies Chapter<PayRuling>;

const sum = (amount: string | null): Bilingual => (amount === null ? open : yuan(amount));

function sayFixed({ villageClass, yearly, amount }: Finding<"fixed-pay">): Bilingual {
  const fixed =
    amount === undefined
      ? both("固定部分尚不能算定", "the fixed part cannot be told yet")
      : both(zh`固定部分计${yuan(amount)}`, en`fixed part ${yuan(amount)}`);
  if (villageClass === undefined || yearly === undefined)
    return both(zh`未说明村类别，${fixed}。`, en`Nobody has stated the class of the village; ${fixed}.`);
  const name = quoted(villageClass);
  return both(
    zh`村类别${name}，全年标准${yuan(yearly)}，${fixed}。`,
    en`Village class ${name}: ${yuan(yearly)} for a full year; ${fixed}.`,
  );
}

function sayPerformance({ monthly, grade, coefficient, amount }: Finding<"performance-pay">): Bilingual {
  const graded =
    grade === undefined
      ? both("等次未定", "not graded yet")
      : both(zh`等次${grades[grade]}，系数${coefficient ?? ""}`, en`grade “${grades[grade]}”, coefficient ${coefficient ?? ""}`);
  const earned = amount !== undefined ? both(zh`计${yuan(amount)}`, en`${yuan(amount)} earned`) : grade === undefined ? withheld : open;
  return both(
    zh`绩效待遇每月${yuan(monthly)}，${graded}，${earned}。`,
    en`Performance pay ${yuan(monthly)} a month; ${graded}, ${earned}.`,
  );
}

function linesOf({ served, lines, disallowed, total }: Pay): Section {
  const time =
    served === null
      ? open
      : served.unit === "months"
        ? both(`${served.of}个月中的${served.count}个月`, `${served.count} of ${counted(served.of, "month")}`)
        : both(`${served.of}天中的${served.count}天`, `${served.count} of ${counted(served.of, "day")}`);
  const beyond =
    disallowed === null || Number(disallowed) === 0 ? [] : [both(zh`不予列支：${yuan(disallowed)}`, en`Disallowed: ${yuan(disallowed)}`)];
  return {
    heading: both("报酬构成", "The pay"),
    lines: [
      both(zh`计酬时间：${time}`, en`Time that is paid: ${time}`),
      ...lines.map((line) => located(line, lineWords(line))),
      ...beyond,
      both(zh`合计：${sum(total)}`, en`Total: ${sum(total)}`),
    ],
  };
}

const lineWords = ({ line, fund, amount }: PayLine): Bilingual =>
  both(zh`${payLineNames[line]}${sum(amount)}（${fundNames[fund]}）`, en`${payLineNames[line]} ${sum(amount)} (${fundNames[fund]})`);
