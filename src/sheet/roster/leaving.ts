import { type Cell, contentsOf } from "../cells/cell";
import type { Layout } from "./header";
import { bareName } from "./header-names";
import { isLeavingAlone, speaksOfLeaving, speaksOfLeavingBesideName } from "./spoken-leaving";

/** So many columns right of the last header may hold remarks still. */
const beside = 8;

/** Tells of the rows of a sheet of people whether a name or a remark speaks of leaving; columns without a header may hold remarks. */
export function leavingIn({ at, others }: Layout, unnamed: Iterable<number>): (cells: readonly Cell[]) => boolean {
  const headed = [...others].map(([col, { header }]) => [col, bareName(header)] as const);
  const last = Math.max(...at.values(), ...others.keys());
  const right = Array.from({ length: beside }, (_, i) => last + 1 + i);
  const name = at.get("name") ?? -1;
  const remarks = [...unnamed, ...right, ...headed.flatMap(([col, header]) => (/^(备注|说明)/.test(header) ? col : []))];
  const posts = headed.flatMap(([col, header]) => (/^((现任)?职务|(人员)?来源)$/.test(header) ? col : []));
  return (cells) =>
    speaksOfLeavingBesideName(textOf(cells[name])) ||
    remarks.some((col) => speaksOfLeaving(textOf(cells[col]))) ||
    posts.some((col) => isLeavingAlone(textOf(cells[col])));
}

/** Nothing longer is looked through. */
const longest = 500;

function textOf(cell: Cell): string {
  const contents = contentsOf(cell);
  return contents.kind === "text" ? contents.text.slice(0, longest) : "";
}
