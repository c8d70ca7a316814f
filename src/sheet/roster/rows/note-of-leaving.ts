import type { Cell } from "../../cells/cell";
import { compact, outsideBrackets } from "../../cells/text";
import { textIn } from "../grid/texts";
import { ended } from "../spoken/leavers";
import { speaksOfLeaving } from "../spoken/leaving";
import { signed } from "../spoken/office-words";

/** What tells how to fill in the table, or where others stand, and not what happened: 离任的请填写离任日期, 离任人员另附名单. */
const advice = new RegExp(
  `请(?![假辞])|[须填]|另[附行见列有]|如有|不[列含计]|未列|见附|附[件表]|是指|(?:${ended}|退休)(?:[、及和与或/][^、及和与或/]{1,4})*(?:的|者|人员|协理员)`,
);
const event = /\d{1,2}月|20\d\d[./-]\d{1,2}|[已了]/;
/** Whoever came instead has not left. */
const successor = /(?:[改现]?由|[由被])[^,由被]{1,12}?(?:接[任替手班管]|顶替|替[换补]|代替|继任|担任|负责)/g;

/** Nothing longer is looked through, and no longer name looked for. */
const [longest, longestName] = [500, 8];

/** Tells whether a note below a table says that somebody left of whom the rows above give no last day. */
export class NotesOfLeaving {
  private readonly settled = new Map<string, boolean>();
  private readonly year: number | undefined;

  constructor(year: number | undefined) {
    this.year = year;
  }

  /** Whoever gives a last day, or is reported for giving none, is settled; of two people with one name both must be. */
  meet({ values, unreadable }: { readonly values: { readonly name?: unknown }; readonly unreadable: ReadonlySet<string> }): void {
    if (typeof values.name !== "string") return;
    const name = outsideBrackets(values.name);
    this.settled.set(name, ("leftOn" in values || unreadable.has("leftOn")) && this.settled.get(name) !== false);
  }

  isIn(cells: readonly Cell[]): boolean {
    return cells.some((cell) => sentencesIn(cell).some((sentence) => this.isOpen(sentence)));
  }

  private isOpen(sentence: string): boolean {
    const named = this.namedIn(sentence.replace(successor, ""));
    // 赵一已退 says of its subject what 已退 says in a remark.
    const said = named.reduce((text, name) => text.replaceAll(name, "本人"), sentence);
    if (!speaksOfLeaving(said, this.year)) return false;
    if (named.length > 0) return named.some((name) => this.settled.get(name) === false);
    return event.test(sentence) && !advice.test(sentence);
  }

  private namedIn(text: string): string[] {
    const lengths = Array.from({ length: longestName - 1 }, (_, i) => i + 2);
    const all = Array.from({ length: text.length }, (_, at) => lengths.map((length) => text.slice(at, at + length))).flat();
    return [...new Set(all.filter((name) => this.settled.has(name)))];
  }
}

/** What names whoever made the table, and no assistant: 填表人：王某（已退休）. */
const signature = new RegExp(`^(?:${signed})[^:]{0,10}:[^:]*$`);

/** The sentences of a cell, without 备注： before them. */
function sentencesIn(cell: Cell): string[] {
  const text = compact(textIn(cell).slice(0, longest));
  if (signature.test(text)) return [];
  return text.replace(/^[^:]{0,12}:/, "").split(/[。;；]/);
}
