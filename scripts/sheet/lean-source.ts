import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";
import { chosen } from "./edits/choices";
import { callOf, type Edit, edited } from "./edits/edit";
import { findings, rulings, thawed, unasked, unkept } from "./edits/rulings";
import { codes, words } from "./edits/words";
import { withoutSchemas } from "./without-schemas";

/** The text of a module of the library as the pasted files need it. */
export function leanSource(src: string, path: string): string {
  const known = made.get(path);
  if (known !== undefined) return known;
  const text = leaned(src, path);
  made.set(path, text);
  return text;
}

const made = new Map<string, string>();

function leaned(src: string, path: string): string {
  const own = relative(src, path);
  if (/^(model|rules)\//.test(own)) {
    const untold = [...(unasked[own] ?? []), ...(/^rules\/assessment\//.test(own) ? findings : [])];
    const file = parsed(path, withoutSchemas(path).text);
    return edited(file, [...words, ...untold, ...rulings, ...unkept, ...chosen(file), codes]);
  }
  const file = parsed(path, readFileSync(path, "utf8"));
  if (own.startsWith("law/")) return edited(file, [...words, ...(unasked[own] ?? []), thawed("deepFrozen"), codes]);
  return edited(file, own === "sheet/roster/columns/columns.ts" ? [...words, ...columns] : [...words, ...(unasked[own] ?? []), codes]);
}

const parsed = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);

/** A formula names its cells, so that a roster's headers are not needed beyond one for each statement, nor its other columns. */
const columns: readonly Edit[] = [
  (node) => {
    const given = callOf(node, "column") ?? callOf(node, "needed");
    return given?.length === 3 ? ["/* @__PURE__ */ column(", given[0] as ts.Node, ', "", ', given[2] as ts.Node, ")"] : undefined;
  },
  (node) => {
    const given = callOf(node, "session");
    return given && ["/* @__PURE__ */ session(", ...given.flatMap((one) => [one, ", "]), ")"];
  },
  (node) => {
    const name = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name.getText() : undefined;
    if (name === "peopleColumns") return ["export const peopleColumns = { ...conditions, ...exitGrounds };"];
    return name === "villageColumns" || name === "unusedHeaders" || name === "directFields" ? [""] : undefined;
  },
];
