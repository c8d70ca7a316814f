import { columnsUnder, type OtherColumn, plainly } from "./columns-under";
import { mayBeOfHire } from "./dates-of-post";
import { withStandIns as namesWithStandIns } from "./stand-ins";
import { isOfAnother } from "./whose-headings";

type Known = Parameters<typeof columnsUnder>[2];
type ColumnUnder = ReturnType<typeof columnsUnder>[number];

/** What each column of a row of headers is, with regard to the others. */
export const columnsOfRow = (headings: readonly (readonly string[])[], own: readonly string[], known: Known): readonly ColumnUnder[] =>
  withHireInDoubt(withoutInsurance(withStandIns(headings, own, known), [...headings.flat(), ...own]), known);

/** 减员 is said of whoever is no longer insured as well. */
const withoutInsurance = (found: readonly ColumnUnder[], texts: readonly string[]): readonly ColumnUnder[] =>
  texts.some((text) => /增员|参保|社保|险/.test(text))
    ? found.map((one) =>
        "field" in one && one.header.includes("减员") ? { header: one.header, code: "unknown-column", isOfOther: true } : one,
      )
    : found;

/** What is found under the plainer names stays; names that may mean less are tried for what nothing else gives. */
function withStandIns(headings: readonly (readonly string[])[], own: readonly string[], known: Known): readonly ColumnUnder[] {
  const found = columnsUnder(headings, own, known);
  const fields = new Set(found.flatMap((one) => ("field" in one ? one.field : [])));
  const names = namesWithStandIns(known.names, fields, { own, above: headings.flat() });
  if (!names) return found;
  const others = columnsUnder(headings, own, { ...known, names });
  return found.map((one, col) => {
    const other = others[col];
    const isLacking = other && "field" in other && !("field" in one) && !fields.has(other.field);
    return isLacking && !headings[col]?.some((heading) => /[上岗任]前|上岗/.test(heading)) ? other : one;
  });
}

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
