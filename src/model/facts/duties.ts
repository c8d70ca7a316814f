import * as z from "zod/mini";
import { flag, type Given, isoDate, late, list, strict, whole } from "../schema";

const monthWords = "a month from 1900-01 to 2999-12, such as 2026-06";

/** A calendar month, `2026-06`. */
const month = () => z.string({ error: monthWords }).check(z.regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/));

/** A year in which a duty of the annex may fall. */
const year = () => whole(1900, 2999);

/** A day on which a thing was done; null where it has not been done; left out where nobody has said. */
const doneOn = () => z.optional(z.nullable(isoDate()));

/** The rows of the annex on reports of deaths (死亡信息申报): residents, flexibly employed, public institutions, work injury. */
export const deathReportTasks = [10, 20, 23, 35] as const;
export type DeathReportTask = (typeof deathReportTasks)[number];

/** To whom lists of deaths go: 所在地公安派出所, 乡镇(场)社会保险事务管理等部门, 支付基本养老金的社会保险经办机构. */
export const deathListRecipients = ["police-station", "township", "paying-agency"] as const;
export type DeathListRecipient = (typeof deathListRecipients)[number];

export const deathReportingShape = () => ({
  /** 附件序号: whose deaths. */
  task: z.literal([...deathReportTasks]),
  /** 所属月份: the month of the deaths. */
  month: month(),
  /** 死亡人数: how many of the row's population died in the month, so far as known on the day of the ruling. */
  deaths: z.optional(whole(0, 100_000)),
  /** 零报告日期: null where none has been made. */
  zeroReportedOn: doneOn(),
  /** 死亡名单核实日期: when list and certificates had been collected and verified; null where they have not been. */
  listVerifiedOn: doneOn(),
  /** 报送记录: to whom the list was sent, and when; a list that is given is complete. */
  sent: z.optional(list(strict({ to: z.enum(deathListRecipients), on: isoDate() }), 100)),
});

/** What {@link checkDeathReporting} is told of a village's month. */
export const deathReportingFacts = /* @__PURE__ */ late(() => strict(deathReportingShape()));
/** What {@link checkDeathReporting} is told of a village's month. */
export type DeathReportingFacts = Given<z.output<typeof deathReportingFacts>>;

const contact = /* @__PURE__ */ late(() =>
  strict({
    on: isoDate(),
    /** 已记录就业失业状态. */
    statusRecorded: flag(),
    /** 已记录培训意愿. */
    trainingWishRecorded: flag(),
  }),
);

export const monthlyContactShape = () => ({
  /** 登记失业期间: both days included, without `to` while it lasts; a list that is given is complete. */
  registered: z.optional(list(strict({ from: isoDate(), to: z.optional(isoDate()) }), 1000)),
  /** 联系记录: every contact so far; a list that is given is complete. */
  contacts: z.optional(list(contact, 10_000)),
});

/** What {@link checkMonthlyContact} is told of a person. */
export const monthlyContactFacts = /* @__PURE__ */ late(() =>
  strict({
    ...monthlyContactShape(),
    /** The calendar month asked about: that of the date, or an earlier one. */
    month: z.optional(month()),
  }),
);
/** What {@link checkMonthlyContact} is told of a person. */
export type MonthlyContactFacts = Given<z.output<typeof monthlyContactFacts>>;

/** The days on which a service was given, once for each time; a list that is given is complete. */
const timesGiven = () => z.optional(list(isoDate(), 10_000));

export const threeOneOneShape = () => ({
  /** 登记失业人员: in the year asked about, as are the two that follow. */
  registered: flag(),
  /** 处于失业状态. */
  unemployed: flag(),
  /** 有就业意愿. */
  willing: flag(),
  /** 岗位推荐. */
  jobReferrals: timesGiven(),
  /** 职业培训推荐: start-up training (创业培训) counts. */
  trainingReferrals: timesGiven(),
  /** 职业指导. */
  guidanceSessions: timesGiven(),
});

/** What {@link checkThreeOneOne} is told of a person's year. */
export const threeOneOneFacts = /* @__PURE__ */ late(() =>
  strict({
    ...threeOneOneShape(),
    /** The calendar year asked about: that of the date, or an earlier one. */
    year: z.optional(year()),
  }),
);
/** What {@link checkThreeOneOne} is told of a person's year. */
export type ThreeOneOneFacts = Given<z.output<typeof threeOneOneFacts>>;

/** What {@link dutiesDue} is asked: the days between which duties fall due, both included. */
export const dutyWindow = /* @__PURE__ */ late(() =>
  strict({
    from: isoDate(),
    to: isoDate(),
    /** 宣传周, 附件-9(2): its dates are not in the text, so the caller gives them. */
    publicityWeek: z.optional(strict({ from: isoDate(), to: isoDate() })),
  }),
);
/** What {@link dutiesDue} is asked: the days between which duties fall due, both included. */
export type DutyWindow = Given<z.output<typeof dutyWindow>>;
