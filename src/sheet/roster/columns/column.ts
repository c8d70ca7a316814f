import type { Reader } from "../../cells/cell";

/** A column of a roster's sheet: the names that its header goes by, and how its cells are read. */
export interface Column<T = unknown> {
  /** The header that the project itself writes. */
  readonly header: string;
  /** Other headers that offices write for the same thing. */
  readonly aliases: readonly string[];
  readonly read: Reader<T>;
  /** The sheet cannot be used without it. */
  readonly needed?: true;
  /** A blank cell is something to put right. */
  readonly filled?: true;
}

/** The columns of a sheet by the names of their fields. */
export type Columns = Readonly<Record<string, Column>>;

/** The values of one row by field; a field is left out where its cell is blank or cannot be read. */
export type Values<C extends Columns> = { readonly [F in keyof C]?: C[F] extends Column<infer T> ? T : never };

/** A column, its aliases set apart by spaces. */
export const column = <T>(header: string, aliases: string, read: Reader<T>): Column<T> => ({
  header,
  aliases: aliases.split(" ").filter((alias) => alias !== ""),
  read,
});

/** A column that the sheet cannot do without, and whose cells must be filled. */
export const needed = <T>(header: string, aliases: string, read: Reader<T>): Column<T> => ({
  ...column(header, aliases, read),
  needed: true,
  filled: true,
});
