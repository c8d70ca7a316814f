import ts from "typescript";
import { shortCodes } from "../short-codes";
import { callOf, type Edit } from "./edit";

/** Texts in two languages keep the Chinese one. */
export const words: readonly Edit[] = [
  (node) => {
    const texts = callOf(node, "both");
    return texts?.length === 2 ? ["({ zh: ", texts[0] as ts.Node, " } as any)"] : undefined;
  },
  (node) => {
    const meanings = callOf(node, "vocabulary");
    return meanings && ["/* @__PURE__ */ vocabulary(", ...meanings.flatMap((one) => [one, ", "]), ")"];
  },
  (node) => (isEnglish(node) ? ["...{}"] : undefined),
];

/** The English of a table's entry, which stands beside its Chinese. */
const isEnglish = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  node.name.getText() === "en" &&
  ts.isObjectLiteralExpression(node.parent) &&
  node.parent.properties.some((other) => other.name?.getText() === "zh");

/** Codes of findings tell one from another and are never shown, so that any short text does. */
export const codes: Edit = (node) =>
  ts.isStringLiteral(node) && shortCodes[node.text] ? [JSON.stringify(shortCodes[node.text])] : undefined;
