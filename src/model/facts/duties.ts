import * as z from "zod/mini";
import { type DeathListRecipient, type DeathReportTask, deathListRecipients, deathReportTasks } from "../../law/death-lists";
import type { IsoDate } from "../dates";
import { calendarYear, flag, isoDate, late, list, strict, whole } from "../schema";

const monthWords = "a month from 1900-01 to 2999-12, such as 2026-06";

/** A calendar month, `2026-06`. */
const month = () => z.string({ error: monthWords }).check(z.regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/));

/** A day on which a thing was done; null where it has not been done; left out where nobody has said. */
const doneOn = () => z.optional(z.nullable(isoDate()));

/** Other facts bring an enum along; a literal would bring a schema of its own into every bundle. */
const task = () => z.enum(Object.fromEntries(deathReportTasks.map((row) => [`row ${row}`, row])));

/** More than any village has deaths in a month. */
export const mostDeaths = 100_000;

export const deathReportingShape = () => ({
  task: task(),
  month: month(),
  deaths: z.optional(whole(0, mostDeaths)),
  zeroReportedOn: doneOn(),
  listVerifiedOn: doneOn(),
  sent: z.optional(list(strict({ to: z.enum(deathListRecipients), on: isoDate() }), 100)),
});

/** What {@link checkDeathReporting} is told of a village's month. */
export const deathReportingFacts = /* @__PURE__ */ late(() => strict(deathReportingShape()));
/** What {@link checkDeathReporting} is told of a village's month. */
export interface DeathReportingFacts {
  /** 附件序号, 附件-10, 20, 23 or 35: whose deaths. */
  readonly task: DeathReportTask;
  /** 所属月份: the calendar month of the deaths, `2026-06`. */
  readonly month: string;
  /** 死亡人数: how many of the row's population died in the month, so far as known on the day of the ruling. */
  readonly deaths?: number | undefined;
  /** 零报告日期: the day of the report that nobody had died; null where none has been made, left out where nobody has said. */
  readonly zeroReportedOn?: IsoDate | null | undefined;
  /** 死亡名单核实日期: when list and certificates had been collected and verified; null where they have not been, left out where nobody has said. */
  readonly listVerifiedOn?: IsoDate | null | undefined;
  /** 报送记录: to whom the list was sent, and when; a list that is given is complete. */
  readonly sent?: readonly ListSent[] | undefined;
}

/** A list of deaths that was sent (报送记录). */
interface ListSent {
  /** 所在地公安派出所, 乡镇(场)社会保险事务管理等部门, or 支付基本养老金的社会保险经办机构. */
  readonly to: DeathListRecipient;
  /** The day on which it was sent. */
  readonly on: IsoDate;
}

const contact = /* @__PURE__ */ late(() =>
  strict({
    on: isoDate(),
    statusRecorded: flag(),
    trainingWishRecorded: flag(),
  }),
);

export const monthlyContactShape = () => ({
  registered: z.optional(list(strict({ from: isoDate(), to: z.optional(isoDate()) }), 1000)),
  contacts: z.optional(list(contact, 10_000)),
});

/** What {@link checkMonthlyContact} is told of a person. */
export const monthlyContactFacts = /* @__PURE__ */ late(() =>
  strict({
    ...monthlyContactShape(),
    month: z.optional(month()),
  }),
);
/** What {@link checkMonthlyContact} is told of a person. */
export interface MonthlyContactFacts {
  /** 登记失业期间: when the person was registered, so that a contact a month is owed, 附件-43; a list that is given is complete. */
  readonly registered?: readonly Registration[] | undefined;
  /** 联系记录: every contact so far; a list that is given is complete. */
  readonly contacts?: readonly ContactMade[] | undefined;
  /** The calendar month asked about, `2026-06`: that of the date where it is left out, or an earlier one. */
  readonly month?: string | undefined;
}

/** A time during which somebody was registered as unemployed (登记失业期间). */
interface Registration {
  /** Its first day, included. */
  readonly from: IsoDate;
  /** Its last day, included; left out while it lasts. */
  readonly to?: IsoDate | undefined;
}

/** A contact with somebody who is registered as unemployed (联系记录), and what was updated by it, 附件-43. */
interface ContactMade {
  /** The day of the contact. */
  readonly on: IsoDate;
  /** 已记录就业失业状态. */
  readonly statusRecorded?: boolean | undefined;
  /** 已记录培训意愿. */
  readonly trainingWishRecorded?: boolean | undefined;
}

/** The days on which a service was given, once for each time; a list that is given is complete. */
const timesGiven = () => z.optional(list(isoDate(), 10_000));

export const threeOneOneShape = () => ({
  registered: flag(),
  unemployed: flag(),
  willing: flag(),
  jobReferrals: timesGiven(),
  trainingReferrals: timesGiven(),
  guidanceSessions: timesGiven(),
});

/** What {@link checkThreeOneOne} is told of a person's year. */
export const threeOneOneFacts = /* @__PURE__ */ late(() =>
  strict({
    ...threeOneOneShape(),
    year: z.optional(calendarYear()),
  }),
);
/** What {@link checkThreeOneOne} is told of a person's year. */
export interface ThreeOneOneFacts {
  /** 登记失业人员, 附件-44: in the year asked about, as are the two that follow. */
  readonly registered?: boolean | undefined;
  /** 处于失业状态. */
  readonly unemployed?: boolean | undefined;
  /** 有就业意愿. */
  readonly willing?: boolean | undefined;
  /** 岗位推荐: the day of each; a list that is given is complete. */
  readonly jobReferrals?: readonly IsoDate[] | undefined;
  /** 职业培训推荐: the day of each, start-up training (创业培训) included; a list that is given is complete. */
  readonly trainingReferrals?: readonly IsoDate[] | undefined;
  /** 职业指导: the day of each session; a list that is given is complete. */
  readonly guidanceSessions?: readonly IsoDate[] | undefined;
  /** The calendar year asked about: that of the date where it is left out, or an earlier one. */
  readonly year?: number | undefined;
}

/** What {@link dutiesDue} is asked: the days between which duties fall due, both included. */
export const dutyWindow = /* @__PURE__ */ late(() =>
  strict({
    from: isoDate(),
    to: isoDate(),
    publicityWeek: z.optional(strict({ from: isoDate(), to: isoDate() })),
  }),
);
/** What {@link dutiesDue} is asked: the days between which duties fall due, both included. */
export interface DutyWindow {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day, not before the first. */
  readonly to: IsoDate;
  /** 宣传周, 附件-9(2): its dates are not in the text, so the caller gives them. */
  readonly publicityWeek?: PublicityWeek | undefined;
}

/** The days of a publicity week (宣传周), less than a year in all. */
interface PublicityWeek {
  /** Its first day. */
  readonly from: IsoDate;
  /** Its last day, not before the first. */
  readonly to: IsoDate;
}
