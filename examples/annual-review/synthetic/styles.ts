import type { CellStyle } from "hucre/xlsx";

const thin = { style: "thin", color: { rgb: "999999" } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };
export const titleStyle: CellStyle = {
  font: { name: "宋体", size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center" },
};
export const headerStyle: CellStyle = {
  font: { name: "宋体", size: 11, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DCE6F1" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border,
};
export const plainStyle: CellStyle = { font: { name: "宋体", size: 11 }, border };
export const dateStyle: CellStyle = { ...plainStyle, numFmt: "yyyy-mm-dd" };
