import { columnsUnder, type OtherColumn, plainly } from "./columns-under";
import { mayBeOfHire } from "./dates-of-post";
import { isOfAnother } from "./whose-headings";

type Known = Parameters<typeof columnsUnder>[2];
type ColumnUnder = ReturnType<typeof columnsUnder>[number];

/** What each column of a row of headers is, with regard to the others. */
export const columnsOfRow = (headings: readonly (readonly string[])[], own: readonly string[], known: Known): readonly ColumnUnder[] =>
  withHireInDoubt(columnsUnder(headings, own, known), known);

/**
 * 任职时间 may be that of the post in the village. Beside a column that may be the hire as an assistant, in words that are not known, neither is used: the
 * one that is read would set the pay.
 */
function withHireInDoubt(found: readonly ColumnUnder[], { columns }: Known): readonly ColumnUnder[] {
  const hires = found.flatMap((one) => ("field" in one && one.field === "hiredOn" ? one.plainness : []));
  if (Math.max(...hires) !== plainly.ofPost || !found.some(isRival)) return found;
  return found.map((one) =>
    isRival(one) || ("field" in one && one.field === "hiredOn") ? { header: one.header, code: "ambiguous-column" } : one,
  );

  function isRival(one: ColumnUnder): one is OtherColumn {
    if ("field" in one || one.code !== "unknown-column" || one.isOfOther) return false;
    return mayBeOfHire(one.header) && !isOfAnother(one.header, columns);
  }
}
