import { outsideBrackets } from "../../cells/text";
import type { Columns } from "../columns/column";
import { coming, former, successor } from "../spoken/assistants";
import { leaversHeading } from "../spoken/leavers";

export const isOfProxy = (heading: string): boolean => /代[领办]|领款/.test(heading);

/** Headings over what is said of other people, of another post or benefit, by others than the township, or of a part of a score alone. Whoever takes over from one who left is in post. */
export function isOfAnother(heading: string, columns: Columns, succeeded = false): boolean {
  if (others.test(heading) || former.test(heading) || ofPoints.test(heading)) return true;
  if (coming.test(heading) && !(succeeded && successor.test(heading))) return true;
  return [otherPosts, denial, terms].some((pattern) => isSaidInRoster(pattern, heading, columns));
}

/** Of two people in a row, the one who left: 离任人员 beside 新任人员, 变动前 beside 变动后. */
export const isOfLeaver = (heading: string): boolean => leaversHeading.test(outsideBrackets(heading)) || former.test(heading);

export const isOfAnotherPost = (heading: string, columns: Columns): boolean => isSaidInRoster(otherPosts, heading, columns);

/** Whether a heading of a roster says something that it does not say of its assistants. */
function isSaidInRoster(pattern: RegExp, heading: string, columns: Columns): boolean {
  const outside = outsideBrackets(heading);
  return isRoster(columns) && !outside.includes("协理员") && pattern.test(outside);
}
export const isRoster = (columns: Columns): boolean => "hiredOn" in columns;

const others = /配偶|家庭|家属|亲属|父母|子女|前任|原任|继任|低保|养老|公益性?岗|自评|互评|村评|民评|测评|评议/;
/** 业务工作(60分): a part of the hundred. */
const ofPoints = /(?<!\d)\d{1,2}(分\)|%)/;
const otherPosts =
  /户[籍口]|脱贫|监测户|村内|曾任|村干部|两委|支书|支部|书记|党员|党内|主任|公务员|网格|辅警|保洁|护林|会计|(?<!人社)信息员|(?<!人社|保障|社保|就业)专干|综治(?=专干|干部|员|主任)|村医|教师|公职(?!人员处分)/;
/** Of an agreement, and not of the post. */
const terms = /任期|合同|保险|协议/;
/** What is to be: 年度培训(计划), 应训. */
export const isOfPlans = (heading: string): boolean => /计划(?!生育)|规划|拟参[加训]|应[参受]?训(?!不|\d)/.test(heading);
/** 无下列情形 turns every mark below it round. */
const denial =
  /^(未有|没有|不存在|未发[生现]|无(下列|以下|上述|违|犯|不良))|[来内间][均都]?[未无没](有|发[生现]|受|下列|以下|违|犯|不良|$)/;
