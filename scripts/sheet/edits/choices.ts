import ts from "typescript";
import type { ReadingId } from "../../../src/law/readings";
import { reading } from "../../../src/model/choice";
import { countyPolicy } from "../../../src/sheet/functions/policy";
import type { Edit } from "./edit";

/** The choice of the policy where a rule asks for a reading, as a literal. */
export function choiceAt(node: ts.Node | undefined): string | undefined {
  if (!node || !ts.isElementAccessExpression(node) || !/(^|\.)readings$/.test(node.expression.getText())) return undefined;
  const id = node.argumentExpression;
  const choice = ts.isStringLiteral(id) ? reading(countyPolicy, id.text as ReadingId) : undefined;
  return choice === undefined ? undefined : `(${JSON.stringify(choice)} as any)`;
}

/** Choices stand where a rule asks by the name that it gave them, so that what the policy has not chosen drops out. */
export function chosen(file: ts.SourceFile): readonly Edit[] {
  const choices = new Map<string, string>();
  const collect = (node: ts.Node): void => {
    const choice = ts.isVariableDeclaration(node) ? (choiceAt(node.initializer) ?? comparedAt(node.initializer)) : undefined;
    if (choice !== undefined) choices.set((node as ts.VariableDeclaration).name.getText(), choice);
    ts.forEachChild(node, collect);
  };
  collect(file);
  return [
    (node) => {
      const choice = ts.isIdentifier(node) && isAsked(node.parent) ? choices.get(node.text) : undefined;
      return choice === undefined ? undefined : [choice];
    },
  ];
}

/** Whether a choice is the one that it is compared with, as a literal. */
function comparedAt(node: ts.Node | undefined): string | undefined {
  if (!node || !ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) return undefined;
  const choice = choiceAt(node.left);
  return choice && String(choice === `(${node.right.getText()} as any)`);
}

const isAsked = (parent: ts.Node): boolean =>
  ts.isBinaryExpression(parent) || ts.isConditionalExpression(parent) || ts.isPrefixUnaryExpression(parent) || ts.isIfStatement(parent);
