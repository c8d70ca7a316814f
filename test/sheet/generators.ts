import fc from "fast-check";

/** Every day of the years that the field deals in, as its parts. */
export const day = fc
  .date({ min: new Date("1900-03-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

export const two = (part: number) => String(part).padStart(2, "0");
export const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** The check character by ISO 7064's recursion, which the library does not use. */
export function withCheck(digits: string): string {
  const rest = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return digits + "10X98765432".charAt(rest);
}

/** Right ID numbers of an area that no place has. */
export const residentId = fc
  .record({ day: day.filter(({ year }) => year < 2026), serial: fc.integer({ min: 0, max: 999 }) })
  .map(({ day: { year, month, day }, serial }) => withCheck(`439999${year}${two(month)}${two(day)}${String(serial).padStart(3, "0")}`));

/** Whatever a host may hand over, and what no host should. */
export const anyCell = fc.oneof(
  fc.anything({ withDate: true, withBigInt: true, withSparseArray: true, withNullPrototype: true }),
  fc.string({ unit: "grapheme" }),
  fc.double(),
  residentId,
  fc.constantFrom(
    "#N/A",
    "1985.03",
    "２０２６年７月",
    "高中肄业",
    "一类",
    "__proto__",
    "constructor",
    1985.1,
    45000,
    Symbol("cell"),
    () => 1,
  ),
);
