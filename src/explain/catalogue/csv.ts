/** A byte-order mark (字节顺序标记), without which Excel and WPS read the file in the code page of the machine. */
const byteOrderMark = "\uFEFF";

/** A table as a CSV file (RFC 4180) that Excel and WPS open with its Chinese intact and none of its cells taken for a formula. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  byteOrderMark + lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");

/** One cell: what a spreadsheet would take for a formula begins with an apostrophe, and what needs quotes has them. */
export function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
