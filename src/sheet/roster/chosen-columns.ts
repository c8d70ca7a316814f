import type { Columns } from "./column";
import { isGeneral } from "./general-headings";
import { fieldOf, type Names } from "./header-names";
import type { Rivals } from "./two-people";
import { type FoundColumn, type OtherColumn, plainest, plainestOf } from "./under-headings";
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
      if (index !== one?.index) others.push({ index, header, code: ofOthers.has(index) ? "other-person-column" : code });
  }
  return { used, others, rivals: rivals.filter((some) => some.columns.length > 1) };
}

/** The columns of the name and the number of whom the sheet is about, the first of each the one that is read where nothing tells them apart. */
function personIn({ found, own, names }: Named): readonly Rivals[] {
  const plainly = (field: string) => plainestOf(found.get(field) ?? []).map(({ index }) => index);
  const [ofName, ofNumber] = [plainly("name"), plainly("residentId")];
  const besideName = ofNumber.filter((col) => nameBefore(col, own, names) === ofName[0]);
  return [
    { field: "name", columns: ofName },
    { field: "residentId", columns: besideName.length > 0 ? besideName : ofNumber },
  ];
}

/** The column of the name that stands next to the left: 身份证号 behind 配偶姓名 is not the assistant's. */
const nameBefore = (col: number, own: readonly string[], names: Names): number | undefined => {
  const before = own.slice(0, col).findLastIndex((header) => header.endsWith("姓名") || fieldOf(header, names) === "name");
  return before < 0 ? undefined : before;
};

/** The columns under each heading over a name or a number that is not the one which is read, and such a number beside another name. */
function columnsOfOthers({ found, own, headings, names }: Named, ofPerson: ReadonlySet<number>): ReadonlySet<number> {
  const others = new Set<number>();
  for (const [col, header] of own.entries()) {
    if (ofPerson.has(col) || !/^(name|residentId)$/.test(fieldOf(header, names) ?? "")) continue;
    for (const heading of headings[col] ?? []) {
      const span = spanOf(heading, col, headings);
      if (!isGeneral(heading) && !span.some((one) => ofPerson.has(one))) for (const one of span) others.add(one);
    }
  }
  const [name] = (found.get("name") ?? []).filter(({ index }) => ofPerson.has(index));
  for (const { index } of found.get("residentId") ?? [])
    if (!ofPerson.has(index) && nameBefore(index, own, names) !== name?.index) others.add(index);
  return others;
}

/** The columns around one over which a heading reaches. */
function spanOf(heading: string, col: number, headings: readonly (readonly string[])[]): readonly number[] {
  const isUnder = (one: number) => headings[one]?.includes(heading) ?? false;
  let [from, to] = [col, col];
  while (isUnder(from - 1)) from--;
  while (isUnder(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
