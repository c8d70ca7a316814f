import type { Bilingual } from "../../law/types";

/** One argument of a spreadsheet function (参数): a single cell, or a range of them. */
export interface Argument {
  readonly id: string;
  readonly name: Bilingual;
  readonly says: Bilingual;
  readonly kind: "cell" | "range";
  readonly optional?: true;
}

/** A spreadsheet function (表格函数) as its host is told of it. */
export interface Signature {
  /** The name in letters that every host takes. */
  readonly id: `XLY_${string}`;
  /** The Chinese name, where the host takes one. */
  readonly zh: string;
  readonly says: Bilingual;
  readonly args: readonly Argument[];
  /** `rows` spills over the cells below and to the right. */
  readonly result: "number" | "text" | "rows";
}

type Words = readonly [zh: string, en: string];

/** An argument of one cell. */
export const cell = <Id extends string>(id: Id, [zh, en]: Words, says: Words) =>
  ({ id, name: { zh, en }, says: { zh: says[0], en: says[1] }, kind: "cell" }) as const satisfies Argument;

/** An argument that is a range. */
export const range = <Id extends string>(id: Id, name: Words, says: Words) =>
  ({ ...cell(id, name, says), kind: "range" }) as const satisfies Argument;

/** An argument that may be left out. */
export const optional = <A extends Argument>(argument: A) => ({ ...argument, optional: true }) as const;

/** A function's signature. */
export function signature<Id extends Signature["id"], Args extends readonly Argument[]>(
  id: Id,
  zh: string,
  result: Signature["result"],
  says: Words,
  args: Args,
) {
  return { id, zh, result, says: { zh: says[0], en: says[1] }, args } as const satisfies Signature;
}
