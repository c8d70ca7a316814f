import { kept } from "../../../model/kept";
import { isBlank } from "../../cells/cell";
import type { Merge, Rows } from "../grid/grid";
import { holdsIdNumber } from "../grid/id-like";
import { textIn, texts } from "../grid/texts";
import { withoutMarks } from "../spoken/assistants";
import { readAbove } from "./above";
import { chooseColumns } from "./chosen-columns";
import { columnsOfRow } from "./columns-of-row";
import type { FoundColumn, Known, OtherColumn } from "./columns-under";
import type { FirstRows } from "./entries-above";
import type { Layout } from "./layout";
import { fieldOf } from "./names";
import { headingsByWhichTold } from "./place";
import { isOfAnotherPost, isOfLeaver, isRoster } from "./whose-headings";

interface KnownOfRows extends Known {
  readonly merges: readonly Merge[];
  readonly first: FirstRows;
}

/** What a row names, taken for the row of headers, with what stands above it. */
export function layoutOf(rows: Rows, row: number, known: KnownOfRows): Layout {
  const { columns, names, merges, first } = known;
  const cells = rows[row] ?? [];
  const own = texts(cells);
  const named = [...own.keys()].filter((col) => fieldOf(own[col] ?? "", names) === "name");
  const people = withoutMarks(named, (col) => own[col] ?? "");
  const ofTwo = people.length > 1;
  const above = first.entries.filter((entry) => entry.row < row);
  const { headings, titles } = readAbove(rows, {
    row,
    isPassed: (upper) => above.some((entry) => entry.row === upper || (entry.row > upper && first.headers.has(upper))),
    headers: own,
    merges,
    neededField: (header) => neededField(header, known),
    isOfAnotherPost: (text) => isOfAnotherPost(text, columns) || (ofTwo && isOfLeaver(text)),
    people: ofTwo && isRoster(columns) ? people : [],
  });
  const succeeded = ofTwo && people.some((col) => headings[col]?.some(isOfLeaver));
  const found = new Map<string, FoundColumn[]>();
  const unknown: (OtherColumn & { readonly index: number })[] = [];
  for (const [index, one] of columnsOfRow(headings, own, { ...known, titles, ofTwo, succeeded }).entries()) {
    if ("field" in one) {
      const ofField = kept(found, one.field, () => []);
      // Blank cells under one heading are one column, whose cell is merged over them.
      if ((own[index] ?? "") !== "" || ofField.at(-1)?.index !== index - 1 || own[index - 1] !== "") ofField.push({ ...one, index });
    } else unknown.push({ ...one, index });
  }
  const chosen = chooseColumns({ found, columns, names, own, headings });
  const others = new Map<number, OtherColumn>();
  const toldBy = headingsByWhichTold(own, headings);
  for (const { index, header, ...why } of [...unknown, ...chosen.others]) {
    if (isBlank(cells[index])) continue;
    const under = toldBy(index, header);
    others.set(index, { header: isFilledIn(textIn(cells[index])) ? "" : header, ...why, ...(under !== undefined && { under }) });
  }
  const used = [...chosen.used];
  // Below the headers, blank cells would be named by what stands above them.
  const isNamed =
    used.some(([, { index }]) => (own[index] ?? "") !== "") || [...others.values()].some(({ code }) => /^(other|part)-/.test(code));
  return {
    row,
    at: new Map(isNamed ? used.map(([field, { index }]) => [field, index]) : []),
    headers: new Map(used.map(([field, { header }]) => [field, header])),
    ofAll: new Map(),
    titles: titles.filter((title) => !holdsIdNumber(title)),
    above,
    rivals: chosen.rivals,
    others,
  };
}

/** The field that the sheet cannot do without, where a header names one. 类别 is that of whatever stands above it. */
function neededField(header: string, { columns, names }: Known): string | undefined {
  const field = fieldOf(header, names);
  const isOfHeading = field === "villageClass" && !header.includes("村");
  return field !== undefined && columns[field]?.needed && !isOfHeading ? field : undefined;
}

/** 填报人：赵一 names somebody after its colon. */
const isFilledIn = (text: string): boolean => /:./.test(text);
