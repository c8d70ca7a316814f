import { columnsFrom } from "../grid/grid";
import { isNote } from "../spoken/note";
import { contact, made } from "../spoken/office-words";

/** A text above the headers, the columns that it reaches over, and whether it is a header itself. */
interface Placed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isHeader: boolean;
}

interface Around {
  readonly isLeft: (col: number) => boolean;
  /** The columns of names, where a row names more people than one: 负责人 over one of them is a heading. */
  readonly people: readonly number[];
}

const label = new RegExp(`^(?:${made}|${contact}|电话|手机|经办|负责人|审核|主管|分管|日期|时间|编号|表号|密级|金额单位|总人数)`);
/** 联系人: is filled in by the cell to its right, and 联系人:王某 is so already. */
const isLabel = (text: string): boolean => label.test(text) && !/:./.test(text);
const office = /(局|中心|政府|办)制?$/;
const digits = /^[\d-]+$/;

/**
 * What an office says of itself in a row that begins with one of its notes, as 填报单位：甲子乡 and then 联系电话, 138… or the name of the bureau.
 * The same row may hold headings, so nothing else in it is taken for the office's.
 */
export function officesOwn<T extends Placed>(texts: readonly T[], { isLeft, people }: Around): ReadonlySet<T> {
  const own = new Set<T>();
  const isOffices = ({ text, isHeader }: Placed) => !isHeader && (isNote(text) || isLabel(text));
  const [first] = texts;
  if (!first || !isLeft(first.from) || !isOffices(first)) return own;
  const names = new Set(people);
  let labelled = -1;
  for (const one of texts) {
    const overName = columnsFrom(one.from, one.to).some((col) => names.has(col));
    const text = one.text.replace(/ /g, "");
    if (!one.isHeader && !overName && (one.from === labelled || isLabel(text) || office.test(text) || digits.test(text))) own.add(one);
    labelled = one.from !== labelled && own.has(one) && isLabel(text) ? one.to + 1 : -1;
  }
  return own;
}
