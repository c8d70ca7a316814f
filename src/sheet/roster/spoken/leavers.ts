import { assistant } from "./assistants";

const plainly = "离[任岗职]|卸任|辞[职退]|解聘|(?<!任)免职|退出|(?<![借抽])调[离出]";
/** Words by which a post ends, wherever they stand: in a remark, in a title, or over a column. Secondment (借调) ends none. */
export const ended = `${plainly}|卸职|解[职雇]|撤职|开除(?!党籍|学籍)|清退|劝退|除名|退岗|转岗|落选|[未不]再?续[聘签]|不再(?:聘[用任]|录用|留[任用]|任职)|(?<![借抽])调走`;

export const died = "离世|[去过辞]世|逝世|病[故逝]|[已身亡]故|病亡|身亡|(?:已|因病|意外)死亡";

const people = "(?:人员|协理员|人社协理员)";
/** Whoever was in post before a change, or is off a list, as lists and headings name them; a place may end in 原. */
export const beforeChange = `减员|减少(?=的?${people})|(?:变动|调整|更换|变更)前(?!后)|(?<=^|[^\\u4e00-\\u9fff]|[年度县区乡镇场村道])原(?:[任聘](?!职)|${assistant})`;

/**
 * A heading over the one of two people who left. Unlike a title it says so of people, since 离任 over 时间 is the last day, and in the plainest words
 * alone: the other one is then taken to be in post, while a heading that is not known leaves both unread.
 */
export const leaversHeading = new RegExp(`^(?:已?(?:${plainly}|减少)的?${people}|${beforeChange}|调出)`);
