import zlib from "node:zlib";

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
    return rewritten(Buffer.from(file));
  } catch {
    // What is wrong with such a file its reader says.
    return file;
  }
}

function rewritten(zip: Buffer): Buffer {
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const directory = zip.readUInt32LE(end + 16);
  for (let entry = directory; zip.readUInt32LE(entry) === 0x02014b50; entry += entryHead + restOf(zip, entry)) {
    if (zip.toString("utf8", entry + entryHead, entry + entryHead + zip.readUInt16LE(entry + 28)) !== "xl/styles.xml") continue;
    const styles = Buffer.from(named(contentOf(zip, entry)), "utf8");
    return joined(zip, { entry, directory, end }, styles);
  }
  return zip;
}

const entryHead = 46;
const localHead = 30;
const restOf = (zip: Buffer, entry: number): number => [28, 30, 32].reduce((sum, at) => sum + zip.readUInt16LE(entry + at), 0);

function contentOf(zip: Buffer, entry: number): string {
  const local = zip.readUInt32LE(entry + 42);
  const start = local + localHead + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return (zip.readUInt16LE(entry + 10) === 0 ? bytes : zlib.inflateRawSync(bytes)).toString("utf8");
}

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

/** The archive with new styles, uncompressed, behind its other parts. */
function joined(zip: Buffer, at: { entry: number; directory: number; end: number }, styles: Buffer): Buffer {
  const parts = zip.subarray(0, at.directory);
  const entries = Buffer.from(zip.subarray(at.directory, at.end));
  const head = entries.subarray(at.entry - at.directory);
  const name = head.subarray(entryHead, entryHead + head.readUInt16LE(28));
  head.writeUInt16LE(head.readUInt16LE(8) & ~8, 8);
  head.writeUInt16LE(0, 10);
  head.writeUInt32LE(zlib.crc32(styles), 16);
  head.writeUInt32LE(styles.length, 20);
  head.writeUInt32LE(styles.length, 24);
  head.writeUInt32LE(parts.length, 42);
  const local = Buffer.alloc(localHead);
  local.writeUInt32LE(0x04034b50, 0);
  head.copy(local, 4, 6, 30);
  local.writeUInt16LE(0, 28);
  const last = Buffer.from(zip.subarray(at.end));
  last.writeUInt32LE(parts.length + localHead + name.length + styles.length, 16);
  return Buffer.concat([parts, local, name, styles, entries, last]);
}

function each(ids: readonly number[], format: string): Record<number, string> {
  return Object.fromEntries(ids.map((id) => [id, format]));
}
