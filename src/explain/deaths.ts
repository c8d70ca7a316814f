import { match } from "ts-pattern";
import type { DeathListRecipient } from "../law/death-lists";
import type { Bilingual } from "../law/types";
import type { IsoDate } from "../model/dates";
import type { DeathReportingFacts } from "../model/facts/duties";
import type { Finding } from "../model/finding";
import type { DeathReportingRuling } from "../rules/duties/death-reporting";
import type { Chapter } from "./chapter";
import { undetermined } from "./outcomes";
import { both, day, en, listed, month, nothing, notStated, timeLeft, zh } from "./words";

/** To whom lists of deaths go. */
export const deathListRecipientNames = {
  "police-station": both("当地公安派出所", "the local police station"),
  township: both("乡镇（场）社保等部门", "the township's department for social insurance"),
  "paying-agency": both("支付养老金的社保经办机构", "the agency that pays the pension"),
} as const satisfies Record<DeathListRecipient, Bilingual>;

const facts = {
  task: both("附件的哪一项", "the row of the annex"),
  month: both("所属月份", "the month of the deaths"),
  deaths: both("当月死亡人数", "how many died in the month"),
  zeroReportedOn: both("零报告的日期", "the day of the zero report"),
  listVerifiedOn: both("死亡名单核实的日期", "the day on which the list of deaths was verified"),
  sent: both("死亡名单的报送记录", "to whom the list of deaths was sent"),
} as const satisfies Record<keyof DeathReportingFacts, Bilingual>;

const outcomes = {
  compliant: both("已按时完成", "done in time"),
  pending: both("尚未完成", "not yet complete"),
  "non-compliant": both("未按时完成", "not done in time"),
  "not-owed": both("没有限期完成的事项", "nothing is owed by a day"),
  undetermined,
} as const satisfies Record<DeathReportingRuling["outcome"], Bilingual>;

type ZeroReport = Finding<"zero-report-10" | "zero-report-20" | "zero-report-23" | "zero-report-35">;
type DeathList = Finding<"death-list-10" | "death-list-20" | "death-list-35">;
type DeathListSent = Finding<"death-list-sent-10" | "death-list-sent-20" | "death-list-sent-35">;

/** The words for reports of deaths (死亡信息申报), 附件-10, 20, 23 and 35. */
export const deaths = {
  rule: "checkDeathReporting",
  title: both("死亡信息申报", "Report of deaths"),
  outcomes,
  facts,
  codes: [
    "zero-report-10",
    "death-list-10",
    "death-list-sent-10",
    "zero-report-20",
    "death-list-20",
    "death-list-sent-20",
    "zero-report-23",
    "family-urged-23",
    "employer-told-23",
    "zero-report-35",
    "death-list-35",
    "death-list-sent-35",
  ],
  say: (finding) =>
    match(finding)
      .with({ code: "zero-report-10" }, { code: "zero-report-20" }, { code: "zero-report-23" }, { code: "zero-report-35" }, sayZeroReport)
      .with({ code: "death-list-10" }, { code: "death-list-20" }, { code: "death-list-35" }, sayDeathList)
      .with({ code: "death-list-sent-10" }, { code: "death-list-sent-20" }, { code: "death-list-sent-35" }, saySent)
      .with({ code: "family-urged-23" }, () =>
        both(
          "须督促死者家属注销户口登记和社会保障卡。",
          "The family has to be urged to cancel the household registration and the social security card.",
        ),
      )
      .with({ code: "employer-told-23" }, () =>
        both("须督促死者家属告知死者所在单位。", "The family has to be urged to tell the employer of the deceased."),
      )
      .exhaustive(),
  verdict: ({ task, month: asked, outcome }) =>
    both(zh`附件第${task}项，${month(asked)}，${outcomes[outcome]}`, en`${outcomes[outcome]} (row ${task} of the annex, ${month(asked)})`),
} as const satisfies Chapter<DeathReportingRuling>;

