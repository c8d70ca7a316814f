import type { Columns } from "../columns/column";
import { columnsFrom } from "../grid/grid";
import { withoutMarks } from "../spoken/assistants";
import type { FoundColumn, OtherColumn } from "./columns-under";
import { isGeneral, speaksOfMoney } from "./general-headings";
import { fieldOf, type Names } from "./names";
import type { Rivals } from "./two-people";
import { isRoster } from "./whose-headings";

/** The columns that a row of headers names, by their fields, and what stands there and above. */
interface Named {
  readonly found: ReadonlyMap<string, readonly FoundColumn[]>;
  readonly columns: Columns;
  readonly names: Names;
  /** The headers, by column. */
  readonly own: readonly string[];
  /** For each column the headings over it. */
  readonly headings: readonly (readonly string[])[];
}

interface Chosen {
  readonly used: ReadonlyMap<string, FoundColumn>;
  readonly others: readonly (OtherColumn & { readonly index: number })[];
  readonly rivals: readonly Rivals[];
}

/** Of the columns that name one field the one to be read. What stands under the heading of somebody else's name is that person's. */
export function chooseColumns(named: Named): Chosen {
  const { found, columns } = named;
  const rivals = isRoster(columns) ? personIn(named) : [];
  const ofPerson = new Set(rivals.flatMap(({ columns: [first] }) => first ?? []));
  const ofOthers = isRoster(columns) ? columnsOfOthers(named, ofPerson) : new Set<number>();
  const used = new Map<string, FoundColumn>();
  const others: (OtherColumn & { readonly index: number })[] = [];
  for (const [field, all] of found) {
    const own = all.filter(({ index }) => !ofOthers.has(index));
    const one = own.find(({ index }) => ofPerson.has(index)) ?? plainest(own, columns[field]?.needed === true);
    if (one) used.set(field, one);
    const code = one || own.length === 0 ? "duplicate-column" : "ambiguous-column";
    for (const { index, header } of all)
      if (index !== one?.index)
        others.push({
          index,
          header,
          code: ofOthers.has(index) ? "other-person-column" : isAmount(field, index, named) ? "unknown-column" : code,
        });
  }
  return { used, others, rivals: rivals.filter((some) => some.columns.length > 1) };
}

/** Those of several columns with one meaning whose headers say so most plainly. */
function plainestOf(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const most = Math.max(...columns.map(({ plainness }) => plainness));
  return columns.filter(({ plainness }) => plainness === most);
}

/** Where several say it alike nobody can tell which is meant: one that the sheet cannot do without is then the first, and of any other none. */
function plainest(columns: readonly FoundColumn[], isNeeded: boolean): FoundColumn | undefined {
  const [first, ...others] = plainestOf(columns);
  return others.length === 0 || isNeeded ? first : undefined;
}

/** 乡镇 under 报酬 is what the township pays, or pays out, and no place once more. */
const isAmount = (field: string, index: number, { headings }: Named): boolean =>
  (field === "township" || field === "village") && (headings[index] ?? []).some(speaksOfMoney);

/** The columns of the name and the number of whom the sheet is about, the first of each the one that is read where nothing tells them apart. */
function personIn(named: Named): readonly Rivals[] {
  const plainly = (field: string) =>
    withoutMarks(plainestOf(named.found.get(field) ?? []), ({ header }) => header).map(({ index }) => index);
  const [ofName, ofNumber] = [plainly("name"), plainly("residentId")];
  const before = namesBefore(named);
  const besideName = ofNumber.filter((col) => before[col] === ofName[0]);
  return [
    { field: "name", columns: ofName },
    { field: "residentId", columns: besideName.length > 0 ? besideName : ofNumber },
  ];
}

/** For each column that of the name which stands next to its left: 身份证号 behind 配偶姓名 is not the assistant's. */
function namesBefore({ own, names }: Pick<Named, "own" | "names">): readonly (number | undefined)[] {
  let last: number | undefined;
  return own.map((header, col) => {
    const before = last;
    if (header.endsWith("姓名") || fieldOf(header, names) === "name") last = col;
    return before;
  });
}

/** The columns under each heading over a name or a number that is not the one which is read, and such a number beside another name. */
function columnsOfOthers(named: Named, ofPerson: ReadonlySet<number>): ReadonlySet<number> {
  const { found, own, headings, names } = named;
  const others = new Set<number>();
  const seen = new Map<string, number>();
  for (const [col, header] of own.entries()) {
    if (ofPerson.has(col) || !/^(name|residentId)$/.test(fieldOf(header, names) ?? "")) continue;
    for (const heading of headings[col] ?? []) {
      if (isGeneral(heading) || col <= (seen.get(heading) ?? -1)) continue;
      const span = spanOf(heading, col, headings);
      seen.set(heading, span.at(-1) ?? col);
      if (!span.some((one) => ofPerson.has(one))) for (const one of span) others.add(one);
    }
  }
  const before = namesBefore(named);
  const [name] = (found.get("name") ?? []).filter(({ index }) => ofPerson.has(index));
  for (const { index } of found.get("residentId") ?? []) if (!ofPerson.has(index) && before[index] !== name?.index) others.add(index);
  return others;
}

/** The columns around one over which a heading reaches. */
function spanOf(heading: string, col: number, headings: readonly (readonly string[])[]): readonly number[] {
  const isUnder = (one: number) => headings[one]?.includes(heading) ?? false;
  let [from, to] = [col, col];
  while (isUnder(from - 1)) from--;
  while (isUnder(to + 1)) to++;
  return columnsFrom(from, to);
}
