import { type Cell, contentsOf } from "../cells/cell";
import type { Layout } from "./header";
import { bareName } from "./header-names";

const died = "离世|去世|病[故逝]|[已身亡]故|病亡|(?:已|因病|意外)死亡";
const left = `离[任岗职]|卸任|辞[职退]|解聘|免职|退出|调[离出]|(?:辞去|免去|不再担任)(?=.*协理员)|${died}`;
const leaving = new RegExp(left);

const kin = "父亲|母亲|妻子|丈夫|爱人|配偶|儿子|女儿|家[人属]|公公|婆婆|岳[父母]|其[父母妻夫子女兄弟姐妹哥]";
/** What says so of something else: 接替已离任的李四, 李四离任后接任, 其父病故, 未离任, 辞职未批准, 离任村干部, 从公司辞职, 已退出低保. */
const ofSomethingElse = [
  `(?:前任|原任).*?(?:${left})|(?:接[任替手]|顶替|替补|继任|代替|上一?任)[^\\d]{0,8}?(?:${left})`,
  `(?:${left})后(?!由)[^由]*(?:接[任替]|补[选任]|上[任岗]|到岗)`,
  `(?:${kin}).*?(?:${died})`,
  `(?:无|未|没有?|是否|并非|不)(?:人|曾|有|予|办理|批准)?(?:${left})|(?:${left})(?:申请|报告)?[未不](?:获|予)?批`,
  "离[任岗职]的?老?(?:村|支|两委|干部|教师|民师|书记|主任|培训|创业)",
  `(?:从|原).*?(?:公司|单位|企业|厂|部队)(?:${left})|(?:${left})后?返[乡村回]`,
  "(?:低保|贫困户?|脱贫户?|监测户?|公益岗)已?退出|退出(?:现役|部队|低保|贫困|脱贫|监测|公益|帮扶)",
].map((pattern) => new RegExp(pattern));

/** Whether a remark on somebody says, or may say, that the post was left: 2025年6月辞职, 已故, 已离任，由赵六接任. */
export const speaksOfLeaving = (remark: string): boolean =>
  remark.split(/[,，。;；、\s]/).some((part) => leaving.test(part) && !ofSomethingElse.some((pattern) => pattern.test(part)));

const alone = new RegExp(`^\\(?(?:现?已|\\d{4}年(?:\\d{1,2}月)?)?(?:${left})(?:人员)?\\)?$`);
/** The same of a cell on somebody's posts or origin, which may speak of others: nothing else stands there. */
const isLeavingAlone = (text: string): boolean => alone.test(text.replace(/ /g, ""));

/** So many columns right of the last header may hold remarks still. */
const beside = 8;

/** Tells of the rows of a sheet of people whether a name or a remark speaks of leaving; columns without a header may hold remarks. */
export function leavingIn({ at, others }: Layout, unnamed: Iterable<number>): (cells: readonly Cell[]) => boolean {
  const headed = [...others].map(([col, { header }]) => [col, bareName(header)] as const);
  const last = Math.max(...at.values(), ...others.keys());
  const right = Array.from({ length: beside }, (_, i) => last + 1 + i);
  const remarks = [
    at.get("name") ?? -1,
    ...unnamed,
    ...right,
    ...headed.flatMap(([col, header]) => (/^(备注|说明)/.test(header) ? col : [])),
  ];
  const posts = headed.flatMap(([col, header]) => (/^((现任)?职务|(人员)?来源)$/.test(header) ? col : []));
  return (cells) => remarks.some((col) => speaksOfLeaving(textOf(cells[col]))) || posts.some((col) => isLeavingAlone(textOf(cells[col])));
}

/** Nothing longer is looked through. */
const longest = 500;

function textOf(cell: Cell): string {
  const contents = contentsOf(cell);
  return contents.kind === "text" ? contents.text.slice(0, longest) : "";
}
