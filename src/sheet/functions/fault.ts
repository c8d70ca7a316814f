import { isInputError } from "../../model/issue";

/**
 * What is wrong with a formula's cells (填写有误), in Chinese and without what they hold. It is told by a field of its own, since a host may have locked
 * what every error has, its name among it.
 */
interface SheetFault extends Error {
  readonly sheetFault: true;
}

/** A fault of one argument, in a whole sentence. */
export const faultAt = (argument: string, sentence: string): SheetFault =>
  Object.assign(new Error(`${argument}：${sentence}`), { sheetFault: true } as const);

/** A fault of one argument, by what was expected there. */
export const faultIn = (argument: string, expected: string): Error => faultAt(argument, `请填写：${expected}`);

/** What the rules refuse, by the fact that they name. */
const refusals: Readonly<Record<string, string>> = {
  on: "日期：请填写：不早于办法施行之日的日期",
  year: "日期：请填写：办法施行之年以后的日期",
  from: "起：请填写：不早于办法施行之日的日期",
  to: "止：请填写：不早于起日的日期，相隔不超过100年",
  publicityWeek: "宣传周：请填写：先后相符、不满一年的起止日期",
  birthDate: "出生日期：请填写：不晚于所问日期的日期",
  service: "任职：请填写：先后相符、互不重叠的起止日期",
  villageClass: "村类别：请填写：一类、二类或三类",
  decisions: "个案决定：同一事项同一天只能有一个决定",
};

/** A fault of any kind in Chinese; what is no fault of the cells is named as such. */
export function faultText(error: unknown): string {
  if (error instanceof Error && (error as Partial<SheetFault>).sheetFault) return error.message;
  if (!isInputError(error)) return "计算出错，请与本文件的提供者联系";
  const path = error.issues[0]?.path.filter((step) => step !== "options");
  return refusals[String(path?.[0])] ?? "填写的内容互相矛盾，请核对";
}
