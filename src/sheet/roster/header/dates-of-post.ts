import { assistant } from "../spoken/assistants";
import { ended } from "../spoken/leavers";

const post = `${assistant}(?:岗位|职务)?`;
const hired = "(?:任职|聘用|聘任|受聘|选聘|入职|起聘)+的?";
const left = "(?:离[任岗职]|卸任|辞[职退]|解聘|免职|退出|清退|减员|解除(?:劳务|聘用|聘任|服务)?(?:协议|合同|关系))+的?";
const leavers = new RegExp(ended);
const when = "(?:时间|日期|年月日?)";

const first = new RegExp(`^(?:${hired}(?:起始|开始|起)?${when}+)+(?:何时起|(?:起始|开始)${when}?|[起自])?$`);
/** 聘用终止时间 ends a term, which may have been renewed. */
const last = new RegExp(
  `^(?:(?:${left}${when}+)+|任职(?:终止|截止|结束|止)${when}|${hired}${when}(?:何时止|(?:终止|截止|结束)${when}?|[止至]))$`,
);
/** 担任协理员 is 任职 where the post is named; 任 alone is no word for it. */
const taking = new RegExp(`^(?:被?聘为|担任|兼任|任)${post}`);
/** 离任协理员 is somebody else. */
const named = new RegExp(`(?<![离卸退辞解免清减].)${post}`);

/** What stands on the way to a post, or comes after it has begun: 聘用备案时间, 续聘时间. */
const otherStep =
  /公示|公告|审|批|备案|考|试|报名|申请|签|文|书|发|体检|培训|招|续|返|再|拟|合同|协议|聘期|期限|届|满|起止|[终截]止|结束|职称|技术|专业|公司|单位/;
/** Whether a header that is not known may be that of the hire, as 协理员正式任用时间 is. */
export function mayBeOfHire(header: string): boolean {
  if (header.length > longest || !/时间|日期|年月/.test(header) || otherStep.test(header) || leavers.test(header)) return false;
  return /聘|协理员.*[任入]|[任入].*协理员/.test(header);
}

/** No such name is longer, and a cell may be very long. */
const longest = 30;

/**
 * Which end of the time in post a header gives, whatever an office calls it: each word for it goes with each of 时间, 日期 and 年月, with 协理员 before
 * or behind, and with another word for the same beside it (离任（退出）时间). One that speaks of anything else, as 退出低保时间 does, gives neither.
 */
export function endOfPost(header: string): "first" | "last" | undefined {
  if (header.length > longest || !/[间期月日起止至自]/.test(header)) return undefined;
  const bare = header
    .replace(taking, "任职")
    .replace(named, "")
    .replace(/[()/、或及和与]/g, "");
  if (first.test(bare)) return "first";
  return last.test(bare) ? "last" : undefined;
}
