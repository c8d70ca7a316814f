import type { Cell, CellOptions, Reading } from "../../cells/cell";
import { compact } from "../../cells/text";
import type { Column } from "../columns/column";
import { textIn } from "../grid/texts";

/** What a cell says to its column, which it may name once more: 无犯罪记录 under 犯罪记录 is 无, and 大学本科/学士 is one level. Formulas take a cell as it stands. */
export function readingIn(column: Column, cell: Cell, options: CellOptions): Reading<unknown> {
  const reading = column.read(cell, options);
  if (!reading || "value" in reading) return reading;
  const text = compact(textIn(cell));
  if (text.length > longest) return reading;
  if (reading.fault === "yes-no-unknown") return readAnswer(column, text) ?? reading;
  return reading.fault === "education-unknown" ? (readTwice(column, text) ?? reading) : reading;
}

/** No such text is longer. */
const longest = 30;

/** 无违法犯罪记录 denies 犯罪记录 with something else, and 有违法犯罪记录 may be of that alone. */
function readAnswer({ header, aliases, read }: Column, text: string): Reading<unknown> {
  const [, word, asked = ""] = /^(无|没有|有)(.+)$/.exec(text) ?? [];
  const isNamed = [header, ...aliases].some((name) => name === asked || (word !== "有" && `违法${name}` === asked));
  return isNamed ? read(word) : undefined;
}

function readTwice({ read }: Column, text: string): Reading<unknown> {
  const parts = text
    .replace(/^高等(?=专科)/, "")
    .split("/")
    .map((part) => read(part));
  return new Set(parts.map((part) => JSON.stringify(part))).size === 1 ? parts[0] : undefined;
}
