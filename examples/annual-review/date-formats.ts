import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * The dates that Chinese Excel and WPS write under a number alone, since every program of that language knows them (ECMA-376 part 1, 18.8.30);
 * the reader of workbooks does not, and without them nobody can say whether a date shows its day.
 */
const formats: Readonly<Record<number, string>> = {
  ...each([27, 36, 50, 52, 57], 'yyyy"年"m"月"'),
  ...each([28, 29, 51, 53, 54, 58], 'm"月"d"日"'),
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
};

/** A workbook whose styles name the formats that they use by number; any other bytes as they are. */
export function withDateFormats(file: Uint8Array): Uint8Array {
  try {
    const parts = unzipSync(file);
    const styles = parts[stylesPart];
    return styles ? zipSync({ ...parts, [stylesPart]: strToU8(named(strFromU8(styles))) }, { level: 0 }) : file;
  } catch {
    // What is wrong with such a file its reader says.
    return file;
  }
}

const stylesPart = "xl/styles.xml";

/** Formats that the file spells out itself go before those of the language. */
function named(styles: string): string {
  const own = new Set([...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*numFmtId="(\d+)"/g)].map(([, id]) => id));
  const [, prefix = ""] = /<(\w+:)?styleSheet/.exec(styles) ?? [];
  const added = Object.entries(formats)
    .filter(([id]) => !own.has(id))
    .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
    .join("");
  const list = new RegExp(`<${prefix}numFmts[^>]*(?<!/)>`);
  if (list.test(styles)) return styles.replace(list, (start) => start + added);
  return styles.replace(new RegExp(`<${prefix}styleSheet[^>]*>`), (start) => `${start}<${prefix}numFmts>${added}</${prefix}numFmts>`);
}

function each(ids: readonly number[], format: string): Record<number, string> {
  return Object.fromEntries(ids.map((id) => [id, format]));
}