function sayZeroReport(found: ZeroReport): Bilingual {
  const { status, by, deaths: died, reportedOn, early, late } = found;
  const when = month(found.month);
  const made =
    reportedOn === undefined ? nothing : both(zh`零报告作于${day(reportedOn)}`, en`a zero report was made on ${day(reportedOn)}`);
  if (status === "note" && died !== undefined)
    return both(zh`${when}死亡${died}人，而${made}。`, en`${died} died in ${when}, and yet ${made}.`);
  if (status === "unknown") return openReport(found, made);
  const nobody = both(zh`${when}无人死亡`, en`Nobody died in ${when}`);
  if (reportedOn === undefined)
    return both(zh`${nobody}，尚未作零报告${timeLeft(found)}。`, en`${nobody}; no zero report has been made${timeLeft(found)}.`);
  if (early)
    return both(
      zh`${nobody}，${made}，当月未完，不算数${timeLeft(found)}。`,
      en`${nobody}; ${made}, before the month was over, which does not count${timeLeft(found)}.`,
    );
  return both(zh`${nobody}，${made}，${lastDay(by, late)}。`, en`${nobody}; ${made}, ${lastDay(by, late)}.`);
}

/** What is said while nobody knows whether a report is owed, or whether one was made. */
function openReport({ month: asked, by, deaths: died, reportedOn, pending }: ZeroReport, made: Bilingual): Bilingual {
  const when = month(asked);
  const known = reportedOn === undefined ? nothing : both(zh`${made}，`, en`${made}; `);
  if (pending)
    return both(
      zh`${when}尚未结束，${known}是否须作零报告尚不能认定。`,
      en`${when} is not over; ${known}whether a zero report is owed cannot be told yet.`,
    );
  if (died === 0)
    return both(
      zh`${when}无人死亡；没有说明是否已作零报告，期限${day(by)}。`,
      en`Nobody died in ${when}; whether a zero report was made is not stated, the last day being ${day(by)}.`,
    );
  return both(
    zh`没有说明${when}有无死亡，${known}期限${day(by)}。`,
    en`Whether anybody died in ${when} is not stated; ${known}the last day is ${day(by)}.`,
  );
}

const lastDay = (by: IsoDate, late: boolean | undefined): Bilingual =>
  late ? both(zh`超过期限${day(by)}`, en`after the last day, ${day(by)}`) : both(zh`期限${day(by)}`, en`the last day being ${day(by)}`);

function sayDeathList(found: DeathList): Bilingual {
  const { status, by, deaths: died, verifiedOn, late, pending } = found;
  const when = month(found.month);
  const verified =
    verifiedOn === undefined ? nothing : both(zh`，名单核实于${day(verifiedOn)}`, en`; the list was verified on ${day(verifiedOn)}`);
  const limit = both(zh`，期限${day(by)}`, en`; the last day is ${day(by)}`);
  // Only while the month lasts is a list still pending that has been verified, or of which nobody knows whether it is owed.
  if (pending && (verifiedOn !== undefined || status === "unknown")) {
    const soFar = died === undefined ? nothing : both(`，已死亡${died}人`, `, and ${died} ${died === 1 ? "has" : "have"} died so far`);
    return both(zh`${when}尚未结束${soFar}${verified}${limit}。`, en`${when} is not over${soFar}${verified}${limit}.`);
  }
  const dead =
    died === undefined
      ? both(zh`${when}有无死亡未说明`, en`Nobody has stated whether anybody died in ${when}`)
      : both(zh`${when}死亡${died}人`, en`${died} died in ${when}`);
  if (status === "note") return both(zh`${dead}${verified}。`, en`${dead}${verified}.`);
  if (status === "unknown") {
    const open = died === undefined ? nothing : both("，未说明名单是否核实", "; nobody has stated whether the list was verified");
    return both(zh`${dead}${open}${verified}${limit}。`, en`${dead}${open}${verified}${limit}.`);
  }
  if (verifiedOn === undefined)
    return both(zh`${dead}，名单尚未核实${timeLeft(found)}。`, en`${dead}; the list has not been verified${timeLeft(found)}.`);
  return both(zh`${dead}${verified}，${lastDay(by, late)}。`, en`${dead}${verified}, ${lastDay(by, late)}.`);
}

function saySent({ status, month: asked, lacking }: DeathListSent): Bilingual {
  const list = both(zh`${month(asked)}的死亡名单`, en`The list of deaths of ${month(asked)}`);
  if (status === "unknown") return notStated(facts.sent);
  if (lacking === undefined || lacking.length === 0)
    return both(zh`${list}已送到应送的部门。`, en`${list} has gone to all whom it is for.`);
  const left = listed(lacking.map((recipient) => deathListRecipientNames[recipient]));
  return both(
    zh`${list}还没有送交${left}，报送的日子原文没有规定。`,
    en`${list} has not yet gone to ${left}; the text names no day for that.`,
  );
}
