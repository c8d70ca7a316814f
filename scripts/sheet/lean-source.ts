import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";
import type { ReadingId } from "../../src/law/readings";
import { reading } from "../../src/model/choice";
import { countyPolicy } from "../../src/sheet/functions/policy";
import { shortCodes } from "./short-codes";
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
    const untold = /^rules\/(assessment|training)\//.test(own) ? [findings] : own === "model/issue.ts" ? [summary] : [];
    return edited(parsed(path, withoutSchemas(path).text), [...words, ...rulings, ...untold, codes]);
  }
  const file = parsed(path, readFileSync(path, "utf8"));
  return edited(file, own === "sheet/roster/columns.ts" ? [...words, ...columns] : [...words, codes]);
}

const parsed = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);

/** What becomes of a node, where an edit is for it: texts and the parts of it that stay. */
type Edit = (node: ts.Node) => readonly (string | ts.Node)[] | undefined;

function edited(file: ts.SourceFile, edits: readonly Edit[]): string {
  const textOf = (node: ts.Node): string => {
    for (const edit of edits) {
      const parts = edit(node);
      if (parts) return parts.map((part) => (typeof part === "string" ? part : textOf(part))).join("");
    }
    let text = "";
    let at = node.getStart(file);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(file);
      if (child.kind === ts.SyntaxKind.EndOfFileToken || start < at) return;
      text += file.text.slice(at, start) + textOf(child);
      at = child.end;
    });
    return text + file.text.slice(at, node.end);
  };
  return textOf(file);
}

const isText = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));
const callOf = (node: ts.Node, name: string): ts.NodeArray<ts.Expression> | undefined =>
  ts.isCallExpression(node) && node.expression.getText() === name ? node.arguments : undefined;

/** Texts in two languages keep the Chinese one; regular expressions keep to what old engines read. */
const words: readonly Edit[] = [
  (node) => {
    const texts = callOf(node, "both");
    return texts?.length === 2 ? ["({ zh: ", texts[0] as ts.Node, ', en: "" })'] : undefined;
  },
  (node) => {
    const meanings = callOf(node, "vocabulary");
    return meanings && ["/* @__PURE__ */ vocabulary(", ...meanings.flatMap((one) => [one, ", "]), ")"];
  },
  (node) => (isEnglish(node) ? ['en: ""'] : undefined),
  (node) =>
    ts.isRegularExpressionLiteral(node) && node.text.endsWith("u")
      ? [node.text.replace(/\\p\{Cc\}/g, "\\x00-\\x1f\\x7f-\\x9f").replace(/u$/, "")]
      : undefined,
];

/** The English of a table's entry, which stands beside its Chinese. */
const isEnglish = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  node.name.getText() === "en" &&
  isText(node.initializer) &&
  ts.isObjectLiteralExpression(node.parent) &&
  node.parent.properties.some((other) => other.name?.getText() === "zh");

/** A cell shows neither the English of a refusal nor the readings that a ruling rests on, and its policy has made its choices. */
const rulings: readonly Edit[] = [
  (node) => {
    const given = callOf(node, "refuse");
    return given?.length === 3 ? ["refuse(", given[0] as ts.Node, ", ", given[1] as ts.Node, ', "")'] : undefined;
  },
  (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === "expected" && isText(node.initializer) ? ['expected: ""'] : undefined,
  (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === "readings" && ts.isCallExpression(node.initializer)
      ? ["readings: []"]
      : undefined,
  (node) => {
    if (!ts.isElementAccessExpression(node) || !/(^|\.)readings$/.test(node.expression.getText())) return undefined;
    const id = node.argumentExpression;
    const choice = ts.isStringLiteral(id) ? reading(countyPolicy, id.text as ReadingId) : undefined;
    return typeof choice === "string" || typeof choice === "number" ? [`(${JSON.stringify(choice)} as any)`] : undefined;
  },
];

/** Codes of findings tell one from another and are never shown, so that any short text does. */
const codes: Edit = (node) => (ts.isStringLiteral(node) && shortCodes[node.text] ? [JSON.stringify(shortCodes[node.text])] : undefined);

/** Findings of the chapters whose answers in a cell are told by their figures. */
const findings: Edit = (node) => (callOf(node, "find") ? ["(undefined as any)"] : undefined);

/** A cell is told of a fault in Chinese, from its path. */
const summary: Edit = (node) =>
  ts.isFunctionDeclaration(node) && node.name?.text === "summary" ? ['const summary = (_: unknown) => "";'] : undefined;

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
    return name === "villageColumns" || name === "unusedHeaders" ? [""] : undefined;
  },
];
