import { type Cell, contentsOf, isBlank } from "../../cells/cell";
import type { Rows } from "../grid/grid";
import { isIdNumber } from "../grid/id-like";
import { texts } from "../grid/texts";
import { isBareYear, isNote } from "../spoken/note";
import { contact, made, sent } from "../spoken/office-words";
import { isExample, isNumbering } from "./form-rows";
import { fewest, fieldOf, type Names } from "./names";

/** A row above the headers that is no title: somebody's, or some village's, which nobody reads there. */
export interface EntryAbove {
  readonly row: number;
  /** It shows how to fill the table in, and nobody is lost with it. */
  readonly isExample: boolean;
  /** It may be that of somebody who serves. */
  readonly ofPerson: boolean;
}

/** The first rows of a sheet by what they are, whichever of them is its row of headers. */
export interface FirstRows {
  /** What is an entry, as far as it stands above the headers. */
  readonly entries: readonly EntryAbove[];
  /** Rows that name columns, those of other tables among them. */
  readonly headers: ReadonlySet<number>;
}

/** The headers that stand last above a row, and whether a row below them was an entry. */
interface Under {
  readonly said: readonly string[];
  readonly fields: readonly (string | undefined)[];
  readonly met: boolean;
}

/**
 * Headers that were sorted in among the entries, or that stand over a second table, have entries above them. An ID number tells one, and so do a township
 * and a village beside each other; below other headers so does what fills the columns that name places and people, and whatever follows an entry.
 */
export function firstRows(rows: Rows, names: Names): FirstRows {
  const entries: EntryAbove[] = [];
  const headers = new Set<number>();
  let under: Under = { said: [], fields: [], met: false };
  for (const [row, cells] of rows.entries()) {
    const said = texts(cells);
    const fields = said.map((text) => (text === "" ? undefined : fieldOf(text, names)));
    const known = fields.filter((field) => field !== undefined).length;
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    const hasId = cells.some(isIdNumber);
    if (known >= fewest && !(hasId && known <= filled / 2)) {
      headers.add(row);
      under = { said, fields, met: false };
    } else if (isExample(cells) && filled >= fewest) {
      entries.push({ row, isExample: true, ofPerson: false });
    } else if (hasId || (!isTotal(said) && !isNumbering(cells) && isEntry({ cells, said, fields, filled }, under))) {
      entries.push({ row, isExample: false, ofPerson: hasId || under.fields.length === 0 || namesPeople(under.fields) });
      under = { ...under, met: true };
    }
  }
  return { entries, headers };
}

interface Row {
  readonly cells: readonly Cell[];
  readonly said: readonly string[];
  readonly fields: readonly (string | undefined)[];
  readonly filled: number;
}

function isEntry({ cells, said, fields, filled }: Row, under: Under): boolean {
  if (isOffices(said)) return false;
  const own = (col: number) => !isBlank(cells[col]) && fields[col] === undefined && said[col] !== under.said[col];
  if (under.met && filled > 1 && !cells.every(isNoted)) return true;
  const places = said.some((text, col) => own(col) && township.test(text) && own(col + 1) && village.test(said[col + 1] ?? ""));
  if (places && filled >= fewest && !said.some((text) => headline.test(text))) return true;
  return under.fields.filter((field, col) => keys.includes(field ?? "") && own(col)).length > 1;
}

const keys = ["township", "village", "name", "residentId"];
const township = /^[\u4e00-\u9fff]{1,12}(乡|镇|街道|场)$/;
const village = /^[\u4e00-\u9fff\d()]{1,20}(村|社区|居委会)\)?$/;

/** 甲子乡 一村 村级人社协理员花名册: a title may stand in several cells. */
const headline = /(年度|表|册|名单)$/;

/** 填报单位, 甲子乡, 一村, or 某县, 甲子乡, 一村, 2025年: whose table it is. 负责人 may be somebody's post as well, and begins a row of the office alone. */
const isOffices = (said: readonly string[]): boolean =>
  said.some((text) => label.test(text) || isBareYear(text)) || firstLabel.test(said.find((text) => text !== "") ?? "");
const label = new RegExp(`^(?:(?:${made}|${sent}|经办|审核)(?:单位|人)|${contact})$`);
const firstLabel = /^(单位(名称)?|负责人|日期|时间|编号)$/;

const namesPeople = (fields: readonly (string | undefined)[]): boolean => fields.includes("name") || fields.includes("residentId");

/** 审核人：, and other cells that nobody's row has. */
function isNoted(cell: Cell): boolean {
  const contents = contentsOf(cell);
  return contents.kind === "blank" || (contents.kind === "text" && isNote(contents.text));
}

const isTotal = (said: readonly string[]): boolean => /^.{0,12}[合小总共]计/.test(said.find((text) => text !== "") ?? "");
